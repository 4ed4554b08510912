internal import CCmark

/// Writes footnotes and the marks that refer to them.
struct FootnoteWriter {
    let prefix: String
    let output: MarkdownEditor.Output

    /// What stands in the text where a footnote is referred to.
    func mark(_ use: FootnoteNumbering.Use) -> MarkdownNode {
        switch output {
        case .html:
            return .markup(
                CMARK_NODE_CUSTOM_INLINE,
                enter: """
                    <sup class="fotnot"><a id="\(placeID(use.number, use.place))" href="#\(noteID(use.number))" \
                    role="doc-noteref" aria-label="Fotnot \(use.number)">\(use.number)</a></sup>
                    """,
                exit: "")
        case .commonMark: return .text("[\(use.number)]".utf8)
        }
    }

    /// Moves the notes' own trees to the end of a text, in number order.
    func append(_ notes: [(root: MarkdownNode, note: FootnoteNumbering.Note)], to root: MarkdownNode) {
        switch output {
        case .html:
            let list = MarkdownNode.markup(
                CMARK_NODE_CUSTOM_BLOCK, enter: "<ol class=\"fotnoter\">", exit: "</ol>")
            root.append(list)
            for (noteRoot, note) in notes {
                let item = MarkdownNode.markup(
                    CMARK_NODE_CUSTOM_BLOCK, enter: "<li id=\"\(noteID(note.number))\">", exit: "</li>")
                list.append(item)
                noteRoot.moveChildren(to: item)
                appendLinksBack(from: note, to: item)
            }
        case .commonMark:
            let label = MarkdownNode.make(CMARK_NODE_PARAGRAPH)
            label.append(.text("Fotnoter:".utf8))
            root.append(label)
            root.append(numberedList(of: notes.map(\.root)))
        }
    }

    private func appendLinksBack(from note: FootnoteNumbering.Note, to item: MarkdownNode) {
        guard note.uses > 0 else { return }
        var paragraph = item.lastChild
        if paragraph?.type != CMARK_NODE_PARAGRAPH {
            let added = MarkdownNode.make(CMARK_NODE_PARAGRAPH)
            item.append(added)
            paragraph = added
        }
        for place in 1...note.uses {
            let which = note.uses == 1 ? "" : ", ställe \(place)"
            let words = note.uses == 1 ? "↩\u{FE0E}" : "↩\u{FE0E}\(place)"
            let link = MarkdownNode.markup(
                CMARK_NODE_CUSTOM_INLINE,
                enter: """
                     <a class="fotnot-tillbaka" href="#\(placeID(note.number, place))" role="doc-backlink" \
                    aria-label="Tillbaka till texten\(which)">\(words)</a>
                    """,
                exit: "")
            paragraph?.append(link)
        }
    }

    private func numberedList(of roots: [MarkdownNode]) -> MarkdownNode {
        let list = MarkdownNode.make(CMARK_NODE_LIST)
        let isTight = roots.allSatisfy { $0.firstChild == $0.lastChild }
        cmark_node_set_list_type(list.pointer, CMARK_ORDERED_LIST)
        cmark_node_set_list_delim(list.pointer, CMARK_PERIOD_DELIM)
        cmark_node_set_list_start(list.pointer, 1)
        cmark_node_set_list_tight(list.pointer, isTight ? 1 : 0)
        for root in roots {
            let item = MarkdownNode.make(CMARK_NODE_ITEM)
            root.moveChildren(to: item)
            list.append(item)
        }
        return list
    }

    private func noteID(_ number: Int) -> String { "\(prefix)fotnot-\(number)" }

    private func placeID(_ number: Int, _ place: Int) -> String {
        place == 1 ? "\(prefix)fotnotsref-\(number)" : "\(prefix)fotnotsref-\(number)-\(place)"
    }
}
