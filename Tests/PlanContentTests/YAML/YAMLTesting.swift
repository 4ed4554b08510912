import PlanModel
import Testing

@testable import PlanContent

/// Reads a text as if it were the file `prov.yaml`.
func readYAML(_ text: String) -> YAMLReading {
    YAMLReader.read(Array(text.utf8), path: "prov.yaml")
}

extension YAMLReading {
    /// The diagnostics as `PV0122 3:8`: what and where.
    var findings: [String] {
        diagnostics.map { "\($0.id) \($0.span.map { "\($0.start.line):\($0.start.column)" } ?? "-")" }
    }

    /// The file's text after the first solution of the first diagnostic.
    var textAfterFirstSolution: String {
        var bytes = file.bytes
        let replacements = diagnostics.first?.solutions.first?.replacements ?? []
        for replacement in replacements.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
            bytes.replaceSubrange(replacement.span.range, with: replacement.text.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func source(of node: YAMLNode?) -> String? {
        node.map { String(decoding: file.bytes[$0.range], as: UTF8.self) }
    }
}

extension YAMLNode {
    subscript(key: String) -> YAMLNode? { mapping?[key] }
    subscript(index: Int) -> YAMLNode? {
        guard let sequence, sequence.indices.contains(index) else { return nil }
        return sequence[index]
    }
}
