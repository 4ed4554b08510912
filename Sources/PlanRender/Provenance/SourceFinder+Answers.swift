internal import PlanModel

extension SourceFinder {
    /// One for each answer that `AnswerRenderer` shows under the requirement.
    func answers(under planned: PlannedRequirement, in system: PlannedSystem) -> [PageSources.Answer] {
        guard let plan else { return [] }
        return plan.questions(shownUnder: planned).map { asked in
            let answer = plan.plan.answers[asked.question.id]
            return PageSources.Answer(
                question: asked.question, state: asked.state, layer: answer?.origin.layer ?? .school,
                places: answer.map { places(of: $0, under: planned, in: system, of: plan) } ?? [])
        }
    }

    private func places(
        of answer: PlannedAnswer, under planned: PlannedRequirement, in system: PlannedSystem,
        of plan: PlanView
    ) -> [Place] {
        let shown = answer.shown(for: planned.requirement, in: system.system)
        var places: [Place] = []
        if case .answered(_, let variants) = answer.answer.statement {
            let targets = Set(shown.compactMap(\.target))
            places += variants.filter { targets.contains($0.target.value) }
                .map { Place("varianten", answer.origin.layer, at: $0.target.span) }
        }
        places.append(Place("svaret", answer.origin))
        if answer.answer.isLocked { places.append(Place("låst av", answer.origin)) }
        places += answer.overridden.map { Place("åsidosatt svar", $0) }
        places += shown.flatMap { plan.contacts(shownIn: $0.content) }.map { Place("kontakten", $0.origin) }
        return places
    }
}
