/// Checks what can be known before merging: that ids are unique and that references lead somewhere.
package struct CatalogCheck: Sendable {
    package internal(set) var diagnostics: [Diagnostic] = []
    let catalog: Catalog
    private let index: CatalogIndex
    private let basis: Basis
    private var schools: [String: CheckedSchool] = [:]

    private struct CheckedSchool: Sendable {
        let school: School
        let diagnostics: [Diagnostic]
    }

    /// What schools are checked against; equal when registers are from the same reading of their files.
    private struct Basis: Equatable, Sendable {
        let registers: [ObjectIdentifier?]
        let systems: Set<String>
        let schoolAreas: Set<String>
        let requirements: Set<RequirementID>
        let schoolYear: String?

        init(_ catalog: Catalog, index: CatalogIndex) {
            registers = [
                catalog.roles.first?.span.file, catalog.areas.first?.span.file,
                catalog.questions.first?.span.file,
            ].map { $0.map(ObjectIdentifier.init) }
            systems = Set(index.systems.keys)
            schoolAreas = Set(index.schoolAreas.keys)
            requirements = Set(index.requirements.keys)
            schoolYear = catalog.municipality?.schoolYear.value
        }
    }

    /// - Parameter earlier: a check from before some files were read anew; what it found in schools that nothing new
    ///   concerns is taken from it.
    package init(_ catalog: Catalog, index: CatalogIndex, reusing earlier: CatalogCheck? = nil) {
        self.catalog = catalog
        self.index = index
        basis = Basis(catalog, index: index)
        checkUniqueness()
        checkRegisters()
        checkGuidance()
        checkSystems()
        checkMunicipality()
        for area in catalog.schoolAreas { check(area.decisions) }
        let known = earlier.flatMap { $0.basis == basis ? $0.schools : nil } ?? [:]
        for school in catalog.schools {
            if let checked = known[school.id], checked.school === school {
                schools[school.id] = checked
            } else {
                schools[school.id] = CheckedSchool(school: school, diagnostics: found { $0.check(school) })
            }
            diagnostics += schools[school.id]?.diagnostics ?? []
        }
    }

    /// What one part of the check finds.
    private func found(_ part: (inout Self) -> Void) -> [Diagnostic] {
        var check = self
        check.diagnostics = []
        part(&check)
        return check.diagnostics
    }

    // MARK: Uniqueness

    private mutating func checkUniqueness() {
        unique("Området", catalog.areas.map { ($0.id, $0.span) })
        unique("Rollen", catalog.roles.map { ($0.id, $0.span) })
        unique("Begreppet", catalog.terms.map { ($0.id, $0.span) })
        unique(
            "Lagen eller lagrummet",
            catalog.laws.map { ($0.id, $0.span) } + catalog.provisions.map { ($0.id, $0.span) })
        unique("Frågan", catalog.questions.map { ($0.id, $0.span) })
        unique("Motsvarigheten", catalog.equivalences.map { ($0.id, $0.span) })
        for system in catalog.systems {
            unique("Avsnittet", system.sections.map { ($0.id.local, $0.span) })
        }
        for section in catalog.allSections {
            unique("Kravet", section.requirements.map { ($0.id.local, $0.span) })
        }
        var anchors: [String: Requirement] = [:]
        for requirement in catalog.allRequirements {
            if let other = anchors[requirement.id.anchor], other.id != requirement.id {
                diagnostics.append(
                    .anchorClash(requirement.id, at: requirement.span, other: other.id, first: other.span))
            }
            anchors[requirement.id.anchor] = requirement
        }
    }

    mutating func unique(_ what: String, _ ids: [(id: String, span: SourceSpan)]) {
        var first: [String: SourceSpan] = [:]
        for (id, span) in ids {
            if let earlier = first[id] {
                diagnostics.append(.duplicateID(what, id, at: span, first: earlier))
            } else {
                first[id] = span
            }
        }
    }

    // MARK: References

    mutating func resolve(_ id: Located<String>, _ kind: CatalogIndex.Kind) {
        // One that was left out, which is told where it should have been.
        if id.value.isEmpty { return }
        func look<Item>(_ items: [String: Item]) -> Diagnostic? {
            items[id.value] == nil ? .unknown(kind, id, among: items.keys) : nil
        }
        let problem: Diagnostic? =
            switch kind {
            case .role: look(index.roles)
            case .area: look(index.areas)
            case .term: look(index.terms)
            case .law: look(index.laws)
            case .provision:
                index.laws[id.value] == nil && index.provisions[id.value] == nil
                    ? .unknown(kind, id, among: Array(index.provisions.keys) + Array(index.laws.keys)) : nil
            case .question: look(index.questions)
            case .equivalence: look(index.equivalences)
            case .system: look(index.systems)
            case .school: look(index.schools)
            case .schoolArea: look(index.schoolAreas)
            case .section, .requirement, .reader, .step: nil
            }
        if let problem { diagnostics.append(problem) }
    }

    mutating func resolve(_ ids: [Located<String>], _ kind: CatalogIndex.Kind) {
        for id in ids { resolve(id, kind) }
    }

    mutating func resolve(_ id: Located<String>?, _ kind: CatalogIndex.Kind) {
        if let id { resolve(id, kind) }
    }

    mutating func resolve(_ ids: [Located<RequirementID>]) {
        for id in ids where index.requirements[id.value] == nil {
            diagnostics.append(.unknownRequirement(id, among: Array(index.requirements.keys)))
        }
    }

    private mutating func checkRegisters() {
        for term in catalog.terms {
            resolve(term.seeAlso, .term)
            resolve(term.laws, .provision)
            resolve(term.replacedBy, .term)
        }
        for law in catalog.laws {
            resolve(law.replacedBy, .law)
            check(law.validity, of: law.id, at: law.span)
        }
        for provision in catalog.provisions {
            resolve(provision.law, .law)
            resolve(provision.replacedBy, .provision)
            check(provision.validity, of: provision.id, at: provision.span)
        }
        for question in catalog.questions { resolve(question.area, .area) }
    }

    private mutating func check(_ validity: Validity, of id: String, at span: SourceSpan) {
        if let from = validity.from, let through = validity.through, from > through {
            diagnostics.append(.endsBeforeItStarts(id, from: from, through: through, at: span))
        }
    }

    private mutating func checkSystems() {
        for system in catalog.systems {
            resolve(system.roles, .role)
            resolve(system.supersededBy, .system)
            if let replacement = system.supersededBy, replacement.value == system.id {
                diagnostics.append(.supersededByItself(replacement))
            }
            for section in system.sections { check(section) }
        }
    }

    private mutating func check(_ section: Section) {
        resolve(section.area, .area)
        for requirement in section.requirements { check(requirement) }
        let locals = Set(section.requirements.map(\.id.local))
        for id in section.figure?.steps.flatMap(\.requirements) ?? [] where !locals.contains(id.value) {
            diagnostics.append(.unknown(.requirement, id, among: locals))
        }
    }

    private mutating func check(_ requirement: Requirement) {
        if let scope = requirement.scope, let system = index.systems[requirement.id.system],
            !scope.overlaps(system.scope)
        {
            diagnostics.append(.scopeOutsideSystem(requirement, system: system))
        }
        resolve(requirement.actors, .role)
        resolve(requirement.area, .area)
        resolve(requirement.laws, .provision)
        resolve(requirement.questions, .question)
        resolve(requirement.equivalences, .equivalence)
    }

    private mutating func checkMunicipality() {
        guard let municipality = catalog.municipality else { return }
        resolve(municipality.systems, .system)
        unique("Kvalitetssystemet", municipality.systems.map { ($0.value, $0.span) })
        let years = municipality.schoolYear.value.split(separator: "/").compactMap { Int($0) }
        if years.count == 2, years[1] != years[0] + 1 {
            diagnostics.append(
                .schoolYearsApart(municipality.schoolYear.value, at: municipality.schoolYear.span))
        }
        if let accent = municipality.website.accent, let diagnostic = Diagnostic.faintAccent(accent) {
            diagnostics.append(diagnostic)
        }
        if let statement = municipality.accessibility { diagnostics += statement.faults }
        check(municipality.decisions)
    }

    private mutating func check(_ decisions: LayerDecisions) {
        resolve(decisions.contacts.map(\.role), .role)
        unique("Kontakten för rollen", decisions.contacts.map { ($0.role.value, $0.role.span) })
        unique("Aktiviteten", decisions.yearlyActivities.map { ($0.id.value, $0.id.span) })
        for activity in decisions.yearlyActivities {
            resolve(activity.responsible, .role)
            resolve(activity.requirements)
            check(activity)
        }
        for section in decisions.tailoring.addedSections { check(section.section) }
        for added in decisions.tailoring.addedRequirements { check(added.requirement) }
        for (name, _) in decisions.values where Municipality.builtInValueNames.contains(name.value) {
            diagnostics.append(.reservedValueName(name))
        }
        for answer in decisions.answers { check(answer) }
        checkPlaceholders(decisions.texts)
    }

    private mutating func check(_ activity: YearlyActivity) {
        guard case .date(let date) = activity.time, let schoolYear = catalog.municipality?.schoolYear.value,
            !SchoolYear(schoolYear).contains(date)
        else { return }
        diagnostics.append(.outsideSchoolYear(activity, date, schoolYear: schoolYear))
    }

    private mutating func check(_ answer: LocalAnswer) {
        resolve(answer.question, .question)
        guard case .answered(let content, let variants) = answer.statement else {
            if case .notApplicable(let motivation) = answer.statement { checkPlaceholders([motivation]) }
            return
        }
        check(content)
        var seen: [LocalAnswer.Variant.Target: SourceSpan] = [:]
        for variant in variants {
            if let first = seen.updateValue(variant.target.span, forKey: variant.target.value) {
                diagnostics.append(.variantTwice(at: variant.target.span, first: first))
            }
            switch variant.target.value {
            case .role(let role): resolve(Located(role, at: variant.target.span), .role)
            case .system(let system): resolve(Located(system, at: variant.target.span), .system)
            }
            check(variant.content)
        }
        guard let question = index.questions[answer.question.value] else { return }
        for key in question.kind.requiredKeys where !content.givenKeys.contains(key) {
            diagnostics.append(.answerLacks(key, question: question, at: answer.question.span))
        }
        if let text = content.text, text.string == question.example.string {
            diagnostics.append(.unchangedExample(question, at: text.span))
        }
    }

    private mutating func check(_ content: LocalAnswer.Content) {
        resolve(content.responsible, .role)
        resolve(content.contacts, .role)
        resolve(content.schedule.compactMap(\.responsible), .role)
        checkPlaceholders([content.text].compactMap(\.self))
    }

    mutating func checkPlaceholders(_ texts: [SourceText]) {
        diagnostics += texts.filter(\.isPlaceholder).map { .placeholder(at: $0.span) }
    }

    private mutating func check(_ school: School) {
        check(school.decisions)
        resolve(school.area, .schoolArea)
        resolve(school.localSections.map(\.area), .area)
        unique("Det egna avsnittet", school.localSections.map { ($0.id.value, $0.id.span) })
        unique("Målet", school.goals.map { ($0.id.value, $0.id.span) })
        for goal in school.goals {
            resolve(goal.responsible, .role)
            resolve(goal.requirements)
        }
        checkPlaceholders(
            school.localSections.flatMap { [$0.text] + $0.translations.texts }
                + school.goals.flatMap { $0.steps.map(\.text) })
    }
}

