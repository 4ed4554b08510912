/// What Planverk has something to say about in a text, with the source bytes it was written as.
enum MarkdownItem {
    case heading(MarkdownNode, Range<Int>)
    case link(MarkdownNode, Range<Int>)
    case image(MarkdownNode, Range<Int>)
    case html(MarkdownNode, Range<Int>)
    case text(TextRun)
}
