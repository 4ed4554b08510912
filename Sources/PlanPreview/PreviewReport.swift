package import PlanModel

/// What is told in the terminal while the preview runs.
package struct PreviewReport: Sendable {
    /// The preview has started, and can be reached at the address.
    package let started: @Sendable (_ address: String, _ diagnostics: [Diagnostic]) -> Void
    /// Files have been read anew; with all diagnostics that hold now.
    package let changed: @Sendable (_ files: [String], _ diagnostics: [Diagnostic]) -> Void
    /// More has been found out about the same files.
    package let found: @Sendable (_ diagnostics: [Diagnostic]) -> Void
    package let ended: @Sendable () -> Void

    package init(
        started: @escaping @Sendable (String, [Diagnostic]) -> Void,
        changed: @escaping @Sendable ([String], [Diagnostic]) -> Void,
        found: @escaping @Sendable ([Diagnostic]) -> Void, ended: @escaping @Sendable () -> Void
    ) {
        self.started = started
        self.changed = changed
        self.found = found
        self.ended = ended
    }
}
