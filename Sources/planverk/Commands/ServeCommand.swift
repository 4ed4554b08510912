internal import ArgumentParser
internal import PlanModel
internal import PlanPreview
internal import PlanSite

struct ServeCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Visa webbplatsen medan du skriver.",
        discussion: """
            Öppna adressen som skrivs ut i en webbläsare. När du sparar en fil visas ändringen på en gång, och fel \
            visas på sidan. Inget skrivs i Output. Avsluta med Ctrl+C.
            """)

    @OptionGroup var folders: SiteFolderOptions

    @Option(
        help: ArgumentHelp(
            "Adressen att lyssna på. Med en annan än 127.0.0.1 kan andra datorer läsa förhandsvisningen.",
            valueName: "adress"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("Porten att lyssna på; 0 för vilken ledig som helst.", valueName: "port"))
    var port = PreviewOptions.usualPort

    @Flag(help: "Öppna webbläsaren.")
    var open = false

    @Option(
        help: ArgumentHelp(
            "Kommandot som öppnar en fil på en rad, till exempel `code -g {file}:{line}`. Då går det att öppna filer från webbläsaren.",
            valueName: "kommando"))
    var editor: String?

    @Flag(help: "Leta efter ändringar själv, för mappar där systemet inte säger till (nätverk, behållare).")
    var poll = false

    func validate() throws {
        guard (0...Int(UInt16.max)).contains(port) else {
            throw ValidationError("Porten ska vara ett tal från 0 till 65535.")
        }
        do throws(EditorCommand.Fault) {
            _ = try command
        } catch {
            throw ValidationError("`--editor`: \(error.message)")
        }
    }

    private var command: EditorCommand? {
        get throws(EditorCommand.Fault) {
            guard let editor else { return nil }
            return try EditorCommand(template: editor)
        }
    }

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        var options = PreviewOptions(
            site: SiteOptions(content: folders.content, templates: folders.templates))
        options.host = host
        options.port = port
        options.polls = poll
        // What cannot be used has been refused already.
        options.editor = (try? command) ?? nil
        let log = PreviewLog(console: console, opensBrowser: open)
        do {
            try await PreviewServer.run(options, report: log.report)
            return .success
        } catch let failure as SiteFailure {
            throw failure
        } catch let failure as PreviewServer.Failure {
            console.writeError("fel: \(failure.message)\n")
        } catch {
            console.writeError("fel: Förhandsvisningen avbröts: \(error)\n")
        }
        return .failure
    }
}
