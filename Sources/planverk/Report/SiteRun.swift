internal import PlanModel
internal import PlanSite

/// A check or a build as somebody at a console meets it: progress, diagnostics, then one line to sum up.
struct SiteRun {
    let options: ContentOptions
    let console: Console

    /// - Parameters:
    ///   - verb: what is being done, for the line of progress: `Bygger`.
    ///   - summarize: the last line.
    func run(
        _ verb: String, _ work: (SiteOptions, ProgressLine.Callback?) async throws(SiteFailure) -> SiteReport,
        summarize: (Summary) -> String
    ) async throws(SiteFailure) -> RunStatus {
        let start = ContinuousClock.now
        let line = ProgressLine(verb, on: console)
        defer { line?.finish() }
        let report = try await work(
            options.siteOptions, line?.callback)
        line?.finish()
        show(report.diagnostics)
        let summary = Summary(report: report, strict: options.strict, duration: ContinuousClock.now - start)
        console.writeError(summarize(summary) + "\n")
        return summary.status
    }

    private func show(_ diagnostics: [Diagnostic]) {
        let text = options.format.write(
            diagnostics.sortedForReading(), inColour: console.usesColour, toolVersion: Planverk.version)
        if options.format != .text {
            console.write(text)
        } else if !text.isEmpty {
            console.writeError(text + "\n")
        }
    }
}
