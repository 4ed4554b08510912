internal import PlanModel

/// Renders what a school answers, with the template `svar`.
struct AnswerRenderer: Sendable {
    let site: SiteModel
    let texts: TextRenderer
    let templates: TemplateSet

    private let cache = FragmentCache<Key, String>()

    /// Requirements and pages with equal keys show the same answer alike.
    private struct Key: Hashable {
        let school: String
        let question: String
        let targets: [LocalAnswer.Variant.Target?]
        let headingLevel: Int
        let place: Place
        let standing: ShownAnswers.Standing
    }

    private enum Place: Hashable {
        /// Any page so many folders deep; also how roles are linked from there.
        case depth(Int)
        /// The one requirement on the one page: for texts with links or footnotes.
        case requirement(RequirementID, Route)
    }

    init(site: SiteModel, texts: TextRenderer, templates: TemplateSet) {
        self.site = site
        self.texts = texts
        self.templates = templates
    }

    /// The answers under one requirement; empty when nothing is asked.
    ///
    /// - Parameter onPage: what the page shows already: an answer stands once on a page, and what asks for it again
    ///   leads to it.
    func html(
        under planned: PlannedRequirement, in system: PlannedSystem, context: PageContext, headingLevel: Int,
        onPage: inout ShownAnswers
    ) -> String {
        guard let plan = context.plan else { return "" }
        return plan.questions(shownUnder: planned).map { asked in
            let answer = plan.plan.answers[asked.question.id]
            let shown = answer?.shown(for: planned.requirement, in: system.system) ?? []
            let standing = onPage.add(
                asked.question.id, targets: shown.map(\.target), under: planned.title.value,
                isShort: answer == nil)
            let readsAlike = answer.map { isPlain($0.answer, shown, plan) } ?? true
            let key = Key(
                school: plan.plan.school.id, question: asked.question.id, targets: shown.map(\.target),
                headingLevel: headingLevel,
                place: readsAlike ? .depth(context.depth) : .requirement(planned.id, context.route),
                standing: standing)
            return cache.value(for: key) {
                let view = view(
                    asked, answer, shown, standing, context: context, headingLevel: headingLevel,
                    footnotePrefix: "\(planned.id.anchor)-\(asked.question.id)-")
                return templates.text(view, template: "svar")
            }
        }.joined()
    }

    /// Whether the answer's texts read the same wherever on a page they stand.
    private func isPlain(_ answer: LocalAnswer, _ shown: [PlannedAnswer.Shown], _ plan: PlanView) -> Bool {
        var answerTexts =
            shown.compactMap(\.content.text)
            + shown.flatMap { plan.contacts(shownIn: $0.content) }.compactMap(\.value.remark)
        if case .notApplicable(let motivation) = answer.statement { answerTexts.append(motivation) }
        return answerTexts.allSatisfy { text in
            let traits = texts.texts[text]
            return traits.references.isEmpty && !traits.hasFootnotes
        }
    }

    private func view(
        _ asked: AskedQuestion, _ answer: PlannedAnswer?, _ shown: [PlannedAnswer.Shown],
        _ standing: ShownAnswers.Standing, context: PageContext,
        headingLevel: Int, footnotePrefix: String
    ) -> AnswerView {
        if case .above(let anchor, let requirement) = standing {
            return AnswerView(
                anchor: "", questionTitle: asked.question.title, prompt: asked.question.prompt,
                layer: context.words.name(of: answer?.origin.layer ?? .school), texts: [], notApplicable: "",
                isMissing: false,
                above: LinkView(title: requirement, href: "#\(anchor)", isContent: true))
        }
        var notApplicable = ""
        if case .notApplicable(let motivation)? = answer?.answer.statement {
            notApplicable = texts.html(
                motivation, in: context, headingShift: headingLevel, footnotePrefix: footnotePrefix)
        }
        return AnswerView(
            anchor: standing.anchor, questionTitle: asked.question.title, prompt: asked.question.prompt,
            layer: context.words.name(of: answer?.origin.layer ?? .school),
            texts: shown.enumerated().map { index, shown in
                textView(
                    shown.content, for: shown.target, context: context, headingLevel: headingLevel,
                    footnotePrefix: "\(footnotePrefix)\(index)-")
            },
            notApplicable: notApplicable, isMissing: answer == nil, above: nil)
    }

    func textView(
        _ content: LocalAnswer.Content, for target: LocalAnswer.Variant.Target?, context: PageContext,
        headingLevel: Int, footnotePrefix: String
    ) -> AnswerTextView {
        let target =
            switch target {
            case .role(let role): site.roleTitle(role)
            case .system, nil: ""
            }
        return AnswerTextView(
            target: target,
            text: content.text.map {
                texts.html($0, in: context, headingShift: headingLevel, footnotePrefix: footnotePrefix)
            } ?? "",
            responsible: content.responsible.map { role(role: $0.value, in: context) },
            when: content.when ?? "",
            place: content.place ?? "", link: content.link ?? "",
            date: content.date.map { context.words[$0] } ?? "",
            contacts: context.plan?.contacts(shownIn: content).map {
                contact($0, in: context, anchor: "", footnotePrefix: footnotePrefix)
            } ?? [],
            schedule: content.schedule.map { row in
                ScheduleRowView(
                    when: row.when, what: row.what,
                    responsible: row.responsible.map { self.role(role: $0.value, in: context) })
            })
    }

    func role(role: String, in context: PageContext) -> LinkView {
        context.role(role).map(LinkView.init) ?? LinkView(title: role, href: "", isContent: true)
    }

    /// - Parameters:
    ///   - anchor: empty where the contact can be shown a second time on a page.
    ///   - footnotePrefix: unique on the page.
    func contact(
        _ contact: Resolved<Contact>, in context: PageContext, anchor: String, footnotePrefix: String
    ) -> ContactView {
        let value = contact.value
        return ContactView(
            role: role(role: value.role.value, in: context), anchor: anchor, email: value.email ?? "",
            phone: value.phone ?? "",
            phoneHref: (value.phone ?? "").dialled,
            share: value.sharePercent.map {
                context.words.text(.shareOfFullTime, ["percent": "\($0)"])
            } ?? "", hours: value.hours ?? "",
            place: value.place ?? "",
            remark: value.remark.map {
                texts.html(
                    $0, in: context, headingShift: 4, footnotePrefix: "\(footnotePrefix)\(value.role.value)-")
            } ?? "",
            isVacant: value.isVacant, layer: context.words.name(of: contact.origin.layer))
    }
}
