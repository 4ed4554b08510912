/// A text as it reads in another language than the Swedish it stands beside.
package struct Translation: Sendable {
    /// Nil where the Swedish title is shown.
    package let title: String?
    package let text: SourceText

    package init(title: String?, text: SourceText) {
        self.title = title
        self.text = text
    }
}

/// What a text has in other languages, easy Swedish among them.
package struct Translations: Sendable {
    private let byLanguage: [Language: Translation]

    package static let none = Translations([:])

    package init(_ byLanguage: [Language: Translation]) {
        self.byLanguage = byLanguage
    }

    package subscript(language: Language) -> Translation? { byLanguage[language] }

    package var isEmpty: Bool { byLanguage.isEmpty }

    /// In the languages' own order.
    package var languages: [Language] { Language.allCases.filter { byLanguage[$0] != nil } }

    package var texts: [SourceText] { languages.compactMap { byLanguage[$0]?.text } }
}
