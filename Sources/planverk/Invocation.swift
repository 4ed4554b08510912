internal import ArgumentParser
internal import PlanSite

/// A command that does something itself.
protocol ConsoleCommand: ParsableCommand {
    func run(on console: Console) async throws(SiteFailure) -> RunStatus
}

/// One run of the program: reads the command line, does what it says, and tells how it went.
enum Invocation {
    /// - Parameter arguments: without the program's own name.
    static func run(_ arguments: [String], on console: Console) async -> RunStatus {
        if arguments.isEmpty {
            console.write(Planverk.firstSteps)
            return .success
        }
        if let unknown = UnknownCommand.first(in: arguments) {
            console.writeError(unknown.message)
            return .usage
        }
        do {
            var command = try Planverk.parseAsRoot(arguments)
            if let command = command as? any ConsoleCommand { return try await command.run(on: console) }
            // The parser's own commands, such as `help`, answer by throwing.
            try command.run()
            return .success
        } catch let failure as SiteFailure {
            console.writeError("fel: \(message(for: failure))\n")
            return .failure
        } catch {
            return answer(error, on: console)
        }
    }

    /// Help, version and completions come as errors, as do mistakes on the command line.
    private static func answer(_ error: any Error, on console: Console) -> RunStatus {
        // Wide enough that nothing is broken before it has been translated.
        let text = Planverk.fullMessage(for: error, columns: 100_000)
        if Planverk.exitCode(for: error).isSuccess {
            console.write(HelpPage(text).swedish(columns: console.columns) + "\n")
            return .success
        }
        let failure = ParserFailure(message: Planverk.message(for: error), fullMessage: text)
        console.writeError(failure.swedish(columns: console.columns))
        return Planverk.exitCode(for: error) == .validationFailure ? .usage : .failure
    }

    static func message(for failure: SiteFailure) -> String {
        guard failure == .contentFolderMissing(SiteFolderOptions.defaultContent) else {
            return failure.message
        }
        return """
            Här finns ingen mapp `\(SiteFolderOptions.defaultContent)`.
              Ligger innehållet någon annanstans? Gå dit, eller ange mappen (se `--help`).
              Finns det inget än? Börja med `planverk new kommun ID`, till exempel `planverk new kommun lindvik`.
            """
    }
}
