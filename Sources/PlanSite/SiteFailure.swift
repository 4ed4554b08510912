/// What stops a command though nothing is wrong with the content: files that cannot be read or written.
package enum SiteFailure: Error, Equatable {
    case contentFolderMissing(String)
    case contentIsNotAFolder(String)
    case unreadable(String, reason: String)
    case unwritable(String, reason: String)
    case outputIsNotAFolder(String)
    /// Output would be written over or around what the site is made from.
    case outputOverlapsInput(output: String, input: String)
    case foreignFilesInTheWay([String])
    case templateFolderMissing(String)
    case alreadyExists(String)
    /// A new file has nothing to refer to: what, and where it is written.
    case starterNeeds(String, in: String)
    /// WeasyPrint is nowhere, or not where it was said to be.
    case printerMissing(String?)
    case printerTooOld(String, version: String, oldest: Int)
    /// The program is there but does not run.
    case printerFails(String, reason: String)

    /// What is wrong and what to do about it, in Swedish.
    package var message: String {
        switch self {
        case .contentFolderMissing(let path):
            "Innehållsmappen `\(path)` finns inte. Ange den med `--content`, eller börja med `planverk new kommun ID`."
        case .contentIsNotAFolder(let path):
            "`\(path)` är inte en mapp. Ange innehållsmappen med `--content`."
        case .unreadable(let path, let reason):
            "Det gick inte att läsa `\(path)`: \(reason)"
        case .unwritable(let path, let reason):
            "Det gick inte att skriva `\(path)`: \(reason)"
        case .outputIsNotAFolder(let path):
            "`\(path)` är en fil. Ange en mapp med `--output`."
        case .outputOverlapsInput(let output, let input):
            "Utmappen `\(output)` får inte innehålla eller ligga i `\(input)`. Ange en annan mapp med `--output`."
        case .foreignFilesInTheWay(let paths):
            "Filer som Planverk inte har gjort ligger där sidor ska skrivas: "
                + paths.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
                + (paths.count > 5 ? " och \(paths.count - 5) till" : "")
                + ". Flytta dem, eller välj en tom mapp med `--output`."
        case .templateFolderMissing(let path):
            "Mappen med sidmallar `\(path)` finns inte. Ange den med `--templates`."
        case .alreadyExists(let path):
            "`\(path)` finns redan och skrivs inte över. Välj ett annat id, eller flytta filen om du vill börja om."
        case .printerMissing(let named?):
            "`\(named)` är inget program att köra. Det står i miljövariabeln \(WeasyPrint.variable), som ska säga var WeasyPrint finns."
        case .printerMissing(nil):
            """
            WeasyPrint saknas. Det är programmet som gör PDF-filerna. Installera det här i mappen:
              \(Self.printerInstallation)
            Finns det någon annanstans? Säg var i miljövariabeln \(WeasyPrint.variable). Mer i Docs/pdf.md.
            """
        case .printerTooOld(let path, let version, let oldest):
            """
            WeasyPrint i `\(path)` är version \(version); minst \(oldest) behövs. Installera en nyare här i mappen:
              \(Self.printerInstallation)
            """
        case .printerFails(let path, let reason):
            "WeasyPrint i `\(path)` går inte att köra: \(reason)"
        case .starterNeeds(let thing, let file):
            "Innehållet behöver \(thing) i `\(file)` först. Skriv in det som saknas, eller börja med `planverk new kommun ID`."
        }
    }

    private static let printerInstallation =
        "python3 -m venv .venv-pdf && .venv-pdf/bin/pip install weasyprint"
}
