import Foundation
import PlanModel
import PlanRender
import Testing

/// The files with interface texts that the program comes with, and the templates that ask for them.
@Suite struct BuiltInTextsTests {
    private static let folder = repositoryFolder + "/Templates/"

    private func file(_ name: String) throws -> SourceFile {
        SourceFile(path: name, text: try text(of: Self.folder + name))
    }

    /// The tags of each text, by key.
    private func tags(_ language: Language) throws -> [String: Set<String>] {
        let lines = try text(of: "\(Self.folder)sprak-\(language.rawValue).txt").split(separator: "\n")
        let texts = lines.filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "=", maxSplits: 1)
            return (
                parts[0].trimmingCharacters(in: .whitespaces),
                Set(parts[1].matches(of: /\{\{[^}]*\}\}|\{[a-z]+\}|<[^>]*>/).map { String($0.0) })
            )
        }
        return Dictionary(texts, uniquingKeysWith: { first, _ in first })
    }

    private func templates() throws -> [(name: String, file: SourceFile)] {
        try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".mustache") }
            .map { (String($0.dropLast(".mustache".count)), try file($0)) }
    }

    @Test(arguments: [Language.english, .arabic, .somali])
    func everyLanguageSaysTheSame(language: Language) throws {
        let swedish = try tags(.swedish)
        let translated = try tags(language)
        #expect(Set(swedish.keys).symmetricDifference(translated.keys) == [])
        for (key, tags) in translated {
            #expect(tags == swedish[key], "\(language.rawValue): \(key)")
        }
    }

    @Test func easySwedishSaysSomeOfItInOtherWords() throws {
        let swedish = try tags(.swedish)
        for (key, tags) in try tags(.easySwedish) {
            #expect(tags == swedish[key], "\(key)")
        }
    }

    /// As a user's own file, so that what is not used is told.
    @Test(arguments: Language.allCases)
    func everyTextIsUsed(language: Language) throws {
        let files = try [Language.swedish, language].map {
            (file: try file("sprak-\($0.rawValue).txt"), isOwn: true)
        }
        let (localisation, diagnostics) = Localisation.load(
            InterfaceTexts(language: language, files: files), templates: try templates())
        #expect(localisation != nil)
        #expect(diagnostics.map { "\($0.id) \($0.span?.text ?? "")" } == [])
    }

    @Test func templatesHaveNoWordsOfTheirOwn() throws {
        for (name, file) in try templates() {
            let withoutTags = String(decoding: file.bytes, as: UTF8.self)
                .replacing(/\{\{\{?[^}]*\}\}\}?/, with: "")
            let shown = withoutTags.replacing(/<[^>]*>/, with: "")
            let attributes = withoutTags.matches(of: /\b(?:aria-label|title|alt|placeholder)="([^"]*)"/)
            let words = ([shown] + attributes.map { String($0.1) }).flatMap {
                $0.matches(of: /\p{L}+/).map { String($0.0) }
            }
            #expect(words == [], "\(name).mustache")
        }
    }
}