extension Municipality {
    static let builtInValueNames: Set<String> = ["kommun", "läsår", "skola", "skolområde"]
}

extension LayerDecisions {
    /// The layer's own texts, but for its answers.
    fileprivate var texts: [SourceText] {
        [presentation].compactMap(\.self) + presentationTranslations.texts
            + yearlyActivities.compactMap(\.text)
            + news.map(\.text) + tailoring.exclusions.map(\.motivation)
            + tailoring.replacements.flatMap { [$0.text, $0.motivation] }
    }
}

extension SourceText {
    /// Whether the text only holds a place for one that is to come. An empty one has the wrong shape, which
    /// is told elsewhere.
    var isPlaceholder: Bool {
        if string.allSatisfy(\.isWhitespace) { return false }
        var bare = ""
        for character in string where character.isLetter || character.isNumber {
            bare += character.lowercased()
            // There are thousands of texts, and nearly all are longer than this.
            if bare.utf8.count > Self.longestPlaceholder { return false }
        }
        return Self.placeholders.contains(bare)
    }

    private static let placeholders: Set<String> = [
        "", "todo", "xxx", "tbd", "fylli", "text", "kommer", "kommersenare", "skrivhär",
    ]
    private static let longestPlaceholder = placeholders.map(\.utf8.count).max() ?? 0
}
