internal import PlanModel

/// Answers on a school's first page, where they stand under what the reader needs help with.
extension AnswerRenderer {
    /// HTML of more bytes than this is cut after its first paragraph.
    private static let longText = 600
    /// A schedule of more rows than this is left to the page where the whole answer is.
    private static let longSchedule = 5

    /// The plan's answers to some questions; those that nothing in the plan asks are left out.
    ///
    /// - Parameters:
    ///   - ask: whom to ask where an answer is missing.
    ///   - footnotePrefix: unique on the page.
    func brief(
        _ questions: [Located<String>], in context: PageContext, headingLevel: Int, ask: ContactLineView?,
        footnotePrefix: String
    ) -> String {
        guard let plan = context.plan else { return "" }
        return plan.questions(shownFor: questions).map { asked in
            let view = briefView(
                asked, plan.plan.answers[asked.question.id], in: context, headingLevel: headingLevel,
                ask: ask, footnotePrefix: "\(footnotePrefix)\(asked.question.id)-")
            return templates.text(view, template: "kort-svar")
        }.joined()
    }

    private func briefView(
        _ asked: AskedQuestion, _ answer: PlannedAnswer?, in context: PageContext, headingLevel: Int,
        ask: ContactLineView?, footnotePrefix: String
    ) -> BriefAnswerView {
        var view = BriefAnswerView(
            question: asked.question, layer: context.words.name(of: answer?.origin.layer ?? .school))
        let place = asked.askedBy.first.flatMap { context.requirement($0) }.map { LinkView($0) }
        switch answer?.answer.statement {
        case nil:
            view.isMissing = true
            view.ask = [ask].compactMap(\.self)
        case let statement? where !context.words.language.isSwedish && place != nil:
            // Answers are in Swedish: who reads another language is helped by whom to ask, not by more of what cannot be read.
            view.inSwedish = place.map {
                LinkView(title: asked.question.title, href: $0.href, isContent: true)
            }
            if case .answered(let content, _) = statement { view.contacts = contacts(in: content, context) }
        case .notApplicable(let motivation):
            view.notApplicable = texts.html(
                motivation, in: context, headingShift: headingLevel, footnotePrefix: footnotePrefix)
        case .answered(let content, let variants):
            var shown = textView(
                content, for: nil, context: context, headingLevel: headingLevel,
                footnotePrefix: footnotePrefix)
            let beginning = Self.beginning(of: shown.text)
            let isLong = content.schedule.count > Self.longSchedule
            if beginning != nil || isLong || !variants.isEmpty {
                view.whole = place
            }
            if let beginning { shown.text = beginning }
            if isLong { shown.schedule = [] }
            shown.contacts = []
            view.content = shown
            view.contacts = contacts(in: content, context)
        }
        return view
    }

    private func contacts(in content: LocalAnswer.Content, _ context: PageContext) -> [ContactLineView] {
        context.plan?.contacts(shownIn: content).map { contactLine($0, in: context) } ?? []
    }

    /// The first paragraph of a long text; nil for one to show in full. A text with footnotes is, since the notes
    /// come last.
    private static func beginning(of html: String) -> String? {
        guard html.utf8.count > longText, html.hasPrefix("<p>"), !html.contains("class=\"fotnot"),
            let end = html.firstRange(of: "</p>")?.upperBound, html[end...].contains("<")
        else { return nil }
        return String(html[..<end])
    }

    /// A contact whose card stands elsewhere: on the page, or on the role's.
    func contactLine(_ contact: Resolved<Contact>, in context: PageContext) -> ContactLineView {
        let value = contact.value
        let role = role(role: value.role.value, in: context)
        let hasCard =
            context.isWholePlan
            || context.plan?.leadingContacts(site.catalog.guidance).contains {
                $0.value.role.value == value.role.value
            } == true
        return ContactLineView(
            link: hasCard
                ? LinkView(title: role.title, href: "#kontakt-\(value.role.value)", isContent: true) : role,
            phone: value.phone ?? "", email: value.email ?? "",
            isVacant: value.isVacant)
    }
}
