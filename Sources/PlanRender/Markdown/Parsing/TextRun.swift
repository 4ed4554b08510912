internal import PlanModel

/// Words that stand together in a paragraph or heading with only line breaks between them.
///
/// cmark splits text at every character that could mean something; a run puts it together again and
/// remembers where in the source its pieces stand.
struct TextRun {
    /// The run's text and line break nodes, neighbours in the tree.
    private(set) var nodes: [MarkdownNode] = []
    /// The text, with LF for line breaks and with Swedish quotes.
    private(set) var bytes: [UInt8] = []
    /// Whether cmark chose quotes that are not Swedish.
    private(set) var hasChangedQuotes = false
    let isInLink: Bool
    let isInHeading: Bool
    let place: Place

    private var pieces: [TextAlignment.Piece] = []
    /// Where in the run single characters stand that were escaped, and so mean only themselves.
    private var escaped: [Int] = []

    /// Which paragraph or heading a run stands in, and after what.
    struct Place {
        enum Gap { case markup, code, lineBreak }

        /// Counted from 0 in reading order.
        let block: Int
        let isQuoted: Bool
        /// What stands between the run and the one before it in the block.
        let gap: Gap
    }

    init(isInLink: Bool, isInHeading: Bool, place: Place) {
        self.isInLink = isInLink
        self.isInHeading = isInHeading
        self.place = place
    }

    /// - Parameter pieces: the node's text laid beside the source.
    mutating func appendText(_ node: MarkdownNode, _ pieces: [TextAlignment.Piece]) {
        let start = bytes.count
        nodes.append(node)
        bytes += node.literal
        for piece in pieces {
            let text = (piece.text.lowerBound + start)..<(piece.text.upperBound + start)
            self.pieces.append(.init(text: text, source: piece.source, isVerbatim: piece.isVerbatim))
            if !piece.isVerbatim, text.count == 1 { escaped.append(text.lowerBound) }
        }
        makeQuotesSwedish(from: start)
    }

    mutating func appendLineBreak(_ node: MarkdownNode, at source: Range<Int>) {
        pieces.append(.init(text: bytes.count..<(bytes.count + 1), source: source, isVerbatim: true))
        nodes.append(node)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Swedish opens and closes quotes alike: U+201C becomes U+201D, U+2018 becomes U+2019.
    private mutating func makeQuotesSwedish(from start: Int) {
        var index = start
        while index + 2 < bytes.count {
            if bytes[index] == 0xE2, bytes[index + 1] == 0x80,
                bytes[index + 2] == 0x9C || bytes[index + 2] == 0x98
            {
                bytes[index + 2] += 1
                hasChangedQuotes = true
            }
            index += 1
        }
    }

    /// Whether the character at an offset was escaped.
    func isEscaped(_ offset: Int) -> Bool {
        var low = 0
        var high = escaped.count
        while low < high {
            let middle = (low + high) / 2
            if escaped[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low < escaped.count && escaped[low] == offset
    }

    /// Where in the source a stretch of the run was written.
    func source(of range: Range<Int>) -> Range<Int> {
        let first = piece(at: range.lowerBound)
        let last = piece(at: range.upperBound - 1)
        let start =
            first.source.lowerBound + (first.isVerbatim ? range.lowerBound - first.text.lowerBound : 0)
        let end =
            last.isVerbatim
            ? last.source.lowerBound + range.upperBound - last.text.lowerBound : last.source.upperBound
        return start..<max(start, end)
    }

    private func piece(at offset: Int) -> TextAlignment.Piece {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].text.lowerBound <= offset { low = middle } else { high = middle }
        }
        return pieces[low]
    }
}
