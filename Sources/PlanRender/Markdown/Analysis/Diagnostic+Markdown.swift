internal import PlanModel

/// What can be wrong in a Markdown text: PV05.
extension Diagnostic {
    static func rawHTML(at span: SourceSpan) -> Self {
        Self(
            "PV0501", "HTML går inte att använda i texter",
            explanation: "Texter skrivs i Markdown, så att de blir likadana och tillgängliga överallt.",
            at: span,
            solutions: [
                Solution(
                    "Skriv om stycket med Markdown, till exempel `*kursivt*`, `**fetstil**` och `- punkt`."),
                Solution("Skriv `\\<` om tecknet ska synas i texten."),
            ])
    }

    static func image(at span: SourceSpan) -> Self {
        Self(
            "PV0502", "Bilder går inte att använda i texter",
            explanation: "Det finns ännu inget sätt att lägga till bilder med textalternativ.", at: span,
            solutions: [Solution("Ta bort bilden och skriv i text det som den visar.")])
    }

    static func headingTooDeep(level: Int, deepest: Int, at span: SourceSpan) -> Self {
        Self(
            "PV0503", "Rubriken ligger för djupt",
            explanation: """
                Rubriken är på nivå \(level). Texten visas under sidans egna rubriker, och då räcker \
                nivåerna bara till \(deepest) i texten.
                """,
            at: span,
            solutions: [
                Solution(
                    "Använd högst \(deepest) `#` framför rubriken, eller gör den till **fetstil** i ett stycke."
                )
            ])
    }

    static func tangledText(at span: SourceSpan) -> Self {
        Self(
            "PV0504", "Texten är för invecklad för att läsas som Markdown",
            explanation: """
                Den har listor, citat eller betoning i fler än \(MarkdownInventory.deepestNesting) nivåer, eller \
                hundratals bilder.
                """,
            at: span, solutions: [Solution("Gör texten enklare, eller dela upp den.")])
    }

    // MARK: Named values

    static func unknownValue(_ name: String, nearest: String?, at span: SourceSpan) -> Self {
        let suggestions = nearest.map {
            [Solution("Menade du `{{\($0)}}`?", replacements: [.init(span, with: "{{\($0)}}")])]
        }
        return Self(
            "PV0505", "Värdet `{{\(name)}}` finns inte", at: span,
            solutions: (suggestions ?? []) + [
                Solution(
                    "Lägg till `\(name)` under `värden` i kommun.yaml, eller skriv `\\{{` om tecknen ska synas."
                )
            ])
    }

    static func unclosedValue(at span: SourceSpan) -> Self {
        Self(
            "PV0506", "`{{` saknar `}}`",
            explanation: "Ett namngivet värde skrivs `{{namn}}`, utan annan formatering inuti.", at: span,
            solutions: [Solution("Skriv `}}` efter namnet, eller `\\{{` om tecknen ska synas.")])
    }

    static func valueInAddress(_ address: String, at span: SourceSpan) -> Self {
        Self(
            "PV0507", "Ett namngivet värde går inte att använda i en länkadress",
            explanation: "Adressen är `\(address)`. Värden fylls bara i där de syns i texten.", at: span,
            solutions: [Solution("Skriv hela adressen.")])
    }
}
