internal import PlanModel

extension ObjectReader {
    func guidance() -> Guidance {
        Guidance(
            urgent: text("akut") ?? object("akut")?.text("text"),
            urgentTranslations: object("akut")?.translations() ?? .none, contacts: list("kontakter"),
            readers: objects("läsare").compactMap { reader in
                reader.located("id").map { id in
                    Guidance.Reader(
                        id: id, title: reader.string("rubrik") ?? id.value, text: reader.text("text"),
                        translations: reader.translations(title: "rubrik"),
                        pages: reader.list("sidor").compactMap { Guidance.Reader.Page(rawValue: $0.value) })
                }
            },
            topics: objects("ämnen").compactMap { topic in topic.located("id").map { topic.topic(id: $0) } },
            caseFlow: object("ärendegång")?.caseFlow(),
            complaints: object("klagomål").map { $0.topic(id: Located("klagomal", at: $0.start)) },
            span: start)
    }

    private func topic(id: Located<String>) -> Guidance.Topic {
        Guidance.Topic(
            id: id, title: string("rubrik") ?? id.value, readers: list("för"), scope: scope("gäller för"),
            text: text("text") ?? SourceText("", at: id.span), translations: translations(title: "rubrik"),
            contacts: list("kontakter"), questions: list("frågor"), requirements: requirementIDs("krav"),
            laws: list("lagrum"), terms: list("begrepp"))
    }

    private func caseFlow() -> CaseFlow {
        CaseFlow(
            title: string("rubrik") ?? "", text: text("text") ?? SourceText("", at: start),
            translations: translations(title: "rubrik"), scope: scope("gäller för"),
            steps: objects("steg").compactMap { $0.step() })
    }

    private func step() -> CaseFlow.Step? {
        guard let id = located("id") else { return nil }
        return CaseFlow.Step(
            id: id, title: string("rubrik") ?? id.value, brief: string("kort"),
            text: text("text") ?? SourceText("", at: id.span), translations: translations(title: "rubrik"),
            responsible: located("ansvarig"),
            laws: list("lagrum"), questions: list("frågor"), decision: object("beslut")?.decision())
    }

    private func decision() -> CaseFlow.Decision? {
        guard let yes = object("ja")?.outcome(), let no = object("nej")?.outcome() else { return nil }
        return CaseFlow.Decision(
            question: string("fråga") ?? "", yes: yes, no: no, appeal: object("överklaga")?.outcome())
    }

    private func outcome() -> CaseFlow.Outcome {
        CaseFlow.Outcome(
            title: string("rubrik") ?? "", text: text("text") ?? SourceText("", at: start),
            translations: translations(title: "rubrik"), laws: list("lagrum"), next: located("sedan"))
    }
}
