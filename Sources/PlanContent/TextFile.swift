package import PlanModel

/// A text file that is not YAML, read as UTF-8 and repaired where it is not, so that the rest of it can be checked.
package struct TextFile: Sendable {
    /// Without a byte order mark.
    package let file: SourceFile
    /// What is wrong with the file as a whole: that it is not UTF-8 (PV0102), or is UTF-16 (PV0103).
    package let diagnostics: [Diagnostic]

    /// - Parameter path: as shown to people.
    package init(_ bytes: [UInt8], path: String) {
        let text = DecodedText(bytes, path: path)
        file = text.file
        // Control characters are of no consequence outside YAML.
        diagnostics = text.diagnostics.filter { $0.id != "PV0104" }
    }
}
