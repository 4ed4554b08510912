internal import PlanModel

/// What a page shows of the plan's answers. Asked by those who render them and by those who tell where they are
/// written, so that the two never differ.
extension PlanView {
    /// The questions that stand under a requirement, in their order: those with an answer, and those that
    /// should have had one.
    func questions(shownUnder planned: PlannedRequirement) -> [AskedQuestion] {
        planned.requirement.questions.compactMap { questions[$0.value] }.filter { $0.state != .open }
    }

    /// The plan's contacts that an answer points to.
    func contacts(shownIn content: LocalAnswer.Content) -> [Resolved<Contact>] {
        content.contacts.compactMap { role in
            plan.contacts.first { $0.value.role.value == role.value }
        }
    }

    /// The questions whose answers name the role as responsible for something.
    func questions(answeredForBy role: String) -> [AskedQuestion] {
        plan.questions.filter { asked in
            guard
                case .answered(let content, let variants)? = plan.answers[asked.question.id]?.answer.statement
            else { return false }
            return ([content] + variants.map(\.content)).contains { content in
                content.responsible?.value == role
                    || content.schedule.contains { $0.responsible?.value == role }
            }
        }
    }
}

/// What a school's first page shows of the guidance.
extension PlanView {
    /// The questions of a list that something in the plan asks: those with an answer, and those that should have had
    /// one.
    func questions(shownFor ids: [Located<String>]) -> [AskedQuestion] {
        ids.compactMap { questions[$0.value] }.filter { $0.state != .open }
    }

    func topics(of guidance: Guidance?) -> [Guidance.Topic] {
        (guidance?.topics ?? []).filter { isConcerned(by: $0.scope) }
    }

    func caseFlow(of guidance: Guidance?) -> CaseFlow? {
        guidance?.caseFlow.flatMap { isConcerned(by: $0.scope) ? $0 : nil }
    }

    /// What the first page shows of the guidance in other languages.
    func translations(of guidance: Guidance) -> [Translations] {
        [guidance.urgentTranslations] + guidance.readers.map(\.translations)
            + (topics(of: guidance) + [guidance.complaints].compactMap(\.self)).map(\.translations)
            + (caseFlow(of: guidance)?.allTranslations ?? [])
    }

    /// Where on the first page its topics, steps and complaints stand, and what cannot wait.
    func anchors(of guidance: Guidance?) -> [String] {
        topics(of: guidance).map(\.anchor) + (caseFlow(of: guidance)?.steps ?? []).map(\.anchor)
            + (guidance?.complaints == nil ? [] : ["klagomal"]) + (guidance?.urgent == nil ? [] : ["akut"])
    }

    private func isConcerned(by scope: Scope?) -> Bool { scope?.overlaps(plan.school.scope) ?? true }

    /// The contacts that come first, as the guidance has ordered them; all when it has not.
    func leadingContacts(_ guidance: Guidance?) -> [Resolved<Contact>] {
        let first = (guidance?.contacts ?? []).compactMap { contact(of: $0.value) }
        return first.isEmpty ? plan.contacts : first
    }

    /// The contacts that do not come first.
    func otherContacts(_ guidance: Guidance?) -> [Resolved<Contact>] {
        let leading = Set(leadingContacts(guidance).map(\.value.role.value))
        return plan.contacts.filter { !leading.contains($0.value.role.value) }
    }

    func contact(of role: String) -> Resolved<Contact>? {
        plan.contacts.first { $0.value.role.value == role }
    }
}
