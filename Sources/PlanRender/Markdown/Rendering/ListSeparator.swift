internal import CCmark

/// Keeps cmark from writing an HTML comment after a list that another list or a code block follows.
enum ListSeparator {
    /// A link definition that nothing uses: shows nothing, and ends the list before it.
    private static let invisibleLine = "[//]: # \"\""

    /// Puts an invisible line after every such list.
    static func insert(in root: MarkdownNode) {
        var followers: [MarkdownNode] = []
        root.forEachDescendant { node in
            guard node.type == CMARK_NODE_LIST, let next = node.next else { return }
            if next.type == CMARK_NODE_LIST || next.type == CMARK_NODE_CODE_BLOCK { followers.append(next) }
        }
        for follower in followers {
            let paragraph = MarkdownNode.make(CMARK_NODE_PARAGRAPH)
            paragraph.append(.markup(CMARK_NODE_CUSTOM_INLINE, enter: invisibleLine, exit: ""))
            paragraph.insertBefore(follower)
        }
    }
}
