internal import PlanModel

/// What the search says to its readers; `{n}` and the like are filled in by `sok.js`.
enum SearchWords {
    static let swedish: JSONValue = [
        "none": "Inga träffar på ”{q}”.",
        "noneHelp": "Prova ett annat ord, eller färre ord.",
        "one": "1 träff",
        "many": "{n} träffar",
        "alike": "Inget är skrivet precis så. Här är det som liknar:",
        "all": "Visa alla {n} träffar",
        "everywhere": "Sök i hela kommunen",
        "more": "Visa fler",
        "allSchools": "Sök också i skolornas egna texter ({n} skolor)",
        "loadingSchools": "Hämtar skolornas texter: {m} av {n}",
        "means": "Andra ord:",
        "filter": "Visa",
        "everything": "Allt",
        "kinds": .object(
            SearchEntry.Kind.allCases.map { JSONValue.Member($0.rawValue, .string($0.title)) }),
        "groups": .object(
            groups.map { name, title, kinds in
                JSONValue.Member(
                    name, ["title": .string(title), "kinds": .array(kinds.map { .string($0.rawValue) })])
            }),
    ]

    private static let groups: [(name: String, title: String, kinds: [SearchEntry.Kind])] = [
        ("personer", "Roller och kontakter", [.contact, .role]),
        ("svar", "Skolans egna texter", [.answer, .localSection, .goal, .activity, .presentation]),
        ("krav", "Krav och system", [.system, .section, .requirement, .area, .missingSystem]),
        ("ord", "Begrepp", [.term]),
        ("lagar", "Lagrum", [.law]),
        ("sidor", "Skolor och sidor", [.school, .page]),
    ]
}

extension SearchEntry.Kind {
    /// What a reader calls it.
    var title: String {
        switch self {
        case .page: "Sida"
        case .system, .missingSystem: "Kvalitetssystem"
        case .section: "Avsnitt"
        case .requirement: "Krav"
        case .term: "Begrepp"
        case .law: "Lagrum"
        case .role: "Roll"
        case .area: "Område"
        case .contact: "Kontakt"
        case .answer: "Svar"
        case .localSection: "Eget avsnitt"
        case .goal: "Mål"
        case .activity: "Årshjul"
        case .presentation: "Presentation"
        case .school: "Skola"
        }
    }
}
