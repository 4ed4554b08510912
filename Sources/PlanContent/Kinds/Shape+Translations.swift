internal import PlanModel

/// Texts that may be read in other languages.
extension ObjectShape {
    /// For a text that has no heading: the text alone, or with how it reads otherwise.
    static let presentation = ObjectShape(
        "en text på flera språk",
        fields: [
            .required("text", .scalar(.markdown), "Texten på svenska."),
            .optional("lättläst", .scalar(.markdown), "Texten på lättläst svenska."),
            .optional(
                "översättningar", .map(key: .language, value: .scalar(.markdown)),
                "Texten på andra språk: `en`, `ar` eller `so`."),
        ])

    /// How a text with a heading reads otherwise.
    static let translationFields = translationFields(with: [
        .optional("titel", .scalar(.line), "Rubriken på samma språk.")
    ])

    /// - Parameter lines: what a translation may have besides its text.
    static func translationFields(with lines: [Field]) -> [Field] {
        let translation = ObjectShape(
            "en text med egen rubrik", fields: lines + [.required("text", .scalar(.markdown), "Texten.")])
        return [
            .optional("lättläst", .shorthand(.markdown, translation), "Texten på lättläst svenska."),
            .optional(
                "översättningar", .map(key: .language, value: .shorthand(.markdown, translation)),
                "Texten på andra språk: `en`, `ar` eller `so`."),
        ]
    }
}

extension ScalarKind {
    fileprivate static let language = ScalarKind.choice(Language.foreign.map(\.rawValue))
}
