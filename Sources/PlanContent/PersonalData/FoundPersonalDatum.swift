package import PlanModel

/// A detail about a person in some value of a file.
package struct FoundPersonalDatum: Sendable {
    package let kind: PersonalDatum.Kind
    /// As it is written, with single spaces.
    package let text: String
    package let span: SourceSpan

    /// Looks through every value, whatever its key. Comments are not published, nor what says that a detail may stand.
    static func all(in root: YAMLNode, of file: SourceFile) -> [FoundPersonalDatum] {
        var found: [FoundPersonalDatum] = []
        collect(from: root, key: nil, of: file, into: &found)
        return found
    }

    private static func collect(
        from node: YAMLNode, key: String?, of file: SourceFile, into found: inout [FoundPersonalDatum]
    ) {
        switch node.content {
        case .sequence(let items):
            for item in items { collect(from: item, key: key, of: file, into: &found) }
        case .mapping(let mapping):
            for entry in mapping.entries {
                let name = entry.name
                if key == "tillåtna uppgifter", name == "uppgift" { continue }
                collect(from: entry.value, key: name, of: file, into: &found)
            }
        case .scalar(let string, _):
            let data = PersonalDataScan.findings(in: string, isPhoneNumber: key == "telefon")
            guard !data.isEmpty else { return }
            let spans = SourceText(string, at: SourceSpan(file: file, range: node.range))
                .spans(of: data.map(\.range))
            for (datum, span) in zip(data, spans) {
                let text = String(decoding: Array(string.utf8)[datum.range], as: UTF8.self)
                found.append(
                    FoundPersonalDatum(kind: datum.kind, text: text.withSingleSpaces, span: span))
            }
        }
    }
}
