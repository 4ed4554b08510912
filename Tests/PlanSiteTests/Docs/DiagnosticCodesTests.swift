import Foundation
import Testing

@Suite struct DiagnosticCodesTests {
    @Test func thePageHasEveryCodeOnceAndNoOther() throws {
        let page = try DocPage("Docs/felkoder.md")
        let rows = page.parts.prose.compactMap { $0.prefixMatch(of: /\| (PV\d{4}) \|/) }.map { String($0.1) }
        #expect(rows.count == Set(rows).count)
        #expect(rows == rows.sorted())
        let codes = try Self.codesInSources()
        #expect(codes.subtracting(rows).sorted() == [], "saknas på sidan")
        #expect(Set(rows).subtracting(codes).sorted() == [], "finns bara på sidan")
    }

    private static func codesInSources() throws -> Set<String> {
        let sources = DocPage.root.appendingPathComponent("Sources").path
        var codes = Set<String>()
        for case let path as String in try #require(FileManager.default.enumerator(atPath: sources))
        where path.hasSuffix(".swift") {
            let source = try text(of: "\(sources)/\(path)")
            for match in source.matches(of: /"(PV\d{4})"/) { codes.insert(String(match.1)) }
        }
        return codes
    }
}
