/// The source lines of a span with marks under it, as rows of a line number and what stands beside it.
package struct SourceExcerpt {
    package enum Row {
        /// A source line.
        case line(Int, String)
        case marks(String)
        /// Lines left out of a long span.
        case gap
    }

    /// A span over more lines than this is shown by its first two and its last.
    private static let maximumLines = 4

    package let rows: [Row]

    package init(_ span: SourceSpan, mark: Character, hidesDigits: Bool = false) {
        let range = span.withoutTrailingLineBreaks
        let first = span.file.location(at: range.lowerBound).line
        let last = span.file.location(at: range.upperBound).line
        let shown =
            last - first < Self.maximumLines
            ? Array(first...last) : [first, first + 1, last]
        var rows: [Row] = []
        var previous = first
        for number in shown {
            if number > previous + 1 { rows.append(.gap) }
            previous = number
            let content = span.file.content(ofLine: number)
            let start = number == first ? range.lowerBound : content.lowerBound
            let end = number == last ? range.upperBound : content.upperBound
            let part = start..<max(start, end)
            let marked = DisplayLine(number, of: span.file, around: part.lowerBound)
                .marked(part, with: mark)
            let line = marked.line
            rows.append(.line(number, hidesDigits ? String(line.map { $0.isNumber ? "•" : $0 }) : line))
            // A blank line inside a span has nothing to mark.
            if !part.isEmpty || range.isEmpty { rows.append(.marks(marked.marks)) }
        }
        self.rows = rows
    }
}

extension SourceSpan {
    fileprivate var withoutTrailingLineBreaks: Range<Int> {
        var end = min(range.upperBound, file.bytes.count)
        let start = min(range.lowerBound, end)
        while end > start + 1, file.bytes[end - 1].isLineBreak { end -= 1 }
        return start..<end
    }
}

extension SourceFile {
    /// The bytes of a line without its indentation and line break.
    fileprivate func content(ofLine number: Int) -> Range<Int> {
        var (start, end) = (range(ofLine: number).lowerBound, range(ofLine: number).upperBound)
        while start < end, bytes[start].isBlank { start += 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}
