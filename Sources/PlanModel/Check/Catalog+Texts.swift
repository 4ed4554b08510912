/// The Markdown texts of one content file, which are all read in the same way.
package struct TextGroup: Sendable {
    package let file: SourceFile
    /// The names that `{{namn}}` may have in the texts.
    package let knownValues: Set<String>
    /// The school area that the texts are read in; nil for texts that all schools share.
    package let schoolArea: String?
    private let collect: @Sendable () -> [SourceText]

    fileprivate init(
        _ file: SourceFile, _ knownValues: Set<String>, schoolArea: String? = nil,
        _ texts: @autoclosure @escaping @Sendable () -> [SourceText]
    ) {
        self.file = file
        self.knownValues = knownValues
        self.schoolArea = schoolArea
        collect = texts
    }

    /// Found anew each time.
    package var texts: [SourceText] { collect() }
}

extension Catalog {
    /// Every Markdown text of the content, a group for each file that has any.
    package var textGroups: [TextGroup] {
        let municipal = Municipality.builtInValueNames.union(
            municipality?.decisions.values.map(\.name.value) ?? [])
        var groups = sharedTexts(knownValues: municipal)
        // What a school area or school names itself is known only in texts of its own; other texts are shown
        // by schools that have no such value.
        var knownInArea: [String: Set<String>] = [:]
        for area in schoolAreas {
            let known = municipal.union(area.decisions.values.map(\.name.value))
            knownInArea[area.id] = known
            groups.append(
                TextGroup(area.name.span.file, known, schoolArea: area.id, area.decisions.texts))
        }
        for school in schools {
            let known = school.area.flatMap { knownInArea[$0.value] } ?? municipal
            groups.append(
                TextGroup(
                    school.name.span.file, known.union(school.decisions.values.map(\.name.value)),
                    schoolArea: school.area?.value, school.texts))
        }
        return groups
    }

    private func sharedTexts(knownValues: Set<String>) -> [TextGroup] {
        var groups = systems.map { TextGroup($0.span.file, knownValues, $0.texts) }
        func add(_ file: SourceFile?, _ texts: @autoclosure @escaping @Sendable () -> [SourceText]) {
            if let file { groups.append(TextGroup(file, knownValues, texts())) }
        }
        let (areas, roles, terms, laws, provisions) = (areas, roles, terms, laws, provisions)
        let (questions, equivalences) = (questions, equivalences)
        if let municipality {
            add(
                municipality.name.span.file,
                municipality.missingSystems.map(\.text) + municipality.decisions.texts)
        }
        add(areas.first?.span.file, areas.compactMap(\.description))
        add(roles.first?.span.file, roles.compactMap(\.description))
        add(terms.first?.span.file, terms.map(\.explanation))
        add(
            (laws.first?.span ?? provisions.first?.span)?.file,
            laws.compactMap(\.text) + provisions.map(\.text))
        add(questions.first?.span.file, questions.flatMap { [$0.help, $0.example].compactMap(\.self) })
        add(equivalences.first?.span.file, equivalences.compactMap(\.difference))
        return groups
    }
}

extension QualitySystem {
    fileprivate var texts: [SourceText] {
        [summary] + [source.remark].compactMap(\.self) + sections.flatMap(\.texts)
    }
}

extension School {
    fileprivate var texts: [SourceText] {
        decisions.texts + localSections.flatMap { [$0.text] + $0.translations.texts }
            + goals.flatMap { $0.steps.map(\.text) }
    }
}

extension Section {
    fileprivate var texts: [SourceText] {
        [text].compactMap(\.self) + translations.texts + [figure?.description].compactMap(\.self)
            + (figure?.steps.compactMap(\.text) ?? [])
            + requirements.flatMap(\.texts)
    }
}

extension Requirement {
    fileprivate var texts: [SourceText] { [text, adoptedText].compactMap(\.self) }
}

extension LayerDecisions {
    fileprivate var texts: [SourceText] {
        var texts = [presentation].compactMap(\.self) + presentationTranslations.texts
        texts += contacts.compactMap(\.remark)
        texts += tailoring.exclusions.map(\.motivation)
        texts += tailoring.replacements.flatMap { [$0.text, $0.motivation] }
        texts += tailoring.addedRequirements.flatMap(\.requirement.texts)
        texts += tailoring.addedSections.flatMap(\.section.texts)
        texts += answers.flatMap(\.texts)
        texts += yearlyActivities.compactMap(\.text)
        return texts
    }
}

extension LocalAnswer {
    fileprivate var texts: [SourceText] {
        switch statement {
        case .notApplicable(let motivation): [motivation]
        case .answered(let content, let variants): ([content] + variants.map(\.content)).compactMap(\.text)
        }
    }
}
