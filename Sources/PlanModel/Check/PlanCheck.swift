/// Checks one school's plan: that its answers are asked for and that what they refer to is in the plan.
struct PlanCheck {
    let plan: Plan
    let scoped: ScopedSystems
    /// The systems before scoping, to tell why something is not in the plan.
    let tailored: [PlannedSystem]
    let questions: [String: Question]
    /// Every requirement that some layer has; an unknown one has been told about.
    let known: Set<RequirementID>

    func diagnostics() -> [Diagnostic] {
        // A school that has not said what it is, which is told elsewhere, is asked nothing.
        if plan.school.scope.entries.isEmpty { return missingContacts() }
        let missing = plan.missingAnswers
        return answersNobodyAsks() + variantsNeverShown() + missingContacts() + referencesOutsideThePlan()
            + (missing.isEmpty ? [] : [.missingAnswers(missing, school: plan.school)])
    }

    private var ownAnswers: [LocalAnswer] { plan.school.decisions.answers }

    private func answersNobodyAsks() -> [Diagnostic] {
        return ownAnswers.map(\.question).filter {
            questions[$0.value] != nil && !scoped.askedIDs.contains($0.value)
        }
        .map { .answerNobodyAsks($0, school: plan.school, askedBy: askers(of: $0.value)) }
    }

    /// The requirements that ask a question though not this school, and why not.
    private func askers(of question: String) -> [(id: RequirementID, why: String, span: SourceSpan)] {
        let inPlan = Set(plan.municipality.systems.map(\.value))
        var askers: [(RequirementID, String, SourceSpan)] = []
        for system in tailored {
            let systemScope = system.system.scope
            for section in system.sections {
                for planned in section.requirements where planned.asks(question) {
                    let why =
                        inPlan.contains(system.id)
                        ? "gäller \((planned.requirement.scope ?? systemScope).inWords)"
                        : "systemet ingår inte i kommunens planer"
                    askers.append((planned.id, why, planned.requirement.span))
                }
                for exclusion in section.exclusions where exclusion.requirement.asks(question) {
                    askers.append((exclusion.requirement.id, "är undantaget", exclusion.origin.span))
                }
            }
        }
        return askers
    }

    private func variantsNeverShown() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for answer in ownAnswers {
            guard case .answered(_, let variants) = answer.statement, !variants.isEmpty,
                let planned = plan.answers[answer.question.value],
                let asked = scoped.asked.first(where: { $0.question.id == answer.question.value })
            else { continue }
            let reached = Set(
                asked.by.flatMap { asker in
                    planned.shown(for: asker.requirement.requirement, in: asker.system).compactMap(\.target)
                })
            diagnostics += variants.filter { !reached.contains($0.target.value) }
                .map {
                    .variantNeverShown($0.target, question: asked.question.id, place: asked.question.span)
                }
        }
        return diagnostics
    }

    private func missingContacts() -> [Diagnostic] {
        let known = Set(plan.contacts.map(\.value.role.value))
        return plan.answers.values.flatMap { planned -> [Located<String>] in
            guard case .answered(let content, let variants) = planned.answer.statement else { return [] }
            return content.contacts + variants.flatMap(\.content.contacts)
        }
        .filter { !known.contains($0.value) }
        .map { .contactMissing($0, school: plan.school, among: known.sorted()) }
    }

    private func referencesOutsideThePlan() -> [Diagnostic] {
        let references =
            plan.school.goals.flatMap(\.requirements)
            + plan.school.decisions.yearlyActivities.flatMap(\.requirements)
        return references.filter { known.contains($0.value) && !scoped.requirements.contains($0.value) }
            .map { .planReferenceMissing($0, school: plan.school) }
    }
}

extension PlannedRequirement {
    func asks(_ question: String) -> Bool { requirement.questions.contains { $0.value == question } }
}
