/// A text as it reads in another language than the Swedish it stands beside.
package struct Translation: Sendable {
    /// Nil where the Swedish title is shown.
    package let title: String?
    /// For what is said in one line about a step; nil where the Swedish one is shown.
    package let brief: String?
    /// What a step decides; nil where the Swedish question is shown.
    package let question: String?
    package let text: SourceText

    package init(title: String?, brief: String? = nil, question: String? = nil, text: SourceText) {
        self.title = title
        self.brief = brief
        self.question = question
        self.text = text
    }
}

/// What a text has in other languages, easy Swedish among them.
package struct Translations: Sendable {
    /// In the languages' own order.
    private let entries: [(language: Language, translation: Translation)]

    package static let none = Translations([:])

    package init(_ byLanguage: [Language: Translation]) {
        entries = Language.allCases.compactMap { language in byLanguage[language].map { (language, $0) } }
    }

    package subscript(language: Language) -> Translation? {
        entries.first { $0.language == language }?.translation
    }

    package var isEmpty: Bool { entries.isEmpty }

    package var languages: [Language] { entries.map(\.language) }

    package var texts: [SourceText] { entries.map(\.translation.text) }
}
