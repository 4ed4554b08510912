import Testing

@testable import PlanRender

@Suite struct ExcerptTests {
    @Test(arguments: [
        ("", ""), ("<ul>\n<li>Bara en lista</li>\n</ul>", ""),
        ("<p>En mening.</p>", "En mening."),
        (
            "<h2>Rubrik</h2>\n<p>Med <strong>fet</strong>\ntext &amp; <a href=\"x\">länk</a>.</p>",
            "Med fet text & länk."
        ),
        ("<p>Ett.<sup class=\"fotnot\"><a href=\"#f\">1</a></sup> Två.</p>\n<p>Tre.</p>", "Ett. Två. Tre."),
        ("<p>Rad<br />\nrad</p>", "Rad rad"),
        ("<p>a &lt;b&gt; &amp;lt; &quot;c&quot;</p>", "a <b> &lt; \"c\""),
    ])
    func isTheTextOfTheParagraphs(html: String, text: String) {
        #expect(Excerpt.of(html) == text)
    }

    @Test func endsAfterASentenceWhenThereIsRoomForAFewWords() {
        let first = "Den här meningen är lång nog för att stå för sig själv i beskrivningen."
        let text =
            first + " Nästa mening är så lång att den inte får plats " + String(repeating: "ord ", count: 40)
        #expect(Excerpt.of("<p>\(text)</p>") == first)
    }

    @Test func aShortAbbreviationIsNoSentence() {
        let text = "Skolan har t.ex. en kurator " + String(repeating: "och en till ", count: 30)
        let excerpt = Excerpt.of("<p>\(text)</p>")
        #expect(excerpt.hasSuffix("…") && excerpt.count > 120)
    }

    @Test(arguments: 1...40)
    func isNeverLongerThanThereIsRoomForAndEndsWithAWholeWord(length: Int) {
        let word = String(repeating: "å", count: length)
        let excerpt = Excerpt.of("<p>\(Array(repeating: word, count: 200).joined(separator: " "))</p>")
        #expect(excerpt.count <= 160)
        #expect(excerpt.dropLast().split(separator: " ").allSatisfy { $0 == word })
    }

    @Test func oneEndlessWordIsCut() {
        #expect(Excerpt.of("<p>\(String(repeating: "x", count: 500))</p>").count == 160)
    }
}
