import PlanModel
import PlanRender
import Testing

@Suite("Markdown to HTML")
struct MarkdownRenderingTests {
    private let context = MarkdownContext(
        headingShift: 2,
        values: [
            "huvudman": "Barn & <utbildning>", "central elevhälsa": "Elevhälsan *centralt*",
            "kod": "{{huvudman}}",
        ],
        terms: TermMatcher([
            ("elevhalsa", ["elevhälsa", "elevhälsan"]), ("stod", ["särskilt stöd"]), ("plan", ["plan"]),
        ]),
        linkedTerms: ["elevhalsa", "stod"],
        footnotePrefix: "a-"
    ) { reference in
        switch reference {
        case .system: nil
        default: LinkTarget(href: "/x/#\(reference.address)", title: "Titel <\(reference.address)>")
        }
    }

    private func html(_ text: String) -> String { MarkdownRenderer.html(text, context: context) }

    @Test func quotesAreSwedish() {
        #expect(
            html(#"Hon sa "hej" och 'nej' -- "\"a\"" … “x”"#)
                == "<p>Hon sa ”hej” och ’nej’ – ”&quot;a&quot;” … ”x”</p>\n")
    }

    @Test func headingsAreShiftedTo6AtMost() {
        #expect(html("# a\n\n##### b") == "<h3>a</h3>\n<h6>b</h6>\n")
    }

    @Test func valuesAreTextAndFilledInOnce() {
        #expect(html("{{huvudman}}s") == "<p>Barn &amp; &lt;utbildning&gt;s</p>\n")
        #expect(
            html("*{{central\nelevhälsa}}* {{ kod }}")
                == "<p><em>Elevhälsan *centralt*</em> {{huvudman}}</p>\n")
        #expect(
            html("[{{huvudman}}](https://a.se)")
                == #"<p><a class="extern" href="https://a.se">Barn &amp; &lt;utbildning&gt;</a></p>"# + "\n")
    }

    @Test func valuesStayInCodeAndWhenEscapedOrUnknown() {
        #expect(
            html(#"`{{huvudman}}` \{{huvudman}} {\{huvudman}} {{okänd}} &#123;{huvudman}}"#)
                == "<p><code>{{huvudman}}</code> {{huvudman}} {{huvudman}} {{okänd}} {{huvudman}}</p>\n")
    }

    @Test func termsAreLinkedAtFirstUse() {
        #expect(
            html("Elevhälsan ger särskilt\nstöd. En elevhälsa, en plan och särskilt stöd.")
                == """
                <p><a class="begrepp" href="/x/#begrepp:elevhalsa">Elevhälsan</a> ger \
                <a class="begrepp" href="/x/#begrepp:stod">särskilt
                stöd</a>. En elevhälsa, en plan och särskilt stöd.</p>\n
                """)
    }

    @Test func termsAreNotLinkedInLinksHeadingsAndCode() {
        #expect(
            html("# Elevhälsan\n\n`elevhälsan` [elevhälsan](mailto:a@b.se) *elevhälsan* elevhälsan")
                == """
                <h3>Elevhälsan</h3>
                <p><code>elevhälsan</code> <a href="mailto:a@b.se">elevhälsan</a> \
                <em><a class="begrepp" href="/x/#begrepp:elevhalsa">elevhälsan</a></em> elevhälsan</p>\n
                """)
    }

    @Test func aTermLinkedByHandIsNotLinkedAgain() {
        #expect(
            html("[vi](begrepp:elevhalsa) i elevhälsan")
                == "<p><a href=\"/x/#begrepp:elevhalsa\">vi</a> i elevhälsan</p>\n")
    }

    @Test func referencesAreResolved() {
        #expect(
            html("[så *här*](krav:a/b/1) <lag:skollagen-3-7> [utan](system:a) <system:a>")
                == """
                <p><a href="/x/#krav:a/b/1">så <em>här</em></a> \
                <a href="/x/#lag:skollagen-3-7">Titel &lt;lag:skollagen-3-7&gt;</a> utan system:a</p>\n
                """)
    }

    @Test func externalLinksHaveAClass() {
        #expect(
            html(#"[a](https://å.se/?a=1&b="2" "En 'titel' & \"<b>\"") <HTTP://b.se>"#)
                == """
                <p><a class="extern" href="https://%C3%A5.se/?a=1&amp;b=%222%22" title="En &#39;titel&#39; &amp; \
                &quot;&lt;b&gt;&quot;">a</a> <a class="extern" href="HTTP://b.se">HTTP://b.se</a></p>\n
                """)
    }

    @Test(arguments: [
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:x)", "[a](java&#115;cript:x)", "[a](<java\\\nscript:x>)",
        "[a](&#10;javascript:x)", "[a](java&Tab;script:x)", "[a](&#1;javascript:x)", "[a](data:text/html,x)",
        "[a](vbscript:x)", "[a](file:///etc/passwd)", "[a](/relativ)", "[a](#x)", "[a](//b.se)", "[a](b)",
        "[a]()", "![a](https://b.se/c.png)", "[a](krav:x)", "[a](https:b)", "[a](https://)",
        "[a](javascript&colon;x)",
    ])
    func refusedLinksAreOnlyWords(text: String) {
        let rendered = html(text)
        #expect(!rendered.contains("href") && !rendered.contains("src="), "\(rendered)")
        #expect(rendered.contains("a"))
    }

    @Test(arguments: [
        ("a <b onclick=x>fet</b>", "<p>a &lt;b onclick=x&gt;fet&lt;/b&gt;</p>\n"),
        ("<script>\nx\n\n</script>\n", "<p>&lt;script&gt;\nx\n&lt;/script&gt;</p>\n"),
        ("<!-- x -->", "<p>&lt;!-- x --&gt;</p>\n"),
        ("<?php x ?>", "<p>&lt;?php x ?&gt;</p>\n"),
    ])
    func rawHTMLIsShownAsText(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func plainCommonMarkIsAsCmarkHasIt() {
        #expect(
            html("- a\n- b\n\n1) c\n\n> d  \n> e\n\n    kod <\n\n```x\ny\n```\n***")
                == """
                <ul>
                <li>a</li>
                <li>b</li>
                </ul>
                <ol>
                <li>c</li>
                </ol>
                <blockquote>
                <p>d<br />
                e</p>
                </blockquote>
                <pre><code>kod &lt;
                </code></pre>
                <pre><code class="language-x">y
                </code></pre>
                <hr />\n
                """)
    }

    @Test func emptyTextIsNothing() {
        #expect(html("") == "")
        #expect(html(" \n\n") == "")
    }
}
