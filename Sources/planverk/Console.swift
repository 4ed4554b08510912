internal import Foundation

/// Where a command writes, and what can be shown there.
struct Console: Sendable {
    /// What was asked for: help, lists of files, diagnostics for programs.
    let write: @Sendable (String) -> Void
    /// What is told besides: diagnostics for people, the summary, progress.
    let writeError: @Sendable (String) -> Void
    /// Whether a person watches standard error, so that a line there can be rewritten.
    let isWatched: Bool
    let usesColour: Bool
    /// Characters on a line of help.
    let columns: Int

    /// The process's own output.
    static var process: Console {
        let environment = ProcessInfo.processInfo.environment
        let isWatched = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        return Console(
            write: Self.writeOutput, writeError: Self.writeError,
            isWatched: isWatched, usesColour: isWatched && environment["NO_COLOR", default: ""].isEmpty,
            columns: terminalColumns.map { min($0, 100) } ?? 80)
    }

    @Sendable private static func writeOutput(_ text: String) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            // Whoever reads the output must not take what came through for the whole.
            writeError("fel: Allt gick inte att skriva på standard output.\n")
            exit(RunStatus.failure.rawValue)
        }
    }

    @Sendable private static func writeError(_ text: String) {
        // Where complaints cannot be heard there is nobody to complain to.
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Nil when standard output is no terminal.
    private static var terminalColumns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
