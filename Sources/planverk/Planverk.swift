internal import ArgumentParser
internal import PlanModel
internal import PlanSite

@main
struct Planverk: AsyncParsableCommand {
    func run() async throws {
        let report = try await SiteBuilder.build(SiteOptions(content: "Content"), output: "Output")
        for d in report.diagnostics.sortedForReading() where d.id != "PV0412" {
            print(
                d.span?.description ?? "-", d.id, d.severity, d.summary, d.explanation ?? "",
                d.solutions.map(\.summary))
        }
        print(report.pages, report.schools, report.output as Any)
    }
}
