internal import PlanModel

/// What the content says, and whether it says so in the page's language.
struct ContentText: Sendable {
    let string: String
    let isInPageLanguage: Bool

    static func swedish(_ text: String) -> Self { Self(string: text, isInPageLanguage: false) }
}

extension ContentText {
    /// A line that belongs to a text, as it reads on pages in a language.
    init(
        _ swedish: String, in language: Language, _ translations: Translations,
        _ line: KeyPath<Translation, String?>
    ) {
        let translated = translations[language]?[keyPath: line]
        self.init(string: translated ?? swedish, isInPageLanguage: translated != nil)
    }
}
