internal import CCmark
internal import PlanModel

/// Lifts footnotes out of a text, since CommonMark has none.
///
/// A footnote starts at the margin with `[^label]:` outside code blocks. Lines that follow directly belong to
/// it as lines belong to a paragraph; after an empty line only lines indented by two spaces or more do.
struct FootnoteSplitter {
    struct Definition {
        let label: String
        /// Where in the whole text `[^label]` stands.
        let range: Range<Int>
        let source: MarkdownSource
    }

    /// The text with spaces in place of the footnotes, so that all else stands where it stood.
    let main: MarkdownSource
    /// In the order written; a label may have been used more than once.
    let definitions: [Definition]

    init(_ source: MarkdownSource) {
        let bytes = source.bytes
        let starts = Self.linesThatStartNotes(in: source)
        guard !starts.isEmpty else {
            main = source
            definitions = []
            return
        }
        var remaining = bytes
        var definitions: [Definition] = []
        var covered = 0
        for (line, label) in starts where line > covered {
            let last = Self.lastLine(ofNoteAt: line, in: source)
            covered = last
            let start = source.start(ofLine: line)
            for index in start..<source.start(ofLine: last + 1) where !remaining[index].isLineBreak {
                remaining[index] = UInt8(ascii: " ")
            }
            definitions.append(
                Definition(
                    label: String(decoding: bytes[label], as: UTF8.self),
                    range: (label.lowerBound - 2)..<(label.upperBound + 1),
                    source: Self.note(lines: line...last, afterLabel: label.upperBound + 2, in: source)))
        }
        main = MarkdownSource(remaining)
        self.definitions = definitions
    }

    /// The lines, counted from 1, that start with `[^label]:`, and where the labels stand.
    private static func linesThatStartNotes(in source: MarkdownSource) -> [(line: Int, label: Range<Int>)] {
        var candidates: [(line: Int, label: Range<Int>)] = []
        for (index, start) in source.lineStarts.enumerated() {
            if let label = label(at: start, in: source.bytes) { candidates.append((index + 1, label)) }
        }
        guard !candidates.isEmpty else { return [] }
        let code = linesOfCode(in: source)
        return candidates.filter { !code.contains($0.line) }
    }

    private static func label(at lineStart: Int, in bytes: [UInt8]) -> Range<Int>? {
        var position = lineStart
        while position < bytes.count, position < lineStart + 3, bytes[position] == UInt8(ascii: " ") {
            position += 1
        }
        guard let label = FootnoteLabel.range(at: position, in: bytes), label.upperBound + 1 < bytes.count,
            bytes[label.upperBound + 1] == UInt8(ascii: ":")
        else { return nil }
        return label
    }

    private static func linesOfCode(in source: MarkdownSource) -> Set<Int> {
        let tree = MarkdownTree(parsing: source.bytes)
        return withExtendedLifetime(tree) {
            var lines = Set<Int>()
            tree.root.forEachDescendant { node in
                guard node.type == CMARK_NODE_CODE_BLOCK, node.endLine >= node.startLine else { return }
                lines.formUnion(node.startLine...node.endLine)
            }
            return lines
        }
    }

    private static func lastLine(ofNoteAt first: Int, in source: MarkdownSource) -> Int {
        var last = first
        var followsEmptyLine = false
        for line in stride(from: first + 1, through: source.lineStarts.count, by: 1) {
            let text = source.bytes[source.start(ofLine: line)..<source.start(ofLine: line + 1)]
            let indentation = text.prefix { $0 == UInt8(ascii: " ") }.count
            let rest = text.dropFirst(indentation)
            if rest.first?.isLineBreak ?? true {
                followsEmptyLine = true
                continue
            }
            if indentation < 2,
                followsEmptyLine || startsBlock(rest) || label(at: text.startIndex, in: source.bytes) != nil
            {
                break
            }
            followsEmptyLine = false
            last = line
        }
        return last
    }

    /// Whether a line starts something other than more of a paragraph.
    private static func startsBlock(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        let second = line.dropFirst().first ?? UInt8(ascii: "\n")
        let third = line.dropFirst(2).first ?? UInt8(ascii: "\n")
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "~"): return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return second.isBlank || second == first
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return (second == UInt8(ascii: ".") || second == UInt8(ascii: ")")) && third.isBlank
        default: return false
        }
    }

    /// A note's own text, without the label and without up to four spaces of indentation.
    private static func note(
        lines: ClosedRange<Int>, afterLabel: Int, in source: MarkdownSource
    ) -> MarkdownSource {
        MarkdownSource(
            lines: lines.map { line in
                let end = source.start(ofLine: line + 1)
                var start = line == lines.lowerBound ? afterLabel : source.start(ofLine: line)
                let limit = line == lines.lowerBound ? end : min(start + 4, end)
                while start < limit, source.bytes[start].isBlank { start += 1 }
                return (source.bytes[start..<end], start)
            })
    }
}

/// The `[^label]` of a footnote: no white space or brackets in the label, 64 bytes at most.
enum FootnoteLabel {
    /// Where the label proper stands when `[^label]` starts at an offset.
    static func range(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "["),
            bytes[start + 1] == UInt8(ascii: "^")
        else {
            return nil
        }
        var end = start + 2
        while end < min(bytes.count, start + 66) {
            switch bytes[end] {
            case UInt8(ascii: "]"): return end > start + 2 ? start + 2..<end : nil
            case UInt8(ascii: "["), UInt8(ascii: "^"), 0...0x20: return nil
            default: end += 1
            }
        }
        return nil
    }
}
