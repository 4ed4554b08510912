internal import PlanModel

/// Renders what a school answers, with the template `svar`.
struct AnswerRenderer: Sendable {
    let site: SiteModel
    let texts: TextRenderer
    let templates: TemplateSet

    /// The answers under one requirement; empty when nothing is asked.
    func html(under planned: PlannedRequirement, in system: PlannedSystem, context: PageContext, headingLevel: Int)
        -> String
    {
        guard let plan = context.plan else { return "" }
        let answers = planned.requirement.questions.compactMap { id in
            plan.questions[id.value].map { asked in
                view(
                    asked, requirement: planned.requirement, system: system.system, plan: plan, context: context,
                    headingLevel: headingLevel)
            }
        }
        return answers.isEmpty ? "" : templates.render(AnswersView(answers: answers), template: "svar")
    }

    private func view(
        _ asked: AskedQuestion, requirement: Requirement, system: QualitySystem, plan: PlanView,
        context: PageContext, headingLevel: Int
    ) -> AnswerView {
        let answer = plan.plan.answers[asked.question.id]
        let prefix = "\(requirement.id.anchor)-\(asked.question.id)-"
        var notApplicable = ""
        if case .notApplicable(let motivation)? = answer?.answer.statement {
            notApplicable = texts.html(motivation, in: context, headingShift: headingLevel, footnotePrefix: prefix)
        }
        let shown = answer?.shown(for: requirement, in: system) ?? []
        return AnswerView(
            questionTitle: asked.question.title, prompt: asked.question.prompt,
            layer: answer?.origin.layer ?? .school,
            texts: shown.enumerated().map { index, shown in
                textView(shown, context: context, headingLevel: headingLevel, footnotePrefix: "\(prefix)\(index)-")
            },
            notApplicable: notApplicable, isMissing: answer == nil)
    }

    private func textView(
        _ shown: PlannedAnswer.Shown, context: PageContext, headingLevel: Int, footnotePrefix: String
    ) -> AnswerTextView {
        let content = shown.content
        let target =
            switch shown.target {
            case .role(let role): site.roleTitle(role)
            case .system, nil: ""
            }
        return AnswerTextView(
            target: target,
            text: content.text.map {
                texts.html($0, in: context, headingShift: headingLevel, footnotePrefix: footnotePrefix)
            } ?? "",
            responsible: content.responsible.map { role(role: $0.value, in: context) }, when: content.when ?? "",
            place: content.place ?? "", link: content.link ?? "", date: content.date?.inWords ?? "",
            contacts: content.contacts.compactMap { role in
                context.plan?.plan.contacts.first { $0.value.role.value == role.value }
                    .map { contact($0, in: context, anchor: "") }
            },
            schedule: content.schedule.map { row in
                ScheduleRowView(
                    when: row.when, what: row.what,
                    responsible: row.responsible.map { self.role(role: $0.value, in: context) })
            })
    }

    private func role(role: String, in context: PageContext) -> LinkView {
        context.role(role).map(LinkView.init) ?? LinkView(title: role, href: "")
    }

    /// - Parameter anchor: empty where the contact is shown a second time on a page.
    func contact(_ contact: Resolved<Contact>, in context: PageContext, anchor: String) -> ContactView {
        let value = contact.value
        return ContactView(
            role: role(role: value.role.value, in: context), anchor: anchor, email: value.email ?? "",
            phone: value.phone ?? "",
            phoneHref: (value.phone ?? "").filter { $0 == "+" || $0.isNumber },
            share: value.sharePercent.map { "\($0) procent av heltid" } ?? "", hours: value.hours ?? "",
            place: value.place ?? "",
            remark: value.remark.map { texts.html($0, in: context, headingShift: 4, footnotePrefix: "\(anchor)-") } ?? "",
            isVacant: value.isVacant, layer: contact.origin.layer)
    }
}
