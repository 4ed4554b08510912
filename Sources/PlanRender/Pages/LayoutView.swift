internal import PlanModel

/// What the template `layout` shows around every page.
struct LayoutView: TemplateView {
    let head: PageHead
    let siteTitle: String
    let municipality: String
    let schoolYear: String
    let startHref: String
    /// The address of the municipality's logotype; empty without one.
    let logo: String
    /// In pixels; empty when the file does not say how wide it is for its height.
    let logoWidth: String
    let menu: [MenuItem]
    /// Nil on the search page, which has the field of its own.
    let search: SearchFieldView?
    let breadcrumbs: [LinkView]
    /// The school's own menu; empty on the municipality's pages.
    let schoolMenu: [MenuItem]
    let school: String
    /// When the school's plan was adopted and revised, or that it is a draft; empty on the municipality's pages.
    let planStatus: String
    /// The page before in the order that the plan, or the register, is read.
    let previous: LinkView?
    let next: LinkView?
    let pageKind: String
    let language: Language
    /// The languages that the page can be read in, when they are more than one.
    let languages: [LanguageLink]
    let content: String
    let accessibilityHref: String

    static let shape = ViewShape<Self>(
        "layout",
        [
            .text("title") { $0.head.title }, .text("description") { $0.head.description },
            .text("canonical") { $0.head.canonical }, .text("locale") { $0.head.locale },
            .text("stylesheet") { $0.head.stylesheet },
            .text("printStylesheet") { $0.head.printStylesheet }, .text("theme") { $0.head.theme },
            .list("scripts") { $0.head.scripts },
            .flag("isUnlisted") { $0.head.isUnlisted }, .view("feed") { $0.head.feed },
            .html("structuredData") { $0.head.structuredData },
            .text("accessibilityHref") { $0.accessibilityHref },
            .text("siteTitle") { $0.siteTitle }, .text("municipality") { $0.municipality },
            .text("schoolYear") { $0.schoolYear }, .text("startHref") { $0.startHref },
            .text("logo") { $0.logo }, .text("logoWidth") { $0.logoWidth },
            .list("menu") { $0.menu }, .view("search") { $0.search },
            .list("breadcrumbs") { $0.breadcrumbs }, .flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty },
            .list("schoolMenu") { $0.schoolMenu }, .flag("hasSchoolMenu") { !$0.schoolMenu.isEmpty },
            .text("language") { $0.language.tag }, .flag("isRightToLeft") { $0.language.isRightToLeft },
            .flag("isTranslated") { $0.language != .swedish }, .list("languages") { $0.languages },
            .flag("hasLanguages") { !$0.languages.isEmpty },
            .view("previous") { $0.previous }, .view("next") { $0.next },
            .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
            .text("school") { $0.school }, .text("planStatus") { $0.planStatus },
            .text("pageKind") { $0.pageKind }, .html("content") { $0.content },
        ])

    /// A version of the page, in a language that is called so in itself.
    struct LanguageLink: TemplateView {
        let language: Language
        let title: String
        let href: String
        /// The whole address when it is known.
        let address: String
        let isCurrent: Bool

        static let shape = ViewShape<Self>(
            "languageLink",
            [
                .text("title") { $0.title }, .text("href") { $0.href }, .text("address") { $0.address },
                .text("language") { $0.language.tag },
                .flag("isRightToLeft") { $0.language.isRightToLeft },
                .flag("isAlternate") { $0.language != .easySwedish },
                .flag("isCurrent") { $0.isCurrent },
            ])
    }

    struct MenuItem: TemplateView {
        let title: ContentText
        let href: String
        let isCurrent: Bool
        /// Whether the page is one of those that the item's page leads to.
        let isAbove: Bool

        static let shape = ViewShape<Self>(
            "menuItem",
            [
                .content("title") { $0.title }, .text("href") { $0.href },
                .flag("isCurrent") { $0.isCurrent },
                .flag("isAbove") { $0.isAbove },
            ])
    }
}
