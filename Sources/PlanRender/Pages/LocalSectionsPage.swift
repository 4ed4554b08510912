internal import PlanModel

/// The sections of the school's own.
struct LocalSectionsView: TemplateView {
    let school: String
    let sections: [TextBlockView]

    static let shape = ViewShape<Self>(
        "localSections",
        [.text("school") { $0.school }, .list("sections") { $0.sections }])
}

extension SitePages {
    func localSectionsPage(of view: PlanView) -> PageBody {
        let context = context(.school(view.plan.school.id, .localSections), view)
        let page = LocalSectionsView(
            school: view.plan.school.name.value,
            sections: localSections(of: view, in: context, headingLevel: 2))
        return PageBody(title: words[.localSections], page, template: "egna-avsnitt", templates: templates)
    }
}
