internal import PlanModel

extension SitePages {
    /// Where what a page shows is written. Depends on the content alone, so it does not know of ids that a
    /// municipality's own templates leave out.
    ///
    /// - Returns: nil for a route that is not an HTML page of the site.
    package func sources(of route: Route) -> PageSources? {
        guard case .translated(let language, let swedish) = route else {
            return sources(of: route, in: .swedish)
        }
        return site.languages(of: swedish).contains(language) ? sources(of: swedish, in: language) : nil
    }

    private func sources(of route: Route, in language: Language) -> PageSources? {
        let finder = SourceFinder(site: site, texts: texts.texts, plan: nil, language: language)
        switch route {
        case .start: return finder.start()
        case .schools: return finder.schools()
        case .systems: return finder.systems()
        case .system(let id): return site.system(id).map(finder.system)
        case .terms: return finder.terms()
        case .laws: return finder.laws()
        case .requirements: return finder.requirements()
        case .search: return finder.search()
        case .accessibility: return finder.accessibility()
        case .notFound: return PageSources(page: [finder.municipalityPlace], items: [])
        case .sitemap, .robots, .feed, .searchIndex, .asset, .logo, .translated: return nil
        case .school(let id, let page):
            return site.plan(id).flatMap {
                SourceFinder(site: site, texts: texts.texts, plan: $0, language: language)
                    .page(page, of: $0)
            }
        }
    }
}

/// Finds where the parts of pages are written.
struct SourceFinder {
    typealias Place = PageSources.Place
    typealias Item = PageSources.Item

    let site: SiteModel
    let texts: TextLibrary
    /// Nil on the municipality's own pages.
    let plan: PlanView?
    let language: Language

    /// Where a text stands, first as it reads in the page's language when there is such a text.
    func places(_ what: String, _ text: SourceText?, _ translations: Translations, _ layer: Layer) -> [Place]
    {
        let translation = language == .swedish ? nil : translations[language]
        return [
            translation.map { Place("översättningen", layer, at: $0.text.span) },
            text.map { Place(what, layer, at: $0.span) },
        ].compactMap(\.self)
    }

    func presentation(_ decisions: LayerDecisions?, _ layer: Layer) -> [Place] {
        decisions.map {
            places("presentationen", $0.presentation, $0.presentationTranslations, layer)
        } ?? []
    }

    var municipality: Municipality { site.merge.municipality }
    var municipalityPlace: Place { Place("kommunen", .municipality, at: municipality.name.span) }

    /// A place in a register, or another that only the municipality's people write in.
    func municipal(_ what: String, _ span: SourceSpan) -> Place { Place(what, .municipality, at: span) }

    func systemPlace(_ system: PlannedSystem) -> Place {
        Place("kvalitetssystemet", .system, at: system.system.span)
    }
}

extension SourceFinder {
    fileprivate func page(_ page: Route.SchoolPage, of view: PlanView) -> PageSources? {
        let plan = view.plan
        switch page {
        case .front: return front(of: view)
        case .system(let id):
            guard let system = plan.systems.first(where: { $0.id == id }) else { return nil }
            return PageSources(page: schoolPlaces(plan) + [systemPlace(system)], items: [])
        case .section(let id):
            guard let system = plan.systems.first(where: { $0.id == id.system }),
                let section = system.sections.first(where: { $0.section.id == id })
            else { return nil }
            return PageSources(
                page: schoolPlaces(plan) + [systemPlace(system)], items: items(of: section, in: system))
        case .areas:
            let areas = site.catalog.areas.filter { view.areas.contains($0.id) }
            return PageSources(
                page: schoolPlaces(plan) + areas.map { municipal("området", $0.span) }, items: [])
        case .area(let id):
            guard view.areas.contains(id), let area = site.index.areas[id] else { return nil }
            return areaPage(area, of: view)
        case .roles:
            let roles = site.catalog.roles.filter { view.roles.contains($0.id) }
            return PageSources(
                page: schoolPlaces(plan) + roles.map { municipal("rollen", $0.span) }, items: [])
        case .role(let id):
            guard view.roles.contains(id), let role = site.index.roles[id] else { return nil }
            return rolePage(role, of: view)
        case .yearlyCycle:
            return PageSources(page: schoolPlaces(plan), items: months(of: plan) + goals(of: plan))
        case .localSections:
            guard !plan.school.localSections.isEmpty else { return nil }
            return PageSources(page: schoolPlaces(plan), items: localSections(of: plan))
        case .wholePlan: return wholePlan(of: view)
        case .calendar, .markdown, .data, .searchIndex: return nil
        }
    }
}
