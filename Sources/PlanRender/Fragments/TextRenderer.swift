internal import PlanModel

/// Markdown texts as HTML, each rendered once for all the pages where it reads the same.
struct TextRenderer: Sendable {
    let texts: TextLibrary
    private let cache = FragmentCache<Key, String>()

    private enum Output: Hashable {
        case html, commonMark, plain
    }

    private struct Key: Hashable {
        let output: Output
        let text: SourceText.ID
        let headingShift: Int
        let linkedTerms: [String]
        /// Where the links of the text start from; nil for a text that has none.
        let place: Place?
        let footnotePrefix: String
        /// The school whose named values the text shows; nil for a text without.
        let valuesOf: String?
    }

    /// Pages with equal places give their texts equal links.
    private struct Place: Hashable {
        let page: String
        let signature: Int?
    }

    init(texts: TextLibrary) {
        self.texts = texts
    }

    /// A Swedish text, marked as such on a page in another language.
    ///
    /// - Parameters:
    ///   - terms: the terms to link, each at its first use in the text.
    ///   - footnotePrefix: unique on the page; only asked for where the text has footnotes.
    func html(
        _ text: SourceText, in context: PageContext, headingShift: Int, terms: [String] = [],
        footnotePrefix: String
    ) -> String {
        let html = rendered(
            text, as: .html, in: context, headingShift: headingShift, terms: terms,
            footnotePrefix: footnotePrefix)
        if context.language.isSwedish || html.isEmpty { return html }
        return "<div\(context.language.marksOfSwedish)>\n\(html)</div>\n"
    }

    /// As `html(_:in:headingShift:terms:footnotePrefix:)`, for a text that may be in the page's language.
    func html(
        _ shown: ShownText, in context: PageContext, headingShift: Int, terms: [String] = [],
        footnotePrefix: String
    ) -> String {
        if shown.language == .swedish {
            return html(
                shown.text, in: context, headingShift: headingShift, terms: terms,
                footnotePrefix: footnotePrefix)
        }
        // The glossary's words are Swedish.
        return rendered(
            shown.text, as: .html, in: context, headingShift: headingShift,
            terms: shown.language.isSwedish ? terms : [], footnotePrefix: footnotePrefix)
    }

    /// The text as CommonMark; terms are not linked there.
    func commonMark(_ text: SourceText, in context: PageContext, headingShift: Int) -> String {
        rendered(
            text, as: .commonMark, in: context, headingShift: headingShift, terms: [], footnotePrefix: "")
    }

    /// The text's words without markup, for what cannot show any.
    func plain(_ text: SourceText, in context: PageContext) -> String {
        rendered(text, as: .plain, in: context, headingShift: 0, terms: [], footnotePrefix: "")
    }

    private func rendered(
        _ text: SourceText, as output: Output, in context: PageContext, headingShift: Int, terms: [String],
        footnotePrefix: String
    ) -> String {
        let traits = texts[text]
        let hasLinks = !traits.references.isEmpty || !terms.isEmpty
        let key = Key(
            output: output, text: text.id, headingShift: headingShift, linkedTerms: terms,
            place: hasLinks
                ? Place(page: context.placeKey(for: traits.references), signature: context.plan?.signature)
                : nil,
            footnotePrefix: traits.hasFootnotes ? footnotePrefix : "",
            valuesOf: traits.usesValues ? context.plan?.plan.school.id ?? "" : nil)
        return cache.value(for: key) {
            let markdown = MarkdownContext(
                headingShift: headingShift, values: context.values, terms: texts.matcher,
                linkedTerms: Set(terms), footnotePrefix: footnotePrefix, resolve: context.resolve)
            switch output {
            case .html: return MarkdownRenderer.html(text.string, context: markdown)
            case .commonMark: return MarkdownRenderer.commonMark(text.string, context: markdown)
            case .plain: return MarkdownRenderer.plain(text.string, context: markdown)
            }
        }
    }
}

/// Which terms of a section have been linked; a term is linked at its first use only.
struct TermLinker {
    private let texts: TextLibrary
    private var linked = Set<String>()

    init(_ texts: TextLibrary) {
        self.texts = texts
    }

    /// The terms to link in the section's next text.
    mutating func terms(toLinkIn text: SourceText) -> [String] {
        texts[text].terms.filter { linked.insert($0).inserted }
    }
}

extension PageContext {
    /// Equal for two pages from which the references lead to the same relative addresses.
    fileprivate func placeKey(for references: [Reference]) -> String {
        switch route {
        case .school(let school, let page):
            // A link to a school's page or a named school is written differently from every school's pages.
            let leadsToSchool = references.contains { if case .school = $0 { true } else { false } }
            return "\(page)" + (leadsToSchool ? school : schoolInLinks ?? "")
        default: return route.path
        }
    }
}
