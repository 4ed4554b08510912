internal import PlanModel

/// The words of one paragraph, heading or list item, as they read when markup is taken away.
struct ProseBlock {
    /// LF for line breaks; `0` for inline code, which counts as a word.
    private(set) var bytes: [UInt8] = []
    /// Whether the block is in a block quote.
    let isQuoted: Bool
    /// Links to laws: where in the block their words start, the law's or provision's id, and where the link stands.
    private(set) var laws: [(offset: Int, id: String, range: Range<Int>)] = []
    private var runs: [(start: Int, run: TextRun)] = []
    private let source: MarkdownSource

    /// Where in the whole text a stretch of the block was written.
    func original(_ range: Range<Int>) -> Range<Int> {
        let start = original(range.lowerBound)
        let end = original(range.upperBound - 1)
        return start.lowerBound..<max(start.upperBound, end.upperBound)
    }

    private func original(_ offset: Int) -> Range<Int> {
        let index = max((runs.firstIndex { $0.start > offset } ?? runs.count) - 1, 0)
        let (start, run) = runs[index]
        let inRun = min(max(offset - start, 0), run.bytes.count - 1)
        return source.original(run.source(of: inRun..<(inRun + 1)))
    }

    /// The blocks of a text, footnotes last.
    static func all(of document: MarkdownDocument) -> [ProseBlock] {
        if document.isTooTangled { return [] }
        return ([document.main] + document.footnotes.map(\.part)).flatMap(blocks)
    }

    private static func blocks(of part: MarkdownDocument.Part) -> [ProseBlock] {
        var blocks: [ProseBlock] = []
        var number = -1
        var pending: [(id: String, range: Range<Int>)] = []
        for item in part.items {
            switch item {
            case .link(let node, let range):
                if case .reference(.law(let id)) = LinkAddress(node.url) {
                    pending.append((id, part.source.original(range)))
                }
            case .text(let run):
                if run.place.block != number {
                    number = run.place.block
                    blocks.append(ProseBlock(isQuoted: run.place.isQuoted, source: part.source))
                }
                blocks[blocks.count - 1].append(run, pending)
                pending = []
            default: break
            }
        }
        return blocks
    }

    private init(isQuoted: Bool, source: MarkdownSource) {
        self.isQuoted = isQuoted
        self.source = source
    }

    private mutating func append(_ run: TextRun, _ links: [(id: String, range: Range<Int>)]) {
        if !bytes.isEmpty {
            switch run.place.gap {
            case .markup: break
            case .code: bytes.append(UInt8(ascii: "0"))
            case .lineBreak: bytes.append(UInt8(ascii: "\n"))
            }
        }
        laws += links.map { (bytes.count, $0.id, $0.range) }
        runs.append((bytes.count, run))
        bytes += run.bytes
    }
}
