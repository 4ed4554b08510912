/// What in a tillgänglighetsredogörelse cannot be true together.
extension AccessibilityStatement {
    var faults: [Diagnostic] {
        var faults: [Diagnostic] = []
        if let assessed, assessed.value > updated.value {
            faults.append(.updatedBeforeAssessment(updated, assessed: assessed))
        }
        guard let method else { return faults }
        let words = method.string.lowercased().withSingleSpaces
        if conformance == .notAssessed {
            if Self.claims.contains(where: words.contains) { faults.append(.claimWithoutAssessment(method)) }
        } else if conformance != .none, Self.automatic.contains(where: words.contains),
            !Self.byPeople.contains(where: words.contains)
        {
            faults.append(.onlyAutomaticTests(method, conformance))
        }
        return faults
    }

    private static let claims = ["helt förenlig", "delvis förenlig", "är förenlig", "inte förenlig"]

    private static let automatic = ["automat", "axe", "lighthouse", "pa11y", "wave"]

    /// What tells that somebody has looked too, or may have.
    private static let byPeople = [
        "användare", "användning", "expert", "för hand", "förstor", "granska", "granskning", "konsult",
        "manuell",
        "människ", "person", "provat", "prövat", "själv", "skärmläsare", "tangentbord", "uppläsning",
    ]
}

extension Diagnostic {
    fileprivate static func updatedBeforeAssessment(
        _ updated: Located<CalendarDate>, assessed: Located<CalendarDate>
    ) -> Self {
        Self(
            "PV0334", "Redogörelsen är ändrad före bedömningen",
            explanation:
                "Den som är ändrad den \(updated.value.inWords) kan inte säga vad en senare bedömning kom fram till.",
            at: updated.span,
            notes: [Note("Bedömningen gjordes den \(assessed.value.inWords).", at: assessed.span)],
            solutions: [Solution("Rätta något av datumen.")])
    }

    fileprivate static func onlyAutomaticTests(
        _ method: SourceText, _ conformance: AccessibilityStatement.Conformance
    ) -> Self {
        Self(
            "PV0335", .warning, "Automatiska prov räcker inte för `\(conformance.rawValue)`",
            explanation:
                "De hittar bara en del av bristerna. Metoden säger inget om att någon har granskat webbplatsen.",
            at: method.span,
            solutions: [
                Solution(
                    "Skriv vad människor har granskat, till exempel med tangentbord och skärmläsare, eller `inte bedömd`."
                )
            ])
    }

    fileprivate static func claimWithoutAssessment(_ method: SourceText) -> Self {
        Self(
            "PV0336", .warning, "Metoden säger hur förenlig en webbplats är som ingen har bedömt",
            explanation: "`förenlighet` är `inte bedömd`, så sidan skulle säga emot sig själv.",
            at: method.span,
            solutions: [
                Solution("Ta bort det ur metoden, eller skriv förenligheten och när bedömningen gjordes.")
            ])
    }
}
