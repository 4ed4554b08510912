package import PlanModel

/// The address of one file of the site.
package enum Route: Hashable, Sendable {
    case start
    case schools
    case systems
    case system(String)
    case terms
    case laws
    case requirements
    case accessibility
    /// Shown by the server in place of a page that is not there.
    case notFound
    /// Every page, for search engines.
    case sitemap
    case robots
    /// The plans with when they were last changed, for feed readers.
    case feed
    case search
    /// What can be found that schools share.
    case searchIndex
    case school(String, SchoolPage)
    /// - Parameter fingerprint: of the file's bytes, so that no browser keeps an older file of the same name.
    case asset(Asset, fingerprint: String)
    /// The municipality's logotype, by its file's name.
    case logo(String)
    /// A page in another language than Swedish. The page itself is never translated once more.
    indirect case translated(Language, Route)

    /// The pages of one school's plan.
    package enum SchoolPage: Hashable, Sendable {
        case front
        /// A quality system: what it is, and its sections.
        case system(String)
        case section(SectionID)
        case areas
        case area(String)
        case roles
        case role(String)
        case yearlyCycle
        /// The yearly cycle as a calendar file.
        case calendar
        case localSections
        case wholePlan
        case markdown
        case data
        /// What can be found in this plan alone.
        case searchIndex
    }

    /// Files that are the same whatever the content is.
    package enum Asset: String, CaseIterable, Hashable, Sendable {
        case stylesheet = "planverk.css"
        case printStylesheet = "utskrift.css"
        case page = "planverk.js"
        case schoolFilter = "skolfilter.js"
        case search = "sok.js"
        case searchEngine = "sokmotor.js"
        case theme = "tema.js"
    }

    /// The folder of what pages are shown with, with a slash at the end.
    package static let assetFolder = "tillgangar/"

    /// Under the output folder, parts separated by `/`.
    package var path: String {
        switch self {
        case .start: "index.html"
        case .schools: "skolor/index.html"
        case .systems: "kvalitetssystem/index.html"
        case .system(let id): "kvalitetssystem/\(id)/index.html"
        case .terms: "begrepp/index.html"
        case .laws: "lagrum/index.html"
        case .requirements: "krav/index.html"
        case .accessibility: "tillganglighet/index.html"
        case .notFound: "404.html"
        case .sitemap: "sitemap.xml"
        case .robots: "robots.txt"
        case .feed: "flode.xml"
        case .search: "sok/index.html"
        case .searchIndex: "sok/gemensamt.js"
        case .school(let id, let page): "skolor/\(id)/\(page.path)"
        case .asset(let asset, let fingerprint): Self.assetFolder + asset.name(fingerprint)
        case .logo(let name): Self.assetFolder + name
        case .translated(let language, let route): "\(language.rawValue)/\(route.path)"
        }
    }

    /// The same page in a language.
    package func `in`(_ language: Language) -> Route {
        language == .swedish ? inSwedish : .translated(language, inSwedish)
    }

    package var inSwedish: Route {
        if case .translated(_, let route) = self { route } else { self }
    }
}

extension Route.Asset {
    /// `planverk.k3j2.css`; the plain name when there is no fingerprint.
    fileprivate func name(_ fingerprint: String) -> String {
        guard !fingerprint.isEmpty, let dot = rawValue.lastIndex(of: ".") else { return rawValue }
        return "\(rawValue[..<dot]).\(fingerprint)\(rawValue[dot...])"
    }
}

extension Route.SchoolPage {
    /// Names that a quality system cannot have, since they are pages of every plan.
    package static let reservedNames: Set<String> = [
        "omraden", "ansvar", "arshjul", "egna-avsnitt", "hela-planen",
    ]

    /// Under the school's own folder.
    var path: String {
        switch self {
        case .front: "index.html"
        case .system(let id): "\(id)/index.html"
        case .section(let id): "\(id.system)/\(id.local)/index.html"
        case .areas: "omraden/index.html"
        case .area(let id): "omraden/\(id)/index.html"
        case .roles: "ansvar/index.html"
        case .role(let id): "ansvar/\(id)/index.html"
        case .yearlyCycle: "arshjul/index.html"
        case .calendar: "arshjul/arshjul.ics"
        case .localSections: "egna-avsnitt/index.html"
        case .wholePlan: "hela-planen/index.html"
        case .markdown: "elevhalsoplan.md"
        case .data: "plan.json"
        case .searchIndex: "sok.js"
        }
    }
}

extension Route {
    /// Whether the page is reached through the other one: a section through its system, a role through the roles.
    func isUnder(_ other: Route) -> Bool {
        switch (self, other) {
        case (.school(let school, let page), .school(let otherSchool, let otherPage)):
            guard school == otherSchool else { return false }
            switch (page, otherPage) {
            case (.section(let section), .system(let system)): return section.system == system
            case (.area, .areas), (.role, .roles): return true
            default: return false
            }
        case (.school, .schools), (.system, .systems): return true
        default: return false
        }
    }
}
