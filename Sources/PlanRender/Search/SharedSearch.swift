internal import PlanModel

/// What can be found that schools share, each thing once, and the number of each.
struct SharedSearch: Sendable {
    private(set) var entries: [SearchEntry] = []
    /// Entries before this are in the municipality's version; those after it only in some schools' plans.
    private(set) var municipalCount = 0
    private(set) var help = Help(urgent: nil, contacts: 0, schools: 0)
    private var translations: [Language: [SearchTranslation]] = [:]
    /// Changes when the numbers of entries may have.
    private(set) var stamp = 0
    /// The titles of the questions, which answers have as theirs.
    let questions: [String]
    private let questionNumbers: [String: Int]
    private var systems: [String: Int] = [:]
    private var sections: [ObjectIdentifier: Int] = [:]
    private var requirements: [Wording: Int] = [:]
    private var roles: [String: Int] = [:]
    private var areas: [String: Int] = [:]
    private let guidance: Guidance?
    /// By where they stand on the schools' first pages.
    private var advice: [String: Int] = [:]
    private var inherited: [Inherited: Int] = [:]

    /// A requirement in the words of one layer. What a merge makes of it is no key: a later merge takes over some
    /// plans and makes others anew.
    private struct Wording: Hashable {
        let requirement: ObjectIdentifier
        let text: SourceText.ID

        init(_ planned: PlannedRequirement) {
            requirement = ObjectIdentifier(planned.requirement)
            text = planned.text.value.id
        }
    }

    /// What schools have from a layer above.
    private struct Inherited: Hashable {
        let origin: Origin
        var variants: [LocalAnswer.Variant.Target?] = []
    }

    /// An answer as it stands under the first requirement that shows it so.
    struct ShownAnswer {
        let answer: PlannedAnswer
        let question: Int
        let shown: [PlannedAnswer.Shown]
        let requirement: Int
    }

    /// - Parameter site: counts for all its schools, also those that are not listed, so that numbers stay the same
    ///   when only some schools are made.
    /// - Parameter foreign: what pages in other languages say.
    init(_ site: SiteModel, _ words: Words, foreign: [Language: Words]) {
        questions = site.catalog.questions.map(\.title)
        questionNumbers = Dictionary(
            site.catalog.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        guidance = site.catalog.guidance
        let texts = SearchTexts(site: site, words)
        addRegisters(of: site, texts, foreign)
        for system in site.merge.municipalSystems { add(system, texts) }
        municipalCount = entries.count
        for plan in site.merge.plans {
            for system in plan.systems { add(system, texts) }
            addInherited(by: plan, texts)
        }
        stamp = entries.stamp
    }

    // MARK: A plan's share

    /// The numbers of what a plan holds or has a page for, in rising order.
    func numbers(in view: PlanView) -> [Int] {
        var numbers = view.roles.compactMap { roles[$0] } + view.areas.compactMap { areas[$0] }
        numbers += view.anchors(of: guidance).compactMap { advice[$0] }
        for system in view.plan.systems {
            numbers += [systems[system.id]].compactMap(\.self)
            for section in system.sections {
                numbers += [sections[ObjectIdentifier(section.section)]].compactMap(\.self)
                numbers += section.requirements.compactMap { requirements[Wording($0)] }
            }
        }
        return numbers.sorted()
    }

    func number(inherited origin: Origin) -> Int? { inherited[Inherited(origin: origin)] }

    func number(of answer: ShownAnswer) -> Int? {
        inherited[Inherited(origin: answer.answer.origin, variants: answer.shown.map(\.target))]
    }

    /// The plan's answers in the order of the questions; one with variants as often as it is shown differently.
    func answers(of plan: Plan) -> [ShownAnswer] {
        var askers: [String: [(requirement: PlannedRequirement, system: QualitySystem)]] = [:]
        for system in plan.systems {
            for planned in system.requirements {
                for question in planned.requirement.questions {
                    askers[question.value, default: []].append((planned, system.system))
                }
            }
        }
        return plan.questions.flatMap { asked -> [ShownAnswer] in
            guard let answer = plan.answers[asked.question.id],
                let question = questionNumbers[asked.question.id]
            else { return [] }
            var seen = Set<[LocalAnswer.Variant.Target?]>()
            return (askers[asked.question.id] ?? []).compactMap { asker in
                let shown = answer.shown(for: asker.requirement.requirement, in: asker.system)
                guard seen.insert(shown.map(\.target)).inserted,
                    let requirement = requirements[Wording(asker.requirement)]
                else { return nil }
                return ShownAnswer(
                    answer: answer, question: question, shown: shown, requirement: requirement)
            }
        }
    }
}

extension SharedSearch {
    private mutating func append(_ entry: SearchEntry) -> Int {
        entries.append(entry)
        return entries.count - 1
    }

    private mutating func addRegisters(
        of site: SiteModel, _ texts: SearchTexts, _ foreign: [Language: Words]
    ) {
        let registers = SearchRegisters(site: site, texts: texts)
        entries += registers.pages
        help = Help(
            urgent: nil, contacts: number(ofPage: "\(Route.SchoolPage.front.path)#kontakter"),
            schools: number(ofPage: Route.schools.path))
        entries += registers.terms + registers.laws + registers.missingSystems
        for role in site.catalog.roles { roles[role.id] = append(registers.entry(role)) }
        for area in site.catalog.areas { areas[area.id] = append(registers.entry(area)) }
        addGuidance(registers, foreign)
        for contact in site.merge.municipality.decisions.contacts {
            var entry = texts.contact(contact)
            entry.address = "\(Route.start.path)#kontakt"
            inherited[Inherited(origin: Origin(.municipality, at: contact.role.span))] = append(entry)
        }
    }

