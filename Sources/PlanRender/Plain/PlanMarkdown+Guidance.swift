internal import PlanModel

/// How support comes about, and how one complains. What the school says of it stands under the requirements.
extension PlanMarkdown {
    var caseFlow: [String] {
        guard let flow = view.caseFlow(of: site.catalog.guidance) else { return [] }
        return [heading(2, flow.title, anchor: "stod"), markdown(flow.text, shift: 3)]
            + flow.steps.flatMap { [heading(3, $0.title, anchor: $0.anchor)] + blocks(of: $0, in: flow) }
    }

    private func blocks(of step: CaseFlow.Step, in flow: CaseFlow) -> [String] {
        var blocks = [markdown(step.text, shift: 3)]
        if let decision = step.decision {
            blocks.append("**\(decision.question.markdownEscaped)**")
            blocks += outcome(decision.yes, "Ja: ", in: flow) + outcome(decision.no, "Nej: ", in: flow)
            if let appeal = decision.appeal { blocks += outcome(appeal, "", in: flow) }
        }
        let responsible = step.responsible.map { ["Ansvarig: \(role($0.value))"] } ?? []
        return blocks + list(answered(step.questions) + responsible + laws(step.laws))
    }

    private func outcome(_ outcome: CaseFlow.Outcome, _ prefix: String, in flow: CaseFlow) -> [String] {
        let next = outcome.next.flatMap { id in flow.steps.first { $0.id.value == id.value } }
        return [
            "**\(prefix)\(outcome.title.markdownEscaped)**", markdown(outcome.text, shift: 3),
        ]
            + list(
                (next.map { ["Sedan: [\($0.title.markdownEscaped)](#\($0.anchor))"] } ?? [])
                    + laws(outcome.laws))
    }

    var complaints: [String] {
        guard let topic = site.catalog.guidance?.complaints else { return [] }
        let contacts = topic.contacts.compactMap { view.contact(of: $0.value) }.map { contact($0.value) }
        let required = topic.requirements.filter { view.requirements[$0.value] != nil }
            .compactMap { context.requirement($0.value) }.map(link)
        return [heading(2, topic.title, anchor: "klagomal"), markdown(topic.text, shift: 2)] + list(contacts)
            + list(
                answered(topic.questions)
                    + (required.isEmpty ? [] : ["Läs vad som ska gälla: " + required.joined(separator: ", ")])
                    + laws(topic.laws))
    }

    private func answered(_ questions: [Located<String>]) -> [String] {
        let links = context.requirements(answering: questions).map {
            "[\($0.title.markdownEscaped)](\($0.href))"
        }
        return links.isEmpty ? [] : ["Skolans svar står under " + links.joined(separator: ", ")]
    }

    /// One line, or none.
    func laws(_ ids: [Located<String>]) -> [String] {
        let links = site.lawLinks(ids, in: context).map { law in
            "[\(law.link.title.markdownEscaped)](\(law.link.href))"
                + (law.remark.isEmpty ? "" : " (\(law.remark))")
        }
        return links.isEmpty ? [] : ["Lagrum: " + links.joined(separator: ", ")]
    }
}
