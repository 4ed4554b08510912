import PlanModel
import Testing

@testable import PlanContent

@Suite struct TranslationDecodingTests {
    private func area(_ presentation: String) throws -> LayerDecisions {
        let text = "namn: Norra\npresentation:\(presentation)\n"
        guard case .schoolArea(let area) = Decoded(text, as: .schoolArea, id: "norra").part else {
            throw NotDecoded()
        }
        return area.decisions
    }

    @Test func aPresentationIsATextOrATextWithTranslations() throws {
        let plain = try area(" Hej.")
        #expect(plain.presentation?.string == "Hej." && plain.presentationTranslations.isEmpty)
        let whole = try area(
            "\n  text: Hej.\n  lättläst: Hej hej.\n  översättningar:\n    so: Salaan.\n    en: Hello.")
        #expect(whole.presentation?.string == "Hej.")
        #expect(whole.presentationTranslations.languages == [.easySwedish, .english, .somali])
        #expect(whole.presentationTranslations.texts.map(\.string) == ["Hej hej.", "Hello.", "Salaan."])
        #expect(whole.presentationTranslations[.english]?.text.span.words == "Hello.")
        #expect(whole.presentationTranslations[.arabic] == nil)
    }

    @Test func aSectionsTranslationMayHaveAHeading() throws {
        let text = FullFile.school.replacing(
            "    lättläst:\n      titel: Lätt\n      text: Lättläst.\n", with: "    lättläst: Lättläst.\n")
        guard case .school(let school) = Decoded(text, as: .school, id: "asp").part else {
            throw NotDecoded()
        }
        let translations = try #require(school.localSections.first).translations
        #expect(translations[.easySwedish]?.title == nil)
        #expect(translations[.english]?.title == "In English")
        #expect(translations.texts.map(\.string) == ["Lättläst.", "English.\n"])
    }

    @Test func theDiagnosticsAreWhereTheFaultsAre() {
        expect(
            ["PV0205"],
            in: "namn: Norra\npresentation:\n  text: Hej.\n  översättningar:\n    ⟦de⟧: Hallo.\n",
            as: .schoolArea)
        expect(
            ["PV0203"], in: "namn: Norra\npresentation:\n  ⟦lättläst⟧: Hej.\n", as: .schoolArea)
        let withHeading =
            "namn: Norra\npresentation:\n  text: Hej.\n  översättningar:\n    en: {titel: Norra, text: North.}\n"
        #expect(Decoded(withHeading, as: .schoolArea).ids == ["PV0206"])
    }
}
