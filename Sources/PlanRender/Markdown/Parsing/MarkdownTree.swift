internal import CCmark

/// A parsed text's tree, freed with all its nodes when the last reference to it goes.
///
/// Nodes do not keep their tree alive: whoever works on them holds on to the tree until done.
final class MarkdownTree {
    let root: MarkdownNode

    /// Parses CommonMark; quotes become curly, `--` an en dash and `...` an ellipsis.
    init(parsing bytes: [UInt8]) {
        let options = CMARK_OPT_SMART | CMARK_OPT_SOURCEPOS
        let parsed = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
        }
        self.root = MarkdownNode(parsed ?? MarkdownNode.make(CMARK_NODE_DOCUMENT).pointer)
    }

    /// A document of one paragraph that shows a text as it was written.
    init(showing bytes: [UInt8]) {
        root = MarkdownNode.make(CMARK_NODE_DOCUMENT)
        root.append(.paragraph(showing: bytes))
    }

    deinit { root.free() }

    /// Raw HTML and dangerous addresses never get through.
    func html() -> String {
        withExtendedLifetime(self) { Self.taking(cmark_render_html(root.pointer, CMARK_OPT_DEFAULT)) }
    }

    /// What smart punctuation would change is escaped, so that the text reads the same with and without it.
    func commonMark() -> String {
        withExtendedLifetime(self) {
            Self.taking(cmark_render_commonmark(root.pointer, CMARK_OPT_SMART, 0))
        }
    }

    private static func taking(_ rendered: UnsafeMutablePointer<CChar>?) -> String {
        guard let rendered else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        return String(cString: rendered)
    }
}
