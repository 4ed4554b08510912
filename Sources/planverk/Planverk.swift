internal import ArgumentParser

/// The command itself; what it does is in its subcommands.
struct Planverk: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "planverk",
        abstract: "Bygger webbplatsen med skolornas elevhälsoplaner.",
        discussion: """
            Innehållet är YAML-filer: kommunens kvalitetssystem och skolornas svar. Ett sätt att börja:

              planverk new kommun lindvik   gör en mapp med det som behövs
              planverk new skola aspskolan  gör en fil med skolans alla frågor
              planverk check                kontrollerar det som är ifyllt
              planverk serve                visar webbplatsen medan du skriver
              planverk build                bygger webbplatsen
              planverk pdf                  gör planerna till PDF

            Slutkoder:

              0  allt gick bra
              1  fel i innehållet, eller varningar med --strict
              2  fel på kommandoraden
              3  filer kunde inte läsas eller skrivas

            Skalet kan fylla i kommandon och flaggor. Det här kommandot skriver ut skriptet som behövs; byt bash \
            mot zsh eller fish om du använder något av dem:

              planverk --generate-completion-script bash
            """,
        version: version,
        subcommands: [
            BuildCommand.self, PDFCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self,
            SchemaCommand.self,
        ])

    /// What somebody sees who gives no command at all.
    static let firstSteps = """
        Planverk bygger webbplatsen med skolornas elevhälsoplaner.

          planverk new kommun ID   gör en mapp att börja med
          planverk check           kontrollerar innehållet
          planverk serve           visar webbplatsen medan du skriver
          planverk build           bygger webbplatsen

        Alla kommandon och flaggor: planverk --help

        """
}