    private func number(ofPage path: String) -> Int {
        entries.firstIndex { $0.address == path || $0.schoolAddress == path } ?? -1
    }

    private mutating func addGuidance(_ registers: SearchRegisters, _ foreign: [Language: Words]) {
        guard let guidance else { return }
        let texts = registers.texts
        if let urgent = registers.urgent {
            let number = append(urgent)
            advice["akut"] = number
            help.urgent = number
            for (language, words) in foreign {
                guard let translation = guidance.urgentTranslations[language] else { continue }
                translations[language, default: []] += [
                    SearchTranslation(
                        number: number, title: words[.urgent], text: texts.plain(translation.text),
                        synonyms: words.list(.urgentWords)),
                    // Every school has a first page in the language, then.
                    SearchTranslation(
                        number: help.contacts, title: words[.contacts as Phrase], text: "",
                        synonyms: words.list(.contactWords)),
                ]
            }
        }
        for topic in guidance.topics { add(topic, anchor: topic.anchor, registers) }
        for step in guidance.caseFlow?.steps ?? [] {
            let number = append(registers.entry(step))
            advice[step.anchor] = number
            let outcomes = step.decision?.outcomes ?? []
            translate(number, step.translations, step.title) { language, translation in
                ([translation.brief ?? "", texts.plain(translation.text)]
                    + outcomes.compactMap { $0.translations[language] }
                    .flatMap { [$0.title ?? "", texts.plain($0.text)] }).inOneLine
            }
        }
        if let complaints = guidance.complaints { add(complaints, anchor: "klagomal", registers) }
    }

    private mutating func add(_ topic: Guidance.Topic, anchor: String, _ registers: SearchRegisters) {
        let number = append(registers.entry(topic, anchor: anchor))
        advice[anchor] = number
        translate(number, topic.translations, topic.title) { registers.texts.plain($1.text) }
    }

    /// Easy Swedish is found by its Swedish.
    private mutating func translate(
        _ number: Int, _ all: Translations, _ title: String, _ text: (Language, Translation) -> String
    ) {
        for language in Language.foreign {
            guard let translation = all[language] else { continue }
            translations[language, default: []].append(
                SearchTranslation(
                    number: number, title: translation.title ?? title, text: text(language, translation)))
        }
    }

    /// By the languages' tags, in a fixed order.
    var translated: [JSONValue.Member] {
        Language.foreign.compactMap { language in
            translations[language].map { .init(language.tag, .array($0.map(\.json))) }
        }
    }

    /// Adds what is new in a system: all of it, or what an area has changed in one that is there.
    private mutating func add(_ planned: PlannedSystem, _ texts: SearchTexts) {
        let system = planned.system
        let isSuperseded = system.status == .superseded
        if systems[system.id] == nil {
            var entry = SearchEntry(.system, system.title, texts.plain(system.summary))
            entry.address = Route.system(system.id).path
            entry.schoolAddress = Route.SchoolPage.system(system.id).path
            if system.shortTitle != system.title { entry.forms = [system.shortTitle] }
            entry.isSuperseded = isSuperseded
            systems[system.id] = append(entry)
        }
        for part in planned.sections {
            let section = part.section
            let key = ObjectIdentifier(section)
            if sections[key] == nil {
                var entry = SearchEntry(.section, section.title, texts.plain(section.text))
                entry.parent = systems[system.id]
                entry.address = "#\(section.id.anchor)"
                entry.schoolAddress = "\(Route.SchoolPage.section(section.id).path)#\(section.id.anchor)"
                entry.isSuperseded = isSuperseded
                let number = append(entry)
                sections[key] = number
                translate(number, section.translations, section.title) { texts.plain($1.text) }
            }
            for requirement in part.requirements where requirements[Wording(requirement)] == nil {
                var entry = SearchEntry(
                    .requirement, requirement.title.value, texts.plain(requirement.text.value))
                entry.parent = sections[key]
                entry.address = "#\(requirement.id.anchor)"
                entry.isSuperseded = isSuperseded
                requirements[Wording(requirement)] = append(entry)
            }
        }
    }

    /// Adds what a plan has from the layers above the school.
    private mutating func addInherited(by plan: Plan, _ texts: SearchTexts) {
        for answer in answers(of: plan) where answer.answer.origin.layer != .school {
            let key = Inherited(origin: answer.answer.origin, variants: answer.shown.map(\.target))
            if inherited[key] != nil { continue }
            inherited[key] = append(
                SearchEntry(
                    answering: answer.question, texts.text(of: answer.answer.answer, answer.shown)))
        }
        for contact in plan.contacts where contact.origin.layer != .school {
            add(contact.origin) { texts.contact(contact.value) }
        }
        for activity in plan.activities where activity.origin.layer != .school {
            add(activity.origin) { texts.activity(activity.value) }
        }
        if let area = plan.schoolArea, let text = area.decisions.presentation {
            add(Origin(.schoolArea, at: text.span)) {
                var entry = SearchEntry(
                    .presentation, "Skolområde \(area.name.value)", texts.plain(text))
                entry.schoolAddress = Route.SchoolPage.front.path
                return entry
            }
        }
    }

    private mutating func add(_ origin: Origin, _ make: () -> SearchEntry) {
        if inherited[Inherited(origin: origin)] != nil { return }
        inherited[Inherited(origin: origin)] = append(make())
    }
}

extension [SearchEntry] {
    /// A number of 32 bits made from what and where the entries are, in their order (FNV-1a).
    fileprivate var stamp: Int {
        var hash: UInt32 = 2_166_136_261
        for entry in self {
            for byte in "\(entry.kind.rawValue)\(entry.address)|\(entry.schoolAddress);".utf8 {
                hash = (hash ^ UInt32(byte)) &* 16_777_619
            }
        }
        return Int(hash)
    }
}
