/// How a command is written, on as few lines as it takes.
struct UsageLine {
    private let text: String

    /// - Parameter english: as the parser writes it, on one line and without its label.
    init(_ english: String) {
        text = english.replacing("<subcommand>", with: "<kommando>")
    }

    /// Broken between flags, never within one; further lines stand below the first.
    func lines(label: String, columns: Int) -> [String] {
        let indent = String(repeating: " ", count: label.count)
        var lines: [String] = []
        var line = label
        for part in parts {
            let isFirst = line == label || line == indent
            if !isFirst, line.count + 1 + part.count > columns {
                lines.append(line)
                line = indent + part
            } else {
                line += isFirst ? part : " \(part)"
            }
        }
        return lines + [line]
    }

    /// The words, with what stands in brackets kept whole.
    private var parts: [String] {
        var parts: [String] = []
        var depth = 0
        for word in text.split(separator: " ") {
            if depth > 0, let last = parts.indices.last {
                parts[last] += " \(word)"
            } else {
                parts.append(String(word))
            }
            depth += word.count { $0 == "[" } - word.count { $0 == "]" }
        }
        return parts
    }
}
