internal import PlanModel

/// What the template `layout` shows around every page.
struct LayoutView: TemplateView {
    let head: PageHead
    let siteTitle: String
    let municipality: String
    let schoolYear: String
    let menu: [MenuItem]
    let breadcrumbs: [LinkView]
    /// The school's own menu; empty on the municipality's pages.
    let schoolMenu: [MenuItem]
    let school: String
    let pageKind: String
    let content: String

    static let shape = ViewShape<Self>(
        "layout",
        [
            .text("title") { $0.head.title }, .text("description") { $0.head.description },
            .text("canonical") { $0.head.canonical }, .text("locale") { $0.head.locale },
            .text("stylesheet") { $0.head.stylesheet }, .list("scripts") { $0.head.scripts },
            .text("siteTitle") { $0.siteTitle }, .text("municipality") { $0.municipality },
            .text("schoolYear") { $0.schoolYear }, .list("menu") { $0.menu },
            .list("breadcrumbs") { $0.breadcrumbs }, .flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty },
            .list("schoolMenu") { $0.schoolMenu }, .flag("hasSchoolMenu") { !$0.schoolMenu.isEmpty },
            .text("school") { $0.school }, .text("pageKind") { $0.pageKind }, .html("content") { $0.content },
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
