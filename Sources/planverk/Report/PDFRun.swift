internal import PlanModel
internal import PlanSite

/// Pages becoming PDF as somebody at a console meets it: progress, what failed, then one line to sum up.
struct PDFRun {
    let printer: WeasyPrint
    let output: String
    let console: Console

    /// Lines of what the program says that are shown when it fails; the last ones tell why.
    private static let shownLines = 5

    func run(_ jobs: [PrintJob]) async throws(SiteFailure) -> RunStatus {
        let start = ContinuousClock.now
        let line = ProgressLine("Gör PDF för", on: console)
        defer { line?.finish() }
        let failures = try await PrintRun.write(jobs, with: printer, to: output, progress: line?.callback)
        line?.finish()
        for failure in failures {
            let said = failure.reason.split(separator: "\n").suffix(Self.shownLines)
            console.writeError(
                "fel: WeasyPrint kunde inte göra PDF för `\(failure.school)`:\n"
                    + said.map { "  \($0)\n" }.joined())
        }
        let made = jobs.count - failures.count
        let files = SwedishNumber.count(made, "PDF-fil", "PDF-filer")
        let time = SwedishNumber.seconds(ContinuousClock.now - start)
        console.writeError("Gjorde \(files) i \(output) på \(time).\n")
        return failures.isEmpty ? .success : .failure
    }
}
