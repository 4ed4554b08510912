package import PlanModel

/// Where a link leads.
package struct LinkTarget: Hashable, Sendable {
    /// The address, as it stands in the page that the text is rendered for.
    package let href: String
    /// What the link says when the author gave no words: `<krav:...>`.
    package let title: String

    package init(href: String, title: String) {
        self.href = href
        self.title = title
    }
}

/// What a text's rendering depends on besides the text.
package struct MarkdownContext: Sendable {
    /// Added to the level of every heading; the result is 6 at most.
    package var headingShift: Int
    /// What `{{namn}}` stands for. A value is text, never markup.
    package var values: [String: String]
    package var terms: TermMatcher
    /// The ids of the terms to link where the text first uses them.
    package var linkedTerms: Set<String>
    /// Where references lead; nil leaves the link's words without a link.
    package var resolve: @Sendable (Reference) -> LinkTarget?
    /// Makes footnotes' ids unique on a page with many texts: letters, digits and hyphens.
    package var footnotePrefix: String

    package init(
        headingShift: Int = 0, values: [String: String] = [:], terms: TermMatcher = .none,
        linkedTerms: Set<String> = [], footnotePrefix: String = "",
        resolve: @escaping @Sendable (Reference) -> LinkTarget? = { _ in nil }
    ) {
        self.headingShift = headingShift
        self.values = values
        self.terms = terms
        self.linkedTerms = linkedTerms
        self.footnotePrefix = footnotePrefix
        self.resolve = resolve
    }
}
