internal import PlanModel

/// A list of pages with a line about each: the areas or the roles of a plan.
struct IndexView: TemplateView {
    let title: String
    let school: String
    let rows: [Row]

    static let shape = ViewShape<Self>(
        "index",
        [
            .text("title") { $0.title }, .text("school") { $0.school }, .list("rows") { $0.rows },
        ])

    struct Row: TemplateView {
        let link: LinkView
        let text: String
        let count: String

        static let shape = ViewShape<Self>(
            "rad",
            [
                .text("title") { $0.link.title }, .text("href") { $0.link.href }, .html("text") { $0.text },
                .text("count") { $0.count },
            ])
    }
}

/// One area across all systems, or all that one role is responsible for: parts of systems, one by one.
struct CrossSectionView: TemplateView {
    let title: String
    let school: String
    let text: String
    let systems: [SystemPart]
    let localSections: [TextBlockView]
    let contact: ContactView?
    let duties: [DutyView]
    let activities: [ActivityView]

    static let shape = ViewShape<Self>(
        "crossSection",
        [
            .content("title") { $0.title }, .text("school") { $0.school }, .html("text") { $0.text },
            .list("systems") { $0.systems }, .flag("hasSystems") { !$0.systems.isEmpty },
            .list("localSections") { $0.localSections },
            .flag("hasLocalSections") { !$0.localSections.isEmpty },
            .view("contact") { $0.contact }, .list("duties") { $0.duties },
            .flag("hasDuties") { !$0.duties.isEmpty },
            .list("activities") { $0.activities }, .flag("hasActivities") { !$0.activities.isEmpty },
        ])

    struct SystemPart: TemplateView {
        let link: LinkView
        let sections: [SectionView]

        static let shape = ViewShape<Self>(
            "systemPart",
            [
                .content("title") { $0.link.title }, .text("href") { $0.link.href },
                .list("sections") { $0.sections },
            ])
    }

    /// A question whose answer makes the role responsible.
    struct DutyView: TemplateView {
        let title: String
        let askers: [LinkView]

        static let shape = ViewShape<Self>(
            "duty",
            [.content("title") { $0.title }, .list("askers") { $0.askers }])
    }
}

extension SitePages {
    func areasPage(of view: PlanView) -> PageBody {
        let context = context(.school(view.plan.school.id, .areas), view)
        let rows = site.catalog.areas.filter { view.areas.contains($0.id) }.compactMap { area in
            context.area(area.id).map { target in
                IndexView.Row(
                    link: LinkView(target),
                    text: area.description.map {
                        texts.html($0, in: context, headingShift: 3, footnotePrefix: "\(area.id)-")
                    } ?? "",
                    count: requirementCount(in: view) { $0.area(in: $1) == area.id })
            }
        }
        let page = IndexView(title: words[.areas], school: view.plan.school.name.value, rows: rows)
        return PageBody(title: words[.areas], page, template: "register", templates: templates)
    }

    func areaPage(_ area: Area, of view: PlanView) -> PageBody {
        let school = view.plan.school
        let context = context(.school(school.id, .area(area.id)), view)
        let page = CrossSectionView(
            title: area.title, school: school.name.value,
            text: area.description.map {
                texts.html($0, in: context, headingShift: 2, footnotePrefix: "omrade-")
            } ?? "",
            systems: parts(of: view, in: context, headingLevel: 3) { $0.area(in: $1) == area.id },
            localSections: localSections(of: view, in: context, headingLevel: 3) { $0.area.value == area.id },
            contact: nil, duties: [], activities: [])
        return PageBody(
            title: area.title, description: Excerpt.of(page.text), page, template: "tvarsnitt",
            templates: templates,
            breadcrumbs: [LinkView(title: words[.areas], href: context.href(.school(school.id, .areas)))],
            titleIsContent: true)
    }

    /// The parts of the plan's systems that hold some requirement that is shown.
    func parts(
        of view: PlanView, in context: PageContext, headingLevel: Int,
        isShown: (PlannedRequirement, PlannedSection) -> Bool
    ) -> [CrossSectionView.SystemPart] {
        view.plan.systems.compactMap { system in
            let shown = system.sections.compactMap { section in
                sections.part(section, in: context, headingLevel: headingLevel) { isShown($0, section) }
            }
            guard !shown.isEmpty, let target = context.system(system.id) else { return nil }
            return CrossSectionView.SystemPart(link: LinkView(target), sections: shown)
        }
    }

    func requirementCount(
        in view: PlanView, where isCounted: (PlannedRequirement, PlannedSection) -> Bool
    ) -> String {
        let count = view.plan.systems.flatMap(\.sections).reduce(0) { sum, section in
            sum + section.requirements.count { isCounted($0, section) }
        }
        return requirementCount(count)
    }

    func requirementCount(_ count: Int) -> String {
        count == 1 ? words[.oneRequirement] : words.text(.manyRequirements, ["count": "\(count)"])
    }

    func localSections(
        of view: PlanView, in context: PageContext, headingLevel: Int,
        isShown: (LocalSection) -> Bool = { _ in true }
    ) -> [TextBlockView] {
        view.plan.school.localSections.filter(isShown).map { section in
            let anchor = "eget-\(section.id.value)"
            var linker = TermLinker(texts.texts)
            let shown = context.shown(section.text, section.translations)
            return TextBlockView(
                title: context.title(section.title, section.translations), anchor: anchor,
                text: texts.html(
                    shown, in: context, headingShift: headingLevel,
                    terms: linker.terms(toLinkIn: shown.text), footnotePrefix: "\(anchor)-"))
        }
    }
}
