internal import PlanModel

/// One section of a quality system with the school's answers.
struct SectionPageView: TemplateView {
    let school: String
    let system: LinkView
    let supersededBy: LinkView?
    let section: SectionView
    let municipalVersion: LinkView

    static let shape = ViewShape<Self>(
        "sectionPage",
        [
            .text("school") { $0.school }, .view("system") { $0.system },
            .view("supersededBy") { $0.supersededBy }, .view("section") { $0.section },
            .view("municipalVersion") { $0.municipalVersion },
        ])
}

extension SitePages {
    func sectionPage(_ section: PlannedSection, of system: PlannedSystem, in plan: PlanView) -> PageBody? {
        let context = context(.school(plan.plan.school.id, .section(section.section.id)), plan)
        let title = context.title(section.section.title, section.section.translations)
        var onPage = ShownAnswers()
        guard let link = context.system(system.id).map({ LinkView($0) }) else { return nil }
        let page = SectionPageView(
            school: plan.plan.school.name.value, system: link,
            supersededBy: system.system.supersededBy.flatMap { context.system($0.value) }.map {
                LinkView($0)
            },
            section: sections.view(
                section, of: system, in: context, headingLevel: 1, onPage: &onPage),
            municipalVersion: LinkView(
                title: words[.municipalVersion], href: context.href(.system(system.id))))
        return PageBody(
            title: title.string, page, template: "avsnittssida", templates: templates,
            breadcrumbs: [link], titleIsContent: !title.isInPageLanguage)
    }
}
