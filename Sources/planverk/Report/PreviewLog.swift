internal import PlanModel
internal import PlanPreview
internal import Synchronization

/// What the preview tells in the terminal: where it is, which files were read anew, and what is wrong with them.
final class PreviewLog: Sendable {
    private let console: Console
    private let opensBrowser: Bool
    private let told = Mutex<[Told: Int]>([:])

    /// What a person has read, wherever it has been moved to since.
    private struct Told: Hashable {
        let id: String
        let severity: Diagnostic.Severity
        let summary: String
        let explanation: String?
        let file: String?

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id
            severity = diagnostic.severity
            summary = diagnostic.summary
            explanation = diagnostic.explanation
            file = diagnostic.span?.file.path
        }
    }

    init(console: Console, opensBrowser: Bool) {
        self.console = console
        self.opensBrowser = opensBrowser
    }

    var report: PreviewReport {
        PreviewReport(
            started: { address, diagnostics in self.started(address, diagnostics) },
            changed: { files, diagnostics in self.changed(files, diagnostics) },
            found: { diagnostics in _ = self.tellNews(diagnostics) },
            ended: { self.console.writeError("Förhandsvisningen är avslutad.\n") })
    }

    private func started(_ address: String, _ diagnostics: [Diagnostic]) {
        _ = tellNews(diagnostics)
        console.writeError(
            """
            Förhandsvisningen finns på \(address)
            Redigerarens startsida: \(address)_planverk/
            Avsluta med Ctrl+C.

            """)
        if opensBrowser, !Browser.open(address) {
            console.writeError("Webbläsaren gick inte att öppna. Öppna adressen ovan själv.\n")
        }
    }

    private func changed(_ files: [String], _ diagnostics: [Diagnostic]) {
        let mended = tellNews(diagnostics)
        let names = files.prefix(3).joined(separator: ", ")
        let more = files.count > 3 ? " och \(files.count - 3) till" : ""
        var line = "Läste om \(names)\(more). "
        let errors = diagnostics.count { $0.severity == .error }
        if errors > 0 {
            line += "\(SwedishNumber.count(errors, "fel", "fel")) kvar att rätta."
        } else {
            line += mended ? "Felen är rättade." : "Inga fel."
        }
        console.writeError(line + "\n")
    }

    /// Writes out the diagnostics that have not been told, or have been mended since and come back.
    ///
    /// - Returns: whether some error is mended.
    private func tellNews(_ diagnostics: [Diagnostic]) -> Bool {
        let earlier = told.withLock { told in
            defer { told = Dictionary(diagnostics.map { (Told($0), 1) }, uniquingKeysWith: +) }
            return told
        }
        var known = earlier
        let news = diagnostics.filter { diagnostic in
            let key = Told(diagnostic)
            guard let count = known[key], count > 0 else { return true }
            known[key] = count - 1
            return false
        }
        if !news.isEmpty {
            console.writeError(
                DiagnosticFormat.text.write(
                    news, inColour: console.usesColour, toolVersion: Planverk.version) + "\n")
        }
        return earlier.keys.contains { $0.severity == .error } && !diagnostics.hasErrors
    }
}
