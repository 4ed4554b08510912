internal import ArgumentParser
internal import Foundation
internal import PlanModel
internal import PlanSite

struct NewMunicipalityCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "kommun",
        abstract: "Gör en innehållsmapp med kommunens fil, register, scheman och ett exempel.",
        discussion: """
            Register och kvalitetssystem som redan finns i mappen får vara som de är.
            """)

    @OptionGroup var options: NewFileOptions

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        let calendar = Calendar(identifier: .gregorian)
        let now = Date()
        let paths = try await Starters.makeMunicipality(
            options.id, content: options.content, year: calendar.component(.year, from: now),
            month: calendar.component(.month, from: now))
        console.write(
            """
            Gjorde \(SwedishNumber.count(paths.count, "fil", "filer")):
            \(paths.map { "  \($0)" }.joined(separator: "\n"))

            Fyll i kommun.yaml. Lägg sedan till den första skolan: planverk new skola ID

            """)
        return .success
    }
}
