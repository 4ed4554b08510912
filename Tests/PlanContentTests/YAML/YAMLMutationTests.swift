import PlanModel
import Testing

@testable import PlanContent

/// Whatever is in a file, reading it ends, and says something when anything was left out.
@Suite struct YAMLMutationTests {
    private static let valid = """
        # Kommentar
        id: psykosocial
        titel: "Psykosocialt stöd \\u00e5"
        texter:
          - id: samverkan
            text: |
              Rektorn ska *alltid* samverka.

              - punkt ett
              - punkt två
            vikt: >-
              Vikt text
              på två rader
          - id: 'dokumentation'
            taggar: [a, "b", c]
            plats: {rad: 1, kolumn: 2}
        slut: ~
        """

    private static let pieces: [[UInt8]] =
        [
            "\t", " ", "  ", "\n", "\r\n", "\r", ":", ": ", "- ", "\"", "'", "{", "}", "[", "]", "&a", "*a",
            "!",
            "%", "@", "`", "|", ">", "#", "?", ",", "---\n", "...", "\\", "\u{85}", "\u{2028}", "\u{A0}",
            "\u{FEFF}",
            "å", "😀", "<<: *a", "|9\n", "\"\\x00\"",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00], [0xED, 0xA0]]

    @Test(arguments: 0..<8)
    func randomChangesAreAlwaysReadToAnEnd(seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            var bytes = Array(Self.valid.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let start = Int.random(in: 0...bytes.count, using: &random)
                let length = Int.random(in: 0...4, using: &random)
                let piece = Self.pieces.randomElement(using: &random) ?? []
                bytes.replaceSubrange(start..<min(start + length, bytes.count), with: piece)
            }
            let reading = YAMLReader.read(bytes, path: "a.yaml")
            #expect(!reading.isIncomplete || !reading.diagnostics.isEmpty)
            #expect(reading.root != nil || !reading.diagnostics.isEmpty)
            #expect(reading.root.map { isWithinItself($0, in: 0..<reading.file.bytes.count) } ?? true)
            for diagnostic in reading.diagnostics {
                let spans =
                    [diagnostic.span] + diagnostic.notes.map(\.span)
                    + diagnostic.solutions.flatMap { $0.replacements.map(\.span) }
                #expect(spans.compactMap(\.self).allSatisfy { isOnScalarBoundaries($0) })
            }
        }
    }

    private func isWithinItself(_ node: YAMLNode, in range: Range<Int>) -> Bool {
        guard range.lowerBound <= node.range.lowerBound, node.range.upperBound <= range.upperBound else {
            return false
        }
        switch node.content {
        case .scalar: return true
        case .sequence(let items): return items.allSatisfy { isWithinItself($0, in: node.range) }
        case .mapping(let mapping):
            return mapping.entries.allSatisfy {
                isWithinItself($0.key, in: node.range) && isWithinItself($0.value, in: node.range)
            }
        }
    }

    private func isOnScalarBoundaries(_ span: SourceSpan) -> Bool {
        [span.range.lowerBound, span.range.upperBound].allSatisfy { offset in
            offset == span.file.bytes.count
                || offset < span.file.bytes.count && !span.file.bytes[offset].isUTF8Continuation
        }
    }
}

private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
