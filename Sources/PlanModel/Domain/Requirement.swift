/// A krav: one duty as a reader sees it, or a description or definition that belongs to the duties.
package final class Requirement: Sendable {
    package enum Modality: String, CaseIterable, Sendable {
        case obligation = "krav"
        case responsibility = "ansvar"
        case description = "beskrivning"
        case definition = "definition"

        /// Whether somebody has to do something.
        package var isDuty: Bool { self == .obligation || self == .responsibility }
    }

    /// Where in the source the requirement comes from.
    package struct Source: Sendable {
        package let section: String?
        /// Ids of the rows in the catalogue of obligations that the requirement carries.
        package let rows: [Located<String>]

        package init(section: String?, rows: [Located<String>]) {
            self.section = section
            self.rows = rows
        }
    }

    package let id: RequirementID
    package let title: Located<String>
    package let modality: Modality
    package let actors: [Located<String>]
    /// The area when it differs from the section's.
    package let area: Located<String>?
    package let text: SourceText
    package let laws: [Located<String>]
    package let questions: [Located<String>]
    /// Ids of the equivalences that the requirement belongs to.
    package let equivalences: [Located<String>]
    /// Narrower than the system's, when given.
    package let scope: Scope?
    package let source: Source?
    /// The adopted wording, verbatim.
    package let adoptedText: SourceText?
    /// Where the id stands.
    package let span: SourceSpan

    package init(
        id: RequirementID, title: Located<String>, modality: Modality, actors: [Located<String>],
        area: Located<String>?, text: SourceText, laws: [Located<String>], questions: [Located<String>],
        equivalences: [Located<String>], scope: Scope?, source: Source?, adoptedText: SourceText?,
        span: SourceSpan
    ) {
        self.id = id
        self.title = title
        self.modality = modality
        self.actors = actors
        self.area = area
        self.text = text
        self.laws = laws
        self.questions = questions
        self.equivalences = equivalences
        self.scope = scope
        self.source = source
        self.adoptedText = adoptedText
        self.span = span
    }
}
