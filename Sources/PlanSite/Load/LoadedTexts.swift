internal import PlanModel
internal import PlanRender

/// The Markdown texts of the content, each analysed once.
struct LoadedTexts: Sendable {
    let library: TextLibrary
    /// What is wrong in the texts, and what they refer to that is not there.
    let diagnostics: [Diagnostic]
    private let terms: SourceFile?

    /// The most that a page moves the headings of a text down: under a requirement's title in the whole plan.
    private static let deepestShift = 4

    /// - Parameter earlier: texts of the same content, from before some of its files were read anew.
    init(_ content: LoadedContent, reusing earlier: LoadedTexts?) async {
        let catalog = content.catalog
        terms = catalog.terms.first?.span.file
        // Texts are searched for terms, so new terms make all that is known of them old.
        let known = earlier?.terms === terms ? earlier?.library : nil
        let matcher =
            known?.matcher
            ?? TermMatcher(catalog.terms.map { (id: $0.id, forms: [$0.term] + $0.forms) })
        let analysed = await inOrder(catalog.textGroups) { group in
            known?.analysis(of: group)
                ?? AnalysedTexts(analysing: group, terms: matcher, headingShift: Self.deepestShift)
        }
        library = TextLibrary(matcher: matcher, groups: analysed)

        let visible = VisibleReferences(content)
        var diagnostics: [Diagnostic] = []
        for texts in analysed {
            diagnostics += texts.diagnostics
            for reference in texts.references {
                if !content.index.contains(reference.value) {
                    diagnostics.append(content.index.unknown(reference.value, at: reference.span))
                } else if !visible.contains(reference.value, inTextOf: texts.group.schoolArea) {
                    diagnostics.append(.onlyInSchoolArea(reference))
                }
            }
        }
        self.diagnostics = diagnostics
    }
}
