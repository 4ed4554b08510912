import PlanModel
import Testing

@testable import PlanRender

@Suite("Interface texts in templates")
struct InterfaceTextsTests {
    private func loaded(
        _ template: String, _ texts: [(String, String)], isOwn: Bool = false
    ) -> (TemplateSet, [Diagnostic]) {
        let files = texts.map { (file: SourceFile(path: $0.0, text: $0.1), isOwn: isOwn) }
        var compiler = TemplateCompiler(
            templateFiles(["skola": template]), texts: InterfaceTexts(language: .swedish, files: files))
        let set = TemplateSet(pages: [("skola", SchoolPage.self)], compiledBy: &compiler)
        return (set, compiler.finish())
    }

    private func shown(_ template: String, _ texts: String...) -> String {
        let (set, diagnostics) = loaded(
            template, texts.enumerated().map { ("sprak-\($0).txt", $1) })
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.summary))")
        return set.text(SchoolPage(name: "A&B", contacts: [.init(role: "Kurator")]), template: "skola")
    }

    private func found(_ template: String, _ texts: String, isOwn: Bool = false) -> [String] {
        loaded(template, [("sprak-sv.txt", texts)], isOwn: isOwn).1.map { diagnostic in
            guard let span = diagnostic.span else { return diagnostic.id }
            return "\(diagnostic.id) \(span.description) \(span.text)"
        }
    }

    @Test func aTextIsPutInWithTheFieldsOfItsView() {
        let texts = """
            # Rubriker
            skola.rubrik = Plan för <em>{{namn}}</em>{{^utkast}}, klar{{/utkast}}

              roll=Roll: {{roll}} = x\u{20}
            """
        #expect(
            shown(
                "<h1>{{% skola.rubrik}}</h1>\n{{%roll.tom}}{{#kontakter}}{{%roll}}{{/kontakter}}\n", texts,
                "roll.tom = -")
                == "<h1>Plan för <em>A&amp;B</em>, klar</h1>\n-Roll: Kurator = x\n")
    }

    @Test func aLineWithOnlyATextKeepsItsLineBreak() {
        #expect(shown("<p>\n{{% a}}\n</p>\n", "a = Text") == "<p>\nText\n</p>\n")
    }

    @Test func aLaterFileGoesBeforeAnEarlier() {
        #expect(shown("{{% a}}, {{% b}}", "a = ett\nb = två", "a = one") == "one, två")
        #expect(shown("{{% a}}, {{% b}}", "a = ett\r\nb = två\r\n", "\u{23} tom") == "ett, två")
    }

    @Test(arguments: [
        ("<p>\n {{% skola.rubrk}}", "skola.rubrik = a", ["PV0630 skola.mustache:2:6 skola.rubrk"]),
        ("{{% A:B}}", "", ["PV0630 skola.mustache:1:5 A:B"]),
        ("{{%}}", "", ["PV0602 skola.mustache:1:1 {{%}}"]),
        (
            "x", "a\n = b\nc =",
            ["sv:1:1 a", "sv:2:2 = b", "sv:3:1 c ="].map {
                "PV0631 sprak-\($0)".replacing("sv:", with: "sv.txt:")
            }
        ),
        ("{{% a}}", "a = 1\na = 2", ["PV0632 sprak-sv.txt:2:1 a"]),
        ("{{% a}}", "# å\na = för {{nam}}", ["PV0610 sprak-sv.txt:2:11 nam"]),
        ("{{#kontakter}}{{% a}}{{/kontakter}}{{% a}}", "a = {{namn}}", ["PV0610 sprak-sv.txt:1:7 namn"]),
        (
            "{{% a}}", "a = {{#utkast}}x\nb = {{/utkast}}",
            ["PV0604 sprak-sv.txt:1:5 {{#utkast}}", "PV0605 sprak-sv.txt:2:5 {{/utkast}}"]
        ),
        ("{{% a}}", "a = {{namn", ["PV0601 sprak-sv.txt:1:5 {{"]),
        (
            "{{% a}}", "a = {{% a}}{{> skola}}",
            ["PV0634 sprak-sv.txt:1:9 a", "PV0634 sprak-sv.txt:1:16 skola"]
        ),
        (
            "{{% a}}", "a = {{innehall}}{{{namn}}}",
            ["PV0612 sprak-sv.txt:1:5 {{innehall}}", "PV0611 sprak-sv.txt:1:17 {{{namn}}}"]
        ),
    ])
    func whatIsWrongIsToldWhereItStands(template: String, texts: String, expected: [String]) {
        #expect(found(template, texts) == expected)
    }

    @Test(arguments: [
        ("<p title=\"{{% a}}\">", "a = Säg \"hej\" <b>", ["PV0635 sprak-sv.txt:1:9 \""]),
        ("<p title='{{% a}}' id=\"b\">", "a = Säg \"don't\"", ["PV0635 sprak-sv.txt:1:13 '"]),
        (
            "<p title=\"{{#utkast}}{{% a}}{{/utkast}}\">{{% b}}</p>", "a = <b>\nb = <b>x</b>",
            ["PV0635 sprak-sv.txt:1:5 <"]
        ),
        ("<p title=\"x > {{% a}}\"><p title=\"{{% a}}\">", "a = en > två", ["PV0635 sprak-sv.txt:1:8 >"]),
        ("<!-- don't --><p title=\"{{% a}}\">{{% b}}</p>", "a = Don't\nb = Säg \"hej\" <b>x</b>", []),
    ])
    func aTextInAnAttributeHasNoMarkup(template: String, texts: String, expected: [String]) {
        #expect(found(template, texts) == expected)
    }

    @Test func anOwnTextThatNothingUsesIsToldOf() {
        #expect(found("{{% a}}", "a = 1\nb = 2", isOwn: true) == ["PV0633 sprak-sv.txt:2:1 b"])
        #expect(found("{{% a}}", "a = 1\nb = 2") == [])
    }

    @Test func nearKeysAreOffered() {
        let (_, diagnostics) = loaded("{{% skola.rubrk}}", [("sprak-sv.txt", "skola.rubrik = a")])
        #expect(diagnostics.flatMap(\.solutions).flatMap(\.replacements).map(\.text) == ["skola.rubrik"])
    }
}
