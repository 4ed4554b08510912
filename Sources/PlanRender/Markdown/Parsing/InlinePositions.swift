internal import CCmark
internal import PlanModel

/// Where the inline nodes of one paragraph or heading stand in the source.
///
/// cmark counts an inline's column in the block's content, which lacks the indentation and quote marks of the
/// lines after the first, and its line from where the block starts, without the link definitions that it took
/// away there and without the line breaks inside a link's address. This puts all of that back.
struct InlinePositions {
    private let source: MarkdownSource
    /// The block's first line, counted from 1, and the column where it starts.
    private let firstLine: Int
    private let firstColumn: Int
    /// Where the content of each of the block's lines starts in the source, and where the block ends.
    private let contentStarts: [Int]
    /// How many lines later than cmark says inlines stand, from the line after `lastOverflowLine` on.
    private var shift: Int
    private var overflow = 0
    private var lastOverflowLine = 0

    /// - Parameter quoteDepth: how many block quotes the block stands in.
    init(of block: MarkdownNode, in source: MarkdownSource, quoteDepth: Int) {
        self.source = source
        firstLine = block.startLine
        firstColumn = block.startColumn
        let lastLine = max(firstLine, block.endLine)
        var starts = [source.start(ofLine: firstLine)]
        for line in stride(from: firstLine + 1, through: lastLine, by: 1) {
            starts.append(
                Self.contentStart(
                    of: source.start(ofLine: line), in: source.bytes, quoteDepth: quoteDepth))
        }
        starts.append(source.start(ofLine: lastLine + 1))
        contentStarts = starts
        shift = Self.definitionLines(before: block, lines: lastLine - firstLine + 1, in: source)
    }

    /// The source offset of what cmark says stands at a line and column.
    mutating func offset(line: Int, column: Int) -> Int {
        if line > lastOverflowLine {
            shift += overflow
            overflow = 0
            lastOverflowLine = line
        }
        var index = min(max(line - firstLine + shift, 0), contentStarts.count - 2)
        // Content columns are counted from the block's own column; its first line is counted from the line's start.
        let inContent = index == 0 ? column - 1 : column - firstColumn
        var offset = contentStarts[index] + max(inContent, 0)
        var missed = 0
        while index + 2 < contentStarts.count, offset >= source.start(ofLine: firstLine + index + 1) {
            offset += contentStarts[index + 1] - source.start(ofLine: firstLine + index + 1)
            index += 1
            missed += 1
        }
        overflow = max(overflow, missed)
        return min(offset, source.bytes.count)
    }

    private static func contentStart(of lineStart: Int, in bytes: [UInt8], quoteDepth: Int) -> Int {
        var position = lineStart
        var marks = quoteDepth
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: ">"), marks > 0 {
                marks -= 1
            } else if !bytes[position].isBlank {
                break
            }
            position += 1
        }
        return position
    }

    /// How many lines of link definitions start the block.
    private static func definitionLines(before block: MarkdownNode, lines: Int, in source: MarkdownSource)
        -> Int
    {
        let start = source.start(ofLine: block.startLine) + block.startColumn - 1
        guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "["), lines > 1 else {
            return 0
        }
        let line = source.bytes[start..<source.start(ofLine: block.startLine + 1)]
        guard line.indices.dropLast().contains(where: { line[$0] == 0x5D && line[$0 + 1] == 0x3A }) else {
            return 0
        }
        var contentLines = 1
        block.forEachDescendant { contentLines += $0.lineBreaks }
        return max(0, lines - contentLines)
    }
}

extension MarkdownNode {
    /// How many line breaks the node itself has, without what is in it.
    fileprivate var lineBreaks: Int {
        switch type {
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: 1
        case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: max(0, endLine - startLine)
        default: 0
        }
    }
}
