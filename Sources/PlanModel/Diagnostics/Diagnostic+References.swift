/// Ids that lead nowhere or are used twice: PV03.
extension Diagnostic {
    static func unknown(
        _ kind: CatalogIndex.Kind, _ id: Located<String>, among candidates: some Sequence<String>
    ) -> Self {
        Self(
            kind.diagnosticID, "\(kind.definiteTitle) `\(id.value)` finns inte", at: id.span,
            solutions: .replacing(id.span, id.value, with: candidates)
                + [Solution("Rätta id:t, eller lägg till \(kind.indefiniteTitle) i `\(kind.home)`.")])
    }

    static func unknownSystem(_ id: Located<String>, among candidates: [String]) -> Self {
        unknown(.system, id, among: candidates)
    }

    static func unknownSection(_ id: Located<SectionID>, among candidates: [SectionID]) -> Self {
        unknown(.section, Located("\(id.value)", at: id.span), among: candidates.map(\.description))
    }

    static func unknownRequirement(_ id: Located<RequirementID>, among candidates: [RequirementID]) -> Self {
        unknown(.requirement, Located("\(id.value)", at: id.span), among: candidates.map(\.description))
    }

    static func duplicateID(_ what: String, _ id: String, at span: SourceSpan, first: SourceSpan) -> Self {
        Self(
            "PV0320", "\(what) `\(id)` finns två gånger", at: span,
            notes: [Note("Första gången är här.", at: first)],
            solutions: [Solution("Ge det ena ett annat id, eller ta bort det.")])
    }

    static func anchorClash(_ id: RequirementID, at span: SourceSpan, other: RequirementID, first: SourceSpan)
        -> Self
    {
        Self(
            "PV0321", "`\(id)` och `\(other)` får samma länkadress",
            explanation: "Båda blir `#\(id.anchor)` på sidorna.",
            at: span, notes: [Note("Det andra kravet står här.", at: first)],
            solutions: [Solution("Byt id på det ena avsnittet eller kravet.")])
    }

    static func answerLacks(_ key: String, question: Question, at span: SourceSpan) -> Self {
        Self(
            "PV0322", "Svaret på `\(question.id)` saknar `\(key)`",
            explanation: "Frågan vill ha svar av typen \(question.kind.rawValue): \(question.prompt)",
            at: span, notes: [Note("Frågan står här.", at: question.span)],
            solutions: [Solution("Lägg till en rad `\(key):` i svaret.")])
    }

    static func unchangedExample(_ question: Question, at span: SourceSpan) -> Self {
        Self(
            "PV0323", .warning, "Svaret på `\(question.id)` är frågans exempeltext",
            explanation: "Exemplet visar hur ett svar kan se ut. Det beskriver inte skolan.", at: span,
            notes: [Note("Exemplet står här.", at: question.example.span)],
            solutions: [Solution("Skriv hur det är hos er.")])
    }

    static func placeholder(at span: SourceSpan) -> Self {
        Self(
            "PV0324", .warning, "Platshållare i stället för text",
            explanation: "En text som ska fyllas i senare ska inte publiceras.", at: span,
            solutions: [Solution("Skriv texten, eller ta bort fältet tills den finns.")])
    }

    static func supersededByItself(_ id: Located<String>) -> Self {
        Self(
            "PV0325", "Systemet är ersatt av sig självt", at: id.span,
            solutions: [Solution("Ange det system som gäller i stället.")])
    }

    static func reservedValueName(_ name: Located<String>) -> Self {
        Self(
            "PV0326", "Värdet `\(name.value)` sätts av Planverk",
            explanation: "`kommun`, `läsår`, `skola` och `skolområde` kommer från filernas egna uppgifter.",
            at: name.span, solutions: [Solution("Välj ett annat namn.")])
    }

    static func schoolYearsApart(_ text: String, at span: SourceSpan) -> Self {
        Self(
            "PV0327", "Läsåret `\(text)` är inte två år i följd", at: span,
            solutions: [Solution("Skriv två år i följd, till exempel `2026/2027`.")])
    }

    static func scopeOutsideSystem(_ requirement: Requirement, system: QualitySystem) -> Self {
        Self(
            "PV0328", "Kravet `\(requirement.id)` gäller ingen skola",
            explanation:
                "Kravet gäller \(requirement.scope?.inWords ?? ""), men systemet gäller \(system.scope.inWords).",
            at: requirement.span, notes: [Note("Systemet står här.", at: system.span)],
            solutions: [Solution("Ändra `gäller för` på kravet eller på systemet.")])
    }

    static func variantTwice(at span: SourceSpan, first: SourceSpan) -> Self {
        Self(
            "PV0329", "Två varianter gäller samma sak", at: span,
            notes: [Note("Den första står här.", at: first)],
            solutions: [Solution("Slå ihop varianterna, eller rätta vad den ena gäller.")])
    }

    static func endsBeforeItStarts(
        _ id: String, from: CalendarDate, through: CalendarDate, at span: SourceSpan
    )
        -> Self
    {
        Self(
            "PV0330", "`\(id)` slutar gälla innan det börjar",
            explanation: "`gäller från` är \(from) och `gäller till` är \(through).", at: span,
            solutions: [Solution("Rätta något av datumen.")])
    }

    /// A text that all schools share refers to what only one school area has.
    package static func onlyInSchoolArea(_ reference: Located<Reference>) -> Self {
        Self(
            "PV0331", "`\(reference.value.address)` finns bara i ett skolområde",
            explanation: "Texten visas också där det inte finns.", at: reference.span,
            solutions: [Solution("Ta bort länken, eller flytta texten till skolområdet.")])
    }

    static func outsideSchoolYear(
        _ activity: YearlyActivity, _ date: CalendarDate, schoolYear: String
    ) -> Self {
        Self(
            "PV0332", .warning, "Aktiviteten `\(activity.id.value)` ligger utanför läsåret",
            explanation:
                "Datumet är \(date), och läsåret \(schoolYear) går från den 1 augusti till den 31 juli.",
            at: activity.id.span,
            solutions: [Solution("Rätta datumet, eller ta bort aktiviteten ur läsårets årshjul.")])
    }
}
