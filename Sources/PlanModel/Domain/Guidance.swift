/// The vägledning: what every school's first page says to those who look for help.
package final class Guidance: Sendable {
    /// Somebody who comes to the page: a pupil, a guardian, one of the staff.
    package struct Reader: Sendable {
        /// Pages of the plan that a reader can be led to.
        package enum Page: String, CaseIterable, Sendable {
            case areas = "områden"
            case roles = "ansvar"
            case yearlyCycle = "årshjul"
            case wholePlan = "hela planen"
        }

        package let id: Located<String>
        package let title: String
        package let text: SourceText?
        package let translations: Translations
        package let pages: [Page]

        package init(
            id: Located<String>, title: String, text: SourceText?, translations: Translations, pages: [Page]
        ) {
            self.id = id
            self.title = title
            self.text = text
            self.translations = translations
            self.pages = pages
        }
    }

    /// Something to get help with.
    package struct Topic: Sendable {
        package let id: Located<String>
        package let title: String
        /// Ids of readers.
        package let readers: [Located<String>]
        /// The schools that it concerns; nil for all.
        package let scope: Scope?
        package let text: SourceText
        package let translations: Translations
        /// Roles to turn to, the first first.
        package let contacts: [Located<String>]
        package let questions: [Located<String>]
        package let requirements: [Located<RequirementID>]
        package let laws: [Located<String>]
        /// What it is about, in the words of the glossary: their everyday words are looked for here too.
        package let terms: [Located<String>]

        package init(
            id: Located<String>, title: String, readers: [Located<String>], scope: Scope?, text: SourceText,
            translations: Translations, contacts: [Located<String>], questions: [Located<String>],
            requirements: [Located<RequirementID>], laws: [Located<String>], terms: [Located<String>]
        ) {
            self.id = id
            self.title = title
            self.readers = readers
            self.scope = scope
            self.text = text
            self.translations = translations
            self.contacts = contacts
            self.questions = questions
            self.requirements = requirements
            self.laws = laws
            self.terms = terms
        }
    }

    /// Whom to call when it cannot wait.
    package let urgent: SourceText?
    package let urgentTranslations: Translations
    /// The roles whose contacts come first on the page, in order.
    package let contacts: [Located<String>]
    package let readers: [Reader]
    package let topics: [Topic]
    package let caseFlow: CaseFlow?
    package let complaints: Topic?
    /// Where the file's first key stands.
    package let span: SourceSpan

    package init(
        urgent: SourceText?, urgentTranslations: Translations, contacts: [Located<String>],
        readers: [Reader], topics: [Topic], caseFlow: CaseFlow?, complaints: Topic?, span: SourceSpan
    ) {
        self.urgent = urgent
        self.urgentTranslations = urgentTranslations
        self.contacts = contacts
        self.readers = readers
        self.topics = topics
        self.caseFlow = caseFlow
        self.complaints = complaints
        self.span = span
    }
}

extension Guidance {
    /// Those of all its texts.
    package var translations: [Translations] {
        [urgentTranslations] + readers.map(\.translations)
            + (topics + [complaints].compactMap(\.self)).map(\.translations)
            + (caseFlow?.allTranslations ?? [])
    }

    package var isTranslated: Bool { !translations.allSatisfy(\.isEmpty) }
}
