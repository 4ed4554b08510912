package import PlanModel

/// Everything that pages in one language are made with: the templates with its texts put in, and its words.
package struct Localisation: Sendable {
    package let language: Language
    let templates: TemplateSet
    let words: Words

    /// Checks and prepares the templates of the site's pages.
    ///
    /// - Parameter templates: see ``TemplateSet/load(templates:pages:)``.
    /// - Returns: nothing to make pages with when there are errors.
    package static func load(
        _ texts: InterfaceTexts, templates: [(name: String, file: SourceFile)]
    ) -> (Localisation?, [Diagnostic]) {
        var compiler = TemplateCompiler(templates, texts: texts)
        let set = TemplateSet(pages: SitePages.templates, compiledBy: &compiler)
        let words = Words(texts.language, compiledBy: &compiler)
        let diagnostics = compiler.finish()
        let localisation = Localisation(language: texts.language, templates: set, words: words)
        return (diagnostics.hasErrors ? nil : localisation, diagnostics)
    }
}
