package import PlanModel

/// What pages are made with in every language.
package struct Localisations: Sendable {
    let swedish: Localisation
    let others: [Language: Localisation]

    /// What each language is called in itself.
    var names: [Language: String] {
        others.mapValues { $0.words[.languageName] }.merging([.swedish: swedish.words[.languageName]]) { $1 }
    }

    /// Nil when Swedish is lacking.
    package init?(_ localisations: [Localisation]) {
        var others = Dictionary(
            localisations.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
        guard let swedish = others.removeValue(forKey: .swedish) else { return nil }
        self.swedish = swedish
        self.others = others
    }
}

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
