/// The terminal's colours, or none.
struct TerminalPaint {
    let isOn: Bool

    func bold(_ text: String) -> String { painted(text, "1") }
    func gutter(_ text: String) -> String { painted(text, "1;34") }
    func added(_ text: String) -> String { painted(text, "32") }
    func removed(_ text: String) -> String { painted(text, "31") }

    func severity(_ text: String, _ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: painted(text, "1;31")
        case .warning: painted(text, "1;33")
        case .note: painted(text, "1;36")
        }
    }

    private func painted(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
