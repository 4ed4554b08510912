/// Diagnostics for people, in the way of a good compiler: headline, place, source lines with what is meant
/// underlined, explanation, and how to mend it.
///
///     fel[PV0122]: Kolon i text utan citattecken
///      --> prov.yaml:1:8
///       |
///     1 | titel: Krav: stöd
///       |        ^^^^^^^^^^
///       |
///       = Ett kolon följt av mellanslag skiljer en nyckel från dess värde.
///       = lösning: Skriv texten inom citattecken.
///       |
///     1 - titel: Krav: stöd
///     1 + titel: "Krav: stöd"
struct TextDiagnosticFormat {
    private let paint: TerminalPaint

    init(inColour: Bool) {
        paint = TerminalPaint(isOn: inColour)
    }

    /// The diagnostics with a blank line between them.
    func write(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            var block = TextBlock(diagnostic, paint: paint)
            block.write(diagnostic)
            return block.text
        }.joined(separator: "\n")
    }
}

/// One diagnostic being written, with the line numbers' column as wide as its largest number.
private struct TextBlock {
    private let paint: TerminalPaint
    private let margin: String
    private let previews: [EditPreview]
    private(set) var text = ""

    init(_ diagnostic: Diagnostic, paint: TerminalPaint) {
        self.paint = paint
        previews = diagnostic.solutions.map { EditPreview($0.replacements) }
        let spans = [diagnostic.span] + diagnostic.notes.map(\.span)
        let lines =
            spans.compactMap { $0?.end.line } + previews.flatMap { $0.hunks.map(\.lastLine) }
        margin = String(repeating: " ", count: String(lines.max() ?? 1).utf8.count)
    }

    mutating func write(_ diagnostic: Diagnostic) {
        let paint = paint
        let severity = diagnostic.severity
        row(
            paint.severity("\(severity.swedishName)[\(diagnostic.id)]", severity)
                + paint.bold(": \(diagnostic.summary.printable)"))
        if let span = diagnostic.span {
            place(span)
            excerpt(span, mark: "^", hidesDigits: diagnostic.hidesDigits) { paint.severity($0, severity) }
        }
        if let explanation = diagnostic.explanation {
            if diagnostic.span != nil { bar() }
            remark("", explanation)
        } else if diagnostic.span != nil, !diagnostic.notes.isEmpty || !diagnostic.solutions.isEmpty {
            bar()
        }
        for note in diagnostic.notes {
            remark("notera: ", note.text)
            guard let span = note.span else { continue }
            place(span)
            excerpt(span, mark: "-", paint.gutter)
        }
        for (solution, preview) in zip(diagnostic.solutions, previews) {
            remark("lösning: ", solution.summary)
            for hunk in preview.hunks { show(hunk, besides: diagnostic.span?.file) }
        }
    }

    private mutating func row(_ line: String) { text += line + "\n" }

    private mutating func bar() { row(paint.gutter("\(margin) |")) }

    private mutating func place(_ span: SourceSpan) {
        row(paint.gutter("\(margin)--> ") + span.description.printable)
    }

    private mutating func excerpt(
        _ span: SourceSpan, mark: Character, hidesDigits: Bool = false, _ colour: (String) -> String
    ) {
        bar()
        for row in SourceExcerpt(span, mark: mark, hidesDigits: hidesDigits).rows {
            switch row {
            case .line(let number, let line): source(number, "|", line)
            case .marks(let marks):
                self.row(paint.gutter("\(margin) |") + " " + colouringMarks(marks, colour))
            case .gap: self.row(paint.gutter("..."))
            }
        }
    }

    private func colouringMarks(_ marks: String, _ colour: (String) -> String) -> String {
        let spaces = marks.prefix { $0 == " " }
        return spaces + colour(String(marks.dropFirst(spaces.count)))
    }

    private mutating func source(_ number: Int, _ sign: String, _ line: String) {
        let label = String(number)
        let padding = String(repeating: " ", count: max(0, margin.utf8.count - label.utf8.count))
        row(paint.gutter("\(padding)\(label) \(sign)") + (line.isEmpty ? "" : " \(line)"))
    }

    /// A sentence after the source; its further lines stand below its first.
    private mutating func remark(_ label: String, _ remark: String) {
        for (index, line) in remark.printable.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let lead = index == 0 ? paint.gutter("\(margin) =") + " " + paint.bold(label) : "\(margin)   "
            row(line.isEmpty ? "" : lead + line)
        }
    }

    private mutating func show(_ hunk: EditPreview.Hunk, besides file: SourceFile?) {
        if hunk.file.path != file?.path {
            row(paint.gutter("\(margin)--> ") + "\(hunk.file.path):\(hunk.firstLine)".printable)
        }
        bar()
        for (index, line) in hunk.before.enumerated() {
            source(hunk.firstLine + index, paint.removed("-"), line)
        }
        for (index, line) in hunk.after.enumerated() {
            source(hunk.firstLine + index, paint.added("+"), line)
        }
        if hunk.isShortened { row(paint.gutter("...")) }
    }
}

extension Diagnostic.Severity {
    /// The word that people see.
    package var swedishName: String {
        switch self {
        case .error: "fel"
        case .warning: "varning"
        case .note: "upplysning"
        }
    }
}
