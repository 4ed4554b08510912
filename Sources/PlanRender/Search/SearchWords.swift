internal import PlanModel

/// What the search says to its readers; `sok.js` fills in `{n}` and the like. The raw value is the end of the key.
enum SearchPhrase: String, CaseIterable {
    case none = "inga"
    case noneHelp = "inga-råd"
    case turnTo = "vänd-dig"
    case one = "en-träff"
    case many = "träffar"
    case alike = "liknande"
    case all = "visa-alla"
    case everywhere = "i-hela-kommunen"
    case more = "visa-fler"
    case allSchools = "i-skolornas-texter"
    case loadingSchools = "hämtar-skolor"
    case means = "andra-ord"
    case filter = "visa"
    case everything = "allt"
    case groupHelp = "grupp-hjälp"
    case groupPeople = "grupp-personer"
    case groupOwn = "grupp-egna"
    case groupRequirements = "grupp-krav"
    case groupTerms = "grupp-ord"
    case groupLaws = "grupp-lagar"
    case groupPages = "grupp-sidor"
    /// What the text about what cannot wait is called among the hits.
    case urgent = "akut"
    /// Words that lead there, with commas between them; so with those that follow.
    case urgentWords = "ord-akut"
    case contactWords = "ord-kontakter"
    case termWords = "ord-begrepp"
}

extension Words {
    /// All that `sok.js` says, by the names it knows.
    var search: JSONValue {
        let phrases: KeyValuePairs<String, SearchPhrase> = [
            "none": .none, "noneHelp": .noneHelp, "turnTo": .turnTo, "one": .one, "many": .many,
            "alike": .alike, "all": .all,
            "everywhere": .everywhere, "more": .more, "allSchools": .allSchools,
            "loadingSchools": .loadingSchools, "means": .means, "filter": .filter, "everything": .everything,
        ]
        let kinds = SearchEntry.Kind.allCases.map { JSONValue.Member($0.rawValue, .string(self[$0])) }
        let groups = Self.searchGroups.map { phrase, kinds in
            JSONValue.Member(
                phrase.rawValue,
                ["title": .string(self[phrase]), "kinds": .array(kinds.map { .string($0.rawValue) })])
        }
        return .object(
            phrases.map { JSONValue.Member($0, .string(self[$1])) } + [
                JSONValue.Member("kinds", .object(kinds)), JSONValue.Member("groups", .object(groups)),
            ])
    }

    /// The words of a phrase that lists some.
    func list(_ phrase: SearchPhrase) -> [String] {
        self[phrase].split(separator: ",").map { word in
            String(word.drop { $0 == " " })
        }
    }

    private static let searchGroups: KeyValuePairs<SearchPhrase, [SearchEntry.Kind]> = [
        .groupHelp: [.topic, .step],
        .groupPeople: [.contact, .role],
        .groupOwn: [.answer, .localSection, .goal, .activity, .presentation],
        .groupRequirements: [.system, .section, .requirement, .area, .missingSystem],
        .groupTerms: [.term],
        .groupLaws: [.law],
        .groupPages: [.school, .page],
    ]
}
