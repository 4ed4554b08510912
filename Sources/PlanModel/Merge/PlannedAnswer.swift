/// The answer that holds for a school, and what it took precedence over.
package struct PlannedAnswer: Sendable {
    package let answer: LocalAnswer
    package let origin: Origin
    /// Answers from layers above, the nearest first.
    package let overridden: [Origin]

    /// What stands under a requirement: the variant for its role or system if there is one, with the main
    /// answer filling in what the variant leaves out.
    ///
    /// A variant for a system goes before one for an actor of the requirement, and that before one for a
    /// profession of the system.
    package func content(for requirement: Requirement, in system: QualitySystem) -> LocalAnswer.Content? {
        guard case .answered(let content, let variants) = answer.statement else { return nil }
        let targets: [LocalAnswer.Variant.Target] =
            [.system(system.id)] + requirement.actors.map { .role($0.value) }
            + system.roles.map { .role($0.value) }
        for target in targets {
            if let variant = variants.first(where: { $0.target.value == target }) {
                return variant.content.fillingIn(from: content)
            }
        }
        return content
    }
}

extension LocalAnswer.Content {
    func fillingIn(from base: Self) -> Self {
        Self(
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
            answers[answer.question.value] = PlannedAnswer(answer: answer, origin: origin, overridden: overridden)
        }
        return diagnostics
    }
}
