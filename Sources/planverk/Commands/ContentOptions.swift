internal import ArgumentParser
internal import PlanModel
internal import PlanSite

/// What `build` and `check` have in common.
struct ContentOptions: ParsableArguments {
    static let defaultFolder = "Content"

    @Option(
        help: ArgumentHelp("Mappen med innehållet.", valueName: "mapp"), completion: .directory)
    var content = Self.defaultFolder

    @Option(
        help: ArgumentHelp("En mapp med egna sidmallar, som går före Planverks.", valueName: "mapp"),
        completion: .directory)
    var templates: String?

    @Option(
        help: ArgumentHelp("Ta bara med den här skolan. Upprepa flaggan för fler skolor.", valueName: "skola")
    )
    var only: [String] = []

    @Flag(help: "Räkna varningar som fel.")
    var strict = false

    @Option(help: ArgumentHelp("Hur fel och varningar skrivs ut.", valueName: "format"))
    var format = DiagnosticFormat.text

    var siteOptions: SiteOptions { SiteOptions(content: content, templates: templates, only: only) }
}

extension DiagnosticFormat: ExpressibleByArgument {}
