internal import CCmark

/// One node of a `MarkdownTree`, valid as long as the tree.
struct MarkdownNode: Equatable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
    var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
    var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
    var lastChild: MarkdownNode? { MarkdownNode(cmark_node_last_child(pointer)) }

    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var url: String { Self.string(cmark_node_get_url(pointer)) }
    var title: String { Self.string(cmark_node_get_title(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// Counted from 1, as are columns, which count bytes.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// The column of the last byte.
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    /// The node's bytes, valid until the node changes.
    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
    }

    private static func string(_ text: UnsafePointer<CChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}

extension MarkdownNode {
    enum Step { case enter, leave }

    /// Goes through the node and all in it in reading order; nodes are left after what is in them.
    ///
    /// Uses no stack, so that no depth is too deep. The tree must not change meanwhile.
    ///
    /// - Parameter visit: returns false to stop.
    func walk(_ visit: (Step, MarkdownNode) -> Bool) {
        var node = self
        while true {
            guard visit(.enter, node) else { return }
            if let child = node.firstChild {
                node = child
                continue
            }
            while true {
                guard visit(.leave, node), node != self else { return }
                if let next = node.next {
                    node = next
                    break
                }
                guard let parent = node.parent else { return }
                node = parent
            }
        }
    }

    func forEachDescendant(_ visit: (MarkdownNode) -> Void) {
        walk { step, node in
            if step == .enter, node != self { visit(node) }
            return true
        }
    }

    /// The words in the node, with spaces for line breaks.
    var plainText: String {
        var bytes: [UInt8] = []
        forEachDescendant { node in
            switch node.type {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: bytes += node.literal
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(UInt8(ascii: " "))
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension MarkdownNode {
    /// A node outside any tree; it must be put into one, or freed.
    static func make(_ type: cmark_node_type) -> MarkdownNode {
        guard let node = MarkdownNode(cmark_node_new(type)) else {
            preconditionFailure("cmark makes a node of every type it has")
        }
        return node
    }

    static func text(_ bytes: some Collection<UInt8>) -> MarkdownNode {
        let node = make(CMARK_NODE_TEXT)
        node.setLiteral(bytes)
        return node
    }

    /// A paragraph of lines as they were written.
    static func paragraph(showing bytes: some Collection<UInt8>) -> MarkdownNode {
        let node = make(CMARK_NODE_PARAGRAPH)
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            if index > 0 { node.append(.make(CMARK_NODE_SOFTBREAK)) }
            node.append(.text(line))
        }
        return node
    }

    /// Words around a node's content, written to HTML as they are.
    static func markup(_ type: cmark_node_type, enter: String, exit: String) -> MarkdownNode {
        let node = make(type)
        cmark_node_set_on_enter(node.pointer, enter)
        cmark_node_set_on_exit(node.pointer, exit)
        return node
    }

    static func link(_ address: String) -> MarkdownNode {
        let node = make(CMARK_NODE_LINK)
        node.setURL(address)
        return node
    }

    func setLiteral(_ bytes: some Collection<UInt8>) {
        let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
        cmark_node_set_literal(pointer, terminated)
    }

    func setURL(_ address: String) { cmark_node_set_url(pointer, address) }
    func setHeadingLevel(_ level: Int) { cmark_node_set_heading_level(pointer, Int32(level)) }

    func append(_ child: MarkdownNode) { cmark_node_append_child(pointer, child.pointer) }
    func insertBefore(_ sibling: MarkdownNode) { cmark_node_insert_before(sibling.pointer, pointer) }
    func free() { cmark_node_free(pointer) }

    /// Moves all of the node's children to the end of another node's.
    func moveChildren(to other: MarkdownNode) {
        while let child = firstChild { other.append(child) }
    }

    /// Puts the node's children in its place and frees it.
    func unwrap() {
        while let child = firstChild { child.insertBefore(self) }
        free()
    }

    /// Puts another node in the node's place, with its children, and frees it.
    func rewrap(as other: MarkdownNode) {
        other.insertBefore(self)
        moveChildren(to: other)
        free()
    }

    /// Puts another node in the node's place and frees it.
    func replace(with other: MarkdownNode) {
        other.insertBefore(self)
        free()
    }
}
