internal import CCmark
internal import PlanModel

/// Lists a parsed text's items in reading order. A link comes before what is in it.
struct MarkdownInventory {
    /// Deeper than anybody writes, and shallow enough that nothing done to the tree takes long.
    static let deepestNesting = 100

    private let source: MarkdownSource
    private var items: [MarkdownItem] = []
    private var depth = 0
    private var quoteDepth = 0
    private var linkDepth = 0
    private var isInHeading = false
    private var positions: InlinePositions?
    /// How far in the source the inlines seen so far in this block reach.
    private var reached = 0
    private var run: TextRun?
    private var blockCount = 0
    private var gap = TextRun.Place.Gap.markup
    /// The items of the links and images that are open.
    private var openLinks: [Int] = []

    private init(_ source: MarkdownSource) { self.source = source }

    /// - Returns: nil when the text is nested too deeply.
    static func items(of tree: MarkdownTree, in source: MarkdownSource) -> [MarkdownItem]? {
        var inventory = MarkdownInventory(source)
        withExtendedLifetime(tree) {
            tree.root.walk { step, node in
                switch step {
                case .enter: inventory.enter(node)
                case .leave: inventory.leave(node)
                }
                return inventory.depth <= deepestNesting
            }
        }
        return inventory.depth <= deepestNesting ? inventory.items : nil
    }

    private mutating func enter(_ node: MarkdownNode) {
        depth += 1
        switch node.type {
        case CMARK_NODE_TEXT: return appendText(node)
        case CMARK_NODE_SOFTBREAK: return appendLineBreak(node)
        default: endRun()
        }
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: quoteDepth += 1
        case CMARK_NODE_PARAGRAPH: startInlines(of: node)
        case CMARK_NODE_HEADING:
            startInlines(of: node)
            isInHeading = true
            items.append(.heading(node, range(ofBlock: node)))
        case CMARK_NODE_HTML_BLOCK: items.append(.html(node, range(ofBlock: node)))
        case CMARK_NODE_HTML_INLINE: items.append(.html(node, range(ofTag: node)))
        case CMARK_NODE_CODE:
            reached = range(ofInline: node).upperBound
            gap = .code
        case CMARK_NODE_LINEBREAK: gap = .lineBreak
        case CMARK_NODE_LINK: open(node, as: MarkdownItem.link)
        case CMARK_NODE_IMAGE: open(node, as: MarkdownItem.image)
        default: break
        }
    }

    private mutating func leave(_ node: MarkdownNode) {
        depth -= 1
        switch node.type {
        case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK: return
        default: endRun()
        }
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: quoteDepth -= 1
        case CMARK_NODE_HEADING: isInHeading = false
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: close(node)
        default: break
        }
    }

    // MARK: Blocks

    private mutating func startInlines(of block: MarkdownNode) {
        blockCount += 1
        gap = .markup
        positions = InlinePositions(of: block, in: source, quoteDepth: quoteDepth)
        reached = source.start(ofLine: block.startLine) + max(block.startColumn - 1, 0)
    }

    private func range(ofBlock node: MarkdownNode) -> Range<Int> {
        let start = source.start(ofLine: node.startLine) + max(node.startColumn - 1, 0)
        var end = source.start(ofLine: max(node.endLine, node.startLine) + 1)
        while end > start, source.bytes[end - 1].isLineBreak || source.bytes[end - 1].isBlank { end -= 1 }
        return start..<max(start, end)
    }

    // MARK: Text

    private mutating func appendText(_ node: MarkdownNode) {
        let literal = node.literal
        let start = offset(line: node.startLine, column: node.startColumn)
        let end = min(start + max(0, node.endColumn - node.startColumn + 1), source.bytes.count)
        let range = start..<max(start, end)
        reached = range.upperBound
        if range.count == literal.count, source.bytes[range].elementsEqual(literal) {
            addingToRun {
                $0.appendText(node, [.init(text: 0..<literal.count, source: range, isVerbatim: true)])
            }
        } else {
            let alignment = TextAlignment(literal, with: range, of: source.bytes)
            addingToRun { $0.appendText(node, alignment.pieces) }
        }
    }

    private mutating func appendLineBreak(_ node: MarkdownNode) {
        let place = reached..<min(reached + 1, source.bytes.count)
        addingToRun { $0.appendLineBreak(node, at: place) }
    }

    private mutating func addingToRun(_ add: (inout TextRun) -> Void) {
        var current =
            run
            ?? TextRun(
                isInLink: linkDepth > 0, isInHeading: isInHeading,
                place: .init(block: blockCount - 1, isQuoted: quoteDepth > 0, gap: gap))
        run = nil
        gap = .markup
        add(&current)
        run = current
    }

    private mutating func endRun() {
        if let run { items.append(.text(run)) }
        run = nil
    }

    // MARK: Inlines

    private mutating func offset(line: Int, column: Int) -> Int {
        positions?.offset(line: line, column: column) ?? reached
    }

    private mutating func range(ofInline node: MarkdownNode) -> Range<Int> {
        let start = offset(line: node.startLine, column: node.startColumn)
        let last = offset(line: max(node.endLine, node.startLine), column: node.endColumn)
        return start..<min(max(start, last + 1), source.bytes.count)
    }

    /// cmark's end of a tag of many lines is a byte or so short.
    private mutating func range(ofTag node: MarkdownNode) -> Range<Int> {
        let range = range(ofInline: node)
        let rest = source.bytes[max(range.upperBound - 1, range.lowerBound)...].prefix(4)
        return range.lowerBound..<((rest.firstIndex(of: UInt8(ascii: ">")) ?? range.upperBound - 1) + 1)
    }

    private mutating func open(_ node: MarkdownNode, as item: (MarkdownNode, Range<Int>) -> MarkdownItem) {
        linkDepth += 1
        let start = start(ofLink: node)
        openLinks.append(items.count)
        items.append(item(node, start..<start))
    }

    /// cmark gives a link the line where it ends, and an autolink the column of something else.
    private mutating func start(ofLink node: MarkdownNode) -> Int {
        var leaf = node
        while let child = leaf.firstChild { leaf = child }
        guard leaf != node, leaf.startLine > 0 else {
            return offset(line: node.startLine, column: node.startColumn)
        }
        let inside = offset(line: leaf.startLine, column: leaf.startColumn)
        let isAutolink = inside > 0 && source.bytes[inside - 1] == UInt8(ascii: "<")
        return isAutolink ? inside - 1 : offset(line: leaf.startLine, column: node.startColumn)
    }

    private mutating func close(_ node: MarkdownNode) {
        linkDepth -= 1
        let index = openLinks.removeLast()
        let start: Int
        switch items[index] {
        case .link(_, let range), .image(_, let range): start = range.lowerBound
        default: return
        }
        let isAutolink = source.bytes.indices.contains(start) && source.bytes[start] == UInt8(ascii: "<")
        let last = isAutolink ? reached : offset(line: node.endLine, column: node.endColumn)
        let range = start..<min(max(start, last + 1), source.bytes.count)
        reached = range.upperBound
        if case .image = items[index] {
            items[index] = .image(node, range)
        } else {
            items[index] = .link(node, range)
        }
    }
}
