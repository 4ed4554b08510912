internal import ArgumentParser
internal import PlanSite

struct NewSystemCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "kvalitetssystem", abstract: "Gör ett kvalitetssystem med ett avsnitt och två krav.")

    @OptionGroup var options: NewFileOptions

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        let path = try await Starters.makeSystem(options.id, content: options.content)
        console.write(
            """
            Gjorde \(path).
            Lägg till `\(options.id)` under `system` i kommun.yaml när det ska ingå i skolornas planer.

            """)
        return .success
    }
}
