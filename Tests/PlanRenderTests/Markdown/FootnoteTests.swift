import PlanModel
import PlanRender
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    private func html(_ text: String) -> String {
        MarkdownRenderer.html(
            text,
            context: MarkdownContext(
                values: ["kommun": "Lindvik"], terms: TermMatcher([("plan", ["plan"])]),
                linkedTerms: ["plan"],
                footnotePrefix: "p-"
            ) { LinkTarget(href: "#\($0.address)", title: "T") })
    }

    private func mark(_ number: Int, place: Int = 1) -> String {
        let id = place == 1 ? "p-fotnotsref-\(number)" : "p-fotnotsref-\(number)-\(place)"
        return """
            <sup class="fotnot"><a id="\(id)" href="#p-fotnot-\(number)" role="doc-noteref" \
            aria-label="Fotnot \(number)">\(number)</a></sup>
            """
    }

    private func back(_ number: Int) -> String {
        """
         <a class="fotnot-tillbaka" href="#p-fotnotsref-\(number)" role="doc-backlink" \
        aria-label="Tillbaka till texten">↩\u{FE0E}</a>
        """
    }

    @Test func notesAreNumberedByFirstUseAndLinkBack() {
        #expect(
            html("Ett[^b] två[^a].\n\n[^a]: Not *a* om {{kommun}}\n[^b]: Not b <krav:x/y/1>,\n  en plan.\n")
                == """
                <p>Ett\(mark(1)) två\(mark(2)).</p>
                <ol class="fotnoter">
                <li id="p-fotnot-1">
                <p>Not b <a href="#krav:x/y/1">T</a>,
                en <a class="begrepp" href="#begrepp:plan">plan</a>.\(back(1))</p>
                </li>
                <li id="p-fotnot-2">
                <p>Not <em>a</em> om Lindvik\(back(2))</p>
                </li>
                </ol>\n
                """)
    }

    @Test func aNoteCanBeReferredToTwice() {
        let rendered = html("a[^1] b[^1]\n\n[^1]: c")
        #expect(rendered.contains("a\(mark(1)) b\(mark(1, place: 2))"))
        #expect(
            rendered.contains(
                ##"href="#p-fotnotsref-1-2" role="doc-backlink" aria-label="Tillbaka till texten, ställe 2""##
            ))
    }

    @Test func linesDirectlyAfterBelongToTheNote() {
        let rendered = html("a[^1]\n\n[^1]: en\ntvå\n\n   tre\n\nfyra")
        #expect(rendered.contains("<p>en\ntvå</p>\n<p>tre"))
        #expect(rendered.contains("</p>\n<p>fyra</p>\n<ol"))
    }

    @Test func otherBlocksEndTheNote() {
        let rendered = html("a[^1]\n\n[^1]: en\n# Rubrik\n- punkt")
        #expect(rendered.contains("<h1>Rubrik</h1>\n<ul>\n<li>punkt</li>\n</ul>\n<ol"))
    }

    @Test func noteInAListAndHeading() {
        let rendered = html("# R[^1]\n- p[^1]\n[^1]: en")
        #expect(rendered.contains("<h1>R\(mark(1))</h1>\n<ul>\n<li>p\(mark(1, place: 2))</li>"))
    }

    @Test(arguments: [
        ("```\n[^1]: a\n```\n", "<pre><code>[^1]: a\n</code></pre>\n"),
        ("    [^1]: a\n", "<pre><code>[^1]: a\n</code></pre>\n"),
        ("`[^1]`\n\n[^2]: a", "<p><code>[^1]</code></p>\n"),
        (#"x\[^1]"# + "\n\n[^1]: a", "<p>x[^1]</p>\n"),
        ("x[^finns-inte]", "<p>x[^finns-inte]</p>\n"),
        ("x[^a b] [^] ^1", "<p>x[^a b] [^] ^1</p>\n"),
        ("[x[^1]](https://a.se)", #"<p><a class="extern" href="https://a.se">x[^1]</a></p>"# + "\n"),
    ])
    func whatIsNoFootnoteStays(text: String, start: String) {
        #expect(html(text).hasPrefix(start), "\(html(text))")
    }

    @Test func aNoteThatNothingRefersToIsShownLast() {
        let rendered = html("a[^2]\n\n[^1]: x\n[^2]: y")
        #expect(rendered.contains("<li id=\"p-fotnot-2\">\n<p>x</p>\n</li>\n</ol>"))
    }

    @Test func aNoteThatEndsInAListLinksBackAfterIt() {
        let rendered = html("a[^1]\n\n[^1]: x\n\n    - y\n")
        #expect(rendered.contains("</ul>\n<p> <a class=\"fotnot-tillbaka\""))
    }
}
