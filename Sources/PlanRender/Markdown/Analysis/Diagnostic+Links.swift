internal import PlanModel

/// What can be wrong with the links of a Markdown text: PV052 and PV053.
extension Diagnostic {
    static func forbiddenScheme(_ scheme: String, at span: SourceSpan) -> Self {
        Self(
            "PV0520", "Länkar får inte börja med `\(scheme):`",
            explanation:
                "Länkar går till `https:`, `mailto:`, `tel:` eller till något i planen, till exempel `krav:`.",
            at: span,
            solutions: [Solution("Byt adress, eller ta bort länken och behåll texten.")])
    }

    /// - Parameter mended: the address with `https:`, when it can be put in place of the old one.
    static func insecureLink(_ address: String, mended: String?, at span: SourceSpan) -> Self {
        let replacements = mended.map { [Replacement(span, with: $0)] } ?? []
        return Self(
            "PV0521", .warning, "Länken är inte krypterad",
            explanation: "Den som följer `\(address)` kan bli avlyssnad eller vilseledd.", at: span,
            solutions: [
                Solution(
                    "Skriv `https:` i stället för `http:`, och prova länken.", replacements: replacements)
            ])
    }

    static func malformedReference(_ address: String, expected: String, at span: SourceSpan) -> Self {
        Self(
            "PV0522", "Hänvisningen `\(address)` är inte fullständig eller felskriven",
            explanation:
                "En sådan hänvisning skrivs `\(expected)`, med små bokstäver a-z, siffror och bindestreck.",
            at: span, solutions: [Solution("Skriv id:t som det står där det hänvisade finns.")])
    }

    /// - Parameter mended: what to write, when it can be put in place of the old address.
    static func unknownReferenceKind(
        _ address: String, nearest: String, mended: String?, at span: SourceSpan
    ) -> Self {
        let replacements = mended.map { [Replacement(span, with: $0)] } ?? []
        return Self(
            "PV0523", "Hänvisningen `\(address)` är av okänt slag",
            explanation: "Det finns \(Reference.kinds.map { "`\($0):`" }.joined(separator: ", ")).", at: span,
            solutions: [Solution("Menade du `\(nearest)`?", replacements: replacements)])
    }

    static func relativeLink(_ address: String, at span: SourceSpan) -> Self {
        Self(
            "PV0524", "Länken `\(address)` går inte att följa från alla sidor",
            explanation: """
                Texten visas på flera sidor med olika adresser. En hänvisning leder rätt från alla, och \
                Planverk kontrollerar att den går fram.
                """,
            at: span,
            solutions: [
                Solution("Använd en hänvisning, till exempel `krav:system/avsnitt/krav` eller `begrepp:id`."),
                Solution("Skriv hela adressen med `https://` om länken går till en annan webbplats."),
            ])
    }

    static func emptyAddress(at span: SourceSpan) -> Self {
        Self(
            "PV0525", "Länken saknar adress", at: span,
            solutions: [Solution("Skriv adressen inom parentesen, eller ta bort länken och behåll texten.")])
    }

    static func controlCharactersInAddress(at span: SourceSpan) -> Self {
        Self(
            "PV0526", "Länkadressen innehåller tecken som inte syns",
            explanation: "Radbrytningar, tabbar och styrtecken kan inte stå i en adress.", at: span,
            solutions: [Solution("Skriv adressen på nytt för hand.")])
    }
}
