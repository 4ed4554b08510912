internal import PlanModel

/// What can be found in one school's plan: its own words, and by number what it shares with others.
struct SchoolSearch {
    private let view: PlanView
    private let shared: SharedSearch
    private let texts: SearchTexts
    private let municipalValues: [String: String]

    private var plan: Plan { view.plan }
    private var school: School { view.plan.school }

    init(_ view: PlanView, shared: SharedSearch, site: SiteModel, _ words: Words) {
        self.view = view
        self.shared = shared
        texts = SearchTexts(site: site, words, plan: view)
        municipalValues = site.merge.municipality.values
    }

    var json: JSONValue {
        let values = plan.values.filter { municipalValues[$0.key] != $0.value }.sorted { $0.key < $1.key }
        let answers = shared.answers(of: plan)
        let entries = own + ownAnswers(answers)
        return [
            "stamp": .integer(shared.stamp),
            "values": .object(values.map { JSONValue.Member($0.key, .string($0.value)) }),
            "has": .array(ranges(of: shared.numbers(in: view)).map(JSONValue.integer)),
            "inherits": .array(inherited(answers).map(JSONValue.integer)),
            "own": .array(entries.map(\.json)),
            "translations": .object(translated(entries)),
        ]
    }

    /// By language, what is translated of a school's own, with its number among them.
    private func translated(_ entries: [SearchEntry]) -> [JSONValue.Member] {
        Language.foreign.compactMap { language in
            let rows = entries.enumerated().compactMap { number, entry -> JSONValue? in
                guard case .text(let title) = entry.title, let translation = entry.translations[language]
                else { return nil }
                return SearchTranslation(
                    number: number, title: translation.title ?? title, text: texts.plain(translation.text)
                ).json
            }
            return rows.isEmpty ? nil : JSONValue.Member(language.tag, .array(rows))
        }
    }

    /// First number and count of each run of numbers.
    private func ranges(of numbers: [Int]) -> [Int] {
        var ranges: [Int] = []
        for number in numbers {
            if let first = ranges.dropLast().last, let count = ranges.last, first + count == number {
                ranges[ranges.count - 1] += 1
            } else {
                ranges += [number, 1]
            }
        }
        return ranges
    }

    /// The numbers of shared entries, each followed by that of the requirement where it stands, or -1.
    private func inherited(_ answers: [SharedSearch.ShownAnswer]) -> [Int] {
        let shownAnswers = answers.compactMap { answer in
            shared.number(of: answer).map { [$0, answer.requirement] }
        }
        var origins = plan.contacts.map(\.origin) + plan.activities.map(\.origin)
        if let text = plan.schoolArea?.decisions.presentation {
            origins.append(Origin(.schoolArea, at: text.span))
        }
        return (shownAnswers + origins.compactMap { shared.number(inherited: $0) }.map { [$0, -1] })
            .flatMap(\.self)
    }

    private func ownAnswers(_ answers: [SharedSearch.ShownAnswer]) -> [SearchEntry] {
        answers.filter { $0.answer.origin.layer == .school }.map {
            SearchEntry(
                answering: $0.question, texts.text(of: $0.answer.answer, $0.shown), under: $0.requirement)
        }
    }

    private var own: [SearchEntry] {
        var entries = [presentation].compactMap(\.self)
        entries += plan.contacts.filter { $0.origin.layer == .school }.map { texts.contact($0.value) }
        entries += school.localSections.map { section in
            var entry = SearchEntry(.localSection, section.title, texts.plain(section.text))
            entry.schoolAddress = "\(Route.SchoolPage.localSections.path)#eget-\(section.id.value)"
            entry.translations = section.translations
            return entry
        }
        entries += school.goals.map { goal in
            var entry = SearchEntry(.goal, goal.title, goal.steps.map { texts.plain($0.text) }.inOneLine)
            entry.schoolAddress = "\(Route.SchoolPage.yearlyCycle.path)#mal-\(goal.id.value)"
            return entry
        }
        entries += plan.activities.filter { $0.origin.layer == .school }.map { texts.activity($0.value) }
        return entries
    }

    private var presentation: SearchEntry? {
        school.decisions.presentation.map { text in
            var entry = SearchEntry(.presentation, school.name.value, texts.plain(text))
            entry.schoolAddress = Route.SchoolPage.front.path
            entry.translations = school.decisions.presentationTranslations
            return entry
        }
    }
}
