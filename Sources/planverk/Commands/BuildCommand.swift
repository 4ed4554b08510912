internal import ArgumentParser
internal import PlanSite

struct BuildCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Bygg webbplatsen.",
        discussion: """
            Webbplatsen byts ut i ett steg när den är färdig. Finns det fel i innehållet skrivs inget, och den \
            gamla webbplatsen ligger kvar.
            """)

    @OptionGroup var options: ContentOptions

    @Option(
        help: ArgumentHelp("Mappen som webbplatsen skrivs i.", valueName: "mapp"), completion: .directory)
    var output = "Output"

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        try await SiteRun(options: options, console: console).run(
            "Bygger",
            { site, progress async throws(SiteFailure) in
                try await SiteBuilder.build(site, output: output, strict: options.strict, progress: progress)
            }, summarize: { $0.ofBuild() })
    }
}
