import PlanModel
import Testing

@Suite struct AnswerCheckTests {
    private func findings(
        kind: Question.AnswerKind = .text, _ answer: @escaping (Scribe) -> LocalAnswer
    ) -> [String] {
        catalog(kind: kind, answer).findings
    }

    /// A catalog where the school answers the question `fraga`, which a requirement asks.
    private func catalog(
        kind: Question.AnswerKind = .text, _ answer: @escaping (Scribe) -> LocalAnswer
    ) -> Catalog {
        var catalog = Catalog.small
        catalog.questions = Scribe.write("register/fragor.yaml") { [$0.question("fraga", kind: kind)] }
        catalog.systems = [
            .small { scribe in
                [
                    scribe.section(
                        "psyk/samverkan", [scribe.requirement("psyk/samverkan/1", questions: ["fraga"])])
                ]
            }
        ]
        catalog.schools = [.small { $0.decisions(contacts: [$0.contact("rektor")], answers: [answer($0)]) }]
        return catalog
    }

    @Test(arguments: [
        (Question.AnswerKind.text, []), (.routine, ["ansvarig"]), (.contact, ["kontakt"]), (.link, ["länk"]),
        (.date, ["datum"]), (.schedule, ["schema"]),
    ])
    func textAloneLacksWhatTheKindWants(kind: Question.AnswerKind, lacking: [String]) {
        let diagnostics = catalog(kind: kind) { $0.answer("fraga") }.diagnostics
        #expect(diagnostics.map(\.summary) == lacking.map { "Svaret på `fraga` saknar `\($0)`" })
        for diagnostic in diagnostics {
            #expect(diagnostic.finding == "PV0322 skolor/aspskolan.yaml: fraga")
            #expect(diagnostic.notedPlaces == ["register/fragor.yaml: fraga"])
        }
    }

    @Test func fullAnswersLackNothing() throws {
        let day = try #require(CalendarDate("2026-08-20"))
        #expect(findings(kind: .routine) { $0.answer("fraga", responsible: "rektor") } == [])
        #expect(findings(kind: .contact) { $0.answer("fraga", contacts: ["rektor"]) } == [])
        func answer(_ scribe: Scribe, _ content: LocalAnswer.Content) -> LocalAnswer {
            LocalAnswer(
                question: scribe.located("fraga"), statement: .answered(content, variants: []),
                isLocked: false)
        }
        #expect(findings(kind: .link) { answer($0, .init(text: nil, link: "https://lindvik.example")) } == [])
        #expect(findings(kind: .date) { answer($0, .init(text: nil, date: day)) } == [])
        let row = LocalAnswer.Content.ScheduleRow(when: "måndag", what: "Möte", responsible: nil)
        #expect(findings(kind: .schedule) { answer($0, .init(text: nil, schedule: [row])) } == [])
    }

    @Test func notApplicableLacksNothing() {
        #expect(
            findings(kind: .contact) { $0.answer("fraga", notApplicable: "Skolan har inget fritidshem.") }
                == [])
    }

    @Test func unchangedExample() {
        let diagnostics = catalog { $0.answer("fraga", "Så här gör vi på skolan.") }.diagnostics
        #expect(diagnostics.map(\.finding) == ["PV0323 skolor/aspskolan.yaml: Så här gör vi på skolan."])
        #expect(diagnostics.first?.notedPlaces == ["register/fragor.yaml: Så här gör vi på skolan."])
        #expect(diagnostics.first?.severity == .warning)
    }

    @Test(arguments: [
        "TODO", "todo.", "xxx", "...", "–", "Fyll i!", "Kommer senare", "(text)", "Skriv här ...",
    ])
    func placeholders(text: String) {
        #expect(findings { $0.answer("fraga", text) } == ["PV0324 skolor/aspskolan.yaml: \(text)"])
    }

    @Test(arguments: [
        "Nej", "Texten finns i pärmen", "Kommer vid behov", "XXL", "0980-319 214", "80", "", "\n",
    ])
    func shortTextsAreNoPlaceholders(text: String) {
        #expect(findings { $0.answer("fraga", text) } == [])
    }

    @Test func placeholderInAVariantAGoalAndASectionOfTheSchool() {
        var catalog = Catalog.small
        catalog.schools = [
            .small(
                decisions: { scribe in
                    scribe.decisions(answers: [
                        scribe.answer("moten", variants: [scribe.variant(role: "rektor", "XXX")])
                    ])
                },
                localSections: { [$0.localSection("vi", "Skriv här")] },
                goals: { [$0.goal("narvaro", whereAreWe: "TODO")] })
        ]
        #expect(
            catalog.findings == ["Skriv här", "TODO", "XXX"].map { "PV0324 skolor/aspskolan.yaml: \($0)" })
    }

    @Test func placeholderAsAReason() {
        #expect(
            findings { $0.answer("fraga", notApplicable: "TODO") } == ["PV0324 skolor/aspskolan.yaml: TODO"])
        var catalog = Catalog.small
        catalog.municipality = .small { scribe in
            scribe.decisions(
                presentation: "Kommer senare",
                tailoring: Tailoring(
                    exclusions: [scribe.exclusion("psyk/samverkan/1", motivation: "xxx")],
                    replacements: [scribe.replacement("psyk/samverkan/2", "...")]))
        }
        #expect(
            catalog.findings == ["xxx", "...", "Kommer senare"].map { "PV0324 kommun.yaml: \($0)" })
    }
}
