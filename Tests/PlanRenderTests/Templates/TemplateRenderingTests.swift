import PlanModel
import PlanRender
import Testing

@Suite("Views shown by templates")
struct TemplateRenderingTests {
    private func shown(_ page: SchoolPage, _ template: String, _ others: [String: String] = [:]) throws
        -> String
    {
        let (set, diagnostics) = loaded(others.merging(["skola": template]) { $1 })
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.summary))")
        return try #require(set).text(page, template: "skola")
    }

    @Test func textIsEscapedAndHTMLIsNot() throws {
        #expect(
            try shown(SchoolPage(), "<h1 title='{{namn}}'>{{ namn }}</h1>{{{innehall}}}")
                == "<h1 title='Aspskolan &amp; &lt;Björkskolan&gt;'>Aspskolan &amp; &lt;Björkskolan&gt;</h1><p>Hej</p>"
        )
        #expect(try shown(SchoolPage(name: "'\"{{namn}}"), "{{namn}}") == "&#39;&quot;{{namn}}")
    }

    @Test func emptyAndMissingAreNotShown() throws {
        let template = """
            {{#ingress}}[{{ingress}}, {{namn}}]{{/ingress}}{{^ingress}}ingen ingress, {{namn}}{{/ingress}}
            {{#rektor}}{{roll}}{{#telefon}} {{telefon}}{{/telefon}}{{/rektor}}{{^rektor}}vakant, {{namn}}{{/rektor}}
            {{#kontakter}}{{roll}};{{/kontakter}}{{^kontakter}}inga, {{namn}}{{/kontakter}}
            {{#utkast}}utkast, {{namn}}{{/utkast}}{{^utkast}}fastställd{{/utkast}}
            {{#innehall}}{{{innehall}}}{{/innehall}}{{^innehall}}tomt{{/innehall}}
            """
        #expect(
            try shown(SchoolPage(name: "A", body: ""), template)
                == "ingen ingress, A\nvakant, A\ninga, A\nfastställd\ntomt")
        let full = SchoolPage(
            name: "A", lead: "I", body: "<b>", isDraft: true, head: ContactView(phone: "1"),
            contacts: [ContactView(), ContactView(role: "Kurator")])
        #expect(try shown(full, template) == "[I, A]\nRektor 1\nRektor;Kurator;\nutkast, A\n<b>")
    }

    @Test func partialsAreNotIndented() throws {
        let page = SchoolPage(contacts: [ContactView(role: "a"), ContactView(role: "b")])
        #expect(
            try shown(
                page, "<ul>\n  {{#kontakter}}\n    {{> kontakt}}\n  {{/kontakter}}\n</ul>\n",
                ["kontakt": "<li>\n {{roll}}\n</li>\n"])
                == "<ul>\n<li>\n a\n</li>\n<li>\n b\n</li>\n</ul>\n")
    }

    @Test func commentsAreNotShown() throws {
        #expect(try shown(SchoolPage(name: "A"), "a{{! inte {{detta }}b\n{{! rad }}\nc") == "ab\nc")
    }

    @Test func pagesAreRenderedAtTheSameTime() async throws {
        let (set, _) = loaded(["skola": "{{namn}}{{#kontakter}}{{roll}}{{/kontakter}}"])
        let templates = try #require(set)
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<100 {
                group.addTask {
                    let page = SchoolPage(name: "\(index)", contacts: [ContactView(role: "x\(index)")])
                    return templates.text(page, template: "skola") == "\(index)x\(index)"
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
