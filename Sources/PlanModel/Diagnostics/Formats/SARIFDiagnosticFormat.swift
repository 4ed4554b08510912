/// Diagnostics as SARIF 2.1.0: one run, a rule for every id, solutions with replacements as fixes.
struct SARIFDiagnosticFormat {
    private let toolVersion: String

    init(toolVersion: String) {
        self.toolVersion = toolVersion
    }

    func write(_ diagnostics: [Diagnostic]) -> String {
        let ids = Set(diagnostics.map(\.id)).sorted()
        var indexes: [String: Int] = [:]
        for (index, id) in ids.enumerated() { indexes[id] = index }
        let log: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "planverk",
                            "version": .string(toolVersion),
                            "language": "sv",
                            "rules": .array(ids.map { rule($0, in: diagnostics) }),
                        ]
                    ],
                    "columnKind": "unicodeCodePoints",
                    "results": .array(diagnostics.map { result($0, ruleIndex: indexes[$0.id] ?? -1) }),
                ]
            ],
        ]
        return String(decoding: log.serialized(.pretty, endsWithNewline: true), as: UTF8.self)
    }

    /// A rule is described by its first diagnostic's headline.
    private func rule(_ id: String, in diagnostics: [Diagnostic]) -> JSONValue {
        .object(leavingOutNil: [
            ("id", .string(id)),
            (
                "shortDescription",
                diagnostics.first { $0.id == id }.map { ["text": .string($0.summary)] }
            ),
        ])
    }

    private func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> JSONValue {
        let related = diagnostic.notes.compactMap { note in
            note.span.map { location($0, message: note.text) }
        }
        let fixes = diagnostic.solutions.filter { !$0.replacements.isEmpty }.map(fix)
        return .object(leavingOutNil: [
            ("ruleId", .string(diagnostic.id)),
            ("ruleIndex", .integer(ruleIndex)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", ["text": .string(message(diagnostic))]),
            ("locations", .array(diagnostic.span.map { [location($0, message: nil)] } ?? [])),
            ("relatedLocations", related.isEmpty ? nil : .array(related)),
            ("fixes", fixes.isEmpty ? nil : .array(fixes)),
        ])
    }

    /// The headline and everything that has no place of its own in SARIF.
    private func message(_ diagnostic: Diagnostic) -> String {
        let sentences =
            ["\(diagnostic.summary)."] + [diagnostic.explanation].compactMap(\.self)
            + diagnostic.notes.filter { $0.span == nil }.map(\.text)
            + diagnostic.solutions.map { "Lösning: \($0.summary)" }
        return sentences.joined(separator: "\n")
    }

    private func location(_ span: SourceSpan, message: String?) -> JSONValue {
        .object(leavingOutNil: [
            (
                "physicalLocation",
                ["artifactLocation": artifact(span.file), "region": region(span)]
            ),
            ("message", message.map { ["text": .string($0)] }),
        ])
    }

    private func region(_ span: SourceSpan) -> JSONValue {
        let (start, end) = (span.start, span.end)
        return [
            "startLine": .integer(start.line), "startColumn": .integer(start.column),
            "endLine": .integer(end.line), "endColumn": .integer(end.column),
        ]
    }

    private func fix(_ solution: Diagnostic.Solution) -> JSONValue {
        var files: [SourceFile] = []
        for replacement in solution.replacements
        where !files.contains(where: { $0.path == replacement.span.file.path }) {
            files.append(replacement.span.file)
        }
        let changes = files.map { file -> JSONValue in
            let replacements = solution.replacements.filter { $0.span.file.path == file.path }
            return [
                "artifactLocation": artifact(file),
                "replacements": .array(
                    replacements.map {
                        [
                            "deletedRegion": region($0.span),
                            "insertedContent": ["text": .string($0.text)],
                        ]
                    }),
            ]
        }
        return ["description": ["text": .string(solution.summary)], "artifactChanges": .array(changes)]
    }

    /// A path from the root of the file system is a file URI; any other is relative to where SARIF's reader is.
    private func artifact(_ file: SourceFile) -> JSONValue {
        let uri = percentEncoded(file.path)
        return ["uri": .string(file.path.hasPrefix("/") ? "file://\(uri)" : uri)]
    }

    private func percentEncoded(_ path: String) -> String {
        var encoded = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
