import PlanModel
import Testing

@testable import PlanContent

/// A content file read and decoded.
struct Decoded {
    let part: ContentDecoder.Part?
    let file: SourceFile
    /// In reading order.
    let diagnostics: [Diagnostic]

    init(_ bytes: [UInt8], as kind: ContentKind, id: String = "prov") {
        let decoded = ContentDecoder.decode(bytes, kind: kind, id: id, path: "\(id).yaml")
        part = decoded.part
        file = decoded.file
        diagnostics = decoded.diagnostics.sortedForReading()
    }

    init(_ text: String, as kind: ContentKind, id: String = "prov") {
        self.init(Array(text.utf8), as: kind, id: id)
    }

    var ids: [String] { diagnostics.map(\.id) }

    /// The file with ⟦ and ⟧ around every place that a diagnostic is about.
    var marked: String {
        var marks: [Int: String] = [:]
        for range in Set(diagnostics.compactMap(\.span?.range)).sorted(by: { $0.lowerBound < $1.lowerBound })
        {
            marks[range.lowerBound, default: ""] += "⟦"
            marks[range.upperBound, default: ""] += "⟧"
        }
        var bytes: [UInt8] = []
        for offset in 0...file.bytes.count {
            bytes += (marks[offset] ?? "").utf8
            if offset < file.bytes.count { bytes.append(file.bytes[offset]) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Decodes a text and expects the diagnostics, in reading order, exactly where ⟦ and ⟧ stand around.
@discardableResult
func expect(
    _ ids: [String], in marked: String, as kind: ContentKind,
    _ location: Testing.SourceLocation = #_sourceLocation
) -> [Diagnostic] {
    let decoded = Decoded(marked.filter { $0 != "⟦" && $0 != "⟧" }, as: kind)
    #expect(decoded.ids == ids, sourceLocation: location)
    #expect(decoded.marked == marked, sourceLocation: location)
    return decoded.diagnostics
}

extension Diagnostic {
    /// The first solution carried out, as `rektro → rektor`; nil when it cannot be done by editing alone.
    var mend: String? {
        guard let replacement = solutions.first?.replacements.first else { return nil }
        return "\(replacement.span.words) → \(replacement.text)"
    }
}

extension SourceSpan {
    /// What stands there.
    var words: String { String(decoding: file.bytes[range], as: UTF8.self) }
}

extension SourceText {
    /// The text together with what stands in the file.
    var both: [String] { [string, span.words] }
}

/// Everything that a value holds, part by part, as text, but not where it was written.
func outline(_ value: Any) -> String {
    var text = ""
    appendOutline(of: value, to: &text)
    return text
}

private func appendOutline(of value: Any, to text: inout String) {
    switch value {
    case is SourceSpan: return
    case let string as String: text += "”\(string)”"
    default:
        let children = Mirror(reflecting: value).children
        if children.isEmpty {
            text += "\(value)"
            return
        }
        for child in children {
            text += "(\(child.label ?? "") "
            appendOutline(of: child.value, to: &text)
            text += ")"
        }
    }
}
