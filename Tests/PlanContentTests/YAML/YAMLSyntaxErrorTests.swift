import PlanModel
import Testing

@testable import PlanContent

/// Every mistake is named for what it is, at the place that is to blame, with a way to mend it.
@Suite struct YAMLSyntaxErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let finding: String
        /// The file after the first solution, when that can be applied.
        let mended: String?

        init(_ text: String, _ finding: String, mended: String? = nil) {
            self.text = text
            self.finding = finding
            self.mended = mended
        }

        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Case("a:\n\tb: c\n", "PV0120 2:1", mended: "a:\n  b: c\n"),
        Case("a: |\n  x\n\ty\n", "PV0120 3:1"),
        Case("a:\n  - b: c\n\td: e\n", "PV0120 3:1", mended: "a:\n  - b: c\n    d: e\n"),
        Case("a:\n  - b:\n\t- e\n\t\tf: g\n", "PV0120 3:1"),
        Case("a:\n  - id: b\n   titel: c\n", "PV0121 3:4", mended: "a:\n  - id: b\n    titel: c\n"),
        Case("a: b\n  c: d\n", "PV0121 2:3", mended: "a: b\nc: d\n"),
        Case("a: 'b'\n  c: d\n", "PV0121 2:3", mended: "a: 'b'\nc: d\n"),
        Case("a:\n    b: c\n  d: e\n", "PV0121 3:3", mended: "a:\n    b: c\n    d: e\n"),
        Case("titel: Krav: stöd\n", "PV0122 1:8", mended: "titel: \"Krav: stöd\"\n"),
        Case("a:\n  - titel: Om \"x\": y # z\n", "PV0122 2:12", mended: "a:\n  - titel: 'Om \"x\": y' # z\n"),
        Case("a: \"b\nc: d\n", "PV0123 1:4"),
        Case("a: 'b\nc: d\n", "PV0123 1:4"),
        Case("a: \"b\nc: \"d\"\n", "PV0123 1:4", mended: "a: \"b\"\nc: \"d\"\n"),
        Case("- \"b\n- \"d\"\n", "PV0123 1:3", mended: "- \"b\"\n- \"d\"\n"),
        Case("a: {{x}} och mer\n", "PV0124 1:4", mended: "a: \"{{x}} och mer\"\n"),
        Case("a: [Utkast] Samverkan\n", "PV0124 1:4", mended: "a: \"[Utkast] Samverkan\"\n"),
        Case("a: *fet* text\n", "PV0124 1:4", mended: "a: \"*fet* text\"\n"),
        Case("a: **fet**\n", "PV0124 1:4", mended: "a: \"**fet**\"\n"),
        Case("a: & text\n", "PV0124 1:4", mended: "a: \"& text\"\n"),
        Case("a: !<text\n", "PV0124 1:4", mended: "a: \"!<text\"\n"),
        Case("a: %text\n", "PV0124 1:4", mended: "a: \"%text\"\n"),
        Case("a: @text\n", "PV0124 1:4", mended: "a: \"@text\"\n"),
        Case("a: `kod`\n", "PV0124 1:4", mended: "a: \"`kod`\"\n"),
        Case("a: , text\n", "PV0124 1:4", mended: "a: \", text\"\n"),
        Case("- @anna\n- b\n", "PV0124 1:3", mended: "- \"@anna\"\n- b\n"),
        Case("id:a\nb: c\n", "PV0125 1:4", mended: "id: a\nb: c\n"),
        Case("a: b\nid:c\n", "PV0125 2:4", mended: "a: b\nid: c\n"),
        Case("a:\n  - id:b\n    titel: c\n", "PV0125 2:8", mended: "a:\n  - id: b\n    titel: c\n"),
        Case("a: b\nc\nd: e\n", "PV0126 2:1"),
        Case("- a: |\n    Text\n  Mer text\n  b: c\n", "PV0126 3:3"),
        Case("a: \"b\" c\n", "PV0127 1:4", mended: "a: '\"b\" c'\n"),
        Case("a: 'Rektor's ansvar'\n", "PV0127 1:4"),
        Case("a: \"b\": c\n", "PV0127 1:4", mended: "a: '\"b\": c'\n"),
        Case("a: [b, c\nd: e\n", "PV0128 1:4"),
        Case("a: {b: c\n", "PV0128 1:4"),
        Case("a: \"C:\\prov\"\n", "PV0129 1:7", mended: "a: \"C:\\\\prov\"\n"),
        Case("a: | text\n  b\n", "PV0130 1:4"),
        Case("a: > text\n", "PV0130 1:4"),
        Case("a: - b\n", "PV0131 1:4"),
        Case("a:\n  - id: b\n  titel: c\n", "PV0132 3:3", mended: "a:\n  - id: b\n    titel: c\n"),
        Case("a:\n  b: c\n  - d\n", "PV0132 3:3"),
        Case("a:\n\u{A0}\u{A0}b: c\n", "PV0133 2:1", mended: "a:\n  b: c\n"),
        Case("a: \"\\ud800\"\n", "PV0129 1:5"),
        Case("%TAG\na: b\n", "PV0124 1:1"),
    ])
    func isExplained(example: Case) {
        let reading = readYAML(example.text)
        #expect(reading.findings == [example.finding])
        #expect(reading.diagnostics.allSatisfy { !$0.solutions.isEmpty })
        guard let mended = example.mended else { return }
        #expect(reading.textAfterFirstSolution == mended)
        #expect(readYAML(mended).diagnostics.isEmpty)
    }

    @Test func fewErrorsAreLeftWithoutAnExplanationOfTheirOwn() {
        let unexplained = ["a: }\n", "a: ]\n", "? b\n? c\n", "a: b\n...\nc\n"]
            .flatMap { readYAML($0).diagnostics }.filter { $0.id == "PV0138" }
        #expect(unexplained.isEmpty)
    }
}
