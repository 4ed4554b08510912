package import PlanModel

/// What is known of every Markdown text of the content: found once, when it is loaded.
package struct TextLibrary: Sendable {
    /// What a text's rendering depends on.
    struct Traits: Sendable {
        let references: [Reference]
        /// The terms that stand in the text, in order of first use.
        let terms: [String]
        let hasFootnotes: Bool
        let usesValues: Bool

        init(_ text: String, analysis: MarkdownAnalysis) {
            references = analysis.references.map(\.value)
            terms = analysis.terms
            hasFootnotes = text.utf8.containsPair(UInt8(ascii: "["), UInt8(ascii: "^"))
            usesValues = text.utf8.containsPair(UInt8(ascii: "{"), UInt8(ascii: "{"))
        }
    }

    let matcher: TermMatcher
    /// The catalog that the texts are from holds their files, so their ids hold.
    private let traits: [SourceText.ID: Traits]

    /// - Parameter analyses: of every text that is to be rendered.
    package init(matcher: TermMatcher, analyses: [(text: SourceText, analysis: MarkdownAnalysis)]) {
        self.matcher = matcher
        traits = Dictionary(
            analyses.map { ($0.text.id, Traits($0.text.string, analysis: $0.analysis)) },
            uniquingKeysWith: { first, _ in first })
    }

    subscript(text: SourceText) -> Traits {
        traits[text.id] ?? Traits(text.string, analysis: MarkdownAnalysis(text, terms: matcher))
    }
}

extension String.UTF8View {
    /// Whether two bytes stand next to each other somewhere.
    fileprivate func containsPair(_ first: UInt8, _ second: UInt8) -> Bool {
        zip(self, dropFirst()).contains { $0 == first && $1 == second }
    }
}
