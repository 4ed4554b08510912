internal import PlanModel

/// What can be wrong in the files with interface texts, and where templates ask for them: PV063.
extension Diagnostic {
    static func unknownText(_ name: TemplateName, among known: some Sequence<String>) -> Self {
        Self(
            "PV0630", "Texten `\(name.value)` finns inte", at: name.span,
            solutions: .replacing(name.span, name.value, with: known)
                + [Solution("Lägg till raden `\(name.value) = ...` i `sprak-sv.txt`, eller ta bort taggen.")])
    }

    static func notAText(at span: SourceSpan) -> Self {
        Self(
            "PV0631", "Raden är ingen text", explanation: "Varje rad har formen `nyckel = text`.", at: span,
            solutions: [Solution("Skriv nyckel, likhetstecken och text, eller sätt `#` först på raden.")])
    }

    static func textGivenTwice(_ key: TemplateName, first: TemplateName) -> Self {
        Self(
            "PV0632", "Texten `\(key.value)` står två gånger i filen", at: key.span,
            notes: [Note("Den står första gången här.", at: first.span)],
            solutions: [Solution("Ta bort den ena raden.")])
    }

    static func unusedText(_ key: TemplateName, among used: some Sequence<String>) -> Self {
        Self(
            "PV0633", .warning, "Texten `\(key.value)` används inte",
            explanation: "Ingen mall tar in den.", at: key.span,
            solutions: .replacing(key.span, key.value, with: used)
                + [Solution("Rätta nyckeln, eller ta bort raden.")])
    }

    static func tagInText(_ name: TemplateName) -> Self {
        Self(
            "PV0634", "En text kan inte ta in `\(name.value)`",
            explanation: "Texter har bara fält och avsnitt, inte andra texter eller mallar.", at: name.span,
            solutions: [Solution("Ta bort taggen och skriv texten här.")])
    }

    /// - Parameter tag: where a template takes in the text.
    static func markupInAttribute(at sign: SourceSpan, takenInBy tag: TemplateName) -> Self {
        let text = String(decoding: sign.file.bytes[sign.range], as: UTF8.self)
        let (entity, advice) =
            switch text {
            case "<": ("&lt;", "Ta bort HTML ur texten, eller skriv `&lt;` om tecknet ska synas.")
            case ">": ("&gt;", "Ta bort HTML ur texten, eller skriv `&gt;` om tecknet ska synas.")
            case "'": ("’", "Skriv `’` i stället.")
            default: ("”", "Skriv `”` i stället.")
            }
        return Self(
            "PV0635", "Texten `\(tag.value)` kan inte ha `\(text)`",
            explanation:
                "En mall har texten i ett attribut. Tecknet skulle avsluta attributet eller börja ett element.",
            at: sign, notes: [Note("Här tas den in.", at: tag.span)],
            solutions: [Solution(advice, replacements: [.init(sign, with: entity)])])
    }
}
