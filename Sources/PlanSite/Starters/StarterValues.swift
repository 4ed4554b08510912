/// What a starter file says where its shape alone cannot tell. Paths are keys from the top, joined by `/`; a
/// list does not count as a step.
struct StarterValues {
    enum Value {
        /// YAML on the key's own line.
        case line(String)
        /// A block of Markdown, line by line.
        case markdown([String])
        /// YAML lines under the key, as if they stood at the margin.
        case nested([String])
    }

    var values: [String: Value] = [:]
    /// Optional keys that are not put behind a `#`.
    var live: Set<String> = []
    /// Sentences after the key's own description.
    var remarks: [String: String] = [:]
    /// Further list items, as YAML lines at the margin, after the one that shows each key.
    var furtherItems: [String: [String]] = [:]
}
