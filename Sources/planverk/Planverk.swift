internal import ArgumentParser
internal import PlanSite
internal import PlanModel

@main
struct Planverk: AsyncParsableCommand {
    func run() async throws {
        let content = try await LoadedContent.load(from: "Content")
        for d in content.diagnostics.sortedForReading() {
            print(d.span?.description ?? "-", d.id, d.severity, d.summary, d.explanation ?? "", d.solutions.map(\.summary))
        }
        for p in content.merge?.plans ?? [] { print(p.school.id, p.questions.count, p.missingAnswers.count, p.systems.map(\.id)) }
    }
}
