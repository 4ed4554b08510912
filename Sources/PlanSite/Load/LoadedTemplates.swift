internal import PlanModel
internal import PlanRender

/// Templates and assets, read and checked.
struct LoadedTemplates: Sendable {
    let files: TemplateFiles
    /// Nil when there are errors in the templates.
    let set: TemplateSet?
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
        let (set, diagnostics) = TemplateSet.load(templates: files.templates, pages: SitePages.templates)
        return LoadedTemplates(files: files, set: set, diagnostics: files.diagnostics + diagnostics)
    }
}
