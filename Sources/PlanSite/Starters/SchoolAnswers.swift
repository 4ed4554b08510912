internal import PlanModel

/// The questions that a school is asked, as comments, each with its answer ready behind a `#`.
///
/// A question stands once, with the first system that asks it; the obligatory ones come first.
struct SchoolAnswers {
    let plan: Plan
    let references: StarterReferences

    /// How to fill in an answer, for the comment above them all.
    static let guide =
        "Ta bort `#` framför frågans id och raderna under, och skriv ert svar. Varje svar får också ha "
        + "`när`, `var` och `länk`, och `varianter` för en roll eller ett system. En fråga som inte gäller er "
        + "besvaras med `ej tillämpligt:` och en motivering, i stället för det som står under frågan."

    /// YAML lines, as if they stood at the margin.
    var lines: [String] {
        if plan.questions.isEmpty {
            return [
                "# Inget kvalitetssystem som ingår i kommunens planer ställer frågor till skolformerna ovan."
            ]
        }
        return plan.systems.flatMap(group) + lockedNote
    }

    private var locked: [AskedQuestion] {
        plan.questions.filter { plan.answers[$0.question.id]?.answer.isLocked == true }
    }

    private func group(_ system: PlannedSystem) -> [String] {
        let lockedIDs = Set(locked.map(\.question.id))
        let asked = plan.questions.filter {
            $0.askedBy.first?.system == system.id && !lockedIDs.contains($0.question.id)
        }
        guard !asked.isEmpty else { return [] }
        let obligatory = asked.filter(\.isObligatory)
        let voluntary = asked.filter { !$0.isObligatory }
        return ["", "# ===== \(system.system.title) ====="]
            + (obligatory + voluntary).flatMap { [""] + lines($0, in: system) }
    }

    private func lines(_ asked: AskedQuestion, in system: PlannedSystem) -> [String] {
        let question = asked.question
        var text = ["\(question.title) (\(asked.isObligatory ? "obligatorisk" : "frivillig"))"]
        text += question.prompt.wrapped(to: 96)
        if let help = question.help { text += ["Råd:", help.string] }
        text += ["Exempel:", question.example.string]
        text += others(asked, besides: system.id)
        text += inherited(question)
        let answer =
            ["\(question.id):"]
            + AnswerStarter(question: question, role: references.role).lines.indented(by: 2)
        return text.flatMap(\.commentLines) + answer.map { $0.signed(at: 0) }
    }

    /// The other systems that ask the same.
    private func others(_ asked: AskedQuestion, besides system: String) -> [String] {
        let others = plan.systems.filter { other in
            other.id != system && asked.askedBy.contains { $0.system == other.id }
        }
        return others.isEmpty
            ? [] : ["Frågan ställs också i \(others.map(\.system.shortTitle).joinedInSwedish())."]
    }

    /// The answer of a layer above, which holds until the school gives its own.
    private func inherited(_ question: Question) -> [String] {
        guard let planned = plan.answers[question.id] else { return [] }
        let lead = "Kommunen har svarat för alla skolor. Svara bara om det är annorlunda hos er."
        switch planned.answer.statement {
        case .notApplicable(let motivation):
            return [lead, "Kommunens svar är att frågan inte är tillämplig:", motivation.string]
        case .answered(let content, _):
            let facts = [
                content.responsible.map { "Ansvarig: \($0.value)" }, content.when.map { "När: \($0)" },
                content.place.map { "Var: \($0)" }, content.link.map { "Länk: \($0)" },
            ].compactMap(\.self)
            return [lead] + (content.text.map { ["Kommunens svar:", $0.string] } ?? []) + facts
        }
    }

    private var lockedNote: [String] {
        guard !locked.isEmpty else { return [] }
        return ["", "# Kommunen har svarat på de här frågorna och låst svaren, så de ska inte besvaras här:"]
            + locked.map { "# - \($0.question.title) (\($0.question.id))" }
    }
}
