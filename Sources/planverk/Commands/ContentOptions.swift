internal import ArgumentParser
internal import PlanModel
internal import PlanSite

/// What `build` and `check` have in common.
struct ContentOptions: ParsableArguments {
    @OptionGroup var folders: SiteFolderOptions

    @Option(
        help: ArgumentHelp("Ta bara med den här skolan. Upprepa flaggan för fler skolor.", valueName: "skola")
    )
    var only: [String] = []

    @Flag(help: "Räkna varningar som fel.")
    var strict = false

    @Option(help: ArgumentHelp("Hur fel och varningar skrivs ut.", valueName: "format"))
    var format = DiagnosticFormat.text

    var siteOptions: SiteOptions {
        SiteOptions(content: folders.content, templates: folders.templates, only: only)
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
