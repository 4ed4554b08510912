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
    private let assets: [Route.Asset: [UInt8]]

    package init(
        site: SiteModel, texts: TextLibrary, localisation: Localisation,
        assets: [Route.Asset: [UInt8]]
    ) {
        self.site = site
        templates = localisation.templates
        words = localisation.words
        self.texts = TextRenderer(texts: texts)
        self.assets = assets
        answers = AnswerRenderer(site: site, texts: self.texts, templates: templates)
        requirements = RequirementRenderer(site: site, texts: self.texts, templates: templates)
        sections = SectionRenderer(texts: self.texts, requirements: requirements, answers: answers)
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
        ("krav", RequirementView.self), ("krav-kort", BriefRequirementView.self), ("svar", AnswerView.self),
    ]

    /// The municipality's own files, then every school's, in a fixed order.
    package var routes: [Route] { sharedRoutes + site.plans.flatMap { routes(of: $0) } }

    package var sharedRoutes: [Route] {
        [.start, .schools, .systems, .terms, .laws, .requirements]
            + site.merge.municipalSystems.map { .system($0.id) } + Route.Asset.allCases.map(Route.asset)
    }

    package func routes(of plan: PlanView) -> [Route] {
        var pages: [Route.SchoolPage] = [.front, .areas, .roles, .yearlyCycle, .wholePlan, .markdown, .data]
        pages += plan.plan.systems.flatMap { system in
            [.system(system.id)] + system.sections.map { .section($0.section.id) }
        }
        pages += site.catalog.areas.filter { plan.areas.contains($0.id) }.map { .area($0.id) }
        pages += site.catalog.roles.filter { plan.roles.contains($0.id) }.map { .role($0.id) }
        if !plan.plan.activities.isEmpty { pages.append(.calendar) }
        if !plan.plan.school.localSections.isEmpty { pages.append(.localSections) }
        return pages.map { .school(plan.plan.school.id, $0) }
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
        case .asset(let asset): assets[asset]
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
    /// What the page is called where it stands alone: in a browser's tab, as a file. Nil for the title and the school.
    let documentTitle: String?
    let template: String
    let html: String
    var breadcrumbs: [LinkView] = []
    var scripts: [Route.Asset] = []

    init(
        title: String, description: String = "", _ view: some TemplateView, template: String,
        templates: TemplateSet,
        breadcrumbs: [LinkView] = [], scripts: [Route.Asset] = [], documentTitle: String? = nil
    ) {
        self.title = title
        self.description = description
        self.documentTitle = documentTitle
        self.template = template
        self.html = templates.text(view, template: template)
        self.breadcrumbs = breadcrumbs
        self.scripts = scripts
    }
}
