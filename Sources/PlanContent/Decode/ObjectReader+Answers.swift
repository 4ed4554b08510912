internal import PlanModel

extension ObjectReader {
    /// The answers by question; an answer that is only a text is that text.
    func answers() -> [LocalAnswer] {
        entries("svar").compactMap { question, node in
            if let string = node.string {
                guard !node.isNull else { return nil }
                let text = SourceText(string, at: SourceSpan(file: file, range: node.range))
                return LocalAnswer(
                    question: question,
                    statement: .answered(.init(text: text), variants: []), isLocked: false)
            }
            guard node.mapping != nil else { return nil }
            return ObjectReader(file: file, node: node).answer(to: question)
        }
    }

    private func answer(to question: Located<String>) -> LocalAnswer {
        let statement: LocalAnswer.Statement =
            if let motivation = text("ej tillämpligt") {
                .notApplicable(motivation)
            } else {
                .answered(answerContent(), variants: objects("varianter").compactMap { $0.answerVariant() })
            }
        return LocalAnswer(question: question, statement: statement, isLocked: flag("lås"))
    }

    private func answerVariant() -> LocalAnswer.Variant? {
        let target: Located<LocalAnswer.Variant.Target>
        if let role = located("roll") {
            target = Located(.role(role.value), at: role.span)
        } else if let system = located("system") {
            target = Located(.system(system.value), at: system.span)
        } else {
            return nil
        }
        return LocalAnswer.Variant(target: target, content: answerContent())
    }

    private func answerContent() -> LocalAnswer.Content {
        LocalAnswer.Content(
            text: text("text"), responsible: located("ansvarig"), when: string("när"), place: string("var"),
            link: string("länk"), date: date("datum"), contacts: list("kontakt"),
            schedule: objects("schema").compactMap { row in
                guard let when = row.string("när"), let what = row.string("vad") else { return nil }
                return .init(when: when, what: what, responsible: row.located("ansvarig"))
            })
    }
}
