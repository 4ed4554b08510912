import Foundation
import Testing

@testable import PlanRender

/// `Docs/sidmallar.md` has every template, and the fields of every view.
@Suite struct TemplateTablesTests {
    @Test func theTablesAreThoseOfTheViews() throws {
        let tables = DocTables(page: try DocPage("Docs/sidmallar.md"), word: "fält")
        let places = try tables.names.map(Place.init)
        let titles = Dictionary(
            places.map { ($0.view.type, $0.title) }, uniquingKeysWith: { first, _ in first })
        #expect(titles.count == places.count, "en vy har två tabeller")
        let missing = Self.views.filter { titles[$0.key] == nil }.values.sorted()
        #expect(missing == [], "saknar tabell")
        try tables.expect(
            tables.text { name in
                let fields = try Place(name).view.fields.sorted { $0.value.index < $1.value.index }
                return ["| fält | slag |", "|---|---|"]
                    + fields.map { "| `\($0.key)` | \(Self.kind(of: $0.value.kind, titles: titles)) |" }
            })
    }

    @Test func everyTemplateIsNamed() throws {
        let page = try DocPage("Docs/sidmallar.md")
        let files = try FileManager.default.contentsOfDirectory(
            atPath: DocPage.root.appendingPathComponent("Templates").path)
        for file in files where !file.hasSuffix(".swift") {
            let isNamed = page.text.contains("| `\(file)` |")
            #expect(isNamed, "\(file)")
        }
    }

    /// What a table is about: `kontakt = skola/contacts` is the view of the field `contacts` in the template `skola`.
    private struct Place {
        let title: String
        let view: ViewOutline

        init(_ name: String) throws {
            let parts = name.components(separatedBy: " = ")
            title = parts[0]
            var keys = parts[parts.count - 1].components(separatedBy: "/")
            let template = keys.removeFirst()
            let page = try #require(SitePages.templates.first { $0.name == template }, "\(name)")
            var view = page.view.fieldsForTables
            for key in keys {
                guard case .nested(let nested) = try #require(view.fields[key], "\(name)").kind else {
                    throw NotAView(name: name)
                }
                view = nested()
            }
            self.view = view
        }
    }

    private struct NotAView: Error {
        let name: String
    }

    private static func kind(of kind: ViewOutline.Kind, titles: [ObjectIdentifier: String]) -> String {
        switch kind {
        case .text, .content: "text"
        case .html: "HTML"
        case .flag: "ja eller nej"
        case .nested(let outline): "avsnitt med `\(titles[outline().type] ?? outline().name)`"
        }
    }

    /// The name of every view that a template can meet.
    private static var views: [ObjectIdentifier: String] {
        var views: [ObjectIdentifier: String] = [:]
        var waiting = SitePages.templates.map { $0.view.fieldsForTables }
        while let view = waiting.popLast() {
            guard views.updateValue(view.name, forKey: view.type) == nil else { continue }
            for field in view.fields.values {
                if case .nested(let nested) = field.kind { waiting.append(nested()) }
            }
        }
        return views
    }
}

extension TemplateView {
    fileprivate static var fieldsForTables: ViewOutline { shape.outline }
}
