/// A page of the parser's help in Swedish, broken to fit the terminal.
///
/// It is the one place that knows the parser's own words on such a page. Other texts that the parser hands
/// out, such as the version and completion scripts, pass with no more than their descriptions translated.
struct HelpPage {
    private let text: String

    /// - Parameter english: as the parser writes it when lines may be of any length.
    init(_ english: String) {
        text = english
    }

    /// Without a line feed at the end.
    func swedish(columns: Int) -> String {
        guard text.hasPrefix(Self.overview) else { return Self.describingInSwedish(text) }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { lines(String($0), columns: columns) }.joined(separator: "\n")
    }

    private func lines(_ line: String, columns: Int) -> [String] {
        if line.hasPrefix(Self.usage) {
            return UsageLine(String(line.dropFirst(Self.usage.count))).lines(
                label: "ANVÄNDNING: ", columns: columns)
        }
        if let heading = Self.headings[line] { return [heading] }
        let translated = Self.elementEndings.translating(
            Self.describingInSwedish(Self.wholeLines.translating(line)))
        return broken(translated, columns: columns)
    }

    /// Descriptions stand in a column of their own, and so do the lines they go on to.
    private func broken(_ line: String, columns: Int) -> [String] {
        guard line.count > columns else { return [line] }
        let margin = line.prefix { $0 == " " }.count
        let hanging = line.startsDescription(at: Self.descriptionColumn) ? Self.descriptionColumn : margin
        var lines: [String] = []
        var current = String(line.prefix(max(hanging, margin)))
        var isEmpty = true
        for word in line.dropFirst(current.count).split(separator: " ") {
            if !isEmpty, current.count + 1 + word.count > columns {
                lines.append(current)
                current = String(repeating: " ", count: hanging)
                isEmpty = true
            }
            current += isEmpty ? String(word) : " \(word)"
            isEmpty = false
        }
        return lines + [current]
    }

    private static let overview = "OVERVIEW: "
    private static let usage = "USAGE: "
    /// Where the parser lets descriptions begin.
    private static let descriptionColumn = 26

    private static let headings = [
        "ARGUMENTS:": "ARGUMENT:", "OPTIONS:": "FLAGGOR:", "SUBCOMMANDS:": "KOMMANDON:",
    ]

    private static let wholeLines = [
        Phrase("OVERVIEW: {}", "ÖVERSIKT: {}"),
        Phrase("  See '{} <subcommand>' for detailed help.", "  Se `{} <kommando>` för utförlig hjälp."),
    ]

    private static let elementEndings = [
        Phrase("{}(values: {}; default: {})", "{}(värden: {}; förval: {})"),
        Phrase("{}(default: {})", "{}(förval: {})"),
    ]

    private static let descriptions = [
        "Show help information.": "Visa hjälp.",
        "Show the version.": "Visa versionen.",
        "Show subcommand help information.": "Visa hjälp om ett kommando.",
    ]

    private static func describingInSwedish(_ text: String) -> String {
        descriptions.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
}

extension String {
    /// Whether a new run of text begins at the column: with a word there and at least one space before it.
    fileprivate func startsDescription(at column: Int) -> Bool {
        let head = prefix(column)
        return head.count == column && head.hasPrefix("  ") && head.hasSuffix(" ")
            && dropFirst(column).first.map { $0 != " " } == true
    }
}
