import PlanModel
import Testing

@Suite struct TailoringTests {
    /// The requirements of `psyk/samverkan` as the municipality tailors them.
    private func section(_ tailoring: @escaping (Scribe) -> Tailoring) throws -> PlannedSection {
        var catalog = Catalog.small
        catalog.municipality = .tailored(tailoring)
        #expect(catalog.findings == [])
        return try #require(PlanMerge(catalog)?.municipalSystems.first?.sections.first)
    }

    @Test func replacementKeepsWhatItReplaced() throws {
        let section = try section { scribe in
            Tailoring(replacements: [
                scribe.replacement("psyk/samverkan/1", "Lindviks lydelse.", title: "Möten")
            ])
        }
        let planned = try #require(section.requirements.first)
        #expect(planned.text.value.string == "Lindviks lydelse.")
        #expect(planned.text.origin.layer == .municipality)
        #expect(planned.title.value == "Möten")
        #expect(planned.title.origin.span.place == "kommun.yaml: Möten")
        #expect(planned.origin.layer == .system)
        #expect(planned.replacements.map(\.replacedText.value) == [planned.requirement.text])
        #expect(planned.replacements.map(\.origin.span.place) == ["kommun.yaml: psyk/samverkan/1"])
        #expect(planned.lock == nil)
    }

    @Test func replacementWithoutTitleKeepsTheTitle() throws {
        let section = try section { Tailoring(replacements: [$0.replacement("psyk/samverkan/1")]) }
        #expect(section.requirements.first?.title.value == "Krav 1")
        #expect(section.requirements.first?.title.origin.layer == .system)
    }

    @Test func exclusionKeepsTheRequirementAndWhy() throws {
        let section = try section { scribe in
            Tailoring(exclusions: [scribe.exclusion("psyk/samverkan/1", motivation: "Gäller Stockholm.")])
        }
        #expect(section.requirements.map(\.id) == ["psyk/samverkan/2"])
        #expect(section.exclusions.map(\.requirement.id) == ["psyk/samverkan/1"])
        #expect(section.exclusions.map(\.motivation.string) == ["Gäller Stockholm."])
        #expect(section.exclusions.map(\.origin.span.place) == ["kommun.yaml: psyk/samverkan/1"])
    }

    @Test func exclusionsComeInTheOrderOfTheRequirements() throws {
        let section = try section { scribe in
            Tailoring(exclusions: [
                scribe.exclusion("psyk/samverkan/2"), scribe.exclusion("psyk/samverkan/1"),
            ])
        }
        #expect(section.exclusions.map(\.requirement.id) == ["psyk/samverkan/1", "psyk/samverkan/2"])
    }

    @Test func additionsComeLastOrAfterTheirNeighbour() throws {
        let section = try section { scribe in
            Tailoring(addedRequirements: [
                scribe.added(scribe.requirement("psyk/samverkan/sist")),
                scribe.added(scribe.requirement("psyk/samverkan/mitten"), after: "1"),
            ])
        }
        #expect(section.requirements.map(\.id.local) == ["1", "mitten", "2", "sist"])
        #expect(section.requirements.map(\.origin.layer) == [.system, .municipality, .system, .municipality])
    }

    /// The order of additions, each written as `id` or `id<neighbour`.
    private func order(_ additions: [String]) throws -> [String] {
        let section = try section { scribe in
            Tailoring(
                addedRequirements: additions.map { addition in
                    let parts = addition.split(separator: "<").map(String.init)
                    let id = RequirementID(system: "psyk", section: "samverkan", local: parts[0])
                    return scribe.added(scribe.requirement(id), after: parts.count > 1 ? parts[1] : nil)
                })
        }
        return section.requirements.map(\.id.local)
    }

    @Test func additionsWithTheSameNeighbourComeInTheirOrder() throws {
        #expect(try order(["a<1", "b<1"]) == ["1", "a", "b", "2"])
        #expect(try order(["a<1", "c<a", "b<1"]) == ["1", "a", "c", "b", "2"])
        #expect(try order(["x", "z", "y<x"]) == ["1", "2", "x", "y", "z"])
    }

    @Test func additionsCanComeBeforeTheirNeighboursInTheFile() throws {
        #expect(try order(["c<a", "a<1", "b<1"]) == ["1", "a", "c", "b", "2"])
        #expect(try order(["d<c", "c<b", "b<a", "a"]) == ["1", "2", "a", "b", "c", "d"])
    }

    @Test func addedSectionCanBeAddedTo() throws {
        var catalog = Catalog.small
        catalog.municipality = .tailored { scribe in
            Tailoring(
                addedRequirements: [scribe.added(scribe.requirement("psyk/oro/2"))],
                addedSections: [
                    scribe.added(scribe.section("psyk/sist")),
                    scribe.added(
                        scribe.section("psyk/oro", [scribe.requirement("psyk/oro/1")]), after: "samverkan"),
                ])
        }
        let merge = try #require(PlanMerge(catalog))
        #expect(merge.diagnostics == [])
        let sections = try #require(merge.municipalSystems.first?.sections)
        #expect(sections.map(\.section.id.local) == ["samverkan", "oro", "sist"])
        #expect(sections[1].requirements.map(\.id.local) == ["1", "2"])
    }

    @Test func schoolAreaTailorsWhatTheMunicipalityMade() throws {
        var catalog = Catalog.small
        catalog.municipality = .tailored { scribe in
            Tailoring(
                replacements: [scribe.replacement("psyk/samverkan/1", "Kommunens lydelse.")],
                addedRequirements: [scribe.added(scribe.requirement("psyk/samverkan/lindvik-1"))])
        }
        catalog.schoolAreas = [
            .norra { scribe in
                scribe.decisions(
                    tailoring: Tailoring(
                        exclusions: [scribe.exclusion("psyk/samverkan/lindvik-1")],
                        replacements: [scribe.replacement("psyk/samverkan/1", "Områdets lydelse.")]))
            }
        ]
        catalog.schools = [.small("ase", area: "norra"), .small("bo")]
        #expect(catalog.findings == [])
        let plans = try #require(PlanMerge(catalog)?.plans)
        let texts = plans.map { $0.systems[0].sections[0].requirements[0].text.value.string }
        #expect(texts == ["Områdets lydelse.", "Kommunens lydelse."])
        #expect(plans.map { $0.systems[0].sections[0].requirements.count } == [2, 3])
        #expect(
            plans[0].systems[0].sections[0].requirements[0].replacements.map(\.origin.layer)
                == [.municipality, .schoolArea])
        #expect(PlanMerge(catalog)?.municipalSystems[0].sections[0].exclusions.count == 0)
    }
}
