import PlanModel
import Testing

@Suite struct PlanTests {
    private func plan(_ catalog: Catalog) throws -> Plan { try #require(PlanMerge(catalog)?.plans.first) }

    @Test func systemsComeInTheMunicipalitysOrder() throws {
        var catalog = Catalog.small
        catalog.systems = ["a", "b", "c"].map { id in
            .written(id) { $0.system(id, [$0.section(SectionID(system: id, local: "x"))]) }
        }
        catalog.municipality = .small(systems: ["c", "a"])
        #expect(try plan(catalog).systems.map(\.id) == ["c", "a"])
        #expect(PlanMerge(catalog)?.municipalSystems.map(\.id) == ["c", "a", "b"])
    }

    @Test func whatIsOutOfScopeIsLeftOut() throws {
        var catalog = Catalog.small
        catalog.systems = [
            .written("gy") { scribe in
                scribe.system("gy", scope: [.upperSecondary: "alla"], [scribe.section("gy/x")])
            },
            .written("psyk") { scribe in
                scribe.system(
                    "psyk", scope: [.compulsory: "alla"],
                    [
                        scribe.section(
                            "psyk/blandat",
                            [
                                scribe.requirement("psyk/blandat/1", scope: [.compulsory: "7-9"]),
                                scribe.requirement("psyk/blandat/2", scope: [.compulsory: "1-3"]),
                                scribe.requirement("psyk/blandat/3"),
                                scribe.requirement("psyk/blandat/4", scope: [.compulsory: "8"]),
                            ]),
                        scribe.section(
                            "psyk/utanfor",
                            [scribe.requirement("psyk/utanfor/1", scope: [.compulsory: "9"])]),
                        scribe.section("psyk/utan-krav"),
                    ])
            },
        ]
        catalog.municipality = .small(systems: ["gy", "psyk"]) { scribe in
            scribe.decisions(tailoring: Tailoring(exclusions: [scribe.exclusion("psyk/blandat/4")]))
        }
        catalog.schools = [.small(scope: [.compulsory: "1-6"])]
        let plan = try plan(catalog)
        #expect(plan.systems.map(\.id) == ["psyk"])
        #expect(plan.systems[0].sections.map(\.section.id.local) == ["blandat", "utan-krav"])
        #expect(plan.systems[0].sections[0].requirements.map(\.id.local) == ["2", "3"])
        #expect(plan.systems[0].sections[0].exclusions.isEmpty)
        #expect(PlanMerge(catalog)?.municipalSystems[1].sections[0].exclusions.count == 1)
    }

    @Test func sectionWithOnlyExclusionsStays() throws {
        var catalog = Catalog.small
        catalog.municipality = .tailored { scribe in
            Tailoring(exclusions: [
                scribe.exclusion("psyk/samverkan/1"), scribe.exclusion("psyk/samverkan/2"),
            ])
        }
        let sections = try plan(catalog).systems[0].sections
        #expect(sections.map(\.exclusions.count) == [2])
        #expect(sections.map(\.requirements.count) == [0])
    }

    @Test func questionsAreAskedOnceInTheOrderOfFirstAsking() throws {
        var catalog = Catalog.small
        catalog.systems = [
            .small { scribe in
                [
                    scribe.section(
                        "psyk/samverkan",
                        [
                            scribe.requirement("psyk/samverkan/1", questions: ["rutin", "finns-inte"]),
                            scribe.requirement("psyk/samverkan/2", questions: ["moten", "rutin"]),
                        ])
                ]
            }
        ]
        let questions = try plan(catalog).questions
        #expect(questions.map(\.question.id) == ["rutin", "moten"])
        #expect(questions[0].askedBy == ["psyk/samverkan/1", "psyk/samverkan/2"])
        #expect(questions[1].askedBy == ["psyk/samverkan/2"])
        #expect(questions.map(\.state) == [.open, .open])
    }

    @Test func supersededSystemsObligeNobodyToAnswer() throws {
        var catalog = Catalog.small
        catalog.questions = Scribe.write("register/fragor.yaml") { scribe in
            [scribe.question("moten", isObligatory: true), scribe.question("gammal", isObligatory: true)]
        }
        catalog.systems += [
            .written("gammalt") { scribe in
                scribe.system(
                    "gammalt", status: .superseded, supersededBy: "psyk",
                    [
                        scribe.section(
                            "gammalt/x", [scribe.requirement("gammalt/x/1", questions: ["gammal", "moten"])])
                    ])
            }
        ]
        catalog.municipality = .small(systems: ["gammalt", "psyk"])
        let plan = try plan(catalog)
        #expect(plan.questions.map(\.question.id) == ["gammal", "moten"])
        #expect(plan.questions.map(\.isObligatory) == [false, true])
        #expect(plan.missingAnswers.map(\.question.id) == ["moten"])
    }

    @Test func contactsOfTheSchoolGoBeforeThoseAbove() throws {
        var catalog = Catalog.small
        catalog.municipality = .small { scribe in
            scribe.decisions(contacts: [
                scribe.contact("huvudman", place: "kommun"), scribe.contact("rektor", place: "kommun"),
                scribe.contact("skolkurator", place: "kommun"),
            ])
        }
        catalog.schoolAreas = [
            .norra { $0.decisions(contacts: [$0.contact("skolkurator", place: "område")]) }
        ]
        catalog.schools = [
            .small(
                area: "norra", decisions: { $0.decisions(contacts: [$0.contact("rektor", place: "skola")]) })
        ]
        let contacts = try plan(catalog).contacts
        #expect(contacts.map(\.value.role.value) == ["rektor", "skolkurator", "huvudman"])
        #expect(contacts.map(\.value.place) == ["skola", "område", "kommun"])
        #expect(contacts.map(\.origin.layer) == [.school, .schoolArea, .municipality])
    }

    @Test func activitiesComeInTheOrderOfTheSchoolYear() throws {
        let start = try #require(CalendarDate("2026-08-17"))
        let spring = try #require(CalendarDate("2027-02-01"))
        var catalog = Catalog.small
        catalog.municipality = .small { scribe in
            scribe.decisions(activities: [
                scribe.activity("juli", .month(7)), scribe.activity("start", .date(start)),
                scribe.activity("b", .month(12)),
            ])
        }
        catalog.schools = [
            .small { scribe in
                scribe.decisions(activities: [
                    scribe.activity("varen", .date(spring)), scribe.activity("februari", .month(2)),
                    scribe.activity("augusti", .month(8)), scribe.activity("a", .month(12)),
                ])
            }
        ]
        let activities = try plan(catalog).activities
        #expect(
            activities.map(\.value.id.value) == ["augusti", "start", "a", "b", "februari", "varen", "juli"])
        #expect(activities[1].origin.layer == .municipality)
    }

    @Test func lowerLayersSetValues() throws {
        var catalog = Catalog.small
        catalog.municipality = .small {
            $0.decisions(values: [("huvudman", "Nämnden"), ("system", "Kommunens")])
        }
        catalog.schoolAreas = [.norra { $0.decisions(values: [("system", "Områdets")]) }]
        catalog.schools = [
            .small(area: "norra", decisions: { $0.decisions(values: [("bibliotek", "Biblioteket")]) })
        ]
        #expect(
            try plan(catalog).values == [
                "kommun": "Lindviks kommun", "läsår": "2026/2027", "skola": "Skolan aspskolan",
                "skolområde": "Området norra", "huvudman": "Nämnden", "system": "Områdets",
                "bibliotek": "Biblioteket",
            ])
        #expect(catalog.municipality?.values["skola"] == "skolan")
        #expect(catalog.municipality?.values["system"] == "Kommunens")
    }
}
