internal import ArgumentParser
internal import Foundation
internal import PlanModel
internal import PlanSite

struct SchemaCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Skriv scheman som hjälper redigeraren att fylla i och kontrollera YAML.",
        discussion: """
            Schemana är JSON Schema. Redigerare med stöd för YAML hittar dem genom den första raden i varje fil.
            """)

    private static let defaultFolder = "\(SiteFolderOptions.defaultContent)/scheman"

    @Option(
        help: ArgumentHelp("Mappen som schemana skrivs i.", valueName: "mapp"), completion: .directory)
    var output = Self.defaultFolder

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        // A content folder is not made in passing, in whatever folder one happens to stand.
        if output == Self.defaultFolder,
            !FileManager.default.fileExists(atPath: SiteFolderOptions.defaultContent)
        {
            throw .contentFolderMissing(SiteFolderOptions.defaultContent)
        }
        let summary = try SchemaFiles.write(to: output)
        let total = SwedishNumber.count(summary.written.count + summary.unchanged.count, "schema", "scheman")
        if summary.written.isEmpty {
            console.write("\(total) i \(output), alla oförändrade.\n")
        } else {
            let new = summary.written.count == 1 ? "nytt eller ändrat" : "nya eller ändrade"
            console.write(
                "\(total) i \(output), varav \(summary.written.count) \(new): \(summary.written.joined(separator: ", ")).\n"
            )
        }
        return .success
    }
}
