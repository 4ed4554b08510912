internal import PlanModel

/// One quality system: the municipality's version, or with a school's answers.
struct SystemView: TemplateView {
    let title: String
    let school: String
    let summary: String
    let version: String
    let scope: String
    let source: String
    let sourceRemark: String
    let supersededBy: LinkView?
    let roles: [LinkView]
    let sections: [SectionView]

    static let shape = ViewShape<Self>(
        "system",
        [
            .content("title") { $0.title }, .text("school") { $0.school }, .html("summary") { $0.summary },
            .text("version") { $0.version }, .text("scope") { $0.scope }, .content("source") { $0.source },
            .html("sourceRemark") { $0.sourceRemark }, .view("supersededBy") { $0.supersededBy },
            .list("roles") { $0.roles }, .flag("hasRoles") { !$0.roles.isEmpty },
            .list("sections") { $0.sections },
        ])
}

/// One quality system in a school's plan: what it is, and where its sections are.
struct SystemOverviewView: TemplateView {
    let system: SystemView
    let sections: [SectionRow]
    let municipalVersion: LinkView

    static let shape = ViewShape<Self>(
        "systemOverview",
        [
            .view("system") { $0.system }, .list("sections") { $0.sections },
            .view("municipalVersion") { $0.municipalVersion },
        ])

    struct SectionRow: TemplateView {
        let link: LinkView
        let number: String
        let count: String

        static let shape = ViewShape<Self>(
            "sectionRow",
            [
                .content("title") { $0.link.title }, .text("href") { $0.link.href },
                .text("number") { $0.number }, .text("count") { $0.count },
            ])
    }
}

extension SitePages {
    /// The municipality's version, without answers.
    func systemPage(_ system: PlannedSystem) -> PageBody {
        let context = context(.system(system.id))
        var onPage = ShownAnswers()
        let view = systemView(system, sections: system.sections, in: context, onPage: &onPage)
        return PageBody(
            title: system.system.title, description: Excerpt.of(view.summary), view,
            template: "kvalitetssystem", templates: templates,
            breadcrumbs: [LinkView(title: words[.systems], href: context.href(.systems))],
            titleIsContent: true)
    }

    func systemPage(_ system: PlannedSystem, of plan: PlanView) -> PageBody {
        let context = context(.school(plan.plan.school.id, .system(system.id)), plan)
        var onPage = ShownAnswers()
        let page = SystemOverviewView(
            system: systemView(system, sections: [], in: context, onPage: &onPage),
            sections: system.sections.compactMap { section in
                context.section(section.section.id).map {
                    SystemOverviewView.SectionRow(
                        link: LinkView($0), number: section.section.number ?? "",
                        count: requirementCount(section.requirements.count))
                }
            },
            municipalVersion: LinkView(
                title: words[.municipalVersion], href: context.href(.system(system.id))))
        return PageBody(
            title: system.system.title, description: Excerpt.of(page.system.summary), page,
            template: "system", templates: templates, titleIsContent: true)
    }

    func systemView(
        _ planned: PlannedSystem, sections shown: [PlannedSection], in context: PageContext,
        headingLevel: Int = 2, onPage: inout ShownAnswers
    ) -> SystemView {
        let system = planned.system
        let source = system.source
        let details = [
            source.document, source.publisher, source.date.map { words[$0] },
            source.caseNumber.map { words.text(.caseNumber, ["number": $0]) },
        ]
        return SystemView(
            title: system.title, school: context.plan?.plan.school.name.value ?? "",
            summary: texts.html(
                system.summary, in: context, headingShift: headingLevel,
                footnotePrefix: "\(system.id)-sammanfattning-"),
            version: system.version, scope: words[system.scope],
            source: details.compactMap(\.self).joined(separator: ", "),
            sourceRemark: source.remark.map {
                texts.html($0, in: context, headingShift: headingLevel, footnotePrefix: "\(system.id)-kalla-")
            } ?? "",
            supersededBy: system.supersededBy.flatMap { context.system($0.value) }.map { LinkView($0) },
            roles: system.roles.compactMap { context.role($0.value) }.map { LinkView($0) },
            sections: shown.map {
                sections.view($0, of: planned, in: context, headingLevel: headingLevel, onPage: &onPage)
            })
    }
}
