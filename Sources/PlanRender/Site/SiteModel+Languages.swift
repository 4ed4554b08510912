package import PlanModel

/// Which pages there are in other languages than Swedish: those where the content says something in the language.
extension SiteModel {
    /// Swedish first; only that for most pages. None for a route that is in a language already.
    package func languages(of route: Route) -> [Language] {
        switch route {
        case .translated: []
        case .school(let id, let page):
            [.swedish] + (plan(id).map { languages(of: page, in: $0) } ?? [])
        default: [.swedish] + translatedRoutes.filter { $0.route == route }.map(\.language)
        }
    }

    /// Those other than Swedish.
    private func languages(of page: Route.SchoolPage, in view: PlanView) -> [Language] {
        translatedPages(of: view).filter { $0.page == page }.map(\.language)
    }

    /// In a fixed order. What the guidance says is not the plan's, so the first page is told of here.
    func translatedPages(of view: PlanView) -> [TranslatedPage] {
        guard let guidance = catalog.guidance, guidance.isTranslated else { return view.translatedPages }
        let shown = view.translations(of: guidance)
        return Language.allCases.flatMap { language -> [TranslatedPage] in
            let pages = view.translatedPages.filter { $0.language == language }
            let front = TranslatedPage(language: language, page: .front)
            let isNew = !pages.contains(front) && shown.contains { $0[language] != nil }
            return (isNew ? [front] : []) + pages
        }
    }

    /// The municipality's own pages.
    static func translatedRoutes(
        of merge: PlanMerge, guidance: Guidance?
    ) -> [(language: Language, route: Route)] {
        let onStart = [
            merge.municipality.decisions.presentationTranslations, guidance?.urgentTranslations ?? .none,
        ]
        return Language.allCases.flatMap { language -> [(Language, Route)] in
            var routes: [Route] = []
            if onStart.contains(where: { $0[language] != nil }) { routes.append(.start) }
            routes += merge.municipalSystems.filter { $0.isTranslated(to: language) }.map { .system($0.id) }
            return routes.map { (language, $0) }
        }
    }
}

/// A page of a plan that there is in another language.
struct TranslatedPage: Hashable, Sendable {
    let language: Language
    let page: Route.SchoolPage

    /// In a fixed order; the whole plan is what has been adopted, and in Swedish alone.
    static func all(of plan: Plan) -> [TranslatedPage] {
        let presentations = [plan.school.decisions, plan.schoolArea?.decisions]
            .compactMap { $0?.presentationTranslations }
        let sections = plan.school.localSections
        let systems = plan.systems.filter { $0.sections.contains { !$0.section.translations.isEmpty } }
        if systems.isEmpty, presentations.allSatisfy(\.isEmpty), sections.allSatisfy(\.translations.isEmpty) {
            return []
        }
        return Language.allCases.flatMap { language -> [TranslatedPage] in
            var pages: [Route.SchoolPage] = []
            if presentations.contains(where: { $0[language] != nil }) { pages.append(.front) }
            pages += systems.flatMap(\.sections).filter { $0.section.translations[language] != nil }
                .map { .section($0.section.id) }
            let translated = sections.filter { $0.translations[language] != nil }
            if !translated.isEmpty { pages.append(.localSections) }
            var areas = Set<String>()
            pages += translated.map(\.area.value).filter { areas.insert($0).inserted }.map { .area($0) }
            return pages.map { TranslatedPage(language: language, page: $0) }
        }
    }
}

extension PlannedSystem {
    fileprivate func isTranslated(to language: Language) -> Bool {
        sections.contains { $0.section.translations[language] != nil }
    }
}
