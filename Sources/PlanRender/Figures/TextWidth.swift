/// About how wide text is, so that pictures can be laid out without knowing the reader's typeface.
enum TextWidth {
    /// In parts of the type's size; rather too wide than too narrow for a common sans serif.
    static func of(_ text: String) -> Double { text.reduce(0) { $0 + of($1) } }

    private static func of(_ character: Character) -> Double {
        switch character {
        case "i", "j", "l", "I", "f", "t", "r", " ", ".", ",", ":", ";", "!", "'", "|", "(", ")", "-", "/":
            0.38
        case "m", "w", "M", "W", "@", "%", "–": 0.92
        default: character.isUppercase ? 0.74 : character.isWholeNumber ? 0.6 : 0.59
        }
    }

    /// The text on a number of lines, broken between words so that the longest line is short.
    ///
    /// - Returns: nil when there are fewer words than lines.
    static func lines(_ text: String, _ count: Int) -> [String]? {
        let words = text.split(separator: " ").map(String.init)
        guard count >= 1, words.count >= count else { return nil }
        if count == 1 { return [words.joined(separator: " ")] }
        var best: [String]?
        for first in 1...(words.count - count + 1) {
            let rest = words[first...].joined(separator: " ")
            guard let others = lines(rest, count - 1) else { continue }
            let candidate = [words[..<first].joined(separator: " ")] + others
            if best.map({ widest(candidate) < widest($0) }) ?? true { best = candidate }
        }
        return best
    }

    static func widest(_ lines: [String]) -> Double { lines.map(of).max() ?? 0 }
}
