internal import ArgumentParser

/// The folders that a site is made from.
struct SiteFolderOptions: ParsableArguments {
    static let defaultContent = "Content"

    @Option(
        help: ArgumentHelp("Mappen med innehållet.", valueName: "mapp"), completion: .directory)
    var content = Self.defaultContent

    @Option(
        help: ArgumentHelp("En mapp med egna sidmallar, som går före Planverks.", valueName: "mapp"),
        completion: .directory)
    var templates: String?
}
