internal import PlanModel
internal import Synchronization

extension SitePages {
    /// The part of the search index that all schools share.
    ///
    /// Scripts and not JSON, since a browser reads scripts also from disk.
    func sharedSearchScript() -> [UInt8] {
        let shared = shared
        let schools = site.plans.map { view -> JSONValue in
            let school = view.plan.school
            return [
                .string(Route.school(school.id, .front).path), .string(school.name.value),
                .string([words[school.scope], school.address ?? ""].inOneLine),
            ]
        }
        let values = site.merge.municipality.values.sorted { $0.key < $1.key }
        return script(
            "shared",
            [
                "stamp": .integer(shared.stamp),
                "values": .object(values.map { JSONValue.Member($0.key, .string($0.value)) }),
                "texts": searchWords,
                "municipal": .integer(shared.municipalCount),
                "help": shared.help.json,
                "translations": .object(shared.translated),
                "questions": .array(shared.questions.map(JSONValue.string)),
                "entries": .array(shared.entries.map(\.json)),
                "schools": .array(schools),
            ])
    }

    /// The part that is one school's own.
    func searchScript(of plan: PlanView) -> [UInt8] {
        let part = SchoolSearch(plan, shared: shared, site: site, words)
        return script("school", .string(plan.plan.school.id), part.json)
    }

    private var shared: SharedSearch {
        search.shared(of: site, words, foreign: translations.mapValues(\.words))
    }

    /// What the search says, by the language of the page that it is used on.
    private var searchWords: JSONValue {
        let languages = Set(site.translatedRoutes.map(\.language))
        let others = Language.allCases.filter { languages.contains($0) && $0.tag != words.language.tag }
        return .object(
            [JSONValue.Member(words.language.tag, words.search)]
                + others.compactMap { language in
                    translations[language].map { JSONValue.Member(language.tag, $0.words.search) }
                })
    }

    private func script(_ name: String, _ arguments: JSONValue...) -> [UInt8] {
        var bytes = Array("planverkSok.\(name)(".utf8)
        for (index, argument) in arguments.enumerated() {
            if index > 0 { bytes += ",\n".utf8 }
            bytes += argument.serialized()
        }
        return bytes + ");\n".utf8
    }
}

/// What schools share of the search, worked out when first asked for.
final class SearchIndex: Sendable {
    private let found = Mutex<SharedSearch?>(nil)

    func shared(of site: SiteModel, _ words: Words, foreign: [Language: Words]) -> SharedSearch {
        found.withLock { found in
            if let found { return found }
            let shared = SharedSearch(site, words, foreign: foreign)
            found = shared
            return shared
        }
    }
}
