internal import CCmark

/// A tree as text without any markup, for places that show none: a blank line between blocks, a sign before each
/// item of a list. An address out of the site is written after its words.
struct MarkdownPlainText {
    private(set) var text = ""
    private var numbers: [Int?] = []
    /// What stands before the next block's first words.
    private var prefix = ""

    init(_ tree: MarkdownTree) {
        withExtendedLifetime(tree) {
            tree.root.walk { step, node in
                visit(step, node)
                return true
            }
        }
    }

    private mutating func visit(_ step: MarkdownNode.Step, _ node: MarkdownNode) {
        switch (step, node.type) {
        case (.enter, CMARK_NODE_LIST):
            let isNumbered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
            numbers.append(isNumbered ? Int(cmark_node_get_list_start(node.pointer)) : nil)
        case (.leave, CMARK_NODE_LIST): numbers.removeLast()
        case (.enter, CMARK_NODE_ITEM): startItem()
        case (.enter, CMARK_NODE_PARAGRAPH), (.enter, CMARK_NODE_HEADING), (.enter, CMARK_NODE_CODE_BLOCK):
            startBlock()
            if node.type == CMARK_NODE_CODE_BLOCK { append(node) }
        case (.enter, CMARK_NODE_TEXT), (.enter, CMARK_NODE_CODE): append(node)
        case (.enter, CMARK_NODE_SOFTBREAK): text += " "
        case (.enter, CMARK_NODE_LINEBREAK): text += "\n"
        case (.leave, CMARK_NODE_LINK):
            let address = node.url
            if address.contains("://"), !text.hasSuffix(address) { text += " (\(address))" }
        default: break
        }
    }

    private mutating func startItem() {
        guard let number = numbers.last else { return }
        prefix = number.map { "\($0). " } ?? "– "
        if let number { numbers[numbers.count - 1] = number + 1 }
    }

    private mutating func startBlock() {
        if !text.isEmpty { text += prefix.isEmpty ? "\n\n" : "\n" }
        text += prefix
        prefix = ""
    }

    private mutating func append(_ node: MarkdownNode) {
        text += String(decoding: node.literal, as: UTF8.self)
    }
}
