import Foundation
import PlanContent
import Testing

/// The tables of keys in `Docs/innehall.md` say what the shapes say.
@Suite struct FormatTablesTests {
    @Test func theTablesAreThoseOfTheShapes() throws {
        let tables = DocTables(page: try DocPage("Docs/innehall.md"), word: "tabell")
        try tables.expect(tables.text { try Self.table($0) })
    }

    @Test func everyKeyHasARow() throws {
        let page = try DocPage("Docs/innehall.md")
        let lines = Set(page.text.components(separatedBy: "\n"))
        let rows = ContentKind.allCases.flatMap { Self.objects(in: .object($0.shape)) }
            .flatMap { $0.fields.map(Self.row) }
        let missing = Set(rows).subtracting(lines).sorted()
        #expect(missing == [])
    }

    /// - Parameter name: a kind and keys, `kommun/anpassningar/lägg till krav`; last may stand the only keys to show: `(efter)`.
    private static func table(_ name: String) throws -> [String] {
        let parts = name.split(separator: " (", maxSplits: 1).map(String.init)
        var keys = parts[0].split(separator: "/").map(String.init)
        let kind = try #require(ContentKind(rawValue: keys.removeFirst()), "\(name)")
        var shape = kind.shape
        for key in keys {
            let field = try #require(shape.field(key), "\(name)")
            shape = try #require(object(in: field.shape), "\(name)")
        }
        let only = parts.count > 1 ? parts[1].dropLast().components(separatedBy: ", ") : nil
        let fields = shape.fields.filter { only?.contains($0.key) ?? true }
        let rules = only == nil ? shape.rules.map(sentence) : []
        return ["| nyckel | krävs | skrivs som | betyder |", "|---|---|---|---|"] + fields.map(row)
            + (rules.isEmpty ? [] : ["", rules.joined(separator: " ")])
    }

    private static func row(_ field: Field) -> String {
        "| `\(field.key)` | \(field.isRequired ? "ja" : "") | \(form(of: field.shape)) | \(field.description) |"
    }

    private static func form(of shape: Shape) -> String {
        switch shape {
        case .scalar(let kind): form(of: kind)
        case .list(.scalar(let kind)): "lista av \(form(of: kind))"
        case .list(let element): "lista; varje del är \(form(of: element))"
        case .object(let object): object.title
        case .map(let key, let value): "\(form(of: key)), kolon och \(form(of: value)); en rad för varje"
        case .shorthand(let kind, let object): "\(form(of: kind)) eller \(object.title)"
        }
    }

    /// As the diagnostics say it, but for the commonest.
    private static func form(of kind: ScalarKind) -> String {
        switch kind {
        case .slug: "id"
        case .requirementID: "`system/avsnitt/krav`"
        case .sectionID: "`system/avsnitt`"
        case .line: "text på en rad"
        case .markdown: "[Markdown](text.md)"
        default: kind.expectation
        }
    }

    private static func sentence(_ rule: Rule) -> String {
        func words(_ words: [String], _ conjunction: String) -> String {
            words.map { "`\($0)`" }.joined(separator: " \(conjunction) ")
        }
        return switch rule {
        case .exactlyOne(let keys): "Exakt en av \(words(keys, "och")) ska finnas."
        case .required(let key, let other, let values):
            "`\(key)` krävs när `\(other)` är \(words(values, "eller"))."
        case .allowed(let key, let other, let values):
            "`\(key)` får bara finnas när `\(other)` är \(words(values, "eller"))."
        case .alone(let key, let companions):
            companions.isEmpty
                ? "`\(key)` står ensamt." : "`\(key)` står ensamt eller med \(words(companions, "och"))."
        case .nonEmpty: "Minst en nyckel ska finnas."
        case .filled(let key): "Listan `\(key)` får inte vara tom."
        }
    }

    private static func object(in shape: Shape) -> ObjectShape? {
        switch shape {
        case .scalar: nil
        case .list(let element): object(in: element)
        case .object(let object), .shorthand(_, let object): object
        case .map(_, let value): object(in: value)
        }
    }

    private static func objects(in shape: Shape) -> [ObjectShape] {
        guard let object = object(in: shape) else { return [] }
        return [object] + object.fields.flatMap { objects(in: $0.shape) }
    }
}
