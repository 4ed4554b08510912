internal import PlanModel

/// The key `svar` in a school's file.
///
/// It is looked for line by line, so that it is found in a file that somebody is in the middle of changing and
/// that is not YAML just now. A key stands at the margin, where nothing but keys and comments can.
struct AnswersKey {
    /// What stands on the key's line, after it.
    enum Value: Equatable {
        /// Nothing: the answers stand below, if there are any.
        case below
        /// A sign that there are no answers: `{}`.
        case nothing(String)
        /// Answers in braces.
        case inline
    }

    /// The key's own.
    let span: SourceSpan
    let value: Value
    /// Of the answers, in spaces.
    let indentation: Int

    static let usualIndentation = 2

    /// - Returns: nil when the file has no such key, or only one behind a `#`.
    init?(in file: SourceFile) {
        let lines = 1...file.lineCount
        let key = "svar:"
        guard
            let line = lines.first(where: { line in
                let text = file.text(ofLine: line)
                return text == key || text.hasPrefix(key + " ") || text.hasPrefix(key + "\t")
            })
        else { return nil }
        let start = file.offset(ofLine: line)
        span = SourceSpan(file: file, range: start..<(start + key.utf8.count - 1))
        value = Self.value(file.text(ofLine: line).dropFirst(key.count))
        indentation = Self.indentation(in: lines.dropFirst(line).lazy.map(file.text(ofLine:)))
    }

    private static func value(_ rest: Substring) -> Value {
        let words = rest.split { $0 == " " || $0 == "\t" }
        // What follows a `#` is a comment.
        let text = words.prefix { !$0.hasPrefix("#") }.joined()
        if text.isEmpty { return .below }
        return ["{}", "~"].contains(text) ? .nothing(text) : .inline
    }

    /// That of the first answer.
    private static func indentation(in linesBelow: some Sequence<String>) -> Int {
        for line in linesBelow {
            let column = line.prefix { $0 == " " }.count
            let text = line.dropFirst(column)
            if text.allSatisfy(\.isWhitespace) || text.hasPrefix("#") { continue }
            return column > 0 ? column : usualIndentation
        }
        return usualIndentation
    }
}
