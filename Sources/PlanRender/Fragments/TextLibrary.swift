package import PlanModel

/// What is known of every Markdown text of the content: found once, when it is loaded.
package struct TextLibrary: Sendable {
    let matcher: TermMatcher
    private let analyses: [String: MarkdownAnalysis]

    /// - Parameter analyses: by text; must hold every text that is to be rendered.
    package init(matcher: TermMatcher, analyses: [String: MarkdownAnalysis]) {
        self.matcher = matcher
        self.analyses = analyses
    }

    /// The analysis of a text; one that was not in the content is analysed on the spot.
    subscript(text: SourceText) -> MarkdownAnalysis {
        analyses[text.string] ?? MarkdownAnalysis(text, terms: matcher, knownValues: [])
    }
}
