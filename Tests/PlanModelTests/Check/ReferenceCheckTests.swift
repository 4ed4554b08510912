import PlanModel
import Testing

/// Ids that lead nowhere: each is told at its place, with what was probably meant.
@Suite struct ReferenceCheckTests {
    @Test func fromARequirement() {
        var catalog = Catalog.small
        catalog.systems = [
            .small { scribe in
                [
                    .small(scribe),
                    scribe.section(
                        "psyk/stod", area: "bemotade",
                        [
                            scribe.requirement(
                                "psyk/stod/1", actors: ["rektor", "rektro"], area: "samverkn",
                                laws: ["skollagen", "skollagen-2-25", "skollagen-2-26"],
                                questions: ["motn"], equivalences: ["sv-rutin"])
                        ]),
                ]
            }
        ]
        #expect(
            catalog.findings == [
                "PV0307 kvalitetssystem/psyk.yaml: rektro",
                "PV0310 kvalitetssystem/psyk.yaml: samverkn",
                "PV0305 kvalitetssystem/psyk.yaml: skollagen-2-26",
                "PV0311 kvalitetssystem/psyk.yaml: motn",
                "PV0312 kvalitetssystem/psyk.yaml: sv-rutin",
                "PV0310 kvalitetssystem/psyk.yaml: bemotade",
            ])
        #expect(
            catalog.diagnostics.map(\.mend) == [
                "rektro → rektor", "samverkn → samverkan", "skollagen-2-26 → skollagen-2-25", "motn → moten",
                "sv-rutin → sv-rutiner", "bemotade → bemotande",
            ])
    }

    @Test func nothingNearGivesNoReplacementButSaysWhereToAddIt() {
        var catalog = Catalog.small
        catalog.systems = [
            .small { scribe in
                [
                    .small(scribe),
                    scribe.section("psyk/stod", [scribe.requirement("psyk/stod/1", actors: ["vaktmastare"])]),
                ]
            }
        ]
        #expect(catalog.diagnostics.map(\.mend) == [nil])
        #expect(catalog.diagnostics.first?.summary == "Rollen `vaktmastare` finns inte")
        #expect(
            catalog.diagnostics.first?.solutions.map(\.summary)
                == ["Rätta id:t, eller lägg till rollen i `register/roller.yaml`."])
    }

    @Test func fromASystemAndItsFigure() {
        var catalog = Catalog.small
        catalog.systems = [
            .written("psyk") { scribe in
                scribe.system(
                    "psyk", status: .superseded, supersededBy: "psykosocial", roles: ["kurator"],
                    [
                        .small(scribe),
                        scribe.section(
                            "psyk/hjul", figure: ["1", "9"], [scribe.requirement("psyk/hjul/1")]),
                    ])
            }
        ]
        #expect(
            catalog.findings == [
                "PV0301 kvalitetssystem/psyk.yaml: 9",
                "PV0303 kvalitetssystem/psyk.yaml: psykosocial",
                "PV0307 kvalitetssystem/psyk.yaml: kurator",
            ])
    }

    @Test func idThatWasLeftOutIsNoReference() {
        var catalog = Catalog.small
        catalog.questions += Scribe.write("register/fragor-2.yaml") { [$0.question("ny", area: "")] }
        #expect(catalog.findings == [])
    }

    @Test func systemSupersededByItself() {
        var catalog = Catalog.small
        catalog.systems = [
            .written("psyk") { scribe in
                scribe.system("psyk", status: .superseded, supersededBy: "psyk", [.small(scribe)])
            }
        ]
        #expect(catalog.findings == ["PV0325 kvalitetssystem/psyk.yaml: psyk"])
    }

    @Test func fromTheRegisters() {
        var catalog = Catalog.small
        catalog.terms += Scribe.write("register/begrepp-2.yaml") { scribe in
            [
                scribe.term(
                    "landsting", seeAlso: ["elevhalsan"], laws: ["skollagen-2-52", "skollagen"],
                    replacedBy: "regon")
            ]
        }
        catalog.laws += Scribe.write("register/lagrum-2.yaml") { [$0.law("gamla", replacedBy: "skolagen")] }
        catalog.provisions += Scribe.write("register/lagrum-3.yaml") { scribe in
            [scribe.provision("x-1", law: "skollag", replacedBy: "skollagen-2-2")]
        }
        catalog.questions += Scribe.write("register/fragor-2.yaml") { [$0.question("ny", area: "samverka")] }
        #expect(
            catalog.findings == [
                "PV0304 register/begrepp-2.yaml: elevhalsan",
                "PV0305 register/begrepp-2.yaml: skollagen-2-52",
                "PV0304 register/begrepp-2.yaml: regon", "PV0310 register/fragor-2.yaml: samverka",
                "PV0306 register/lagrum-2.yaml: skolagen", "PV0306 register/lagrum-3.yaml: skollag",
                "PV0305 register/lagrum-3.yaml: skollagen-2-2",
            ])
    }

    @Test func fromTheMunicipality() {
        var catalog = Catalog.small
        catalog.municipality = .small(systems: ["psyk", "syv"]) { scribe in
            scribe.decisions(
                contacts: [scribe.contact("rektorn")],
                activities: [
                    scribe.activity("start", responsible: "rektr", requirements: ["psyk/samverkan/3"])
                ])
        }
        #expect(
            catalog.findings == [
                "PV0307 kommun.yaml: rektorn", "PV0307 kommun.yaml: rektr",
                "PV0301 kommun.yaml: psyk/samverkan/3", "PV0303 kommun.yaml: syv",
            ])
        #expect(catalog.diagnostics[2].mend == "psyk/samverkan/3 → psyk/samverkan/1")
    }

    @Test func fromWhatTailoringAdds() {
        var catalog = Catalog.small
        catalog.municipality = .tailored { scribe in
            Tailoring(
                addedRequirements: [
                    scribe.added(scribe.requirement("psyk/samverkan/lindvik-1", actors: ["rektro"]))
                ],
                addedSections: [
                    scribe.added(
                        scribe.section(
                            "psyk/oro", area: "samverkn",
                            [scribe.requirement("psyk/oro/1", questions: ["motne"])]))
                ])
        }
        #expect(
            catalog.findings == [
                "PV0307 kommun.yaml: rektro", "PV0311 kommun.yaml: motne", "PV0310 kommun.yaml: samverkn",
            ])
    }

    @Test func fromASchool() {
        var catalog = Catalog.small
        catalog.schools = [
            .small(
                area: "nora",
                decisions: { scribe in
                    scribe.decisions(answers: [
                        scribe.answer("motena"),
                        scribe.answer(
                            "moten", responsible: "rektorer", contacts: ["skolkurato"],
                            schedule: [
                                .init(when: "måndag", what: "Möte", responsible: scribe.located("rektr"))
                            ],
                            variants: [
                                scribe.variant(role: "skolkuratr"), scribe.variant(system: "spyk"),
                            ]),
                    ])
                },
                localSections: { [$0.localSection("vi", area: "samverkan-")] },
                goals: { [$0.goal("narvaro", responsible: "rektro", requirements: ["psyk/samverkan/9"])] })
        ]
        catalog.schoolAreas = [.norra { _ in nil }]
        let findings = CatalogCheck(catalog, index: CatalogIndex(catalog)).diagnostics.map(\.finding)
        #expect(
            Set(findings)
                == Set(
                    [
                        "PV0309 nora", "PV0310 samverkan-", "PV0307 rektro", "PV0301 psyk/samverkan/9",
                        "PV0311 motena", "PV0307 rektorer", "PV0307 skolkurato", "PV0307 rektr",
                        "PV0307 skolkuratr", "PV0303 spyk",
                    ].map { $0.replacing(" ", with: " skolor/aspskolan.yaml: ", maxReplacements: 1) }))
        #expect(findings.count == 10)
    }

    @Test func whatALayerAddsCanBeReferredTo() {
        var catalog = Catalog.small
        catalog.municipality = .tailored { scribe in
            Tailoring(addedSections: [
                scribe.added(scribe.section("psyk/oro", [scribe.requirement("psyk/oro/1")]))
            ])
        }
        catalog.schools = [.small(goals: { [$0.goal("narvaro", requirements: ["psyk/oro/1"])] })]
        #expect(catalog.findings == [])
    }
}
