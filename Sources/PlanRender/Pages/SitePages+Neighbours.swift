internal import PlanModel

extension SitePages {
    /// The pages before and after this one, in the order that a reader would go through its kind.
    func neighbours(in context: PageContext) -> (previous: LinkView?, next: LinkView?) {
        let series = series(around: context)
        guard let index = series.firstIndex(where: { $0.route == context.route }) else { return (nil, nil) }
        func link(_ index: Int) -> LinkView? {
            guard series.indices.contains(index) else { return nil }
            return LinkView(title: series[index].title, href: context.href(series[index].route))
        }
        return (link(index - 1), link(index + 1))
    }

    private func series(around context: PageContext) -> [(route: Route, title: String)] {
        switch context.route {
        case .system:
            return site.merge.municipalSystems.map { (.system($0.id), $0.system.title) }
        case .school(let school, .system), .school(let school, .section):
            return (context.plan?.plan.systems ?? []).flatMap { system in
                [(.school(school, .system(system.id)), system.system.title)]
                    + system.sections.map { (.school(school, .section($0.section.id)), $0.section.title) }
            }
        case .school(let school, .area):
            return site.catalog.areas.filter { context.plan?.areas.contains($0.id) ?? false }.map {
                (.school(school, .area($0.id)), $0.title)
            }
        case .school(let school, .role):
            return site.catalog.roles.filter { context.plan?.roles.contains($0.id) ?? false }.map {
                (.school(school, .role($0.id)), $0.title)
            }
        default: return []
        }
    }
}
