import PlanModel
import PlanRender
import Testing

@Suite("Markdown to plain CommonMark")
struct CommonMarkTests {
    private let context = MarkdownContext(
        headingShift: 1, values: ["huvudman": "*Nämnden* [i] <b>"], terms: TermMatcher([("plan", ["plan"])]),
        linkedTerms: ["plan"]
    ) {
        LinkTarget(
            href: "https://lindvik.example/\($0.address.replacing(":", with: "/"))",
            title: "T [\($0.address)]")
    }

    private func commonMark(_ text: String) -> String { MarkdownRenderer.commonMark(text, context: context) }

    @Test func everythingIsResolved() {
        #expect(
            commonMark("# Rubrik\n\nEn plan för {{huvudman}}, [se](krav:a/b/1) och <lag:x> \"så\".")
                == """
                ## Rubrik

                En [plan](https://lindvik.example/begrepp/plan) för \\*Nämnden\\* \\[i\\] \\<b\\>, \
                [se](https://lindvik.example/krav/a/b/1) och [T \\[lag:x\\]](https://lindvik.example/lag/x) ”så”.\n
                """)
    }

    @Test func footnotesAreAListAtTheEnd() {
        #expect(
            commonMark("Ett[^x] två[^y].\n\n1. a\n\n[^y]: Not *y*.\n[^x]: Not x\n  över två rader.")
                == """
                Ett\\[1\\] två\\[2\\].

                1.  a

                Fotnoter:

                1.  Not x
                    över två rader.
                2.  Not *y*.\n
                """)
    }

    /// Rendered again, without anything of ours to add, the text has the HTML it had at first.
    @Test(arguments: [
        "# Rubrik *a*\n\n## Nästa\n\nStycke **fet** `kod` [länk](https://a.se \"t\") \\*ej\\* 1\\. a_b_c\n",
        "- a\n- b\n  - c\n\n    d\n- e\n\n1. x\n2. y\n",
        "- a\n- b\n\n* c\n* d\n\n1. e\n\n1) f\n2) g\n\n<!-- -->\n\n    kod\n",
        "- a\n\n      kod\n- b\n\n```\nkod\n```\n> - a\n> + b\n",
        "> citat\n> - i lista\n>\n> 1) tal\n\n***\n\n    indragen kod\n",
        "```swift\nlet a = \"`\"\n```\n\nrad  \nbruten\\\nigen\n",
        "\"Citat\" -- 'enkla' ... \\\"raka\\\" &amp; &lt; &copy; a&nbsp;b",
        "Hej!\\[x] \\<b> <https://a.se> <a@b.se> [a](krav:a/b/1) <krav:a/b/1>",
        "plan {{huvudman}} plan\n# plan\n+ x\n",
        "1\\) nej\n\n\\- nej\n\n\\# nej\n\n\\> nej\n\n    \\`",
        "Setext *rubrik*\n===\n\n2020\\. Ett år\n",
        "*a**b**c* ***d*** __e__ _f_\n",
    ])
    func renderingAgainGivesTheSameHTML(text: String) {
        let plain = commonMark(text)
        let again = MarkdownRenderer.html(plain, context: MarkdownContext())
        let first = MarkdownRenderer.html(text, context: context)
            .replacing("class=\"begrepp\"", with: "class=\"extern\"")
            .replacing("<a href=\"https:", with: "<a class=\"extern\" href=\"https:")
        #expect(again == first, "\(plain)")
        #expect(MarkdownRenderer.commonMark(plain, context: MarkdownContext()) == plain)
    }

    @Test func footnotesKeepTheirFormWhenRenderedAgain() {
        let plain = commonMark("Ett[^1] två[^2].\n\n[^1]: a\n[^2]: b\n\n    - c\n")
        #expect(
            MarkdownRenderer.html(plain, context: MarkdownContext())
                == """
                <p>Ett[1] två[2].</p>
                <p>Fotnoter:</p>
                <ol>
                <li>
                <p>a</p>
                </li>
                <li>
                <p>b</p>
                <ul>
                <li>c</li>
                </ul>
                </li>
                </ol>\n
                """)
    }

    @Test func refusedLinksAndHTMLAreText() {
        #expect(commonMark("[a](javascript:x) <b>c</b>") == "a \\<b\\>c\\</b\\>\n")
        #expect(commonMark("<div>\nx\n</div>") == "\\<div\\>\nx\n\\</div\\>\n")
    }
}
