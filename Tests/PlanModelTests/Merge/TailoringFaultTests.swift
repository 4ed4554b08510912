import PlanModel
import Testing

/// Changes that cannot be made: each is told once, at its own place, and names the other place.
@Suite struct TailoringFaultTests {
    private func diagnostics(
        area: ((Scribe) -> Tailoring)? = nil, _ tailoring: @escaping (Scribe) -> Tailoring
    ) -> [Diagnostic] {
        var catalog = Catalog.small
        catalog.municipality = .tailored(tailoring)
        if let area {
            catalog.schoolAreas = [.norra { $0.decisions(tailoring: area($0)) }]
            catalog.schools = [.small("ase", area: "norra"), .small("bo", area: "norra"), .small("cia")]
        }
        return catalog.diagnostics
    }

    @Test func whatDoesNotExist() {
        let found = diagnostics { scribe in
            Tailoring(
                exclusions: [scribe.exclusion("psyk/samverkan/3")],
                replacements: [scribe.replacement("psyk/samverkn/1")],
                addedRequirements: [scribe.added(scribe.requirement("psyk/sammverkan/ny"))],
                addedSections: [scribe.added(scribe.section("psykk/ny"))])
        }
        #expect(
            found.map(\.finding) == [
                "PV0301 kommun.yaml: psyk/samverkan/3", "PV0301 kommun.yaml: psyk/samverkn/1",
                "PV0302 kommun.yaml: psyk/sammverkan", "PV0303 kommun.yaml: psykk",
            ])
        #expect(
            found.map(\.mend) == [
                "psyk/samverkan/3 → psyk/samverkan/1", "psyk/samverkn/1 → psyk/samverkan/1",
                "psyk/sammverkan → psyk/samverkan", "psykk → psyk",
            ])
    }

    @Test func addedTwice() {
        let found = diagnostics { scribe in
            Tailoring(
                addedRequirements: [
                    scribe.added(scribe.requirement("psyk/samverkan/1")),
                    scribe.added(scribe.requirement("psyk/samverkan/ny")),
                    scribe.added(scribe.requirement("psyk/samverkan/ny")),
                ],
                addedSections: [scribe.added(scribe.section("psyk/samverkan"))])
        }
        #expect(
            found.map(\.finding) == [
                "PV0401 kommun.yaml: 1", "PV0401 kommun.yaml: ny", "PV0401 kommun.yaml: samverkan",
            ])
        #expect(
            found.map(\.notedPlaces) == [
                ["kvalitetssystem/psyk.yaml: 1"], ["kommun.yaml: ny"],
                ["kvalitetssystem/psyk.yaml: samverkan"],
            ])
    }

    @Test func addedByTheAreaWithTheIdOfWhatTheMunicipalityExcluded() {
        let found = diagnostics(
            area: { Tailoring(addedRequirements: [$0.added($0.requirement("psyk/samverkan/1"))]) },
            { Tailoring(exclusions: [$0.exclusion("psyk/samverkan/1")]) })
        #expect(found.map(\.finding) == ["PV0401 skolomraden/norra.yaml: 1"])
    }

    @Test func unknownNeighbour() {
        let found = diagnostics { scribe in
            Tailoring(
                addedRequirements: [scribe.added(scribe.requirement("psyk/samverkan/ny"), after: "3")],
                addedSections: [scribe.added(scribe.section("psyk/oro"), after: "samverkam")])
        }
        #expect(found.map(\.finding) == ["PV0402 kommun.yaml: 3", "PV0402 kommun.yaml: samverkam"])
        #expect(found.map(\.mend) == ["3 → 1", "samverkam → samverkan"])
    }

    @Test func additionsThatWaitForEachOther() {
        let found = diagnostics { scribe in
            Tailoring(addedRequirements: [
                scribe.added(scribe.requirement("psyk/samverkan/en"), after: "tva"),
                scribe.added(scribe.requirement("psyk/samverkan/tva"), after: "en"),
            ])
        }
        #expect(found.map(\.finding) == ["PV0402 kommun.yaml: tva", "PV0402 kommun.yaml: en"])
    }

    @Test func lockedReplacementCanNeitherBeReplacedNorExcludedBelow() throws {
        let lock: (Scribe) -> Tailoring = { scribe in
            Tailoring(replacements: [
                scribe.replacement("psyk/samverkan/1", "Låst lydelse.", isLocked: true),
                scribe.replacement("psyk/samverkan/2", "Låst lydelse.", isLocked: true),
            ])
        }
        let found = diagnostics(
            area: { scribe in
                Tailoring(
                    exclusions: [scribe.exclusion("psyk/samverkan/1")],
                    replacements: [scribe.replacement("psyk/samverkan/2")])
            }, lock)
        #expect(
            found.map(\.finding) == [
                "PV0403 skolomraden/norra.yaml: psyk/samverkan/1",
                "PV0403 skolomraden/norra.yaml: psyk/samverkan/2",
            ])
        #expect(
            found.map(\.notedPlaces) == [
                ["kommun.yaml: psyk/samverkan/1"], ["kommun.yaml: psyk/samverkan/2"],
            ])
        #expect(found.first?.explanation == "Nivån kommun har ersatt kravets text och låst den.")
    }

    @Test func replacedTwiceOnTheSameLevelKeepsTheFirst() throws {
        let tailoring: (Scribe) -> Tailoring = { scribe in
            Tailoring(replacements: [
                scribe.replacement("psyk/samverkan/1", "Första.", isLocked: true),
                scribe.replacement("psyk/samverkan/1", "Andra."),
            ])
        }
        let found = diagnostics(tailoring)
        #expect(found.map(\.finding) == ["PV0404 kommun.yaml: psyk/samverkan/1"])
        #expect(found.first?.notedPlaces == ["kommun.yaml: psyk/samverkan/1"])
        #expect(found.first?.notes.first?.span?.start.line == 1)
        #expect(found.first?.span?.start.line == 4)
        var catalog = Catalog.small
        catalog.municipality = .tailored(tailoring)
        let planned = try #require(
            PlanMerge(catalog)?.municipalSystems.first?.sections.first?.requirements.first)
        #expect(planned.text.value.string == "Första.")
    }

    @Test func replacedAndExcludedOnTheSameLevel() {
        let found = diagnostics { scribe in
            Tailoring(
                exclusions: [scribe.exclusion("psyk/samverkan/1", motivation: "Ett skäl.")],
                replacements: [scribe.replacement("psyk/samverkan/1")])
        }
        #expect(found.map(\.finding) == ["PV0405 kommun.yaml: psyk/samverkan/1"])
        #expect(found.first?.notedPlaces == ["kommun.yaml: psyk/samverkan/1"])
        #expect(found.first?.notes.first?.span != found.first?.span)
    }

    @Test func changedAfterItWasExcluded() {
        let found = diagnostics(
            area: { scribe in
                Tailoring(
                    exclusions: [scribe.exclusion("psyk/samverkan/1")],
                    replacements: [scribe.replacement("psyk/samverkan/2")])
            },
            { scribe in
                Tailoring(exclusions: [
                    scribe.exclusion("psyk/samverkan/1"), scribe.exclusion("psyk/samverkan/2"),
                    scribe.exclusion("psyk/samverkan/2"),
                ])
            })
        #expect(
            found.map(\.finding) == [
                "PV0406 kommun.yaml: psyk/samverkan/2",
                "PV0406 skolomraden/norra.yaml: psyk/samverkan/1",
                "PV0406 skolomraden/norra.yaml: psyk/samverkan/2",
            ])
        #expect(found.last?.notedPlaces == ["kommun.yaml: psyk/samverkan/2"])
    }
}
