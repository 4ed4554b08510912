/// A text, most often Markdown, that was written as one YAML scalar, and where.
package struct SourceText: Hashable, Sendable {
    /// The text after YAML's folding and unescaping.
    package let string: String
    /// The whole scalar in the file, with its quotes or block indicator.
    package let span: SourceSpan

    /// Tells texts apart by where they stand, which is faster than by their letters. Holds as long as the file
    /// is held by somebody.
    package struct ID: Hashable, Sendable {
        let file: ObjectIdentifier
        let offset: Int
    }

    package var id: ID { ID(file: ObjectIdentifier(span.file), offset: span.range.lowerBound) }

    package init(_ string: String, at span: SourceSpan) {
        self.string = string
        self.span = span
    }

    /// Where in the file a stretch of the text stands.
    ///
    /// - Parameter range: UTF-8 offsets into `string`.
    package func span(of range: Range<Int>) -> SourceSpan {
        spans(of: [range]).first ?? span
    }

    /// Where in the file stretches of the text stand, in one pass over the text however many they are.
    ///
    /// YAML changes a scalar's bytes on the way in only by leaving out indentation and folding line breaks,
    /// so the two are walked side by side. Where escapes break the likeness the whole scalar is returned.
    ///
    /// - Parameter ranges: UTF-8 offsets into `string`, in any order.
    package func spans(of ranges: [Range<Int>]) -> [SourceSpan] {
        let wanted = ranges.flatMap { [$0.lowerBound, max($0.lowerBound, $0.upperBound - 1)] }.sorted()
        let offsets = fileOffsets(of: wanted)
        return ranges.map { range in
            guard let start = offsets[range.lowerBound] else { return span }
            guard !range.isEmpty else { return SourceSpan(file: span.file, range: start..<start) }
            guard let last = offsets[range.upperBound - 1] else { return span }
            return SourceSpan(file: span.file, range: start..<(last + 1))
        }
    }

    /// The file offset of each of the text's offsets, as far as the text and the file are alike.
    ///
    /// - Parameter wanted: in rising order; may have the same offset more than once.
    private func fileOffsets(of wanted: [Int]) -> [Int: Int] {
        let bytes = span.file.bytes
        let indentation = blockIndentation
        var offsets: [Int: Int] = [:]
        var remaining = wanted[...]
        var position = contentStart(indentation: indentation)
        var index = 0
        for byte in string.utf8 {
            if remaining.isEmpty { return offsets }
            while position < span.range.upperBound, bytes[position] != byte {
                // Only white space can stand in the file without a counterpart in the value. What changes is
                // a line break: into a space when it is folded, and a lone CR into LF.
                guard bytes[position].isBlank || bytes[position].isLineBreak else { return offsets }
                if bytes[position].isLineBreak, byte == UInt8(ascii: " ") { break }
                if byte == UInt8(ascii: "\n"), isLoneCarriageReturn(at: position) { break }
                position += 1
            }
            guard position < span.range.upperBound else { return offsets }
            while remaining.first == index {
                offsets[index] = position
                remaining.removeFirst()
            }
            index += 1
            position += 1
            if byte == UInt8(ascii: "\n") || bytes[position - 1].isLineBreak {
                position = skipping(indentation, from: position)
            }
        }
        if remaining.first == index { offsets[index] = min(position, span.range.upperBound) }
        return offsets
    }

    /// Where the text proper starts: after a quote, or on the line after a block indicator.
    private func contentStart(indentation: Int) -> Int {
        let bytes = span.file.bytes
        var position = span.range.lowerBound
        guard position < span.range.upperBound else { return position }
        switch bytes[position] {
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            while position < span.range.upperBound, !bytes[position].isLineBreak { position += 1 }
            if position < bytes.count, bytes[position] == UInt8(ascii: "\r"),
                !isLoneCarriageReturn(at: position)
            {
                position += 1
            }
            return skipping(indentation, from: position + 1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return position + 1
        default:
            return position
        }
    }

    private func isLoneCarriageReturn(at position: Int) -> Bool {
        let bytes = span.file.bytes
        return bytes[position] == UInt8(ascii: "\r")
            && (position + 1 == bytes.count || bytes[position + 1] != UInt8(ascii: "\n"))
    }

    private func skipping(_ indentation: Int, from lineStart: Int) -> Int {
        let bytes = span.file.bytes
        var position = lineStart
        let limit = min(lineStart + indentation, span.range.upperBound)
        while position < limit, bytes[position] == UInt8(ascii: " ") { position += 1 }
        return position
    }

    /// The indentation of the text's first line is that of all its lines.
    private var blockIndentation: Int {
        let bytes = span.file.bytes
        let first = bytes[span.range.lowerBound]
        guard first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else { return Int.max / 2 }
        var line = span.file.location(at: span.range.lowerBound).line + 1
        while line <= span.file.lineCount {
            let text = span.file.text(ofLine: line)
            let indentation = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            if indentation < text.utf8.count { return indentation }
            line += 1
        }
        return 0
    }
}

extension UInt8 {
    package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
