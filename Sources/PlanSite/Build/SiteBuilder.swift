package import PlanModel
internal import PlanRender

/// What to make a site from.
package struct SiteOptions: Sendable {
    package var content: String
    /// A folder whose files go before the built-in templates of the same names.
    package var templates: String?
    /// Ids of the schools to make; all when empty. Others stay in the output as they were made before; a school
    /// that has never been made is not listed.
    package var only: [String]

    package init(content: String, templates: String? = nil, only: [String] = []) {
        // Paths are made by putting `/` and a name after it.
        self.content = content.count > 1 && content.hasSuffix("/") ? String(content.dropLast()) : content
        self.templates = templates
        self.only = only
    }
}

/// What a check or build came to.
package struct SiteReport: Sendable {
    package var diagnostics: [Diagnostic]
    package var schools = 0
    package var systems = 0
    package var pages = 0
    /// Paths of pages with links that lead nowhere or anchors that stand twice.
    var pagesAtFault: Set<String> = []
    /// Nil when nothing was written.
    package var output: StagedOutput.Summary?
}

/// Makes the site: every page is worked out and verified; building also writes them.
package enum SiteBuilder {
    package typealias Progress = @Sendable (_ done: Int, _ of: Int) -> Void

    /// Everything but writing.
    package static func check(
        _ options: SiteOptions, progress: Progress? = nil
    ) async throws(SiteFailure) -> SiteReport {
        let loaded = try await load(options)
        return try await loaded.render(progress: progress) { (_, _) throws(SiteFailure) in }
    }

    /// Writes the site unless there are errors or, when strict, warnings; then the output folder is left as
    /// it was.
    package static func build(
        _ options: SiteOptions, output: String, strict: Bool = false, progress: Progress? = nil
    ) async throws(SiteFailure) -> SiteReport {
        let alreadyMade = OutputManifest(readingFrom: output).schools
        let loaded = try await load(options, alreadyMade: alreadyMade)
        if loaded.pages == nil || isRefused(loaded.diagnostics, strict: strict) {
            return SiteReport(diagnostics: loaded.diagnostics)
        }
        let inputs = [options.content] + [options.templates].compactMap(\.self)
        let staged = try StagedOutput(destination: output, inputs: inputs)
        var report: SiteReport
        do throws(SiteFailure) {
            for school in loaded.untouchedSchools {
                for language in Language.allCases {
                    let front = Route.school(school, .front).in(language).path
                    try staged.keep(folder: String(front.dropLast("index.html".count)))
                }
            }
            report = try await loaded.render(progress: progress) { (path, bytes) throws(SiteFailure) in
                try staged.add(path, bytes)
            }
            if isRefused(report.diagnostics, strict: strict) {
                staged.discard()
            } else {
                report.output = try staged.commit()
            }
        } catch {
            staged.discard()
            throw error
        }
        return report
    }

    static func load(
        _ options: SiteOptions, alreadyMade: Set<String>? = nil
    ) async throws(SiteFailure) -> LoadedSite {
        var reader = SiteReader(options)
        var reading = try await reader.read()
        reading.content = try reading.content.complete()
        return await LoadedSite(reading, options, alreadyMade: alreadyMade)
    }

    static func isRefused(_ diagnostics: [Diagnostic], strict: Bool) -> Bool {
        diagnostics.contains { $0.severity == .error || strict && $0.severity == .warning }
    }
}
