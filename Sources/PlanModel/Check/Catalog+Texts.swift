extension Catalog {
    /// Every Markdown text of the content, with the names that `{{namn}}` may have in it and the school area
    /// that it is read in; nil for texts that all schools share.
    package var allTexts: [(text: SourceText, knownValues: Set<String>, schoolArea: String?)] {
        let municipal = Municipality.builtInValueNames.union(
            municipality?.decisions.values.map(\.name.value) ?? [])
        // What a school area or school names itself is known only in texts of its own; other texts are shown
        // by schools that have no such value.
        var texts: [(SourceText, Set<String>, String?)] = sharedTexts.map { ($0, municipal, nil) }
        for area in schoolAreas {
            let known = municipal.union(area.decisions.values.map(\.name.value))
            texts += area.decisions.texts.map { ($0, known, area.id) }
        }
        for school in schools {
            let areaNames =
                schoolAreas.first { $0.id == school.area?.value }?.decisions.values.map(\.name.value) ?? []
            let known = municipal.union(areaNames).union(school.decisions.values.map(\.name.value))
            let own = school.localSections.map(\.text) + school.goals.flatMap { $0.steps.map(\.text) }
            texts += (school.decisions.texts + own).map { ($0, known, school.area?.value) }
        }
        return texts
    }

    private var sharedTexts: [SourceText] {
        var texts: [SourceText] = []
        for system in systems {
            texts.append(system.summary)
            texts += [system.source.remark].compactMap(\.self)
            texts += system.sections.flatMap(\.texts)
        }
        texts += municipality?.missingSystems.map(\.text) ?? []
        texts += municipality?.decisions.texts ?? []
        texts += areas.compactMap(\.description) + roles.compactMap(\.description)
        texts += terms.map(\.explanation) + laws.compactMap(\.text) + provisions.map(\.text)
        texts += questions.flatMap { [$0.help, $0.example].compactMap(\.self) }
        texts += equivalences.compactMap(\.difference)
        return texts
    }
}

extension Section {
    fileprivate var texts: [SourceText] {
        [text, figure?.description].compactMap(\.self) + (figure?.steps.compactMap(\.text) ?? [])
            + requirements.flatMap(\.texts)
    }
}

extension Requirement {
    fileprivate var texts: [SourceText] { [text, adoptedText].compactMap(\.self) }
}

extension LayerDecisions {
    fileprivate var texts: [SourceText] {
        var texts = [presentation].compactMap(\.self) + contacts.compactMap(\.remark)
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
