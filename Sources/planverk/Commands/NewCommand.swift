internal import ArgumentParser
internal import PlanModel
internal import PlanSite

/// Only a name for what comes after it.
struct NewCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Gör nya filer att fylla i.",
        discussion: """
            Filerna klarar `planverk check` som de är och förklarar varje nyckel. Inget som redan finns skrivs över.
            """,
        subcommands: [NewMunicipalityCommand.self, NewSchoolCommand.self, NewSystemCommand.self])

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        console.writeError(
            """
            fel: Ange vad som ska göras: `kommun`, `skola` eller `kvalitetssystem`.
              Se `planverk new --help` för mer hjälp.

            """)
        return .usage
    }
}

/// What every kind of new file needs.
struct NewFileOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Id: små bokstäver a–z, siffror och bindestreck.", valueName: "id"))
    var id: String

    @Option(
        help: ArgumentHelp("Mappen med innehållet.", valueName: "mapp"), completion: .directory)
    var content = SiteFolderOptions.defaultContent

    func validate() throws {
        if id.isSlug { return }
        let suggestion = id.asciiSlug
        throw ValidationError(
            "`\(id)` kan inte vara ett id. Id:t blir filnamn och webbadress: små bokstäver a–z, siffror och bindestreck."
                + (suggestion.isEmpty ? "" : " Menade du `\(suggestion)`?"))
    }
}
