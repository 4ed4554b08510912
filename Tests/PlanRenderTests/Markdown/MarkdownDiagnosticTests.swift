import PlanModel
import PlanRender
import Testing

@Suite("What is wrong in a text")
struct MarkdownDiagnosticTests {
    /// The diagnostics as `id line:column text`.
    private func found(_ markdown: String, shift: Int = 0) -> [String] {
        MarkdownAnalysis(
            blockScalar(markdown), headingShift: shift, valueNames: ["huvudman", "central elevhälsa"]
        )
        .diagnostics.sortedForReading().map { diagnostic in
            guard let span = diagnostic.span else { return diagnostic.id }
            return "\(diagnostic.id) \(span.start.line):\(span.start.column) \(span.text)"
        }
    }

    @Test(arguments: [
        "Vanlig *text* med [länk](https://a.se), <https://a.se/?b=c>, [post](mailto:a@b.se), [tel](tel:+46980319200).",
        "{{huvudman}} och {{ central\nelevhälsa }} \\{{x}} `{{x}}` { {x} }",
        "a[^1] b[^två]\n\n[^1]: c\n[^två]: d",
        "```html\n<b>{{x}}</b> [a](b)\n[^1]: d\n```",
        "a < b, c > d, 3 <4> <= &lt;b&gt; \\<b>",
        "###### a", "",
    ])
    func nothingWrong(markdown: String) {
        #expect(found(markdown) == [])
    }

    @Test(arguments: [
        // HTML and images
        ("en <b>fet</b> text", ["PV0501 3:8 <b>"]),
        ("rad\n  <span\n class=x>a</span>", ["PV0501 4:7 <span\n     class=x>"]),
        ("a\n\n<div>\nb\n</div>\n\nc", ["PV0501 5:5 <div>\n    b\n    </div>"]),
        ("> <!-- x -->", ["PV0501 3:7 <!-- x -->"]),
        ("a</b>", ["PV0501 3:6 </b>"]),
        ("å ![alt](https://a.se/b.png \"t\") b", ["PV0502 3:7 ![alt](https://a.se/b.png \"t\")"]),
        // Schemes
        ("[a](javascript:alert(1))", ["PV0520 3:9 javascript:alert(1)"]),
        ("[a](JavaScript:x) <javascript:y>", ["PV0520 3:9 JavaScript:x", "PV0520 3:24 javascript:y"]),
        ("[a](java&#115;cript:x)", ["PV0520 3:5 [a](java&#115;cript:x)"]),
        ("[a](java&NewLine;script:x)", ["PV0520 3:5 [a](java&NewLine;script:x)"]),
        ("[a](&#1;&#32;javascript:x)", ["PV0520 3:5 [a](&#1;&#32;javascript:x)"]),
        ("[a](DATA:text/html;base64,x)", ["PV0520 3:9 DATA:text/html;base64,x"]),
        ("[a](vbscript:x) [b](ftp://c)", ["PV0520 3:9 vbscript:x", "PV0520 3:25 ftp://c"]),
        ("[a][b]\n\n[b]: javascript:x", ["PV0520 3:5 [a][b]"]),
        ("[a](http://b.se)", ["PV0521 3:9 http://b.se"]),
        ("[a](https://b&Tab;.se)", ["PV0526 3:5 [a](https://b&Tab;.se)"]),
        // References
        ("*[a](krav:psykosocial/8)*", ["PV0522 3:10 krav:psykosocial/8"]),
        ("[a](begrepp:elevhälsa) <krav:A/b/c>", ["PV0522 3:9 begrepp:elevhälsa", "PV0522 3:29 krav:A/b/c"]),
        ("[a](kraf:a/b/c)", ["PV0523 3:9 kraf:a/b/c"]),
        (
            "[a](Lag:x) <område:b> [c](område:d)",
            ["PV0523 3:9 Lag:x", "PV0523 3:17 område:b", "PV0523 3:31 område:d"]
        ),
        // Incomplete addresses
        (
            "[a](/skolor/) [b](#c) [d](e.html)",
            ["PV0524 3:9 /skolor/", "PV0524 3:23 #c", "PV0524 3:31 e.html"]
        ),
        ("[a](//b.se) [c](https:d)", ["PV0524 3:9 //b.se", "PV0524 3:21 https:d"]),
        ("å [a]() [b](mailto:)", ["PV0525 3:7 [a]()", "PV0525 3:17 mailto:"]),
        ("[a](https://{{huvudman}}.se)", ["PV0507 3:9 https://{{huvudman}}.se"]),
        // Values
        ("å\n\"{{huvudmän}}\" {{helt annat}}", ["PV0505 4:6 {{huvudmän}}", "PV0505 4:20 {{helt annat}}"]),
        ("[{{x\ny}}](https://a.se) {{}}", ["PV0505 3:6 {{x\n    y}}", "PV0505 4:24 {{}}"]),
        ("# a {{huvudman}\n\n{{b {{huvudman}}", ["PV0506 3:9 {{", "PV0506 5:5 {{"]),
        // Footnotes
        ("å[^1] [^b]", ["PV0540 3:6 [^1]", "PV0540 3:11 [^b]"]),
        ("a\n\n[^1]: b", ["PV0541 5:5 [^1]"]),
        ("a[^1]\n\n[^1]: b\n[^1]: c", ["PV0542 6:5 [^1]"]),
        ("a[^1]\n\n[^1]:\n\nb", ["PV0543 5:5 [^1]"]),
        ("a[^1] [b[^1]](https://c.se)\n\n[^1]: d [^1]", ["PV0544 3:13 [^1]", "PV0544 5:13 [^1]"]),
        ("a[^1]\n\n[^1]: å <b>\n  [c](d)", ["PV0501 5:13 <b>", "PV0524 6:11 d"]),
    ])
    func isFound(markdown: String, expected: [String]) {
        #expect(found(markdown) == expected)
    }

