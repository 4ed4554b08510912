internal import PlanModel

/// The interface texts of one language that code asks for.
package final class Words: Sendable {
    private struct Text: Sendable {
        let template: CompiledTemplate
        /// The whole text, when it has no fields.
        let fixed: String?
    }

    let language: Language
    private let texts: [TextKey: Text]

    /// - Parameter compiler: takes in what is wrong in the texts.
    init(_ language: Language, compiledBy compiler: inout TemplateCompiler) {
        self.language = language
        var texts: [TextKey: Text] = [:]
        for key in TextKey.all {
            let template = compiler.compile(text: key.name, with: key.fields)
            texts[key] = Text(
                template: template,
                fixed: key.fields.isEmpty ? Self.text(template, []) : nil)
        }
        self.texts = texts
    }

    /// Texts are written for templates, as HTML; code hands them to views as text.
    private static func text(_ template: CompiledTemplate, _ values: [String]) -> String {
        HTMLText.unescaped(
            String(decoding: template.render(FieldValues(values: values), reserving: 0), as: UTF8.self))
    }

    private func text(_ key: TextKey, _ values: [String] = []) -> String {
        guard let text = texts[key] else { return key.name }
        return text.fixed ?? Self.text(text.template, values)
    }

    // MARK: Look-up

    subscript(phrase: Phrase) -> String { text(.phrase(phrase)) }

    /// - Parameter values: for the phrase's fields, in their order.
    func text(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
        assert(values.map(\.key) == phrase.fields, "\(phrase) has other fields")
        return text(.phrase(phrase), values.map(\.value))
    }

    /// - Parameter number: 1-12.
    func month(_ number: Int) -> String { text(.month(number)) }
    /// Short enough for a picture.
    func shortMonth(_ number: Int) -> String { text(.shortMonth(number)) }
    /// As it starts a line.
    func monthTitle(_ number: Int) -> String { month(number).startingSentence }

    subscript(layer: Layer) -> String { text(.layer(layer)) }
    subscript(modality: Requirement.Modality) -> String { text(.modality(modality)) }
    subscript(form: SchoolForm) -> String { text(.schoolForm(form)) }
    subscript(step: QualityStep) -> String { text(.step(step)) }
    subscript(kind: Law.Kind) -> String { text(.lawKind(kind)) }
    subscript(phrase: SearchPhrase) -> String { text(.search(phrase)) }
    subscript(found: SearchEntry.Kind) -> String { text(.found(found)) }

    // MARK: What is put together

    /// `20 augusti 2026`
    subscript(date: CalendarDate) -> String {
        text(.date, ["day": "\(date.day)", "month": month(date.month), "year": "\(date.year)"])
    }

    /// `grundskola årskurs 7–9 och gymnasieskola`
    subscript(scope: Scope) -> String {
        list(
            scope.entries.map { entry in
                entry.grades == .all
                    ? self[entry.form]
                    : text(
                        .grades, ["form": self[entry.form], "grades": entry.grades.text.withRangeDashes])
            })
    }

    /// `a, b och c`
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else {
            return items.first ?? ""
        }
        return text(.and, ["items": enumeration(items.dropLast()), "last": last])
    }

    /// `a, b, c`
    func enumeration(_ items: [String]) -> String {
        items.dropFirst().reduce(items.first ?? "") { text(.enumeration, ["items": $0, "next": $1]) }
    }
}

extension String {
    /// With its first letter as a sentence begins.
    var startingSentence: String { prefix(1).uppercased() + dropFirst() }
}

/// The values of a text's fields, by their place among them.
private struct FieldValues: ReadableView {
    let values: [String]

    func value(at index: Int) -> TemplateValue { .text(values[index]) }
}
