/// An avsnitt: a heading in a quality system with its requirements.
package final class Section: Sendable {
    package let id: SectionID
    /// As numbered in the source, if it was.
    package let number: String?
    package let title: String
    package let area: Located<String>
    package let text: SourceText?
    package let translations: Translations
    package let requirements: [Requirement]
    package let figure: Figure?
    /// Where the id stands.
    package let span: SourceSpan

    package init(
        id: SectionID, number: String?, title: String, area: Located<String>, text: SourceText?,
        translations: Translations = .none, requirements: [Requirement], figure: Figure?, span: SourceSpan
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.area = area
        self.text = text
        self.translations = translations
        self.requirements = requirements
        self.figure = figure
        self.span = span
    }
}

/// Steps in order that the source shows as a picture, or that read well as one.
package struct Figure: Sendable {
    package enum Form: String, CaseIterable, Sendable {
        /// After the last step comes the first again.
        case cycle = "hjul"
        /// It ends with the last step.
        case chain = "kedja"
    }

    package struct Step: Sendable {
        package let title: String
        package let text: SourceText?
        /// Local ids of requirements in the same section.
        package let requirements: [Located<String>]

        package init(title: String, text: SourceText?, requirements: [Located<String>]) {
            self.title = title
            self.text = text
            self.requirements = requirements
        }
    }

    package let title: String
    /// What the picture shows, for those who do not see it.
    package let description: SourceText
    package let form: Form
    package let steps: [Step]

    package init(title: String, description: SourceText, form: Form = .cycle, steps: [Step]) {
        self.form = form
        self.title = title
        self.description = description
        self.steps = steps
    }
}
