package import PlanModel

/// What a text refers to and what is wrong with it.
package struct MarkdownAnalysis: Sendable {
    package struct Heading: Hashable, Sendable {
        /// As written, before any shift.
        package let level: Int
        /// Named values stand as they are written: `{{namn}}`.
        package let text: String
        package let span: SourceSpan
    }

    /// Every link to something of ours, in reading order, with the place of its address. Whether it leads to
    /// something that exists is not looked into.
    package let references: [Located<Reference>]
    /// The ids of the terms that stand in the text and could be linked, in the order of their first use.
    package let terms: [String]
    package let headings: [Heading]
    /// The words of the first paragraph; empty when there is none. Named values stand as they are written.
    package let firstParagraph: String
    package let diagnostics: [Diagnostic]
    /// What could be plainer.
    package let remarks: [Diagnostic]

    /// - Parameters:
    ///   - headingShift: the largest that the text will be rendered with.
    ///   - valueNames: the names that `{{namn}}` may have.
    ///   - prose: how to look at the language; nil for not at all.
    package init(
        _ text: SourceText, terms: TermMatcher = .none, headingShift: Int = 0, valueNames: Set<String> = [],
        prose: (rules: ProseRules, use: CatalogText.Use)? = nil
    ) {
        let document = MarkdownDocument(parsing: text.string)
        var inspection = MarkdownInspection(terms: terms, headingShift: headingShift, valueNames: valueNames)
        inspection.inspect(document)
        var check = prose.map { ProseCheck($0.rules, $0.use) }
        check?.check(document)
        let findings = check?.findings ?? []
        let spans = text.spans(of: inspection.ranges + findings.map(\.range))
        self.references = inspection.references.map { Located($0.reference, at: spans[$0.range]) }
        self.terms = inspection.terms
        self.headings = inspection.headings.map {
            Heading(level: $0.level, text: $0.text, span: spans[$0.range])
        }
        self.firstParagraph = document.firstParagraph
        self.diagnostics = inspection.findings.map { $0(spans) }
        self.remarks = zip(findings, spans[inspection.ranges.count...]).map { $0.diagnostic($1) }
    }
}
