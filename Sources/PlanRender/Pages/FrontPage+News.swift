internal import PlanModel

extension SitePages {
    /// What has changed in a school's plan, the latest first: what is told of it, and when it was adopted and revised.
    func news(of view: PlanView, in context: PageContext) -> [NewsView] {
        let plan = view.plan
        let layers: [(Layer, LayerDecisions?)] = [
            (.school, plan.school.decisions), (.schoolArea, plan.schoolArea?.decisions),
            (.municipality, plan.municipality.decisions),
        ]
        var items: [(date: CalendarDate, text: String)] = layers.flatMap { layer, decisions in
            (decisions?.news ?? []).enumerated().map { index, item in
                (
                    item.date,
                    texts.html(
                        item.text, in: context, headingShift: 3,
                        footnotePrefix: "nytt-\(layer.slug)-\(index)-")
                )
            }
        }
        let adoptions: [(Adoption?, adopted: Phrase, revised: Phrase)] = [
            (plan.school.adoption, .schoolAdopted, .schoolRevised),
            (plan.municipality.adoption, .municipalityAdopted, .municipalityRevised),
        ]
        for case (let adoption?, let adopted, let revised) in adoptions {
            items.append((adoption.date, "<p>\(sentence(adopted, of: adoption.decidedBy))</p>"))
            if let date = adoption.revised {
                items.append((date, "<p>\(HTMLText.escaped(words[revised]))</p>"))
            }
        }
        let order = items.indices.sorted { (items[$1].date, $0) < (items[$0].date, $1) }
        return order.map { index in
            NewsView(
                date: words[items[index].date], dateTime: items[index].date.description,
                text: items[index].text)
        }
    }
    /// Who decides has a Swedish name in all languages.
    private func sentence(_ phrase: Phrase, of decider: String) -> String {
        let text = HTMLText.escaped(words.text(phrase, ["decidedBy": decider]))
        let marks = words.language.marksOfSwedish
        guard !marks.isEmpty else { return text }
        let name = HTMLText.escaped(decider)
        return text.replacing(name, with: "<span\(marks)>\(name)</span>", maxReplacements: 1)
    }
}
