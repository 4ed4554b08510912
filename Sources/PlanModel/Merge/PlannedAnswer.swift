/// The answer that holds for a school, and what it took precedence over.
package struct PlannedAnswer: Sendable {
    package let answer: LocalAnswer
    package let origin: Origin
    /// Answers from layers above, the nearest first.
    package let overridden: [Origin]

    /// One of the texts that stand under a requirement.
    package struct Shown: Sendable {
        /// Whom or what a variant is for; nil for the main answer.
        package let target: LocalAnswer.Variant.Target?
        package let content: LocalAnswer.Content
    }

    /// What stands under a requirement: the variants for it if there are any, with the main answer filling in
    /// what a variant leaves out; else the main answer. Empty when the question is not applicable.
    ///
    /// A variant for the system goes before those for the requirement's actors, and they before those for the
    /// system's professions. Where several of the same rank fit, all are shown.
    package func shown(for requirement: Requirement, in system: QualitySystem) -> [Shown] {
        guard case .answered(let content, let variants) = answer.statement else { return [] }
        if variants.isEmpty { return [Shown(target: nil, content: content)] }
        let ranks: [(LocalAnswer.Variant.Target) -> Bool] = [
            { $0 == .system(system.id) },
            { target in requirement.actors.contains { target == .role($0.value) } },
            { target in system.roles.contains { target == .role($0.value) } },
        ]
        for isOfRank in ranks {
            let fitting = variants.filter { isOfRank($0.target.value) }
            if !fitting.isEmpty {
                return fitting.map {
                    Shown(target: $0.target.value, content: $0.content.fillingIn(from: content))
                }
            }
        }
        return [Shown(target: nil, content: content)]
    }
}

extension LocalAnswer.Content {
    func fillingIn(from base: LocalAnswer.Content) -> LocalAnswer.Content {
        LocalAnswer.Content(
            text: text ?? base.text, responsible: responsible ?? base.responsible, when: when ?? base.when,
            place: place ?? base.place, link: link ?? base.link, date: date ?? base.date,
            contacts: contacts.isEmpty ? base.contacts : contacts,
            schedule: schedule.isEmpty ? base.schedule : schedule)
    }
}

/// Merges the layers' answers to questions.
package struct AnswerMerge: Sendable {
    package private(set) var answers: [String: PlannedAnswer] = [:]

    package init() {}

    /// Adds a layer's answers; they win over those of the layers added before, unless locked.
    ///
    /// - Returns: a diagnostic for every answer that a lock stops.
    package mutating func add(_ layerAnswers: [LocalAnswer], as layer: Layer) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for answer in layerAnswers {
            let origin = Origin(layer, at: answer.question.span)
            let existing = answers[answer.question.value]
            if let existing, existing.answer.isLocked {
                diagnostics.append(.lockedAnswer(answer.question, lock: existing.origin))
                continue
            }
            let overridden = existing.map { [$0.origin] + $0.overridden } ?? []
            answers[answer.question.value] = PlannedAnswer(
                answer: answer, origin: origin, overridden: overridden)
        }
        return diagnostics
    }
}
