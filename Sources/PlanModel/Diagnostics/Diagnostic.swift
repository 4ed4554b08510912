/// Something that a person should know about the content, with a way to mend it.
///
/// Stages return diagnostics by value; they are sorted and shown once, at the end of a run.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Comparable, CaseIterable, Sendable {
        case note, warning, error

        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A further place or fact that belongs to the diagnostic.
    package struct Note: Hashable, Sendable {
        package let text: String
        package let span: SourceSpan?

        package init(_ text: String, at span: SourceSpan? = nil) {
            self.text = text
            self.span = span
        }
    }

    package struct Replacement: Hashable, Sendable {
        package let span: SourceSpan
        package let text: String

        package init(_ span: SourceSpan, with text: String) {
            self.span = span
            self.text = text
        }
    }

    /// A way to mend the problem; with replacements when it can be done by editing alone.
    package struct Solution: Hashable, Sendable {
        package let summary: String
        package let replacements: [Replacement]

        package init(_ summary: String, replacements: [Replacement] = []) {
            self.summary = summary
            self.replacements = replacements
        }
    }

    /// Stable: `PV` and four digits, the first two telling the stage.
    package let id: String
    package let severity: Severity
    /// A headline in Swedish without full stop.
    package let summary: String
    /// One or more whole sentences in Swedish.
    package let explanation: String?
    package let span: SourceSpan?
    package let notes: [Note]
    package let solutions: [Solution]
    /// Whether the digits of the line are left out where it is shown: a log is read by more people, and kept longer, than
    /// the file.
    package let hidesDigits: Bool

    package init(
        _ id: String, _ severity: Severity, _ summary: String, explanation: String? = nil,
        at span: SourceSpan?, notes: [Note] = [], solutions: [Solution] = [], hidesDigits: Bool = false
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.span = span
        self.notes = notes
        self.solutions = solutions
        self.hidesDigits = hidesDigits
    }

    /// An error.
    package init(
        _ id: String, _ summary: String, explanation: String? = nil, at span: SourceSpan?, notes: [Note] = [],
        solutions: [Solution] = []
    ) {
        self.init(
            id, .error, summary, explanation: explanation, at: span, notes: notes, solutions: solutions)
    }
}

extension Diagnostic {
    /// The place and what is said there are enough to tell nearly all apart; notes can be long.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(span)
        hasher.combine(summary)
    }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// In reading order: by file, place, then identifier; the same diagnostic is told once.
    package func sortedForReading() -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }.sorted(by: Self.readingOrder)
    }

    private static func readingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        switch (left.span, right.span) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (let leftSpan?, let rightSpan?) where leftSpan != rightSpan: return leftSpan < rightSpan
        default: return (left.id, left.summary) < (right.id, right.summary)
        }
    }
}
