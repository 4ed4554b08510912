import Foundation
import PlanModel
import PlanSite
import Testing

@Suite struct SchoolStarterTests {
    private static let grades1To9 = Scope([.init(form: .compulsory, grades: Grades("1-9") ?? .all)])

    /// The demo's content with one more school, made now.
    private func withNewSchool(
        _ scope: Scope = grades1To9,
        _ work: (_ content: String, _ path: String, _ plan: Plan) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let content = folder + "/Content"
            try FileManager.default.copyItem(atPath: demoContent, toPath: content)
            let made = try await Starters.makeSchool("granskolan", scope: scope, content: content)
            let plan = try #require(try await plan(content))
            #expect(made.questions == plan.questions.count)
            try await work(content, made.path, plan)
        }
    }

    private func plan(_ content: String) async throws -> Plan? {
        try await LoadedContent.load(from: content).merge?.plans.first { $0.school.id == "granskolan" }
    }

    /// The diagnostics in the new school's file.
    private func findings(_ content: String) async throws -> [Diagnostic] {
        try await LoadedContent.load(from: content).diagnostics
            .filter { $0.span?.file.path.hasSuffix("granskolan.yaml") == true }
    }

    @Test func aNewSchoolHasNoErrorsAndOnlyLacksAnswers() async throws {
        try await withNewSchool { content, _, plan in
            let findings = try await findings(content)
            #expect(Set(findings.map(\.id)) == ["PV0412"])
            #expect(findings.first?.notes.count == plan.missingAnswers.count)
            #expect(plan.school.name.value == "Granskolan")
            #expect(plan.questions.count > 40)
        }
    }

    @Test func everyQuestionStandsOnceUnlessTheMunicipalityHasLockedItsAnswer() async throws {
        try await withNewSchool { _, path, plan in
            let file = try text(of: path)
            let unbroken = file.replacing("\n  # ", with: " ")
            for asked in plan.questions {
                let id = asked.question.id
                let isLocked = plan.answers[id]?.answer.isLocked == true
                #expect(
                    file.split(separator: "\n").count { $0 == "  #\(id):" } == (isLocked ? 0 : 1), "\(id)")
                #expect(file.contains("  # - \(asked.question.title) (\(id))") == isLocked, "\(id)")
                let isExplained = unbroken.contains(") \(asked.question.prompt) ")
                #expect(isExplained == !isLocked, "\(id)")
            }
        }
    }

    @Test func obligatoryQuestionsComeFirstInEachSystem() async throws {
        try await withNewSchool { _, path, plan in
            let groups = try text(of: path).components(separatedBy: "# ===== ").dropFirst()
            #expect(groups.count == plan.systems.count)
            let ranks = groups.map { group in
                group.split(separator: "\n").compactMap { line -> Int? in
                    line.hasSuffix("(obligatorisk)") ? 0 : line.hasSuffix("(frivillig)") ? 1 : nil
                }
            }
            #expect(ranks.allSatisfy { $0 == $0.sorted() })
            #expect(ranks.contains { $0.contains(1) })
        }
    }

    @Test func aSharedQuestionNamesTheOtherSystemsAndADefaultAnswerIsShown() async throws {
        try await withNewSchool { _, path, _ in
            let file = try text(of: path)
            #expect(file.contains("# Frågan ställs också i Specialpedagogiskt och Vägledning."))
            #expect(
                file.contains(
                    "# Kommunens svar:\n  # Personalen i elevhälsan och studie- och yrkesvägledarna har minst fem"
                ))
        }
    }

    @Test func whenEverythingIsSwitchedOnAndFilledInNothingIsMissing() async throws {
        try await withNewSchool { content, path, plan in
            let original = try text(of: path)
            let blocks = SwitchedOff.blocks(in: original)
            let asked = Set(plan.questions.map(\.question.id))
            let used = blocks.filter {
                asked.contains($0.key(in: original)) || $0.key(in: original) == "kontakter"
            }
            #expect(used.count > 40)
            try write(used.switchedOn(in: original), to: path)
            // Left as it is, it is told about, so that no placeholder slips through.
            let unfilled = Set(try await findings(content).map(\.id))
            #expect(unfilled == ["PV0204", "PV0205", "PV0322", "PV0324"])

            let fills = [
                ("    Skriv här.", "    Så gör vi hos oss."),
                ("länk: https://\n", "länk: https://a.example/\n"),
                ("ÅÅÅÅ-MM-DD", "2027-01-31"), ("- när:", "- när: tisdagar"), ("vad:", "vad: möte"),
                ("\n    e-post:", ""), ("\n    telefon:", ""), ("\n    mottagning:", ""),
                ("\n    plats:", ""),
            ]
            let filled = fills.reduce(used.switchedOn(in: original)) { $0.replacing($1.0, with: $1.1) }
            try write(filled, to: path)
            #expect(try await findings(content).map(\.summary) == [])
        }
    }

    @Test func eachOtherKeyCanBeSwitchedOnByItself() async throws {
        try await withNewSchool { content, path, plan in
            let original = try text(of: path)
            let asked = Set(plan.questions.map(\.question.id))
            let blocks = SwitchedOff.blocks(in: original).filter { !asked.contains($0.key(in: original)) }
            #expect(blocks.count == 14)
            for block in blocks where block.key(in: original) != "kontakter" {
                try write(block.switchedOn(in: original), to: path)
                let errors = try await findings(content).filter { $0.severity == .error }
                #expect(errors.map(\.summary) == [], "\(block.key(in: original))")
            }
        }
    }

    @Test func theSchoolFormsDecideWhatIsAsked() async throws {
        let leisure = Scope([.init(form: .leisureCentre, grades: .all)])
        try await withNewSchool(leisure) { content, path, plan in
            #expect(plan.questions.count < 40)
            let (file, findings) = (try text(of: path), try await findings(content))
            #expect(file.contains("skolformer:\n  fritidshem: alla\n"))
            #expect(findings.filter { $0.severity == .error }.map(\.summary) == [])
        }
    }

    @Test func anExistingSchoolIsNotWrittenOver() async throws {
        try await withNewSchool { content, path, _ in
            let before = try text(of: path)
            await #expect(throws: SiteFailure.alreadyExists(path)) {
                _ = try await Starters.makeSchool("granskolan", scope: Self.grades1To9, content: content)
            }
            #expect(try text(of: path) == before)
        }
    }

    @Test func withoutAMunicipalityNobodyAsks() async throws {
        try await withTemporaryFolder { folder in
            await #expect(throws: SiteFailure.starterNeeds("en kommun", in: "kommun.yaml")) {
                _ = try await Starters.makeSchool("granskolan", scope: Self.grades1To9, content: folder)
            }
        }
    }
}
