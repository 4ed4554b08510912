internal import PlanModel

/// Every requirement by id.
struct RequirementsView: TemplateView {
    let systems: [SystemPart]

    static let shape = ViewShape<Self>(
        "requirements",
        [.list("systems") { $0.systems }])

    struct SystemPart: TemplateView {
        let title: String
        let anchor: String
        let requirements: [Row]

        static let shape = ViewShape<Self>(
            "systemPart",
            [
                .text("title") { $0.title }, .text("anchor") { $0.anchor },
                .list("requirements") { $0.requirements },
            ])
    }

    struct Row: TemplateView {
        let id: String
        let anchor: String
        let link: LinkView
        let modality: String
        let actors: String
        let isExcluded: Bool
        let layer: LayerName

        static let shape = ViewShape<Self>(
            "rad",
            [
                .text("id") { $0.id }, .text("anchor") { $0.anchor }, .text("title") { $0.link.title },
                .text("href") { $0.link.href }, .text("modality") { $0.modality },
                .text("actors") { $0.actors },
                .flag("isExcluded") { $0.isExcluded }, .flag("isAdded") { !$0.layer.isSystem },
                .text("layerTitle") { $0.layer.title },
            ])
    }
}

extension SitePages {
    func requirementsPage() -> PageBody {
        let context = context(.requirements)
        func row(_ planned: PlannedRequirement, isExcluded: Bool) -> RequirementsView.Row? {
            context.requirement(planned.id).map { target in
                RequirementsView.Row(
                    id: "\(planned.id)", anchor: planned.id.anchor, link: LinkView(target),
                    modality: words[planned.requirement.modality],
                    actors: words.list(planned.requirement.actors.map { site.roleTitle($0.value) }),
                    isExcluded: isExcluded, layer: words.name(of: planned.origin.layer))
            }
        }
        let view = RequirementsView(
            systems: site.merge.municipalSystems.map { system in
                RequirementsView.SystemPart(
                    title: system.system.title, anchor: "system-\(system.id)",
                    requirements: system.sections.flatMap { section in
                        section.requirements.compactMap { row($0, isExcluded: false) }
                            + section.exclusions.compactMap { row($0.requirement, isExcluded: true) }
                    })
            })
        return PageBody(title: words[.requirements], view, template: "krav-lista", templates: templates)
    }
}
