internal import PlanModel
internal import PlanRender

/// Everything that a site is made from, as it was on disk at one time.
struct SiteReading: Sendable {
    var content: ContentReading
    let templates: LoadedTemplates
}

/// Reads what a site is made from, again and again: only what has changed since the last time is read anew.
struct SiteReader: Sendable {
    private let templateFolder: String?
    private var content: ContentReader
    private var templates: LoadedTemplates?
    private var templateCache = FileCache()

    init(_ options: SiteOptions) {
        templateFolder = options.templates
        content = ContentReader(root: options.content)
    }

    /// - Throws: ``SiteFailure`` when a folder or a template cannot be read; content files that cannot be are told
    ///   of in the reading.
    mutating func read() async throws(SiteFailure) -> SiteReading {
        let content = try await content.read()
        let templates = try LoadedTemplates.load(
            overriddenBy: templateFolder, reading: &templateCache, reusing: templates)
        self.templates = templates
        return SiteReading(content: content, templates: templates)
    }
}
