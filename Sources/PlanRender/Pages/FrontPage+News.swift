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
        items += events(of: plan.school.adoption, "skolans plan")
        items += events(of: plan.municipality.adoption, "kommunens plan")
        let order = items.indices.sorted { (items[$1].date, $0) < (items[$0].date, $1) }
        return order.map { index in
            NewsView(
                date: items[index].date.inWords, dateTime: items[index].date.description,
                text: items[index].text)
        }
    }

    private func events(of adoption: Adoption?, _ what: String) -> [(CalendarDate, String)] {
        guard let adoption else { return [] }
        let adopted = (adoption.date, "\(adoption.decidedBy) fastställde \(what).")
        let version = adoption.version.map { ", nu version \($0)" } ?? ""
        let revised = adoption.revised.map {
            ($0, "\(what.prefix(1).uppercased())\(what.dropFirst()) reviderades\(version).")
        }
        return [adopted, revised].compactMap(\.self).map { ($0, "<p>\(HTMLText.escaped($1))</p>") }
    }
}
