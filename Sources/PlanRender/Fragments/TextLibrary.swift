package import PlanModel

/// What is known of every Markdown text of the content: found once, when the text is read.
package struct TextLibrary: Sendable {
    package let matcher: TermMatcher
    private let files: [ObjectIdentifier: AnalysedTexts]

    /// - Parameter groups: all the texts that are to be rendered, at most one group a file.
    package init(matcher: TermMatcher, groups: [AnalysedTexts]) {
        self.matcher = matcher
        files = Dictionary(
            groups.map { (ObjectIdentifier($0.group.file), $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(text: SourceText) -> TextTraits {
        files[ObjectIdentifier(text.span.file)]?.traits[text.span.range.lowerBound]
            ?? TextTraits(text.string, analysis: MarkdownAnalysis(text, terms: matcher))
    }

    /// The analysis of a file's texts, if they are in the library and have been read in the same way.
    package func analysis(of group: TextGroup) -> AnalysedTexts? {
        guard let known = files[ObjectIdentifier(group.file)],
            known.group.knownValues == group.knownValues, known.group.schoolArea == group.schoolArea
        else { return nil }
        return known
    }
}

/// One file's texts and what has been found in them.
package final class AnalysedTexts: Sendable {
    package let group: TextGroup
    /// What is wrong in the texts themselves.
    package let diagnostics: [Diagnostic]
    /// What could be plainer in them.
    package let remarks: [SilenceableDiagnostic]
    package let silencing: SilencingComments
    /// What the texts refer to.
    package let references: [Located<Reference>]
    /// By where in the file a text starts.
    let traits: [Int: TextTraits]

    /// - Parameter headingShift: the most that a page moves the texts' headings down.
    package init(analysing group: TextGroup, terms: TermMatcher, headingShift: Int, prose: ProseRules) {
        let meant = group.texts
        let texts = meant.map(\.text)
        let analyses = meant.map {
            MarkdownAnalysis(
                $0.text, terms: terms, headingShift: headingShift, valueNames: group.knownValues,
                prose: (prose, $0.use))
        }
        self.group = group
        diagnostics = analyses.flatMap(\.diagnostics)
        remarks = zip(texts, analyses).flatMap { text, analysis in
            analysis.remarks.map { SilenceableDiagnostic($0, anchor: text.span.range.lowerBound) }
        }
        silencing = SilencingComments(in: group.file, texts: texts)
        references = analyses.flatMap(\.references)
        traits = Dictionary(
            zip(texts, analyses).map {
                ($0.span.range.lowerBound, TextTraits($0.string, analysis: $1))
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// What a text's rendering depends on.
struct TextTraits: Sendable {
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

extension String.UTF8View {
    /// Whether two bytes stand next to each other somewhere.
    fileprivate func containsPair(_ first: UInt8, _ second: UInt8) -> Bool {
        zip(self, dropFirst()).contains { $0 == first && $1 == second }
    }
}
