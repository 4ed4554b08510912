/// Diagnostics for programs. The structure is stable: members may come, but none changes or goes as long as
/// `version` is 1.
///
///     {
///       "version": 1,
///       "diagnostics": [
///         {
///           "id": "PV0122",
///           "severity": "error",          "error", "warning" or "note"
///           "summary": text,
///           "explanation": text or null,
///           "span": span or null,
///           "notes": [{"text": text, "span": span or null}],
///           "solutions": [{"summary": text, "replacements": [{"span": span, "text": text}]}]
///         }
///       ]
///     }
///
/// A span is `{"path", "start", "end"}`; start and end (exclusive) are `{"line", "column", "byte"}`: line and
/// column are counted from 1, the column in Unicode scalars, and the byte from 0 after any byte order mark.
/// A solution's replacements belong together; they do not overlap, and their spans refer to the file as it is.
enum JSONDiagnosticFormat {
    static func write(_ diagnostics: [Diagnostic]) -> String {
        let value: JSONValue = [
            "version": 1,
            "diagnostics": .array(diagnostics.map(json)),
        ]
        return String(decoding: value.serialized(.pretty, endsWithNewline: true), as: UTF8.self)
    }

    private static func json(_ diagnostic: Diagnostic) -> JSONValue {
        [
            "id": .string(diagnostic.id),
            "severity": .string(diagnostic.severity.rawValue),
            "summary": .string(diagnostic.summary),
            "explanation": diagnostic.explanation.map(JSONValue.string) ?? .null,
            "span": diagnostic.span.map(json) ?? .null,
            "notes": .array(
                diagnostic.notes.map { ["text": .string($0.text), "span": $0.span.map(json) ?? .null] }),
            "solutions": .array(diagnostic.solutions.map(json)),
        ]
    }

    private static func json(_ solution: Diagnostic.Solution) -> JSONValue {
        [
            "summary": .string(solution.summary),
            "replacements": .array(
                solution.replacements.map { ["span": json($0.span), "text": .string($0.text)] }),
        ]
    }

    private static func json(_ span: SourceSpan) -> JSONValue {
        [
            "path": .string(span.file.path),
            "start": json(span.start, byte: span.range.lowerBound),
            "end": json(span.end, byte: span.range.upperBound),
        ]
    }

    private static func json(_ location: SourceLocation, byte: Int) -> JSONValue {
        ["line": .integer(location.line), "column": .integer(location.column), "byte": .integer(byte)]
    }
}
