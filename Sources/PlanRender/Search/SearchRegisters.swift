internal import PlanModel

/// The registers and the pages that are always there, as things to find.
struct SearchRegisters {
    let site: SiteModel
    let texts: SearchTexts

    /// The municipality's pages, then those that every school has.
    var pages: [SearchEntry] {
        let municipal: [(Phrase, Route)] = [
            (.schools, .schools), (.systems, .systems), (.requirements, .requirements), (.terms, .terms),
            (.laws, .laws), (.accessibility, .accessibility),
        ]
        let school: [(Phrase, Route.SchoolPage)] = [
            (.schoolFront, .front), (.areas, .areas), (.responsibilities, .roles),
            (.yearlyCycle, .yearlyCycle), (.wholePlan, .wholePlan),
        ]
        return municipal.map { title, route in
            var entry = SearchEntry(.page, texts.words[title], "")
            entry.address = route.path
            if route == .terms { entry.synonyms = texts.words.list(.termWords) }
            return entry
        }
            + [contacts]
            + school.map { title, page in
                var entry = SearchEntry(.page, texts.words[title], "")
                entry.schoolAddress = page.path
                return entry
            }
    }

    /// All the contacts of a school.
    private var contacts: SearchEntry {
        var entry = SearchEntry(.page, texts.words[.contacts as Phrase], "")
        entry.schoolAddress = "\(Route.SchoolPage.front.path)#kontakter"
        entry.synonyms = texts.words.list(.contactWords)
        return entry
    }

    /// What cannot wait, which stands first on the schools' first pages and on the municipality's.
    var urgent: SearchEntry? {
        site.catalog.guidance?.urgent.map { text in
            var entry = SearchEntry(.topic, texts.words[.urgent], texts.plain(text))
            entry.address = "\(Route.start.path)#akut"
            entry.schoolAddress = "\(Route.SchoolPage.front.path)#akut"
            entry.synonyms = texts.words.list(.urgentWords)
            return entry
        }
    }

    var terms: [SearchEntry] {
        site.catalog.terms.map { term in
            var entry = SearchEntry(.term, term.term, texts.plain(term.explanation))
            entry.address = "\(Route.terms.path)#begrepp-\(term.id)"
            entry.forms = term.forms
            entry.synonyms = term.synonyms
            entry.isSuperseded = term.isOutdated
            return entry
        }
    }

    /// The laws that are shown, each with its provisions.
    var laws: [SearchEntry] {
        let provisions = Dictionary(grouping: site.catalog.provisions, by: \.law.value)
        return site.catalog.laws.flatMap { law -> [SearchEntry] in
            var entry = SearchEntry(.law, law.title, texts.plain(law.text))
            entry.address = "\(Route.laws.path)#lag-\(law.id)"
            entry.forms = [law.statuteNumber ?? law.designation].compactMap(\.self)
            return [entry]
                + (provisions[law.id] ?? []).map { provision in
                    let place = site.lawTitle(provision.id) ?? law.title
                    var entry = SearchEntry(
                        .law, provision.place.isEmpty ? provision.title : "\(place): \(provision.title)",
                        texts.plain(provision.text))
                    entry.address = "\(Route.laws.path)#lag-\(provision.id)"
                    return entry
                }
        }
    }

    var missingSystems: [SearchEntry] {
        site.merge.municipality.missingSystems.enumerated().map { index, missing in
            var entry = SearchEntry(
                .missingSystem, missing.title, texts.plain(missing.text))
            entry.address = "\(Route.systems.path)#saknas-\(index + 1)"
            return entry
        }
    }

    /// What to do, on the schools' first pages alone.
    func entry(_ topic: Guidance.Topic, anchor: String) -> SearchEntry {
        var entry = SearchEntry(.topic, topic.title, texts.plain(topic.text))
        entry.schoolAddress = "\(Route.SchoolPage.front.path)#\(anchor)"
        let terms = topic.terms.compactMap { site.index.terms[$0.value] }
        entry.forms = terms.map(\.term)
        entry.synonyms = terms.flatMap(\.synonyms)
        return entry
    }

    func entry(_ step: CaseFlow.Step) -> SearchEntry {
        let outcomes = step.decision?.outcomes.flatMap { [$0.title, texts.plain($0.text)] } ?? []
        var entry = SearchEntry(
            .step, step.title, ([step.brief ?? "", texts.plain(step.text)] + outcomes).inOneLine)
        entry.schoolAddress = "\(Route.SchoolPage.front.path)#\(step.anchor)"
        return entry
    }

    func entry(_ role: Role) -> SearchEntry {
        var entry = SearchEntry(.role, role.title, texts.plain(role.description))
        entry.address = "\(Route.systems.path)#roll-\(role.id)"
        entry.schoolAddress = Route.SchoolPage.role(role.id).path
        entry.forms = [role.definiteForm].compactMap(\.self)
        return entry
    }

    func entry(_ area: Area) -> SearchEntry {
        var entry = SearchEntry(.area, area.title, texts.plain(area.description))
        entry.address = "\(Route.systems.path)#omrade-\(area.id)"
        entry.schoolAddress = Route.SchoolPage.area(area.id).path
        return entry
    }
}
