internal import PlanModel

/// The keys that an answer to one question needs, ready to be filled in.
///
/// What is not filled in is told about by a check: a text as a placeholder, the rest as an error.
struct AnswerStarter {
    let question: Question
    /// The id of the role that is answerable until somebody writes another.
    let role: String

    /// YAML lines, as if they stood at the margin.
    var lines: [String] { question.kind.requiredKeys.flatMap(lines) }

    private func lines(_ key: String) -> [String] {
        switch key {
        case "text": ["text: |", "  Skriv här."]
        case "ansvarig": ["ansvarig: \(role)"]
        case "kontakt": ["kontakt: [\(role)]"]
        case "länk": ["länk: https://"]
        case "datum": ["datum: ÅÅÅÅ-MM-DD"]
        case "schema": ["schema:", "  - när:", "    vad:"]
        default: ["\(key):"]
        }
    }
}
