import PlanModel
import Testing

@Suite struct PlanCheckTests {
    private func catalog(school: School) -> Catalog {
        var catalog = Catalog.small
        catalog.schools = [school]
        return catalog
    }

    @Test func answerToAQuestionThatNoRequirementAsks() {
        let found = catalog(
            school: .small { $0.decisions(answers: [$0.answer("rutin", responsible: "rektor")]) }
        )
        .diagnostics
        #expect(found.map(\.finding) == ["PV0408 skolor/aspskolan.yaml: rutin"])
        #expect(
            found.first?.explanation?.hasPrefix("Inget krav i något kvalitetssystem ställer frågan.") == true)
        #expect(found.first?.notes == [])
    }

    @Test func answerToAQuestionThatIsOnlyAskedOutOfScope() {
        var catalog = catalog(
            school: .small(scope: [.compulsory: "1-6"]) { $0.decisions(answers: [$0.answer("moten")]) })
        catalog.systems = [
            .small { scribe in
                [
                    scribe.section(
                        "psyk/samverkan",
                        [
                            scribe.requirement(
                                "psyk/samverkan/1", questions: ["moten"], scope: [.compulsory: "7-9"]),
                            scribe.requirement("psyk/samverkan/2", questions: ["moten"]),
                        ])
                ]
            },
            .written("utanfor") { scribe in
                scribe.system(
                    "utanfor",
                    [scribe.section("utanfor/x", [scribe.requirement("utanfor/x/1", questions: ["moten"])])])
            },
        ]
        catalog.municipality = .tailored { Tailoring(exclusions: [$0.exclusion("psyk/samverkan/2")]) }
        let found = catalog.diagnostics
        #expect(found.map(\.finding) == ["PV0408 skolor/aspskolan.yaml: moten"])
        #expect(
            found.first?.notes.map(\.text) == [
                "`psyk/samverkan/1` ställer frågan men gäller grundskola årskurs 7–9.",
                "`psyk/samverkan/2` ställer frågan men är undantaget.",
                "`utanfor/x/1` ställer frågan men systemet ingår inte i kommunens planer.",
            ])
        #expect(
            found.first?.notedPlaces == [
                "kvalitetssystem/psyk.yaml: 1", "kommun.yaml: psyk/samverkan/2",
                "kvalitetssystem/utanfor.yaml: 1",
            ])
    }

    @Test func variantThatIsNeverShown() {
        let found = catalog(
            school: .small { scribe in
                scribe.decisions(answers: [
                    scribe.answer(
                        "moten",
                        variants: [
                            scribe.variant(role: "rektor"), scribe.variant(role: "larare"),
                            scribe.variant(system: "syv"),
                        ])
                ])
            }
        ).diagnostics
        #expect(
            found.filter { $0.id == "PV0409" }.map(\.finding) == [
                "PV0409 skolor/aspskolan.yaml: larare", "PV0409 skolor/aspskolan.yaml: syv",
            ])
        #expect(
            found.filter { $0.id == "PV0409" }.map(\.summary) == [
                "Varianten för rollen `larare` visas aldrig", "Varianten för systemet `syv` visas aldrig",
            ])
        #expect(found.first { $0.id == "PV0409" }?.notedPlaces == ["register/fragor.yaml: moten"])
    }

    @Test func variantThatAnotherAlwaysGoesBefore() {
        let found = catalog(
            school: .small { scribe in
                scribe.decisions(answers: [
                    scribe.answer(
                        "moten", variants: [scribe.variant(system: "psyk"), scribe.variant(role: "rektor")])
                ])
            }
        ).diagnostics
        #expect(found.filter { $0.id == "PV0409" }.map(\.finding) == ["PV0409 skolor/aspskolan.yaml: rektor"])
    }

    @Test func contactThatNoLayerHas() {
        var catalog = catalog(
            school: .small { scribe in
                scribe.decisions(
                    contacts: [scribe.contact("rektor")],
                    answers: [scribe.answer("moten", contacts: ["rektor", "skolkurator"])])
            })
        #expect(catalog.findings == ["PV0410 skolor/aspskolan.yaml: skolkurator"])
        catalog.municipality = .small { $0.decisions(contacts: [$0.contact("skolkurator")]) }
        #expect(catalog.findings == [])
    }

    @Test func contactThatAnAnswerFromAboveRefersTo() {
        var catalog = catalog(school: .small())
        catalog.municipality = .small {
            $0.decisions(answers: [$0.answer("moten", contacts: ["skolkurator"])])
        }
        #expect(catalog.findings == ["PV0410 kommun.yaml: skolkurator"])
        #expect(
            catalog.diagnostics.first?.summary == "Ingen kontakt för rollen `skolkurator` på Skolan aspskolan"
        )
    }

    @Test func goalsAndActivitiesForRequirementsOutOfScope() {
        var catalog = catalog(
            school: .small(
                decisions: { scribe in
                    scribe.decisions(activities: [
                        scribe.activity("start", requirements: ["psyk/samverkan/1", "psyk/samverkan/2"])
                    ])
                },
                goals: { [$0.goal("narvaro", requirements: ["psyk/samverkan/1"])] }))
        catalog.systems = [
            .small { scribe in
                [
                    scribe.section(
                        "psyk/samverkan",
                        [
                            scribe.requirement("psyk/samverkan/1", scope: [.upperSecondary: "alla"]),
                            scribe.requirement("psyk/samverkan/2"),
                        ])
                ]
            }
        ]
        #expect(
            catalog.findings.filter { $0.hasPrefix("PV0411") }
                == Array(repeating: "PV0411 skolor/aspskolan.yaml: psyk/samverkan/1", count: 2))
    }

    @Test func goalForAnExcludedRequirement() {
        var catalog = catalog(
            school: .small(goals: { [$0.goal("narvaro", requirements: ["psyk/samverkan/1"])] }))
        catalog.municipality = .tailored { Tailoring(exclusions: [$0.exclusion("psyk/samverkan/1")]) }
        #expect(catalog.findings == ["PV0411 skolor/aspskolan.yaml: psyk/samverkan/1"])
    }

    @Test func goalForWhatAnotherSchoolAreaHasAdded() {
        var catalog = catalog(
            school: .small(goals: { [$0.goal("narvaro", requirements: ["psyk/samverkan/norra-1"])] }))
        catalog.schoolAreas = [
            .norra { scribe in
                scribe.decisions(
                    tailoring: Tailoring(addedRequirements: [
                        scribe.added(scribe.requirement("psyk/samverkan/norra-1"))
                    ]))
            }
        ]
        #expect(catalog.findings == ["PV0411 skolor/aspskolan.yaml: psyk/samverkan/norra-1"])
    }

    @Test func missingAnswer() {
        var catalog = catalog(school: .small())
        catalog.questions = Scribe.write("register/fragor.yaml") {
            [$0.question("moten", isObligatory: true)]
        }
        let found = catalog.diagnostics
        #expect(found.map(\.finding) == ["PV0412 skolor/aspskolan.yaml: Skolan aspskolan"])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.summary == "Skolan aspskolan har inte svarat på en obligatorisk fråga")
        #expect(found.first?.notes.map(\.text) == ["`moten`: Hur gör ni?"])

        catalog.municipality = .small { $0.decisions(answers: [$0.answer("moten")]) }
        #expect(catalog.findings == [])
        catalog.municipality = .small()
        catalog.schools = [
            .small { $0.decisions(answers: [$0.answer("moten", notApplicable: "Inga möten.")]) }
        ]
        #expect(catalog.findings == [])
    }

    @Test func aSchoolThatLacksManyAnswersIsToldOnce() {
        var catalog = catalog(school: .small())
        let ids = ["moten", "rutiner", "tider"]
        catalog.questions = Scribe.write("register/fragor.yaml") { scribe in
            ids.map { scribe.question($0, isObligatory: true) }
        }
        catalog.systems = [
            .small { scribe in
                [
                    scribe.section(
                        "psyk/samverkan", [scribe.requirement("psyk/samverkan/1", questions: ids)])
                ]
            }
        ]
        let found = catalog.diagnostics
        #expect(found.map(\.summary) == ["Skolan aspskolan har inte svarat på 3 obligatoriska frågor"])
        #expect(found.first?.notes.map(\.text) == ids.map { "`\($0)`: Hur gör ni?" })
    }
}
