import Foundation
import PlanModel
import PlanSite
import Testing

@Suite struct AnswerSnippetTests {
    private let question = Question(
        id: "moten", title: "Möten", prompt: "När har ni möten?", kind: .routine, isObligatory: true,
        area: Located("samverkan", at: Self.nowhere), help: nil,
        example: SourceText("Varje torsdag.", at: Self.nowhere), span: Self.nowhere)

    private static let nowhere = SourceSpan(file: SourceFile(path: "", text: ""), range: 0..<0)

    private func snippet(for text: String) -> AnswerSnippet {
        AnswerSnippet(
            question: question, role: "rektor", file: SourceFile(path: "Content/skolor/asp.yaml", text: text))
    }

    private static let lines = [
        "# När har ni möten?", "moten:",
        "  # Gäller frågan inte er? Ta bort `#` på nästa rad, och raderna under den.",
        "  #ej tillämpligt: Skriv här.", "  text: |", "    Skriv här.", "  ansvarig: rektor",
    ]

    private func yaml(indentation: Int) -> String {
        Self.lines.map { String(repeating: " ", count: indentation) + $0 + "\n" }.joined()
    }

    @Test(arguments: [
        ("namn: A\nsvar:\n  annat: Ja.\nmål: []\n", 2), ("svar:\n\n    # Om\n    annat: Ja.\n", 4),
        ("namn: A\r\nsvar: # våra\r\n   annat: Ja.\r\n", 3), ("svar:\n", 2), ("svar:", 2),
        ("svar:\nmål: []\n", 2), ("svar:\n  #annat: Ja.\n", 2), ("svar:\n  annat: [\"\n", 2),
    ])
    func underTheAnswersThatTheFileHas(text: String, indentation: Int) {
        let snippet = snippet(for: text)
        #expect(snippet.yaml == yaml(indentation: indentation))
        #expect(snippet.instruction == "Klistra in under `svar:` i Content/skolor/asp.yaml")
        #expect(snippet.place.file.text(ofLine: snippet.place.start.line).hasPrefix("svar:"))
        #expect(snippet.place.start.column == 1 && snippet.place.range.count == 4)
    }

    @Test(arguments: [
        "namn: A\n", "namn: A\n#svar:\n#  moten: Ja.\n", "svarar: A\n", "", "egna:\n  svar: Ja.\n",
        "presentation: |\n  svar:\n",
    ])
    func lastInAFileWithoutAnswers(text: String) {
        let snippet = snippet(for: text)
        #expect(snippet.yaml == "svar:\n" + yaml(indentation: 2))
        #expect(snippet.instruction == "Klistra in sist i Content/skolor/asp.yaml")
        #expect(snippet.place.range == text.utf8.count..<text.utf8.count)
    }

    @Test func lastInAFileThatDoesNotEndItsLastLine() {
        #expect(
            snippet(for: "namn: A").instruction
                == "Klistra in på en ny rad sist i Content/skolor/asp.yaml")
    }

    @Test func answersOnTheKeysOwnLine() {
        #expect(
            snippet(for: "svar: {} # inga\n").instruction
                == "Ta bort `{}` efter `svar:` i Content/skolor/asp.yaml och klistra in under raden")
        #expect(
            snippet(for: "svar: {annat: Ja}\n").instruction
                == "Skriv svaren efter `svar:` i Content/skolor/asp.yaml på egna rader, ett under det andra, "
                + "och klistra in under dem")
    }

    // MARK: In the demo

    /// What a school's file says when the snippet for a question has been pasted where the answer was.
    private func pasted(
        _ kind: Question.AnswerKind, edit: (String) -> String = { $0 },
        _ check: (AskedQuestion, Plan, [Diagnostic]) throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let content = "\(folder)/Content"
            try FileManager.default.copyItem(atPath: demoContent, toPath: content)
            let path = "\(content)/skolor/aspskolan.yaml"
            func load() async throws -> (content: LoadedContent, plan: Plan) {
                let loaded = try await LoadedContent.load(from: content)
                return (loaded, try #require(loaded.merge?.plans.first { $0.school.id == "aspskolan" }))
            }
            let before = try await load().plan
            let id = try #require(
                before.questions.first {
                    $0.question.kind == kind && $0.state == .answered
                        && before.answers[$0.question.id]?.overridden.isEmpty == true
                }?.question.id)
            try write(try text(of: path).withoutAnswer(id), to: path)
            let (loaded, plan) = try await load()
            let asked = try #require(plan.questions.first { $0.question.id == id })
            #expect(asked.state == (asked.isObligatory ? .missing : .open))

            let snippet = AnswerSnippet(asked, of: plan, in: loaded.catalog)
            let file = snippet.place.file
            let end = file.offset(ofLine: snippet.place.start.line + 1)
            let text = String(decoding: file.bytes, as: UTF8.self)
            let index = text.utf8.index(text.startIndex, offsetBy: end)
            let yaml = edit(snippet.yaml)
            try write(text[..<index] + yaml + text[index...], to: path)

            let after = try await load()
            let lines =
                snippet.place.start.line + 1..<snippet.place.start.line + yaml.split(separator: "\n").count
                + 1
            let told = after.content.diagnostics.filter {
                $0.span?.file.path == path && lines.contains($0.span?.start.line ?? 0)
            }
            let answered = try #require(after.plan.questions.first { $0.question.id == id })
            try check(answered, after.plan, told)
        }
    }

    @Test(arguments: Question.AnswerKind.allCases)
    func pastedAsItIsTheQuestionIsAnsweredAndACheckTells(kind: Question.AnswerKind) async throws {
        try await pasted(kind) { asked, plan, told in
            #expect(asked.state == .answered)
            let ids = Set(told.map(\.id))
            switch kind {
            case .text, .routine, .contact: #expect(ids == ["PV0324"])
            // The shape tells what is wrong with the value, and then the answer lacks it.
            case .link, .date, .schedule:
                #expect(!ids.isEmpty && ids.isSubset(of: ["PV0204", "PV0205", "PV0322"]), "\(ids)")
                #expect(told.contains { $0.severity == .error })
            }
            let answer = try #require(plan.answers[asked.question.id])
            if case .answered(let content, _) = answer.answer.statement {
                let contacts = Set(plan.contacts.map(\.value.role.value))
                #expect(content.contacts.allSatisfy { contacts.contains($0.value) })
                #expect(content.contacts.isEmpty == (kind != .contact))
            }
        }
    }

    @Test func theOtherAnswerIsThatTheQuestionDoesNotApply() async throws {
        func otherwise(_ yaml: String) -> String {
            let lines = yaml.split(separator: "\n").map(String.init)
            let end = lines.firstIndex { $0.contains("#ej tillämpligt") } ?? 0
            return lines[...end].joined(separator: "\n").replacing("#ej", with: "ej") + "\n"
        }
        try await pasted(.routine, edit: otherwise) { asked, _, told in
            #expect(asked.state == .notApplicable)
            #expect(told.map(\.id) == ["PV0324"])
        }
    }
}

extension String {
    /// A school's file without its answer to a question.
    fileprivate func withoutAnswer(_ id: String) -> String {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("  \(id):") }) else { return self }
        let end = lines[(start + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix("   ") } ?? lines.count
        return (lines[..<start] + lines[end...]).joined(separator: "\n")
    }
}
