internal import PlanModel

/// What the template `layout` shows around every page.
struct LayoutView: TemplateView {
    let head: HeadView
    let municipality: String
    let menu: [MenuItem]
    let breadcrumbs: [LinkView]
    /// The school's own menu; empty on the municipality's pages.
    let schoolMenu: [MenuItem]
    let school: String
    let pageKind: String
    let content: String
    let footer: FooterView

    static let shape = ViewShape<Self>(
        "layout",
        [
            .view("head") { $0.head }, .text("municipality") { $0.municipality },
            .list("menu") { $0.menu },
            .list("breadcrumbs") { $0.breadcrumbs }, .flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty },
            .list("schoolMenu") { $0.schoolMenu }, .flag("hasSchoolMenu") { !$0.schoolMenu.isEmpty },
            .text("school") { $0.school }, .text("pageKind") { $0.pageKind }, .html("content") { $0.content },
            .view("footer") { $0.footer },
        ])

    struct MenuItem: TemplateView {
        let title: String
        let href: String
        let isCurrent: Bool

        static let shape = ViewShape<Self>(
            "menuItem",
            [
                .text("title") { $0.title }, .text("href") { $0.href }, .flag("isCurrent") { $0.isCurrent },
            ])
    }
}
