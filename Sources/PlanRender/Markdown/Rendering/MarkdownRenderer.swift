/// Markdown to HTML and to plain CommonMark. Every call stands alone; texts may be rendered at the same time.
package enum MarkdownRenderer {
    /// The text as an HTML fragment of block elements.
    ///
    /// - Footnotes become `<sup class="fotnot">` and a last `<ol class="fotnoter">` with links back.
    /// - Links out of the site have the class `extern`, those to terms `begrepp`.
    /// - Raw HTML is shown as text; what `LinkAddress` does not allow is not a link.
    package static func html(_ text: String, context: MarkdownContext) -> String {
        var editor = MarkdownEditor(MarkdownDocument(parsing: text), context: context, output: .html)
        return editor.finished().html()
    }

    /// The text as CommonMark that needs nothing of Planverk's: links resolved, values filled in, headings shifted.
    ///
    /// CommonMark has no footnotes. A reference is written as the text `[1]`, and the notes as a numbered list
    /// after the text, under the line "Fotnoter:". Both read the same after any further rendering.
    package static func commonMark(_ text: String, context: MarkdownContext) -> String {
        var editor = MarkdownEditor(MarkdownDocument(parsing: text), context: context, output: .commonMark)
        return editor.finished().commonMark()
    }

    /// The text's words without markup. Footnotes are as in CommonMark.
    package static func plain(_ text: String, context: MarkdownContext) -> String {
        var editor = MarkdownEditor(MarkdownDocument(parsing: text), context: context, output: .commonMark)
        return MarkdownPlainText(editor.finished()).text
    }
}
