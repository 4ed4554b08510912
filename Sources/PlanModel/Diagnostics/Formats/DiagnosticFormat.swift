/// The ways in which diagnostics are written out.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// For people, in a terminal.
    case text
    /// For programs; see `JSONDiagnosticFormat`.
    case json
    /// SARIF 2.1.0, for code hosts and editors.
    case sarif
    /// Workflow commands, for GitHub Actions.
    case github

    /// The diagnostics in the order given, as text that ends with a line feed; `text` and `github` give
    /// nothing for no diagnostics.
    ///
    /// - Parameters:
    ///   - inColour: whether `text` uses the terminal's colours.
    ///   - toolVersion: what `sarif` gives as the version of the program.
    package func write(_ diagnostics: [Diagnostic], inColour: Bool = false, toolVersion: String) -> String {
        switch self {
        case .text: TextDiagnosticFormat(inColour: inColour).write(diagnostics)
        case .json: JSONDiagnosticFormat.write(diagnostics)
        case .sarif: SARIFDiagnosticFormat(toolVersion: toolVersion).write(diagnostics)
        case .github: GitHubDiagnosticFormat.write(diagnostics)
        }
    }
}
