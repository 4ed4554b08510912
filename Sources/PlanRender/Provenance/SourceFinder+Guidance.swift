internal import PlanModel

/// What a school's first page shows of the guidance, and what is new in the plan.
extension SourceFinder {
    /// The guidance as a whole: what cannot wait stands first on the page.
    func urgent() -> [Place] {
        guard let guidance = site.catalog.guidance else { return [] }
        let places = places("vägledningen", guidance.urgent, guidance.urgentTranslations, .municipality)
        return places.isEmpty ? [municipal("vägledningen", guidance.span)] : places
    }

    func guidance(of view: PlanView) -> [Item] {
        guard let guidance = site.catalog.guidance else { return [] }
        let readers = guidance.readers.map { reader in
            Item(
                "lasare-\(reader.id.value)", .reader, reader.title,
                places("texten", reader.text, reader.translations, .municipality)
                    + [municipal("läsaren", reader.id.span)])
        }
        let topics = view.topics(of: guidance).map { topic($0, anchor: $0.anchor, answers: answers) }
        return (readers + topics).compactMap(\.self) + steps(of: view, answers: answers)
            + complaints(answers: answers)
        func answers(_ questions: [Located<String>]) -> [PageSources.Answer] {
            self.answers(to: questions, of: view)
        }
    }

    /// - Parameter answers: those that the page shows of some questions.
    func steps(of view: PlanView, answers: ([Located<String>]) -> [PageSources.Answer]) -> [Item] {
        (view.caseFlow(of: site.catalog.guidance)?.steps ?? []).compactMap { step in
            let outcomes = step.decision?.outcomes ?? []
            return Item(
                step.anchor, .step, step.title,
                places("texten", step.text, step.translations, .municipality)
                    + outcomes.flatMap { places("utfallet", $0.text, $0.translations, .municipality) }
                    + [municipal("steget", step.id.span)],
                answers: answers(step.questions))
        }
    }

    /// - Parameter answers: those that the page shows of some questions.
    func complaints(answers: ([Located<String>]) -> [PageSources.Answer]) -> [Item] {
        [site.catalog.guidance?.complaints.flatMap { topic($0, anchor: "klagomal", answers: answers) }]
            .compactMap(\.self)
    }

    private func topic(
        _ topic: Guidance.Topic, anchor: String, answers: ([Located<String>]) -> [PageSources.Answer]
    ) -> Item? {
        Item(
            anchor, .topic, topic.title,
            places("texten", topic.text, topic.translations, .municipality)
                + [municipal("ämnet", topic.id.span)],
            answers: answers(topic.questions))
    }

    /// One for each answer that `AnswerRenderer` shows of the questions.
    private func answers(to questions: [Located<String>], of view: PlanView) -> [PageSources.Answer] {
        view.questions(shownFor: questions).map { asked in
            let answer = view.plan.answers[asked.question.id]
            return PageSources.Answer(
                question: asked.question, state: asked.state, layer: answer?.origin.layer ?? .school,
                places: answer.map { places(of: $0, in: view) } ?? [])
        }
    }

    /// The answer itself, which the first page shows without its variants.
    private func places(of answer: PlannedAnswer, in view: PlanView) -> [Place] {
        var places = [Place("svaret", answer.origin)]
        if answer.answer.isLocked { places.append(Place("låst av", answer.origin)) }
        places += answer.overridden.map { Place("åsidosatt svar", $0) }
        if case .answered(let content, _) = answer.answer.statement {
            places += view.contacts(shownIn: content).map { Place("kontakten", $0.origin) }
        }
        return places
    }

    /// What layers tell is new; when plans were adopted stands under their status.
    func news(of plan: Plan) -> Item? {
        let layers: [(Layer, LayerDecisions?)] = [
            (.school, plan.school.decisions), (.schoolArea, plan.schoolArea?.decisions),
            (.municipality, plan.municipality.decisions),
        ]
        return Item(
            "nytt", .news, "Nytt i planen",
            layers.flatMap { layer, decisions in
                (decisions?.news ?? []).map { Place("nyheten", layer, at: $0.text.span) }
            })
    }
}
