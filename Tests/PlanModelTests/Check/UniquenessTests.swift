import PlanModel
import Testing

@Suite struct UniquenessTests {
    @Test func smallCatalogIsWithoutFaults() {
        #expect(Catalog.small.findings == [])
    }

    @Test func idInARegisterTwice() {
        var catalog = Catalog.small
        catalog.roles += Scribe.write("register/roller-2.yaml") { [$0.role("rektor")] }
        catalog.areas += Scribe.write("register/omraden-2.yaml") { [$0.area("samverkan")] }
        catalog.terms += Scribe.write("register/begrepp-2.yaml") { [$0.term("region")] }
        catalog.questions += Scribe.write("register/fragor-2.yaml") { [$0.question("moten")] }
        catalog.equivalences += Scribe.write("register/motsvarigheter-2.yaml") {
            [$0.equivalence("sv-rutiner")]
        }
        #expect(
            catalog.findings == [
                "PV0320 register/begrepp-2.yaml: region",
                "PV0320 register/fragor-2.yaml: moten",
                "PV0320 register/motsvarigheter-2.yaml: sv-rutiner",
                "PV0320 register/omraden-2.yaml: samverkan",
                "PV0320 register/roller-2.yaml: rektor",
            ])
        #expect(catalog.diagnostics.first?.notedPlaces == ["register/begrepp.yaml: region"])
        #expect(catalog.diagnostics.first?.summary == "Begreppet `region` finns två gånger")
    }

    @Test func idThreeTimesIsToldTwice() {
        var catalog = Catalog.small
        catalog.roles = Scribe.write("register/roller.yaml") { scribe in
            ["rektor", "skolkurator", "rektor", "rektor"].map(scribe.role)
        }
        #expect(catalog.findings == Array(repeating: "PV0320 register/roller.yaml: rektor", count: 2))
        #expect(Set(catalog.diagnostics.flatMap(\.notes).map(\.span?.start.line)) == [1])
    }

    @Test func lawsAndProvisionsShareTheirIds() {
        var catalog = Catalog.small
        catalog.provisions += Scribe.write("register/x.yaml") {
            [$0.provision("skollagen", law: "skollagen")]
        }
        #expect(catalog.findings == ["PV0320 register/x.yaml: skollagen"])
    }

    @Test func sectionAndRequirementTwiceInASystem() {
        var catalog = Catalog.small
        catalog.systems = [
            .small { scribe in
                [
                    .small(scribe), scribe.section("psyk/samverkan"),
                    scribe.section(
                        "psyk/stod", [scribe.requirement("psyk/stod/1"), scribe.requirement("psyk/stod/1")]),
                ]
            }
        ]
        #expect(
            catalog.findings == [
                "PV0320 kvalitetssystem/psyk.yaml: samverkan", "PV0320 kvalitetssystem/psyk.yaml: 1",
            ])
    }

    @Test func sameLocalIdInDifferentSectionsIsFine() {
        var catalog = Catalog.small
        catalog.systems = [
            .small { scribe in
                [.small(scribe), scribe.section("psyk/stod", [scribe.requirement("psyk/stod/1")])]
            }
        ]
        #expect(catalog.findings == [])
    }

    @Test func differentIdsWithTheSameAnchor() {
        var catalog = Catalog.small
        catalog.systems = [
            .small { scribe in
                [
                    .small(scribe), scribe.section("psyk/a-b", [scribe.requirement("psyk/a-b/1")]),
                    scribe.section("psyk/a", [scribe.requirement("psyk/a/b-1")]),
                ]
            }
        ]
        #expect(catalog.findings == ["PV0321 kvalitetssystem/psyk.yaml: b-1"])
        #expect(catalog.diagnostics.first?.explanation?.contains("#krav-psyk-a-b-1") == true)
        #expect(catalog.diagnostics.first?.notedPlaces == ["kvalitetssystem/psyk.yaml: 1"])
    }

    @Test func twiceInTheMunicipality() {
        var catalog = Catalog.small
        catalog.municipality = .small(systems: ["psyk", "psyk"]) { scribe in
            scribe.decisions(
                contacts: [scribe.contact("rektor"), scribe.contact("rektor")],
                activities: [scribe.activity("start"), scribe.activity("start")])
        }
        let findings = CatalogCheck(catalog, index: CatalogIndex(catalog)).diagnostics.map(\.finding)
        #expect(
            findings == [
                "PV0320 kommun.yaml: psyk", "PV0320 kommun.yaml: rektor", "PV0320 kommun.yaml: start",
            ])
    }

    @Test func twiceInASchool() {
        var catalog = Catalog.small
        catalog.schools = [
            .small(
                localSections: { [$0.localSection("vi"), $0.localSection("vi")] },
                goals: { [$0.goal("narvaro"), $0.goal("narvaro")] })
        ]
        #expect(
            catalog.findings == [
                "PV0320 skolor/aspskolan.yaml: vi", "PV0320 skolor/aspskolan.yaml: narvaro",
            ])
    }
}
