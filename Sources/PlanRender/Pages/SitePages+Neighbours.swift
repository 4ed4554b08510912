internal import PlanModel

extension SitePages {
    /// The pages before and after this one, in the order that a reader would go through its kind.
    func neighbours(in context: PageContext) -> (previous: LinkView?, next: LinkView?) {
        let series = series(around: context)
        guard let index = series.firstIndex(where: { $0.route == context.route }) else { return (nil, nil) }
        func link(_ index: Int) -> LinkView? {
            guard series.indices.contains(index) else { return nil }
            let (route, title) = series[index]
            return LinkView(
                title: title.string, href: context.href(route), isContent: !title.isInPageLanguage)
        }
        return (link(index - 1), link(index + 1))
    }

    private func series(around context: PageContext) -> [(route: Route, title: ContentText)] {
        switch context.route {
        case .system:
            return site.merge.municipalSystems.map { (.system($0.id), .swedish($0.system.title)) }
        case .school(let school, .system), .school(let school, .section):
            return (context.plan?.plan.systems ?? []).flatMap { system in
                [(.school(school, .system(system.id)), .swedish(system.system.title))]
                    + system.sections.map {
                        (
                            .school(school, .section($0.section.id)),
                            context.title($0.section.title, $0.section.translations)
                        )
                    }
            }
        case .school(let school, .area):
            return site.catalog.areas.filter { context.plan?.areas.contains($0.id) ?? false }.map {
                (.school(school, .area($0.id)), .swedish($0.title))
            }
        case .school(let school, .role):
            return site.catalog.roles.filter { context.plan?.roles.contains($0.id) ?? false }.map {
                (.school(school, .role($0.id)), .swedish($0.title))
            }
        default: return []
        }
    }
}
