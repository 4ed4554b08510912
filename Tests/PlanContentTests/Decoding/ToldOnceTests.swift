import PlanModel
import Testing

@testable import PlanContent

/// What the shapes have told is not told again by the checks of the catalog.
@Suite struct ToldOnceTests {
    private func ids(_ text: String, as kind: ContentKind) throws -> [String] {
        let decoded = Decoded(text, as: kind)
        var catalog = Catalog()
        catalog.add(try #require(decoded.part))
        let checked = CatalogCheck(catalog, index: CatalogIndex(catalog)).diagnostics
        return (decoded.diagnostics + checked).sortedForReading().map(\.id)
    }

    @Test func keyThatIsMissing() throws {
        #expect(
            try ids("namn: Norra\nanpassningar:\n  undanta:\n    - krav: a/b/c\n", as: .schoolArea) == [
                "PV0203"
            ])
        #expect(
            try ids(
                "frågor:\n  - id: a\n    rubrik: A\n    fråga: A?\n    svarstyp: text\n    obligatorisk: ja\n    exempel: A.\n",
                as: .questions) == ["PV0203"])
    }

    @Test func valueThatIsEmpty() throws {
        #expect(try ids("namn: Norra\nkontakter:\n  - roll:\n", as: .schoolArea) == ["PV0204"])
        #expect(
            try ids(
                "namn: A\nskolenhetskod: 00000000\nskolområde:\nskolformer: {grundskola: alla}\n", as: .school
            )
                == ["PV0204"])
        #expect(
            try ids("begrepp:\n  - id: a\n    term: a\n    förklaring: A.\n    se även: [a, ~]\n", as: .terms)
                == ["PV0204"])
        #expect(try ids("namn: Norra\npresentation: ''\n", as: .schoolArea) == ["PV0205"])
    }
}
