internal import PlanModel
internal import PlanRender

/// Templates and assets, read and checked.
struct LoadedTemplates: Sendable {
    let files: TemplateFiles
    /// Nil when there are errors in the templates or the texts.
    let localisations: Localisations?
    let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - folder: nil for the built-in templates alone.
    ///   - earlier: templates of the same folder; kept when no file has changed.
    /// - Throws: ``SiteFailure`` when the folder or a file in it cannot be read.
    static func load(
        overriddenBy folder: String?, reading cache: inout FileCache, reusing earlier: LoadedTemplates?
    ) throws(SiteFailure) -> LoadedTemplates {
        let files = try TemplateFiles(overriddenBy: folder, reading: &cache)
        if let earlier, files.changedPaths(since: earlier.files).isEmpty { return earlier }
        var diagnostics = files.diagnostics
        var localisations: [Localisation] = []
        for language in Language.allCases {
            let (localisation, found) = Localisation.load(
                files.texts(in: language), templates: files.templates)
            localisations += [localisation].compactMap(\.self)
            // A template of the user's can do without one of ours that it could have taken in.
            diagnostics += found.filter { $0.id != "PV0624" || $0.span?.file.isBuiltIn != true }
        }
        // What is wrong in a template is wrong in every language.
        return LoadedTemplates(
            files: files, localisations: diagnostics.hasErrors ? nil : Localisations(localisations),
            diagnostics: diagnostics.sortedForReading())
    }
}
