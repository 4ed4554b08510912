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
