internal import ArgumentParser
internal import PlanSite

struct CheckCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kontrollera innehållet utan att skriva något.",
        discussion: """
            Ger samma fel och varningar som `planverk build`. Med `--format text` skrivs de på standard error, \
            med övriga format på standard output.
            """)

    @OptionGroup var options: ContentOptions

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        try await SiteRun(options: options, console: console).run(
            "Kontrollerar",
            { site, progress async throws(SiteFailure) in
                try await SiteBuilder.check(site, progress: progress)
            },
            summarize: { $0.ofCheck() })
    }
}
