internal import PlanModel

/// The list of quality systems, with the areas and roles that they share.
struct SystemsView: TemplateView {
    let systems: [SystemRow]
    let missingSystems: [TextBlockView]
    let areas: [TextBlockView]
    let roles: [TextBlockView]

    static let shape = ViewShape<Self>(
        "systems",
        [
            .list("systems") { $0.systems }, .list("missingSystems") { $0.missingSystems },
            .list("areas") { $0.areas }, .list("roles") { $0.roles },
        ])

    struct SystemRow: TemplateView {
        let link: LinkView
        let summary: String
        let status: String
        let scope: String

        static let shape = ViewShape<Self>(
            "system",
            [
                .text("title") { $0.link.title }, .text("href") { $0.link.href },
                .html("summary") { $0.summary },
                .text("status") { $0.status }, .text("scope") { $0.scope },
            ])
    }
}

extension SitePages {
    func systemsPage() -> PageBody {
        let context = context(.systems)
        func html(_ text: SourceText?, _ anchor: String) -> String {
            text.map { texts.html($0, in: context, headingShift: 3, footnotePrefix: "\(anchor)-") } ?? ""
        }
        let view = SystemsView(
            systems: site.merge.municipalSystems.compactMap { planned in
                context.system(planned.id).map { target in
                    SystemsView.SystemRow(
                        link: LinkView(target), summary: html(planned.system.summary, planned.id),
                        status: planned.system.supersededBy.flatMap { context.system($0.value) }
                            .map { words.text(.replacedBySystem, ["title": $0.title]) } ?? "",
                        scope: words[planned.system.scope])
                }
            },
            missingSystems: missingSystems(in: context),
            areas: site.catalog.areas.map { area in
                let anchor = "omrade-\(area.id)"
                return TextBlockView(title: area.title, anchor: anchor, text: html(area.description, anchor))
            },
            roles: site.catalog.roles.map { role in
                let anchor = "roll-\(role.id)"
                return TextBlockView(title: role.title, anchor: anchor, text: html(role.description, anchor))
            }.sortedInSwedish(by: \.title.string))
        return PageBody(
            title: words[.systems], view, template: "kvalitetssystem-lista", templates: templates)
    }
}
