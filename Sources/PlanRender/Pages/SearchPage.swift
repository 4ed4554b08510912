internal import PlanModel

/// The field to search with, for the partial `sokfalt`.
struct SearchFieldView: TemplateView {
    let action: String
    let engine: String
    /// Empty on the municipality's pages.
    let school: String
    let schoolID: String
    /// Whether the field stands on the search page, with the hits under it.
    let isPage: Bool

    static let shape = ViewShape<Self>(
        "searchField",
        [
            .text("action") { $0.action }, .text("engine") { $0.engine }, .text("school") { $0.school },
            .text("schoolId") { $0.schoolID }, .flag("isPage") { $0.isPage },
        ])

    /// - Parameter engine: the script that searches.
    init(in context: PageContext, engine: Route) {
        let school = context.plan?.plan.school
        action = context.href(.search)
        self.engine = context.href(engine)
        self.school = school?.name.value ?? ""
        schoolID = school?.id ?? ""
        isPage = context.route == .search
    }
}

/// The search page: the field, and a list of all there is to find, for readers without JavaScript.
struct SearchView: TemplateView {
    let search: SearchFieldView
    let letters: [LetterView]

    static let shape = ViewShape<Self>(
        "search",
        [.view("search") { $0.search }, .list("letters") { $0.letters }])

    /// What starts with one letter.
    struct LetterView: TemplateView {
        let title: String
        let anchor: String
        let items: [ItemView]

        static let shape = ViewShape<Self>(
            "letter",
            [.text("title") { $0.title }, .text("anchor") { $0.anchor }, .list("items") { $0.items }])
    }

    struct ItemView: TemplateView {
        let title: String
        let href: String
        /// What it is, with the system that a section is in.
        let kind: String

        static let shape = ViewShape<Self>(
            "item",
            [.text("title") { $0.title }, .text("href") { $0.href }, .text("kind") { $0.kind }])
    }
}

extension SitePages {
    func searchPage() -> PageBody {
        let context = context(.search)
        var letters: [(title: String, items: [SearchView.ItemView])] = []
        for item in everything(in: context).sortedInSwedish(by: \.title) {
            let letter = item.title.first { $0.isLetter }?.uppercased() ?? "#"
            if letters.last?.title != letter { letters.append((letter, [])) }
            letters[letters.count - 1].items.append(item)
        }
        let view = SearchView(
            search: SearchFieldView(in: context, engine: route(of: .searchEngine)),
            letters: letters.enumerated().map { number, letter in
                SearchView.LetterView(
                    title: letter.title, anchor: "bokstav-\(number + 1)", items: letter.items)
            })
        return PageBody(title: words[.searchPage], view, template: "sok", templates: templates)
    }

    /// Schools, systems with their sections, terms, roles and areas.
    private func everything(in context: PageContext) -> [SearchView.ItemView] {
        func items(_ targets: [LinkTarget?], _ kind: SearchEntry.Kind, _ more: String = "")
            -> [SearchView.ItemView]
        {
            targets.compactMap(\.self).map {
                SearchView.ItemView(
                    title: $0.title, href: $0.href,
                    kind: more.isEmpty ? words[kind] : "\(words[kind]) › \(more)")
            }
        }
        let catalog = site.catalog
        var all = items(site.plans.map { context.school($0.plan.school.id) }, .school)
        all += items(catalog.terms.map { context.term($0.id) }, .term)
        all += items(catalog.roles.map { context.role($0.id) }, .role)
        all += items(catalog.areas.map { context.area($0.id) }, .area)
        for system in site.merge.municipalSystems {
            all += items([context.system(system.id)], .system)
            all += items(
                system.sections.map { context.section($0.section.id) }, .section, system.system.shortTitle)
        }
        return all
    }
}
