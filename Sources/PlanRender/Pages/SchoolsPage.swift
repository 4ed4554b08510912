internal import PlanModel

/// All schools, which a script lets the reader filter.
struct SchoolsView: TemplateView {
    let forms: [LinkView]
    let areas: [LinkView]
    let schools: [SchoolRow]

    static let shape = ViewShape<Self>(
        "schools",
        [
            .list("forms") { $0.forms }, .list("areas") { $0.areas }, .flag("hasAreas") { !$0.areas.isEmpty },
            .list("schools") { $0.schools },
        ])

    struct SchoolRow: TemplateView {
        let link: LinkView
        let forms: String
        let area: String
        let scope: String
        let status: String

        static let shape = ViewShape<Self>(
            "school",
            [
                .text("title") { $0.link.title }, .text("href") { $0.link.href }, .text("forms") { $0.forms },
                .text("area") { $0.area }, .text("scope") { $0.scope }, .text("status") { $0.status },
            ])
    }
}

extension SitePages {
    func schoolsPage() -> PageBody {
        let context = context(.schools)
        let plans = site.plans.map(\.plan).sortedInSwedish { $0.school.name.value }
        let forms = SchoolForm.allCases.filter { form in
            plans.contains { $0.school.scope.entries.contains { $0.form == form } }
        }
        let view = SchoolsView(
            forms: forms.map { LinkView(title: words[$0], href: "") },
            areas: site.catalog.schoolAreas.map { LinkView(title: $0.name.value, href: "") }
                .sortedInSwedish(by: \.title),
            schools: plans.compactMap { plan in
                context.school(plan.school.id).map { target in
                    SchoolsView.SchoolRow(
                        link: LinkView(target),
                        forms: plan.school.scope.entries.map { words[$0.form] }.joined(separator: "|"),
                        area: plan.schoolArea?.name.value ?? "", scope: words[plan.school.scope],
                        status: plan.school.adoption.map { words.text(.adopted, ["date": words[$0.date]]) }
                            ?? words[.draft])
                }
            })
        return PageBody(
            title: words[.schools], view, template: "skolor", templates: templates, scripts: [.schoolFilter])
    }
}
