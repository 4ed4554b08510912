import Foundation
import Testing

@testable import PlanRender

/// `Docs/sidmallar.md` has every template, and the fields of every view.
@Suite struct TemplateTablesTests {
    @Test func theTablesAreThoseOfTheViews() throws {
        let tables = DocTables(page: try DocPage("Docs/sidmallar.md"), word: "fält")
        let views = Self.views
        #expect(Set(tables.names) == Set(views.keys))
        try tables.expect(
            tables.text { name in
                let fields = try #require(views[name], "\(name)").fields.sorted { $0.value.index < $1.value.index }
                return ["| fält | slag |", "|---|---|"]
                    + fields.map { "| `\($0.key)` | \(Self.kind(of: $0.value.kind)) |" }
            })
    }

    @Test func everyTemplateIsNamedWithItsView() throws {
        let page = try DocPage("Docs/sidmallar.md")
        let files = try FileManager.default.contentsOfDirectory(
            atPath: DocPage.root.appendingPathComponent("Templates").path)
        for file in files where !file.hasSuffix(".swift") {
            #expect(page.text.contains("| `\(file)` |"), "\(file)")
        }
        for template in SitePages.templates {
            let view = Self.outline(template.view).name
            let row = page.text.components(separatedBy: "\n").first {
                $0.hasPrefix("| `\(template.name).mustache` | `\(view)` |")
            }
            #expect(row != nil, "\(template.name) visar \(view)")
        }
    }

    private static func outline<View: TemplateView>(_ view: View.Type) -> ViewOutline { View.shape.outline }

    private static func kind(of kind: ViewOutline.Kind) -> String {
        switch kind {
        case .text: "text"
        case .html: "HTML"
        case .flag: "ja eller nej"
        case .nested(let outline): "avsnitt: `\(outline().name)`"
        }
    }

    /// Every view that a template can meet, by name.
    private static var views: [String: ViewOutline] {
        var views: [String: ViewOutline] = [:]
        var waiting = SitePages.templates.map { outline($0.view) }
        while let view = waiting.popLast() {
            if let other = views[view.name] {
                #expect(other.type == view.type, "två vyer heter \(view.name)")
                continue
            }
            views[view.name] = view
            for field in view.fields.values {
                if case .nested(let nested) = field.kind { waiting.append(nested()) }
            }
        }
        return views
    }
}
