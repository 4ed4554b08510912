internal import PlanModel

/// What can be wrong with the footnotes of a Markdown text: PV054.
extension Diagnostic {
    static func missingFootnote(_ label: String, nearest: String?, at span: SourceSpan) -> Self {
        let suggestions = nearest.map {
            [Solution("Menade du `[^\($0)]`?", replacements: [.init(span, with: "[^\($0)]")])]
        }
        return Self(
            "PV0540", "Fotnoten `[^\(label)]` finns inte i texten", at: span,
            solutions: (suggestions ?? []) + [
                Solution("Skriv fotnoten sist i samma text, på en egen rad: `[^\(label)]: ...`")
            ])
    }

    static func unusedFootnote(_ label: String, at span: SourceSpan) -> Self {
        Self(
            "PV0541", .warning, "Inget i texten hänvisar till fotnoten `[^\(label)]`", at: span,
            solutions: [Solution("Skriv `[^\(label)]` där fotnoten hör hemma, eller ta bort den.")])
    }

    static func footnoteWrittenTwice(_ label: String, at span: SourceSpan, first: SourceSpan) -> Self {
        Self(
            "PV0542", "Fotnoten `[^\(label)]` finns två gånger", explanation: "Bara den första visas.",
            at: span,
            notes: [Note("Den första är här.", at: first)],
            solutions: [Solution("Ge den ena ett annat namn, eller ta bort den.")])
    }

    static func emptyFootnote(_ label: String, at span: SourceSpan) -> Self {
        Self(
            "PV0543", "Fotnoten `[^\(label)]` är tom", at: span,
            solutions: [Solution("Skriv texten efter kolonet, eller ta bort fotnoten.")])
    }

    static func misplacedFootnote(_ label: String, inLink: Bool, at span: SourceSpan) -> Self {
        Self(
            "PV0544", "`[^\(label)]` kan inte stå i en \(inLink ? "länktext" : "fotnot")",
            explanation: inLink ? "En hänvisning till en fotnot är själv en länk." : nil, at: span,
            solutions: [
                Solution(inLink ? "Flytta den till efter länken." : "Skriv in det i fotnoten i stället.")
            ])
    }
}
