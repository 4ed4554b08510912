package import PlanModel

/// One answer that a school has not given, as YAML to paste into the school's file.
///
/// Pasted as it is, it is told about by a check: a text as a placeholder, the rest as errors.
package struct AnswerSnippet: Sendable {
    /// Whole lines, indented as the file's other answers are; with the key `svar` where the file has none.
    package let yaml: String
    /// Where to paste it, in words.
    package let instruction: String
    /// The file's `svar` key, to paste under; without one the end of the file.
    package let place: SourceSpan

    /// - Parameters:
    ///   - role: the id of the role that is answerable until somebody writes another.
    ///   - file: the school's.
    package init(question: Question, role: String, file: SourceFile) {
        let answers = AnswersKey(in: file)
        var lines = question.prompt.wrapped(to: 96).flatMap(\.commentLines)
        lines.append("\(question.id):")
        lines += Self.otherwise.indented(by: 2)
        lines += AnswerStarter(question: question, role: role).lines.indented(by: 2)
        // A contact alone is a whole answer, and nothing would tell that nobody has thought about it.
        if question.kind == .contact { lines += ["text: |", "  Skriv här."].indented(by: 2) }
        lines = lines.indented(by: answers?.indentation ?? AnswersKey.usualIndentation)
        if answers == nil { lines.insert("svar:", at: 0) }
        yaml = lines.map { $0 + "\n" }.joined()
        place = answers?.span ?? SourceSpan(file: file, range: file.bytes.count..<file.bytes.count)
        instruction =
            switch answers?.value {
            case nil where file.bytes.last?.isLineBreak == false:
                "Klistra in på en ny rad sist i \(file.path)"
            case nil: "Klistra in sist i \(file.path)"
            case .below: "Klistra in under `svar:` i \(file.path)"
            case .nothing(let sign):
                "Ta bort `\(sign)` efter `svar:` i \(file.path) och klistra in under raden"
            case .inline:
                "Skriv svaren efter `svar:` i \(file.path) på egna rader, ett under det andra, "
                    + "och klistra in under dem"
            }
    }

    /// The answer to a question of a plan, with a role that the question is about.
    package init(_ asked: AskedQuestion, of plan: Plan, in catalog: Catalog) {
        let actors = asked.askedBy.flatMap { id in
            plan.systems.lazy.flatMap(\.requirements).first { $0.id == id }?.requirement.actors.map(\.value)
                ?? []
        }
        let contacts = plan.contacts.map(\.value.role.value)
        let persons = Set(catalog.roles.filter { $0.kind == .person }.map(\.id))
        let fitting =
            asked.question.kind == .contact
            ? actors.first(where: contacts.contains) ?? contacts.first
            : actors.first(where: persons.contains)
        let known = Set(catalog.roles.map(\.id))
        self.init(
            question: asked.question,
            role: fitting ?? actors.first(where: known.contains) ?? StarterReferences(catalog).role,
            file: plan.school.name.span.file)
    }

    private static let otherwise = [
        "# Gäller frågan inte er? Ta bort `#` på nästa rad, och raderna under den.",
        "#ej tillämpligt: Skriv här.",
    ]
}
