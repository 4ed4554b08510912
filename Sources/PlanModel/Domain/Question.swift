/// A fråga: what a school must state so that requirements become real. Shared by the systems.
package final class Question: Sendable {
    package enum AnswerKind: String, CaseIterable, Sendable {
        case text = "text"
        case routine = "rutin"
        case contact = "kontakt"
        case link = "länk"
        case date = "datum"
        case schedule = "schema"

        /// The keys that an answer of the kind must have.
        package var requiredKeys: [String] {
            switch self {
            case .text: ["text"]
            case .routine: ["text", "ansvarig"]
            case .contact: ["kontakt"]
            case .link: ["länk"]
            case .date: ["datum"]
            case .schedule: ["schema"]
            }
        }
    }

    package let id: String
    package let title: String
    package let prompt: String
    package let kind: AnswerKind
    package let isObligatory: Bool
    package let area: Located<String>
    package let help: SourceText?
    package let example: SourceText
    /// Where the id stands.
    package let span: SourceSpan

    package init(
        id: String, title: String, prompt: String, kind: AnswerKind, isObligatory: Bool,
        area: Located<String>, help: SourceText?, example: SourceText, span: SourceSpan
    ) {
        self.id = id
        self.title = title
        self.prompt = prompt
        self.kind = kind
        self.isObligatory = isObligatory
        self.area = area
        self.help = help
        self.example = example
        self.span = span
    }
}
