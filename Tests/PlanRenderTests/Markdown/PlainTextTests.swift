import PlanRender
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("En *halv* dag.", "En halv dag."),
        ("Först.\n\nSedan\nmer.", "Först.\n\nSedan mer."),
        ("Ta med:\n\n- penna\n- block", "Ta med:\n– penna\n– block"),
        ("3. tre\n4. fyra", "3. tre\n4. fyra"),
        ("Se [rutinen](https://www.ekeby.example/rutin).", "Se rutinen (https://www.ekeby.example/rutin)."),
        ("<https://www.ekeby.example/>", "https://www.ekeby.example/"),
        ("Se [kravet](krav:psyk/samverkan/1).", "Se kravet."), ("## Rubrik\n\ntext", "Rubrik\n\ntext"),
        ("a & b <c>", "a & b <c>"), ("{{skola}} är öppen", "Ekskolan är öppen"), ("", ""),
    ])
    func textIsReadWithoutMarkup(markdown: String, plain: String) {
        let context = MarkdownContext(values: ["skola": "Ekskolan"])
        #expect(MarkdownRenderer.plain(markdown, context: context) == plain)
    }
}
