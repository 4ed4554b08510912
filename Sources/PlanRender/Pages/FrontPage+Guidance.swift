internal import PlanModel

extension SitePages {
    /// Those who come to the page, each with what there is for them.
    func readers(of view: PlanView, in context: PageContext) -> [ReaderView] {
        guard let guidance = site.catalog.guidance else { return [] }
        let topics = view.topics(of: guidance)
        let flow = view.caseFlow(of: guidance).map {
            LinkView(context.title($0.title, $0.translations), href: "#stod")
        }
        let complaints = guidance.complaints.map {
            LinkView(context.title($0.title, $0.translations), href: "#klagomal")
        }
        return guidance.readers.map { reader in
            ReaderView(
                anchor: "lasare-\(reader.id.value)",
                title: context.title(reader.title, reader.translations),
                text: context.shown(reader.text, reader.translations).map {
                    texts.html(
                        $0, in: context, headingShift: 3, footnotePrefix: "lasare-\(reader.id.value)-")
                } ?? "",
                topics: topics.filter { topic in topic.readers.contains { $0.value == reader.id.value } }
                    .map { LinkView(context.title($0.title, $0.translations), href: "#\($0.anchor)") }
                    + [flow, complaints].compactMap(\.self),
                pages: reader.pages.map { link(to: $0, of: view, in: context) })
        }
    }

    private func link(
        to page: Guidance.Reader.Page, of view: PlanView, in context: PageContext
    ) -> LinkView {
        let (phrase, route): (Phrase, Route.SchoolPage) =
            switch page {
            case .areas: (.linkToAreas, .areas)
            case .roles: (.linkToResponsibilities, .roles)
            case .yearlyCycle: (.linkToYearlyCycle, .yearlyCycle)
            case .wholePlan: (.linkToWholePlan, .wholePlan)
            }
        return LinkView(title: words[phrase], href: context.href(.school(view.plan.school.id, route)))
    }

    func topic(
        _ topic: Guidance.Topic, anchor: String, of view: PlanView, in context: PageContext
    ) -> TopicView {
        let contacts = topic.contacts.compactMap { view.contact(of: $0.value) }
            .map { answers.contactLine($0, in: context) }
        return TopicView(
            anchor: anchor, title: context.title(topic.title, topic.translations),
            text: texts.html(
                context.shown(topic.text, topic.translations), in: context, headingShift: 3,
                footnotePrefix: "\(anchor)-"),
            contacts: contacts,
            answers: context.isWholePlan
                ? ""
                : answers.brief(
                    topic.questions, in: context, headingLevel: 3, ask: firstToAsk(contacts, of: view),
                    footnotePrefix: "\(anchor)-"),
            answered: context.isWholePlan ? context.requirements(answering: topic.questions) : [],
            requirements: topic.requirements.filter { view.requirements[$0.value] != nil }
                .compactMap { context.requirement($0.value) }.map { LinkView($0) },
            laws: site.lawLinks(topic.laws, in: context))
    }

    /// Whom to call when it cannot wait; empty when the guidance does not say.
    func urgent(in context: PageContext, headingShift: Int) -> String {
        guard let guidance = site.catalog.guidance,
            let shown = context.shown(guidance.urgent, guidance.urgentTranslations)
        else { return "" }
        return texts.html(shown, in: context, headingShift: headingShift, footnotePrefix: "akut-")
    }

    /// Somebody who can be asked: the first that has a telephone or mailbox, else the school.
    func firstToAsk(_ contacts: [ContactLineView], of view: PlanView) -> ContactLineView? {
        if let contact = contacts.first(where: { !$0.isVacant && !($0.phone + $0.email).isEmpty }) {
            return contact
        }
        let school = view.plan.school
        guard school.phone != nil || school.email != nil else { return nil }
        return ContactLineView(
            link: LinkView(title: school.name.value, href: "", isContent: true), phone: school.phone ?? "",
            email: school.email ?? "", isVacant: false)
    }

    func caseFlow(_ flow: CaseFlow, of view: PlanView, in context: PageContext) -> CaseFlowView {
        let ask = firstToAsk([], of: view)
        func html(_ text: SourceText, _ translations: Translations, _ part: String) -> String {
            texts.html(
                context.shown(text, translations), in: context, headingShift: 3, footnotePrefix: "\(part)-")
        }
        func outcome(_ outcome: CaseFlow.Outcome, _ part: String) -> CaseFlowView.OutcomeView {
            let next = outcome.next.flatMap { next in flow.steps.first { $0.id.value == next.value } }
            return CaseFlowView.OutcomeView(
                title: context.title(outcome.title, outcome.translations),
                text: html(outcome.text, outcome.translations, part),
                laws: site.lawLinks(outcome.laws, in: context),
                next: next.map { LinkView(context.title($0.title, $0.translations), href: "#\($0.anchor)") })
        }
        return CaseFlowView(
            title: context.title(flow.title, flow.translations),
            text: html(flow.text, flow.translations, "stod"), figure: flowFigure,
            steps: flow.steps.map { step in
                CaseFlowView.StepView(
                    anchor: step.anchor, title: context.title(step.title, step.translations),
                    brief: context.line(step.brief ?? "", step.translations, \.brief),
                    text: html(step.text, step.translations, step.anchor),
                    responsible: step.responsible.flatMap { context.role($0.value) }.map { LinkView($0) },
                    laws: site.lawLinks(step.laws, in: context),
                    answers: context.isWholePlan
                        ? ""
                        : answers.brief(
                            step.questions, in: context, headingLevel: 3, ask: ask,
                            footnotePrefix: "\(step.anchor)-"),
                    answered: context.isWholePlan ? context.requirements(answering: step.questions) : [],
                    decision: step.decision.map { decision in
                        CaseFlowView.DecisionView(
                            question: context.line(decision.question, step.translations, \.question),
                            yes: outcome(decision.yes, "\(step.anchor)-ja"),
                            no: outcome(decision.no, "\(step.anchor)-nej"),
                            appeal: decision.appeal.map { outcome($0, "\(step.anchor)-overklaga") })
                    })
            })
    }
}

extension Guidance.Topic {
    /// The topic's place on the page.
    var anchor: String { "amne-\(id.value)" }
}
