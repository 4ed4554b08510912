import Testing

@testable import PlanRender

@Suite("Plain text of rendered Markdown")
struct PlainTextTests {
    @Test(arguments: [
        ("Ett *ord* och [ett till](https://skola.example)", "Ett ord och ett till"),
        ("Rad ett\nrad två", "Rad ett rad två"),
        ("Först.\n\nSedan", "Först. Sedan"),
        ("# Rubrik\n\nText", "Rubrik · Text"),
        ("Skolan ska:\n\n- läsa\n- skriva", "Skolan ska: läsa · skriva"),
        ("3 < 4 & \"citat\"", "3 < 4 & ”citat”"),
        ("`<b>`", "<b>"),
        ("<script>", "<script>"),
        ("", ""),
    ])
    func hasTheWordsAlone(markdown: String, expected: String) {
        let html = MarkdownRenderer.html(markdown, context: MarkdownContext())
        let plain = PlainText.words(of: html)
        #expect(plain == expected || plain == expected.replacing("”", with: "\""))
    }

    @Test func leavesOutTheMarksOfFootnotes() {
        let html = MarkdownRenderer.html("Ordet[^a] här.\n\n[^a]: En not.", context: MarkdownContext())
        #expect(PlainText.words(of: html) == "Ordet här. En not.")
    }

    @Test func keepsTheNamesOfValues() {
        let html = MarkdownRenderer.html("På {{skola}}.", context: MarkdownContext())
        #expect(PlainText.words(of: html) == "På {{skola}}.")
    }
}
