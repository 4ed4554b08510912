internal import ArgumentParser
internal import Foundation
internal import PlanModel
internal import PlanSite

struct PDFCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf", abstract: "Gör varje skolas hela plan till en PDF.",
        discussion: """
            Filerna får skolornas id som namn: PDF/aspskolan.pdf. De är taggade för hjälpmedel (PDF/UA) och har \
            bokmärken. Programmet WeasyPrint behövs; saknas det får du veta hur du installerar det. Finns det fel i \
            innehållet görs inga filer.
            """)

    @OptionGroup var options: ContentOptions

    @Option(
        help: ArgumentHelp("Mappen som filerna skrivs i.", valueName: "mapp"), completion: .directory)
    var output = "PDF"

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        let printer = try await WeasyPrint(
            environment: ProcessInfo.processInfo.environment,
            workingFolder: FileManager.default.currentDirectoryPath)
        let pages = try TemporaryFolder()
        defer { pages.remove() }
        var jobs: [PrintJob] = []
        let status = try await SiteRun(options: options, console: console).run(
            "Kontrollerar",
            { site, progress async throws(SiteFailure) in
                let prepared = try await SiteBuilder.preparePrint(
                    site, in: pages.path, strict: options.strict, progress: progress)
                jobs = prepared.jobs
                return prepared.report
            }, summarize: { $0.ofCheck() })
        guard status == .success else { return status }
        return try await PDFRun(printer: printer, output: output, console: console).run(jobs)
    }
}
