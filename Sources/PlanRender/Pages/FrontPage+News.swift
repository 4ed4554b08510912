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
            items.append((adoption.date, "<p>\(told(adopted, by: adoption.decidedBy))</p>"))
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
    /// The name is from the content, so it is marked where the page is not in Swedish.
    private func told(_ phrase: Phrase, by name: String) -> String {
        let place = "\u{E000}"
        var name = HTMLText.escaped(name)
        let marks = words.language.marksOfSwedish
        if !marks.isEmpty { name = "<span\(marks)>\(name)</span>" }
        return HTMLText.escaped(words.text(phrase, ["decidedBy": place])).replacing(place, with: name)
    }
}
