internal import CCmark
internal import PlanModel

/// Changes a parsed text's tree into what is to be shown.
struct MarkdownEditor {
    enum Output { case html, commonMark }

    private let document: MarkdownDocument
    private let context: MarkdownContext
    private let output: Output
    /// The terms that a link has been made to, by us or by the author.
    private var termsUsed = Set<String>()
    private var footnotes: FootnoteNumbering

    init(_ document: MarkdownDocument, context: MarkdownContext, output: Output) {
        self.document = document
        self.context = context
        self.output = output
        self.footnotes = FootnoteNumbering(document.footnotes.map(\.label))
    }

    /// The edited tree. The document is used up.
    mutating func finished() -> MarkdownTree {
        edit(document.main.items, isFootnote: false)
        let notes = footnotes.inOrder
        for note in notes { edit(document.footnotes[note.index].part.items, isFootnote: true) }
        if !notes.isEmpty {
            let writer = FootnoteWriter(prefix: context.footnotePrefix, output: output)
            writer.append(
                notes.map { (document.footnotes[$0.index].part.tree.root, $0) }, to: document.main.tree.root)
        }
        if output == .commonMark { ListSeparator.insert(in: document.main.tree.root) }
        return document.main.tree
    }

    private mutating func edit(_ items: [MarkdownItem], isFootnote: Bool) {
        for item in items {
            switch item {
            case .heading(let node, _):
                node.setHeadingLevel(min(6, max(1, node.headingLevel + context.headingShift)))
            case .html(let node, _): showAsText(node)
            case .image(let node, _): node.unwrap()
            case .link(let node, _): edit(link: node)
            case .text(let run): edit(run, isFootnote: isFootnote)
            }
        }
    }

    private func showAsText(_ html: MarkdownNode) {
        let isBlock = html.type == CMARK_NODE_HTML_BLOCK
        html.replace(with: isBlock ? .paragraph(showing: html.literal) : .text(html.literal))
    }

    // MARK: Links

    private mutating func edit(link: MarkdownNode) {
        let url = link.url
        switch LinkAddress(url) {
        case .reference(let reference):
            if case .term(let id) = reference { termsUsed.insert(id) }
            guard let target = context.resolve(reference) else { return link.unwrap() }
            if let words = link.firstChild, words == link.lastChild, words.type == CMARK_NODE_TEXT,
                words.literal.elementsEqual(url.utf8)
            {
                words.setLiteral(target.title.utf8)
            }
            link.setURL(target.href)
        case .secure, .insecure:
            guard output == .html else { return }
            let title = link.title
            let attributes = title.isEmpty ? "" : " title=\"\(HTMLText.escaped(title))\""
            link.rewrap(
                as: .markup(
                    CMARK_NODE_CUSTOM_INLINE,
                    enter: "<a class=\"extern\" href=\"\(HTMLText.escapedAddress(url))\"\(attributes)>",
                    exit: "</a>"))
        case .contact: return
        default: link.unwrap()
        }
    }

    private func termLink(to id: String) -> MarkdownNode? {
        guard let target = context.resolve(.term(id)) else { return nil }
        switch output {
        case .html:
            let address = HTMLText.escapedAddress(target.href)
            return .markup(
                CMARK_NODE_CUSTOM_INLINE, enter: "<a class=\"begrepp\" href=\"\(address)\">", exit: "</a>")
        case .commonMark: return .link(target.href)
        }
    }

    // MARK: Text

    private mutating func edit(_ run: TextRun, isFootnote: Bool) {
        guard let first = run.nodes.first else { return }
        var pieces: [MarkdownNode] = []
        var written = 0
        for (token, range) in TextScanner.tokens(in: run, terms: context.terms) {
            guard let node = node(for: token, range, in: run, isFootnote: isFootnote) else { continue }
            pieces += Self.text(run.bytes[written..<range.lowerBound])
            pieces.append(node)
            written = range.upperBound
        }
        guard !pieces.isEmpty || run.hasChangedQuotes else { return }
        pieces += Self.text(run.bytes[written...])
        for piece in pieces { piece.insertBefore(first) }
        for node in run.nodes { node.free() }
    }

    /// What a token is replaced with, or nil when it stays as it is.
    private mutating func node(
        for token: TextToken, _ range: Range<Int>, in run: TextRun, isFootnote: Bool
    ) -> MarkdownNode? {
        switch token {
        case .value(let name): return context.values[name].map { .text($0.utf8) }
        case .footnote(let label):
            guard !isFootnote, !run.isInLink, let use = footnotes.use(label) else { return nil }
            return FootnoteWriter(prefix: context.footnotePrefix, output: output).mark(use)
        case .term(let id):
            guard context.linkedTerms.contains(id), !termsUsed.contains(id), let link = termLink(to: id)
            else {
                return nil
            }
            termsUsed.insert(id)
            for piece in Self.text(run.bytes[range]) { link.append(piece) }
            return link
        case .unclosedValue, .address: return nil
        }
    }

    /// Text nodes with soft breaks for line feeds.
    private static func text(_ bytes: ArraySlice<UInt8>) -> [MarkdownNode] {
        var nodes: [MarkdownNode] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.startIndex > bytes.startIndex { nodes.append(.make(CMARK_NODE_SOFTBREAK)) }
            if !line.isEmpty { nodes.append(.text(line)) }
        }
        return nodes
    }
}
