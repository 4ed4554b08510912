import PlanModel
import PlanRender
import Testing

/// Texts made to be slow or to crash: everything takes time in proportion to the text's length.
@Suite("Hostile texts", .serialized)
struct HostileMarkdownTests {
    private static let length = 50_000

    private static func filled(with unit: String, length: Int = length) -> String {
        String(repeating: unit, count: length / unit.utf8.count)
    }

    private let context = MarkdownContext(
        headingShift: 1, values: ["a": "b"], terms: TermMatcher([("a", ["a", "a a a b"]), ("b", ["x y"])]),
        linkedTerms: ["a", "b"]
    ) { LinkTarget(href: $0.address, title: "a") }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ">", "- ", "1. ", "[", "![", "![[]()", "[a](", "[a](krav:a/b/c)", "[](", "*", "**a ", "*a _b ",
            "`", "`a``",
            "<b>", "<!--", "<a ", "&amp;", "\\{", "\"a", "'", "--", "{{", "{{a}}", "{{b}} ", "[^1]",
            "[^1]: a\n",
            "[^1]: a\n\n  ", "a ", "a a ", "ä\u{308}\u{308}", "# a\n", "> a\n", "- a\n", "\n", "[a]: /b\n",
            "[a][b]",
            "<krav:a/b>", "<a:b", "\u{0}", "a\u{0}<lag:x> ", "\t", "```\n", "~", "| ", "\r",
        ])
    func takesLittleTime(unit: String) {
        let text = Self.filled(with: unit)
        let start = ContinuousClock.now
        let html = MarkdownRenderer.html(text, context: context)
        let analysis = MarkdownAnalysis(blockScalar(text), terms: context.terms, valueNames: ["a"])
        let elapsed = ContinuousClock.now - start
        #expect(elapsed < .seconds(5), "\(elapsed)")
        #expect(html.utf8.count < 300 * text.utf8.count)
        #expect(analysis.references.count <= text.utf8.count)
    }

    @Test(arguments: [">", "a ", "[^1]"])
    func aMillionBytes(unit: String) {
        let text = Self.filled(with: unit, length: 1_000_000)
        let start = ContinuousClock.now
        #expect(!MarkdownRenderer.html(text, context: context).isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func deepNestingIsShownAsItIsAndReported() {
        for (unit, shown) in [(">", "&gt;&gt;"), ("- ", "- - "), ("[*a ", nil)] {
            let text = String(repeating: unit, count: 200) + "x" + String(repeating: "*](b)", count: 200)
            let diagnostics = MarkdownAnalysis(blockScalar(text)).diagnostics
            #expect(diagnostics.map(\.id) == ["PV0504"])
            #expect(MarkdownRenderer.html(text, context: context).hasPrefix("<p>" + (shown ?? unit)))
        }
    }

    @Test func nestingThatPeopleWriteIsFine() {
        let text = (0..<20).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        #expect(MarkdownAnalysis(blockScalar(text)).diagnostics.isEmpty)
    }

    @Test func textsAreRenderedAtTheSameTime() async {
        let texts = (0..<200).map { "Text \($0) *a* [b](krav:a/b/c)[^1] {{a}}\n\n[^1]: not \($0)" }
        let expected = texts.map { MarkdownRenderer.html($0, context: context) }
        let shared = context
        await withTaskGroup(of: (Int, String).self) { group in
            for (index, text) in texts.enumerated() {
                group.addTask { (index, MarkdownRenderer.html(text, context: shared)) }
            }
            for await (index, html) in group { #expect(html == expected[index]) }
        }
    }
}
