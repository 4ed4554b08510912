import PlanModel
import Testing

/// What must hold of the merge whatever the content.
@Suite struct MergeLawTests {
    /// The properties say nothing about catalogs where nothing happens, so let us see that things do.
    @Test func chanceBringsEverythingAbout() throws {
        var seen: [String: Int] = [:]
        for seed in Seeds.all {
            let catalog = Catalog.random(seed: seed)
            let merge = try #require(PlanMerge(catalog))
            for id in Set(merge.diagnostics.map(\.id)) { seen[id, default: 0] += 1 }
            for plan in merge.plans {
                let sections = plan.systems.flatMap(\.sections)
                if sections.contains(where: { !$0.exclusions.isEmpty }) { seen["exclusion", default: 0] += 1 }
                for layer in Layer.allCases {
                    let origins =
                        plan.answers.values.map(\.origin) + sections.map(\.origin)
                        + sections.flatMap { $0.requirements.flatMap { [$0.origin, $0.text.origin] } }
                    if origins.contains(where: { $0.layer == layer }) { seen[layer.slug, default: 0] += 1 }
                }
            }
        }
        let wanted =
            ["PV0401", "PV0402", "PV0403", "PV0405", "PV0406", "PV0407", "PV0408", "PV0411", "PV0412"]
            + ["exclusion"] + Layer.allCases.map(\.slug)
        for what in wanted { #expect(seen[what, default: 0] >= 5, "\(what)") }
    }

    @Test(arguments: Seeds.all)
    func withoutLayersTheSystemsAreAsTheyAre(seed: UInt64) throws {
        var catalog = Catalog.random(seed: seed)
        catalog.municipality = .small(systems: catalog.systems.map(\.id))
        catalog.schoolAreas = []
        catalog.schools = []
        let merge = try #require(PlanMerge(catalog))
        #expect(merge.diagnostics == [])
        #expect(merge.municipalSystems.map(\.id) == catalog.systems.map(\.id))
        for (planned, system) in zip(merge.municipalSystems, catalog.systems) {
            #expect(planned.sections.map(\.section.id) == system.sections.map(\.id))
            #expect(planned.requirements.map(\.id) == system.sections.flatMap { $0.requirements.map(\.id) })
            for section in planned.sections {
                #expect(section.origin.layer == .system)
                #expect(section.exclusions.isEmpty)
                for requirement in section.requirements {
                    #expect(requirement.text.value == requirement.requirement.text)
                    #expect(requirement.title.value == requirement.requirement.title.value)
                    #expect(requirement.replacements.isEmpty)
                    let origins = [requirement.origin, requirement.text.origin, requirement.title.origin]
                    #expect(origins.allSatisfy { $0.layer == .system })
                }
            }
        }
    }

    @Test(arguments: Seeds.all)
    func mergingTwiceIsTheSame(seed: UInt64) throws {
        // Made twice too, so that no dictionary is the same.
        let first = try #require(PlanMerge(Catalog.random(seed: seed)))
        let second = try #require(PlanMerge(Catalog.random(seed: seed)))
        #expect(difference(outline(first.plans), outline(second.plans)) == nil)
        #expect(difference(outline(first.municipalSystems), outline(second.municipalSystems)) == nil)
        #expect(first.diagnostics.sortedForReading() == second.diagnostics.sortedForReading())
    }

    @Test(arguments: Seeds.all)
    func orderOfFilesAndChangesIsIrrelevant(seed: UInt64) throws {
        let catalog = Catalog.random(seed: seed)
        var random = SplitMix64(seed: seed &+ 1)
        let ordered = try #require(PlanMerge(catalog))
        let shuffled = try #require(PlanMerge(catalog.shuffled(&random)))
        func plans(_ merge: PlanMerge) -> String {
            merge.plans.sorted { $0.school.id < $1.school.id }.map { plan in
                // The decisions as written are shuffled too; it is what comes of them that must be the same.
                [
                    outline(plan.systems), outline(plan.questions), outline(plan.answers),
                    outline(plan.contacts), outline(plan.activities), outline(plan.values),
                ].joined(separator: "\n")
            }.joined(separator: "\n")
        }
        #expect(difference(plans(ordered), plans(shuffled)) == nil)
        func systems(_ merge: PlanMerge) -> String {
            outline(merge.municipalSystems.sorted { $0.id < $1.id })
        }
        #expect(difference(systems(ordered), systems(shuffled)) == nil)
        // Of several requirements to note, the first ones are named; so let the notes be.
        func told(_ merge: PlanMerge) -> [String] {
            merge.diagnostics.sortedForReading().map {
                "\($0.id) \($0.summary) \($0.span?.description ?? "")"
            }
        }
        #expect(told(ordered) == told(shuffled))
    }
}

enum Seeds {
    static let all: Range<UInt64> = 0..<80
}

extension Catalog {
    fileprivate func shuffled(_ random: inout SplitMix64) -> Catalog {
        var catalog = self
        catalog.systems.shuffle(using: &random)
        catalog.questions.shuffle(using: &random)
        catalog.schools.shuffle(using: &random)
        catalog.schoolAreas = schoolAreas.shuffled(using: &random).map { area in
            SchoolArea(id: area.id, name: area.name, decisions: area.decisions.shuffled(&random))
        }
        catalog.municipality = municipality.map { municipality in
            Municipality(
                name: municipality.name, code: municipality.code, schoolYear: municipality.schoolYear,
                systems: municipality.systems, missingSystems: [], adoption: nil,
                decisions: municipality.decisions.shuffled(&random))
        }
        return catalog
    }
}

extension LayerDecisions {
    fileprivate func shuffled(_ random: inout SplitMix64) -> LayerDecisions {
        LayerDecisions(
            presentation: presentation, contacts: contacts, values: values.shuffled(using: &random),
            tailoring: Tailoring(
                exclusions: tailoring.exclusions.shuffled(using: &random),
                replacements: tailoring.replacements.shuffled(using: &random),
                addedRequirements: tailoring.addedRequirements.shuffled(
                    &random, keepingOrderOf: { "\($0.section.value) \($0.after?.value ?? "")" }),
                addedSections: tailoring.addedSections.shuffled(
                    &random, keepingOrderOf: { "\($0.system.value) \($0.after?.value ?? "")" })),
            answers: answers.shuffled(using: &random),
            yearlyActivities: yearlyActivities.shuffled(using: &random), news: news)
    }
}

extension Array {
    /// Shuffled, but the elements of the same kind stay in order: their order is the reader's.
    fileprivate func shuffled(
        _ random: inout SplitMix64, keepingOrderOf kind: (Element) -> String
    ) -> [Element] {
        var waiting = Dictionary(grouping: self, by: kind)
        return shuffled(using: &random).compactMap { waiting[kind($0)]?.removeFirst() }
    }
}
