/// A Markdown text and how it is meant.
package struct CatalogText: Sendable {
    package enum Use: Sendable {
        /// As what holds now.
        case current
        /// As what held before: in a superseded system, about an older term or a law that has ended.
        case past
        /// Word for word as somebody else wrote it.
        case quotation
        /// In another language than Swedish.
        case foreign
    }

    package let text: SourceText
    package let use: Use
}

/// The Markdown texts of one content file, which are all read in the same way.
package struct TextGroup: Sendable {
    package let file: SourceFile
    /// The names that `{{namn}}` may have in the texts.
    package let knownValues: Set<String>
    /// The school area that the texts are read in; nil for texts that all schools share.
    package let schoolArea: String?
    private let collect: @Sendable () -> [CatalogText]

    fileprivate init(
        _ file: SourceFile, _ knownValues: Set<String>, schoolArea: String? = nil,
        _ texts: @autoclosure @escaping @Sendable () -> [CatalogText]
    ) {
        self.file = file
        self.knownValues = knownValues
        self.schoolArea = schoolArea
        collect = texts
    }

    /// Found anew each time.
    package var texts: [CatalogText] { collect() }
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
        func add(_ file: SourceFile?, _ texts: @autoclosure @escaping @Sendable () -> [CatalogText]) {
            if let file { groups.append(TextGroup(file, knownValues, texts())) }
        }
        let (areas, roles, terms, laws, provisions) = (areas, roles, terms, laws, provisions)
        let (questions, equivalences, guidance) = (questions, equivalences, guidance)
        let pastLaws = Set(laws.filter { Self.use($0.validity, $0.replacedBy) == .past }.map(\.id))
        if let municipality {
            add(
                municipality.name.span.file,
                (municipality.missingSystems.map(\.text) + (municipality.accessibility?.texts ?? []))
                    .meant(.current) + municipality.decisions.texts)
        }
        add(areas.first?.span.file, areas.compactMap(\.description).meant(.current))
        add(roles.first?.span.file, roles.compactMap(\.description).meant(.current))
        add(
            terms.first?.span.file,
            terms.flatMap { [$0.explanation].meant($0.isOutdated ? .past : .current) })
        add(
            (laws.first?.span ?? provisions.first?.span)?.file,
            laws.flatMap { [$0.text].compactMap(\.self).meant(Self.use($0.validity, $0.replacedBy)) }
                + provisions.flatMap {
                    [$0.text].meant(
                        pastLaws.contains($0.law.value) ? .past : Self.use($0.validity, $0.replacedBy))
                })
        add(
            questions.first?.span.file,
            questions.flatMap { [$0.help, $0.example].compactMap(\.self).meant(.current) })
        add(equivalences.first?.span.file, equivalences.compactMap(\.difference).meant(.current))
        add(
            guidance?.span.file,
            (guidance?.texts ?? []).meant(.current)
                + (guidance?.translations ?? []).flatMap { $0.meant(.current) })
        return groups
    }
}

extension Catalog {
    /// How the register speaks of a law or provision: of one with a last day, or replaced, as of the past.
    private static func use(_ validity: Validity, _ successor: Located<String>?) -> CatalogText.Use {
        validity.through == nil && successor == nil ? .current : .past
    }
}

extension [SourceText] {
    fileprivate func meant(_ use: CatalogText.Use) -> [CatalogText] {
        map { CatalogText(text: $0, use: use) }
    }
}

extension Translations {
    fileprivate func meant(_ use: CatalogText.Use) -> [CatalogText] {
        languages.flatMap { language in
            [self[language]?.text].compactMap(\.self).meant(language.isSwedish ? use : .foreign)
        }
    }
}

extension QualitySystem {
    fileprivate var texts: [CatalogText] {
        let use: CatalogText.Use = status == .superseded ? .past : .current
        return ([summary] + [source.remark].compactMap(\.self)).meant(use)
            + sections.flatMap { $0.texts(use) }
    }
}

extension School {
    fileprivate var texts: [CatalogText] {
        decisions.texts
            + localSections.flatMap { [$0.text].meant(.current) + $0.translations.meant(.current) }
            + goals.flatMap { $0.steps.map(\.text) }.meant(.current)
    }
}

extension Section {
    fileprivate func texts(_ use: CatalogText.Use) -> [CatalogText] {
        let steps = figure?.steps.compactMap(\.text) ?? []
        return ([text, figure?.description].compactMap(\.self) + steps).meant(use)
            + translations.meant(use) + requirements.flatMap { $0.texts(use) }
    }
}

extension Requirement {
    fileprivate func texts(_ use: CatalogText.Use) -> [CatalogText] {
        [text].meant(use) + [adoptedText].compactMap(\.self).meant(.quotation)
    }
}

extension LayerDecisions {
    fileprivate var texts: [CatalogText] {
        var texts = [presentation].compactMap(\.self) + contacts.compactMap(\.remark)
        texts += tailoring.exclusions.map(\.motivation)
        texts += tailoring.replacements.flatMap { [$0.text, $0.motivation] }
        texts += answers.flatMap(\.texts)
        texts += yearlyActivities.compactMap(\.text)
        texts += news.map(\.text)
        return texts.meant(.current) + presentationTranslations.meant(.current)
            + tailoring.addedRequirements.flatMap { $0.requirement.texts(.current) }
            + tailoring.addedSections.flatMap { $0.section.texts(.current) }
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

extension Guidance {
    var texts: [SourceText] {
        let steps = caseFlow?.steps ?? []
        return [urgent].compactMap(\.self) + readers.compactMap(\.text)
            + (topics + [complaints].compactMap(\.self)).map(\.text)
            + [caseFlow?.text].compactMap(\.self)
            + steps.flatMap { [$0.text] + ($0.decision?.outcomes.map(\.text) ?? []) }
    }
}
