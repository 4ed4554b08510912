/// Diagnostics as workflow commands, which GitHub Actions shows beside the changed lines.
enum GitHubDiagnosticFormat {
    static func write(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { command($0) + "\n" }.joined()
    }

    private static func command(_ diagnostic: Diagnostic) -> String {
        var properties: [String] = []
        if let span = diagnostic.span {
            let (start, end) = (span.start, span.end)
            properties += [
                "file=\(escapedProperty(span.file.path))", "line=\(start.line)", "col=\(start.column)",
                "endLine=\(end.line)", "endColumn=\(end.column)",
            ]
        }
        properties.append("title=\(escapedProperty("\(diagnostic.id): \(diagnostic.summary)"))")
        let command =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        return "::\(command) \(properties.joined(separator: ","))::\(escaped(message(diagnostic)))"
    }

    private static func message(_ diagnostic: Diagnostic) -> String {
        let lines =
            [diagnostic.explanation].compactMap(\.self)
            + diagnostic.notes.map { note in
                note.span.map { "\(note.text) (\($0.description))" } ?? note.text
            }
            + diagnostic.solutions.map { "Lösning: \($0.summary)" }
        return lines.isEmpty ? diagnostic.summary : lines.joined(separator: "\n")
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(scalar)
            }
        }.joined()
    }

    private static func escapedProperty(_ text: String) -> String {
        escaped(text).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}