    @Test func headingsTooDeepAfterTheShift() {
        #expect(found("## a\n\n### b", shift: 3) == [])
        #expect(found("# a\n\n#### b\n", shift: 3) == ["PV0503 5:5 #### b"])
    }

    @Test func nearNamesAreOffered() {
        func offered(_ markdown: String) -> [Diagnostic.Replacement] {
            MarkdownAnalysis(blockScalar(markdown), valueNames: ["huvudman"]).diagnostics.flatMap(\.solutions)
                .flatMap(\.replacements)
        }
        #expect(offered("[a](kraf:a/b/c)").map(\.text) == ["krav:a/b/c"])
        #expect(offered("<område:b>").map { "\($0.span.text) > \($0.text)" } == ["område:b > omrade:b"])
        #expect(offered("[a](http://b.se \"c\")").map(\.text) == ["https://b.se"])
        #expect(offered("{{huvudmanen}}").map(\.text) == ["{{huvudman}}"])
        #expect(offered("[^not]: a\n\n[^nott]").map(\.text) == ["[^not]"])
        #expect(offered("[a][b]\n\n[b]: http://c.se") == [])
        #expect(offered("{{x}}") == [])
    }

    @Test func severities() {
        let analysis = MarkdownAnalysis(blockScalar("[a](http://b.se)\n\n[^1]: c"))
        #expect(analysis.diagnostics.map(\.severity) == [.warning, .warning])
        #expect(MarkdownAnalysis(blockScalar("<b>")).diagnostics.hasErrors)
    }

    @Test func everyDiagnosticSaysHowToMend() {
        let all =
            "<b> ![a](b) [c](javascript:d) [e](http://f) [g](krav:h) [i](kraf:j) [k](l) [m]() {{n}} {{ [^o] [p](https://q/{{r}})\n\n[^s]: t\n[^s]: u\n[^v]:"
        let diagnostics = MarkdownAnalysis(blockScalar(all), headingShift: 7).diagnostics
        #expect(diagnostics.count >= 14)
        for diagnostic in diagnostics {
            #expect(!diagnostic.solutions.isEmpty)
            #expect(!diagnostic.summary.hasSuffix("."))
        }
    }
}
