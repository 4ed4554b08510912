/// What can go wrong when layers are merged: PV04.
extension Diagnostic {
    static func addedTwice(_ what: String, _ id: String, at span: SourceSpan, first: Origin) -> Self {
        Self(
            "PV0401", "\(what) `\(id)` finns redan",
            explanation:
                "Ett id får bara användas en gång i ett kvalitetssystem, även när flera nivåer lägger till.",
            at: span, notes: [Note("Det finns redan här, på nivån \(first.layer.title).", at: first.span)],
            solutions: [Solution("Ge det tillagda ett eget id, till exempel med kommunens namn i.")])
    }

    static func unknownNeighbour(_ id: Located<String>, among candidates: [String]) -> Self {
        Self(
            "PV0402", "`efter` pekar på `\(id.value)`, som inte finns",
            explanation: "Det tillagda kan inte placeras.", at: id.span,
            solutions: .replacing(id.span, id.value, with: candidates)
                + [Solution("Ta bort raden `efter` för att lägga det sist.")])
    }

    static func lockedRequirement(_ id: RequirementID, at span: SourceSpan, lock: Origin) -> Self {
        Self(
            "PV0403", "Kravet `\(id)` är låst och kan inte ändras här",
            explanation: "Nivån \(lock.layer.title) har ersatt kravets text och låst den.", at: span,
            notes: [Note("Låset sattes här.", at: lock.span)],
            solutions: [
                Solution(
                    "Ta bort ändringen, eller be den som ansvarar för \(lock.layer.definiteTitle) att ta bort `lås: ja`."
                )
            ])
    }

    static func replacedTwice(_ id: RequirementID, at span: SourceSpan, first: SourceSpan) -> Self {
        Self(
            "PV0404", "Kravet `\(id)` ersätts två gånger på samma nivå", at: span,
            notes: [Note("Första gången är här.", at: first)],
            solutions: [Solution("Behåll den ena ersättningen och ta bort den andra.")])
    }

    static func replacedAndExcluded(_ id: RequirementID, at span: SourceSpan, replaced: SourceSpan) -> Self {
        Self(
            "PV0405", "Kravet `\(id)` både ersätts och undantas på samma nivå", at: span,
            notes: [Note("Det ersätts här.", at: replaced)],
            solutions: [Solution("Välj ett av dem och ta bort det andra.")])
    }

    static func alreadyExcluded(_ id: Located<RequirementID>, by origin: Origin) -> Self {
        Self(
            "PV0406", "Kravet `\(id.value)` är redan undantaget",
            explanation: "Ett krav som är undantaget kan inte ändras eller undantas igen.", at: id.span,
            notes: [Note("Det undantas här, på nivån \(origin.layer.title).", at: origin.span)],
            solutions: [Solution("Ta bort den ena av ändringarna.")])
    }

    static func lockedAnswer(_ question: Located<String>, lock: Origin) -> Self {
        Self(
            "PV0407", "Svaret på `\(question.value)` är låst och kan inte ges här",
            explanation: "Nivån \(lock.layer.title) har gett ett svar som gäller alla skolor under den.",
            at: question.span, notes: [Note("Det låsta svaret står här.", at: lock.span)],
            solutions: [
                Solution(
                    "Ta bort svaret, eller be den som ansvarar för \(lock.layer.definiteTitle) att ta bort `lås: ja`."
                )
            ])
    }

    static func answerNobodyAsks(
        _ question: Located<String>, school: School,
        askedBy: [(id: RequirementID, why: String, span: SourceSpan)]
    ) -> Self {
        let reason =
            askedBy.isEmpty
            ? "Inget krav i något kvalitetssystem ställer frågan."
            : "De krav som ställer frågan gäller inte den här skolan, som har \(school.scope.inWords)."
        return Self(
            "PV0408", "Inget krav som gäller \(school.name.value) ställer frågan `\(question.value)`",
            explanation: reason + " Svaret skulle inte synas någonstans.", at: question.span,
            notes: askedBy.prefix(3).map { Note("`\($0.id)` ställer frågan men \($0.why).", at: $0.span) },
            solutions: [Solution("Ta bort svaret, eller rätta skolans skolformer och årskurser.")])
    }

    /// For an answer that a layer gives on behalf of its schools.
    static func sharedAnswerNobodyAsks(_ question: Located<String>, layer: Layer) -> Self {
        Self(
            "PV0408", "Inget krav i planernas kvalitetssystem ställer frågan `\(question.value)`",
            explanation: "Svaret på nivån \(layer.title) skulle inte synas någonstans.", at: question.span,
            solutions: [
                Solution("Ta bort svaret, eller lägg till systemet som ställer frågan under `system`.")
            ])
    }

    static func variantNeverShown(
        _ target: Located<LocalAnswer.Variant.Target>, question: String, place: SourceSpan
    ) -> Self {
        let described =
            switch target.value {
            case .role(let role): "rollen `\(role)`"
            case .system(let system): "systemet `\(system)`"
            }
        return Self(
            "PV0409", "Varianten för \(described) visas aldrig",
            explanation:
                "Inget krav som ställer frågan `\(question)` på skolan rör \(described), eller så går en annan variant före överallt.",
            at: target.span, notes: [Note("Frågan står här.", at: place)],
            solutions: [Solution("Ta bort varianten, eller rätta vad den gäller.")])
    }

    static func contactMissing(_ role: Located<String>, school: School, among candidates: [String]) -> Self {
        Self(
            "PV0410", "Ingen kontakt för rollen `\(role.value)` på \(school.name.value)",
            explanation:
                "Svaret hänvisar till en kontakt som inte finns bland skolans, skolområdets eller kommunens kontakter.",
            at: role.span,
            solutions: .replacing(role.span, role.value, with: candidates)
                + [Solution("Lägg till rollen under `kontakter`.")])
    }

    static func planReferenceMissing(_ id: Located<RequirementID>, school: School) -> Self {
        Self(
            "PV0411", "Kravet `\(id.value)` ingår inte i planen för \(school.name.value)",
            explanation:
                "Kravet finns, men det gäller inte skolans skolformer och årskurser, är undantaget eller hör till ett annat skolområde.",
            at: id.span, solutions: [Solution("Ta bort hänvisningen eller välj ett krav som gäller skolan.")])
    }

    /// One for the school, since a school that has just begun lacks many.
    static func missingAnswers(_ asked: [AskedQuestion], school: School) -> Self {
        let count = asked.count == 1 ? "en obligatorisk fråga" : "\(asked.count) obligatoriska frågor"
        return Self(
            "PV0412", .warning, "\(school.name.value) har inte svarat på \(count)",
            explanation: "På webbplatsen visas de som obesvarade.", at: school.name.span,
            notes: asked.map { Note("`\($0.question.id)`: \($0.question.prompt)") },
            solutions: [
                Solution(
                    "Lägg till frågans id under `svar` med ett svar, eller med `ej tillämpligt:` och en motivering."
                )
            ])
    }
}

extension [Diagnostic.Solution] {
    /// "Menade du ...?" when a name is near, else nothing.
    package static func replacing(_ span: SourceSpan, _ name: String, with candidates: some Sequence<String>)
        -> Self
    {
        guard let nearest = Suggestion.nearest(to: name, among: candidates) else { return [] }
        return [
            Diagnostic.Solution("Menade du `\(nearest)`?", replacements: [.init(span, with: nearest)])
        ]
    }
}
