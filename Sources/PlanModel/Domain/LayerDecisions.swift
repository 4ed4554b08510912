/// What one layer below the quality systems decides. A school has no tailoring: it can never drop or
/// reword a requirement.
package struct LayerDecisions: Sendable {
    package let presentation: SourceText?
    package let presentationTranslations: Translations
    package let contacts: [Contact]
    /// Values for `{{namn}}` in texts, by name.
    package let values: [(name: Located<String>, value: String)]
    package let tailoring: Tailoring
    package let answers: [LocalAnswer]
    package let yearlyActivities: [YearlyActivity]
    /// What has changed in the plan, as those who have changed it tell.
    package let news: [NewsItem]
    /// What looks like details about persons but may stand.
    package let permittedData: [PermittedDatum]

    package init(
        presentation: SourceText?, presentationTranslations: Translations = .none, contacts: [Contact],
        values: [(name: Located<String>, value: String)],
        tailoring: Tailoring, answers: [LocalAnswer], yearlyActivities: [YearlyActivity], news: [NewsItem],
        permittedData: [PermittedDatum] = []
    ) {
        self.presentation = presentation
        self.presentationTranslations = presentationTranslations
        self.contacts = contacts
        self.values = values
        self.tailoring = tailoring
        self.answers = answers
        self.yearlyActivities = yearlyActivities
        self.news = news
        self.permittedData = permittedData
    }
}

/// Something that has changed in the plan.
package struct NewsItem: Sendable {
    package let date: CalendarDate
    package let text: SourceText

    package init(date: CalendarDate, text: SourceText) {
        self.date = date
        self.text = text
    }
}

/// How a layer changes the systems it was given.
package struct Tailoring: Sendable {
    package struct Exclusion: Sendable {
        package let requirement: Located<RequirementID>
        package let motivation: SourceText

        package init(requirement: Located<RequirementID>, motivation: SourceText) {
            self.requirement = requirement
            self.motivation = motivation
        }
    }

    package struct Replacement: Sendable {
        package let requirement: Located<RequirementID>
        package let title: Located<String>?
        package let text: SourceText
        package let motivation: SourceText
        package let isLocked: Bool

        package init(
            requirement: Located<RequirementID>, title: Located<String>?, text: SourceText,
            motivation: SourceText, isLocked: Bool
        ) {
            self.requirement = requirement
            self.title = title
            self.text = text
            self.motivation = motivation
            self.isLocked = isLocked
        }
    }

    package struct AddedRequirement: Sendable {
        package let section: Located<SectionID>
        /// The local id of the requirement it follows; last in the section when nil.
        package let after: Located<String>?
        package let requirement: Requirement

        package init(section: Located<SectionID>, after: Located<String>?, requirement: Requirement) {
            self.section = section
            self.after = after
            self.requirement = requirement
        }
    }

    package struct AddedSection: Sendable {
        package let system: Located<String>
        /// The local id of the section it follows; last in the system when nil.
        package let after: Located<String>?
        package let section: Section

        package init(system: Located<String>, after: Located<String>?, section: Section) {
            self.system = system
            self.after = after
            self.section = section
        }
    }

    package let exclusions: [Exclusion]
    package let replacements: [Replacement]
    package let addedRequirements: [AddedRequirement]
    package let addedSections: [AddedSection]

    package init(
        exclusions: [Exclusion] = [], replacements: [Replacement] = [],
        addedRequirements: [AddedRequirement] = [], addedSections: [AddedSection] = []
    ) {
        self.exclusions = exclusions
        self.replacements = replacements
        self.addedRequirements = addedRequirements
        self.addedSections = addedSections
    }
}
