internal import PlanModel
internal import PlanRender

/// The Markdown texts of the content, each analysed once.
struct LoadedTexts: Sendable {
    let library: TextLibrary
    /// What is wrong in the texts, and what they refer to that is not there.
    let diagnostics: [Diagnostic]
    private let basis: Basis

    /// What texts are read by; equal when the registers are from the same reading of their files.
    private struct Basis: Equatable {
        let terms: ObjectIdentifier?
        let laws: ObjectIdentifier?
        let schoolYear: String?

        init(_ catalog: Catalog) {
            terms = (catalog.terms.first?.span.file).map(ObjectIdentifier.init)
            laws = (catalog.laws.first?.span.file).map(ObjectIdentifier.init)
            schoolYear = catalog.municipality?.schoolYear.value
        }
    }

    /// The most that a page moves the headings of a text down: under a requirement's title in the whole plan.
    private static let deepestShift = 4

    /// - Parameter earlier: texts of the same content, from before some of its files were read anew.
    init(_ content: LoadedContent, reusing earlier: LoadedTexts?) async {
        let catalog = content.catalog
        basis = Basis(catalog)
        // Texts are searched for terms, so new terms make all that is known of them old.
        let known = earlier?.basis == basis ? earlier?.library : nil
        let matcher =
            known?.matcher
            ?? TermMatcher(catalog.terms.map { (id: $0.id, forms: [$0.term] + $0.forms) })
        let laws = LawsInForce(catalog)
        let prose = ProseRules(terms: catalog.terms, laws: laws)
        let analysed = await inOrder(catalog.textGroups) { group in
            known?.analysis(of: group)
                ?? AnalysedTexts(
                    analysing: group, terms: matcher, headingShift: Self.deepestShift, prose: prose)
        }
        library = TextLibrary(matcher: matcher, groups: analysed)

        let visible = VisibleReferences(content)
        let endedLaws = Dictionary(grouping: EndedLawCheck.findings(in: catalog, laws)) {
            $0.diagnostic.span?.file.path
        }
        var diagnostics: [Diagnostic] = []
        for texts in analysed {
            diagnostics += texts.diagnostics
            diagnostics += texts.silencing.applied(
                to: texts.remarks + (endedLaws[texts.group.file.path] ?? []))
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
