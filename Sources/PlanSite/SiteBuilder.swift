package import PlanModel

/// What a site is made from.
package struct SiteOptions: Sendable {
    /// The content folder.
    package var content: String
    /// A folder with page templates that go before Planverk's own.
    package var templates: String?
    /// Ids of the schools to take in; all when empty.
    package var only: [String]

    package init(content: String, templates: String? = nil, only: [String] = []) {
        self.content = content
        self.templates = templates
        self.only = only
    }
}

/// What a check or a build found and did.
package struct SiteReport: Sendable {
    package var diagnostics: [Diagnostic]
    package var schools: Int
    package var systems: Int
    package var pages: Int
    /// Nil when nothing was written.
    package var output: StagedOutput.Summary?

    package init(
        diagnostics: [Diagnostic], schools: Int, systems: Int, pages: Int, output: StagedOutput.Summary? = nil
    ) {
        self.diagnostics = diagnostics
        self.schools = schools
        self.systems = systems
        self.pages = pages
        self.output = output
    }
}

/// Makes the site. For now it only reads and checks the content; the pages are being written elsewhere.
package enum SiteBuilder {
    /// Everything but writing.
    package static func check(
        _ options: SiteOptions, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)?
    ) async throws(SiteFailure) -> SiteReport {
        let content = try await LoadedContent.load(from: options.content)
        let unknown = Diagnostic.unknownSchools(options.only, among: content.catalog.schools)
        let selected = content.catalog.schools.filter { options.only.isEmpty || options.only.contains($0.id) }
        progress?(selected.count, selected.count)
        return SiteReport(
            diagnostics: content.diagnostics + unknown, schools: selected.count,
            systems: content.catalog.systems.count, pages: 0)
    }

    /// Writes the site unless there are errors (or, when strict, warnings).
    package static func build(
        _ options: SiteOptions, output: String, strict: Bool,
        progress: (@Sendable (_ done: Int, _ of: Int) -> Void)?
    ) async throws(SiteFailure) -> SiteReport {
        var report = try await check(options, progress: progress)
        let stops = report.diagnostics.contains { $0.severity == .error || strict && $0.severity == .warning }
        report.output = stops ? nil : StagedOutput.Summary()
        return report
    }
}
