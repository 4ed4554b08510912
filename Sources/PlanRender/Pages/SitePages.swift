internal import PlanModel

/// The pages of the site: what there is, and what each file says.
///
/// A page is a pure function of the model. Building evaluates it for every route, a preview for one.
package struct SitePages: Sendable {
    package let site: SiteModel
    let templates: TemplateSet
    let words: Words
    let texts: TextRenderer
    let answers: AnswerRenderer
    let requirements: RequirementRenderer
    let sections: SectionRenderer
    let search = SearchIndex()
    /// The picture of the case flow, the same for every school.
    let flowFigure: String
    private var assets: [Route.Asset: AssetFile]

    private struct AssetFile {
        let bytes: [UInt8]
        /// A part of the file's name.
        var fingerprint: String
    }
    let logo: SiteLogo?
    /// The same pages in other languages than this one, Swedish.
    private(set) var translations: [Language: SitePages]
    /// What each language is called in itself.
    let languageNames: [Language: String]

    /// - Parameter localisations: for every language.
    package init(
        site: SiteModel, texts: TextLibrary, localisations: Localisations,
        assets: [Route.Asset: [UInt8]], logo: SiteLogo?
    ) {
        let assets = assets.colored(by: site.merge.municipality.website.accent?.value).mapValues {
            AssetFile(bytes: $0, fingerprint: $0.fingerprint)
        }
        self.init(
            site: site, texts: texts, localisation: localisations.swedish, assets: assets, logo: logo,
            translations: localisations.others.mapValues {
                SitePages(
                    site: site, texts: texts, localisation: $0, assets: assets, logo: logo, translations: [:],
                    languageNames: localisations.names)
            }, languageNames: localisations.names)
    }

    private init(
        site: SiteModel, texts: TextLibrary, localisation: Localisation, assets: [Route.Asset: AssetFile],
        logo: SiteLogo?,
        translations: [Language: SitePages], languageNames: [Language: String]
    ) {
        self.site = site
        self.translations = translations
        self.languageNames = languageNames
        templates = localisation.templates
        words = localisation.words
        self.texts = TextRenderer(texts: texts)
        self.assets = assets
        self.logo = logo
        flowFigure =
            site.catalog.guidance?.caseFlow.map { FlowFigure.svg($0, .init(localisation.words)) } ?? ""
        answers = AnswerRenderer(site: site, texts: self.texts, templates: templates)
        requirements = RequirementRenderer(site: site, texts: self.texts, templates: templates)
        sections = SectionRenderer(texts: self.texts, requirements: requirements, answers: answers)
    }

    /// The same pages, but that assets have plain names: so that pages can be compared for what else is in them.
    package func namingAssetsPlainly() -> SitePages {
        var pages = self
        for asset in assets.keys { pages.assets[asset]?.fingerprint = "" }
        pages.translations = translations.mapValues { $0.namingAssetsPlainly() }
        return pages
    }

    package func route(of asset: Route.Asset) -> Route {
        .asset(asset, fingerprint: assets[asset]?.fingerprint ?? "")
    }

    /// Every template with what it shows, so that templates can be checked when they are loaded.
    package static let templates: [(name: String, view: any TemplateView.Type)] = [
        ("layout", LayoutView.self), ("start", StartView.self), ("skolor", SchoolsView.self),
        ("skola", FrontView.self), ("system", SystemOverviewView.self),
        ("avsnittssida", SectionPageView.self), ("kvalitetssystem", SystemView.self),
        ("kvalitetssystem-lista", SystemsView.self), ("register", IndexView.self),
        ("tvarsnitt", CrossSectionView.self), ("arshjul", YearlyCycleView.self),
        ("egna-avsnitt", LocalSectionsView.self), ("hela-planen", WholePlanView.self),
        ("begrepp", TermsView.self), ("lagrum", LawsView.self), ("krav-lista", RequirementsView.self),
        ("tillganglighet", AccessibilityView.self), ("sidan-saknas", NotFoundView.self),
        ("sok", SearchView.self), ("krav", RequirementView.self), ("krav-kort", BriefRequirementView.self),
        ("svar", AnswerView.self), ("kort-svar", BriefAnswerView.self),
    ]

    /// The municipality's own files, then every school's, in a fixed order.
    package var routes: [Route] { sharedRoutes + site.plans.flatMap { routes(of: $0) } }

    package var sharedRoutes: [Route] {
        [
            .start, .schools, .systems, .terms, .laws, .requirements, .search, .searchIndex, .accessibility,
            .notFound,
        ]
            + site.merge.municipalSystems.map { .system($0.id) } + filesForMachines
            + Route.Asset.allCases.map(route) + [logo].compactMap(\.self).map { .logo($0.name) }
            + site.translatedRoutes.map { $0.route.in($0.language) }
    }

    /// They name pages by their whole addresses, so somebody must have said where the site is published.
    private var filesForMachines: [Route] {
        guard site.address != nil else { return [] }
        return [.sitemap, .robots] + (site.hasChanges ? [.feed] : [])
    }

    package func routes(of plan: PlanView) -> [Route] {
        var pages: [Route.SchoolPage] = [
            .front, .areas, .roles, .yearlyCycle, .wholePlan, .markdown, .data, .searchIndex,
        ]
        pages += plan.plan.systems.flatMap { system in
            [.system(system.id)] + system.sections.map { .section($0.section.id) }
        }
        pages += site.catalog.areas.filter { plan.areas.contains($0.id) }.map { .area($0.id) }
        pages += site.catalog.roles.filter { plan.roles.contains($0.id) }.map { .role($0.id) }
        if !plan.plan.activities.isEmpty { pages.append(.calendar) }
        if !plan.plan.school.localSections.isEmpty { pages.append(.localSections) }
        let id = plan.plan.school.id
        return pages.map { .school(id, $0) }
            + site.translatedPages(of: plan).map { Route.school(id, $0.page).in($0.language) }
    }

    /// The bytes of a file; nil when there is no such file.
    package func render(_ route: Route) -> [UInt8]? {
        switch route {
        case .start: page(startPage(), at: route)
        case .schools: page(schoolsPage(), at: route)
        case .systems: page(systemsPage(), at: route)
        case .system(let id): site.system(id).map { page(systemPage($0), at: route) }
        case .terms: page(termsPage(), at: route)
        case .laws: page(lawsPage(), at: route)
        case .requirements: page(requirementsPage(), at: route)
        case .search: page(searchPage(), at: route)
        case .searchIndex: sharedSearchScript()
        case .accessibility: page(accessibilityPage(), at: route)
        case .notFound: page(notFoundPage(), at: route)
        case .sitemap: site.address.map { Sitemap(pages: self, address: $0).bytes }
        case .robots: site.address.map { RobotsFile(sitemap: $0.address(of: Route.sitemap.path)).bytes }
        case .feed: site.address.flatMap { Feed(pages: self, address: $0)?.bytes }
        case .asset(let asset, let fingerprint):
            assets[asset].flatMap { $0.fingerprint == fingerprint ? $0.bytes : nil }
        case .logo(let name): logo?.name == name ? logo?.bytes : nil
        case .translated(let language, let route):
            site.languages(of: route).contains(language) ? translations[language]?.render(route) : nil
        case .school(let id, let page): site.plan(id).flatMap { render(page, of: $0, at: route) }
        }
    }

    private func render(_ schoolPage: Route.SchoolPage, of plan: PlanView, at route: Route) -> [UInt8]? {
        switch schoolPage {
        case .front: page(frontPage(of: plan), at: route, of: plan)
        case .system(let id):
            plan.plan.systems.first { $0.id == id }.map {
                page(systemPage($0, of: plan), at: route, of: plan)
            }
        case .section(let id):
            plan.plan.systems.first { $0.id == id.system }.flatMap { system in
                system.sections.first { $0.section.id == id }.flatMap {
                    sectionPage($0, of: system, in: plan)
                }
            }.map { page($0, at: route, of: plan) }
        case .areas: page(areasPage(of: plan), at: route, of: plan)
        case .area(let id): site.index.areas[id].map { page(areaPage($0, of: plan), at: route, of: plan) }
        case .roles: page(rolesPage(of: plan), at: route, of: plan)
        case .role(let id): site.index.roles[id].map { page(rolePage($0, of: plan), at: route, of: plan) }
        case .yearlyCycle: page(yearlyCyclePage(of: plan), at: route, of: plan)
        case .calendar:
            plan.plan.activities.isEmpty ? nil : PlanCalendar(pages: self, view: plan).bytes
        case .localSections: page(localSectionsPage(of: plan), at: route, of: plan)
        case .wholePlan: page(wholePlanPage(of: plan), at: route, of: plan)
        case .markdown: Array(PlanMarkdown(pages: self, plan: plan).text.utf8)
        case .data: PlanData(pages: self, plan: plan).bytes
        case .searchIndex: searchScript(of: plan)
        }
    }

    func context(_ route: Route, _ plan: PlanView? = nil) -> PageContext {
        PageContext(site: site, words: words, route: route, plan: plan)
    }
}

/// One page's own part, ready to be put into the layout.
struct PageBody {
    let title: String
    /// One or two sentences, as plain text, for those who see a link to the page; empty for a general one.
    let description: String
    let template: String
    let html: String
    var breadcrumbs: [LinkView] = []
    var scripts: [Route.Asset] = []
    /// What the page is about, in the words of schema.org.
    var about: JSONValue?
    /// Whether the title is from the content.
    var titleIsContent = false

    init(
        title: String, description: String = "", _ view: some TemplateView, template: String,
        templates: TemplateSet,
        breadcrumbs: [LinkView] = [], scripts: [Route.Asset] = [], about: JSONValue? = nil,
        titleIsContent: Bool = false
    ) {
        self.title = title
        self.description = description
        self.template = template
        self.html = templates.text(view, template: template)
        self.breadcrumbs = breadcrumbs
        self.scripts = scripts
        self.about = about
        self.titleIsContent = titleIsContent
    }
}
