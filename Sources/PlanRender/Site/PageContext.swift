internal import PlanModel

/// A text of the content and the language it is in.
struct ShownText: Sendable {
    let text: SourceText
    let language: Language
}

/// Where a text is being shown: decides what its links lead to and what its named values are.
struct PageContext: Sendable {
    let site: SiteModel
    let words: Words
    /// Of the Swedish page, whatever language this one is in.
    let route: Route
    /// Nil on the municipality's own pages.
    let plan: PlanView?
    /// How many folders the page lies in. The page's fragments that have no links of their own in their texts write
    /// their addresses alike on every page as deep as this one.
    let depth: Int
    /// From the page's folder up to the site's.
    private let rootPrefix: String
    /// From the page's folder up to the school's.
    private let schoolPrefix: String

    init(site: SiteModel, words: Words, route: Route, plan: PlanView?) {
        self.site = site
        self.words = words
        self.route = route
        self.plan = plan
        depth = route.in(words.language).path.utf8.count { $0 == UInt8(ascii: "/") }
        // The server shows that page for any address, so nothing can be told from where it is.
        rootPrefix = route == .notFound ? site.root : String(repeating: "../", count: depth)
        let schoolDepth = words.language == .swedish ? 2 : 3
        schoolPrefix = String(repeating: "../", count: max(0, depth - schoolDepth))
    }

    var language: Language { words.language }

    /// The school whose id stands in the page's links within the plan; nil where they are relative to the school's folder.
    ///
    /// A page in another language leads out of the language's folder to what is in Swedish only.
    var schoolInLinks: String? { language == .swedish ? nil : plan?.plan.school.id }

    var values: [String: String] { plan?.plan.values ?? site.merge.municipality.values }

    /// A relative address, so that the site works under any base path and from disk.
    ///
    /// It leads to the target in the page's language when it is there, else to the Swedish one.
    func href(_ target: Route, _ fragment: String? = nil) -> String {
        let anchor = fragment.map { "#" + $0 } ?? ""
        if target == route, !anchor.isEmpty { return anchor }
        if language == .swedish || site.languages(of: target).contains(language) {
            if case .school(let id, let page) = target, id == plan?.plan.school.id {
                return schoolPrefix + page.path + anchor
            }
            return rootPrefix + target.in(language).path + anchor
        }
        return rootPrefix + target.path + anchor
    }

    /// The address of the page itself in another language.
    func href(in other: Language) -> String { rootPrefix + route.in(other).path }

    /// A text as it reads on the page: in its language when there is such a text.
    func shown(_ text: SourceText?, _ translations: Translations) -> ShownText? {
        text.map { shown($0, translations) }
            ?? translations[language].map { ShownText(text: $0.text, language: language) }
    }

    func shown(_ text: SourceText, _ translations: Translations) -> ShownText {
        translations[language].map { ShownText(text: $0.text, language: language) }
            ?? ShownText(text: text, language: .swedish)
    }

    func title(_ title: String, _ translations: Translations) -> ContentText {
        line(title, translations, \.title)
    }

    /// One of the lines that belong to a text.
    func line(
        _ swedish: String, _ translations: Translations, _ line: KeyPath<Translation, String?>
    ) -> ContentText {
        ContentText(swedish, in: language, translations, line)
    }

    /// Whether the whole plan is on the page, so that references to it stay there.
    var isWholePlan: Bool {
        switch route {
        case .school(_, .wholePlan), .school(_, .markdown): true
        default: false
        }
    }

    /// Where a section stands with its requirements.
    private func sectionRoute(_ section: SectionID, isInPlan: Bool) -> Route {
        guard isInPlan, let plan else { return .system(section.system) }
        return isWholePlan ? route : .school(plan.plan.school.id, .section(section))
    }

    // MARK: What things are called and where they are

    func requirement(_ id: RequirementID) -> LinkTarget? {
        let planned = plan?.requirements[id]
        guard let shown = planned ?? site.municipalRequirements[id] else { return nil }
        return LinkTarget(
            href: href(sectionRoute(id.sectionID, isInPlan: planned != nil), id.anchor),
            title: shown.title.value)
    }

    /// Where the plan's answers to some questions stand, each requirement once.
    func requirements(answering questions: [Located<String>]) -> [LinkView] {
        var seen = Set<RequirementID>()
        return (plan?.questions(shownFor: questions) ?? []).compactMap(\.askedBy.first)
            .filter { seen.insert($0).inserted }.compactMap(requirement).map { LinkView($0) }
    }

    func section(_ id: SectionID) -> LinkTarget? {
        let isInPlan = plan?.sections.contains(id) ?? false
        guard isInPlan || site.municipalSections.contains(id) else { return nil }
        let systems = isInPlan ? plan?.plan.systems ?? [] : site.merge.municipalSystems
        let title = systems.lazy.flatMap(\.sections).first { $0.section.id == id }?.section.title
        return LinkTarget(
            href: href(sectionRoute(id, isInPlan: isInPlan), id.anchor), title: title ?? id.local)
    }

    func system(_ id: String) -> LinkTarget? {
        guard let system = site.index.systems[id] else { return nil }
        guard let plan, plan.systems.contains(id) else {
            return LinkTarget(href: href(.system(id)), title: system.title)
        }
        let target =
            isWholePlan ? href(route, "system-\(id)") : href(.school(plan.plan.school.id, .system(id)))
        return LinkTarget(href: target, title: system.title)
    }

    func term(_ id: String) -> LinkTarget? {
        site.index.terms[id].map { LinkTarget(href: href(.terms, "begrepp-\(id)"), title: $0.term) }
    }

    func law(_ id: String) -> LinkTarget? {
        site.lawTitle(id).map { LinkTarget(href: href(.laws, "lag-\(id)"), title: $0) }
    }

    func role(_ id: String) -> LinkTarget? {
        guard let role = site.index.roles[id] else { return nil }
        if let plan, plan.roles.contains(id) {
            return LinkTarget(href: href(.school(plan.plan.school.id, .role(id))), title: role.title)
        }
        return LinkTarget(href: href(.systems, "roll-\(id)"), title: role.title)
    }

    func school(_ id: String) -> LinkTarget? {
        site.plan(id).map { LinkTarget(href: href(.school(id, .front)), title: $0.plan.school.name.value) }
    }

    func area(_ id: String) -> LinkTarget? {
        guard let area = site.index.areas[id] else { return nil }
        if let plan, plan.areas.contains(id) {
            return LinkTarget(href: href(.school(plan.plan.school.id, .area(id))), title: area.title)
        }
        return LinkTarget(href: href(.systems, "omrade-\(id)"), title: area.title)
    }

    func resolve(_ reference: Reference) -> LinkTarget? {
        switch reference {
        case .requirement(let id): requirement(id)
        case .section(let id): section(id)
        case .system(let id): system(id)
        case .term(let id): term(id)
        case .law(let id): law(id)
        case .role(let id): role(id)
        case .school(let id): school(id)
        case .area(let id): area(id)
        }
    }
}

extension SiteModel {
    /// `Skollagen 3 kap. 7 §` for a provision, the name for a whole law; nil for an unknown id.
    func lawTitle(_ id: String) -> String? {
        if let provision = index.provisions[id] {
            let law = index.laws[provision.law.value]?.title ?? provision.law.value
            return provision.place.isEmpty ? law : "\(law) \(provision.place)"
        }
        return index.laws[id]?.title
    }
}
