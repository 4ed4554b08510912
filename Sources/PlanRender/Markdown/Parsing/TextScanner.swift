internal import PlanModel

/// What Planverk reads in running text beyond CommonMark.
enum TextToken: Equatable {
    /// `{{namn}}`, with single spaces in the name.
    case value(String)
    /// `{{` that no `}}` follows.
    case unclosedValue
    /// `[^label]`.
    case footnote(String)
    /// A glossary term's id.
    case term(String)
    /// `<...:...>` that CommonMark does not read as a link.
    case address(String)
}

/// Finds the tokens of a text run, in one pass.
struct TextScanner {
    /// Names and addresses longer than this many bytes are not looked for, so that no text takes long.
    private static let longestName = 200

    private let run: TextRun
    private let matcher: TermMatcher
    private var tokens: [(token: TextToken, range: Range<Int>)] = []

    private init(_ run: TextRun, _ matcher: TermMatcher) {
        self.run = run
        self.matcher = matcher
    }

    /// The tokens in reading order, with their UTF-8 ranges in the run. Terms are not looked for in links and headings.
    static func tokens(in run: TextRun, terms matcher: TermMatcher) -> [(token: TextToken, range: Range<Int>)]
    {
        var scanner = TextScanner(run, matcher)
        scanner.scan()
        return scanner.tokens
    }

    private mutating func scan() {
        let bytes = run.bytes
        let wantsTerms = !run.isInLink && !run.isInHeading
        var position = 0
        while position < bytes.count {
            if let (token, end) = token(at: position) {
                tokens.append((token, position..<end))
                position = end
            } else if WordScalar.isWord(in: bytes, at: position) {
                if wantsTerms, let (id, end) = matcher.longestMatch(in: bytes, at: position) {
                    tokens.append((.term(id), position..<end))
                    position = end
                } else {
                    position = WordScalar.end(of: position, in: bytes)
                }
            } else {
                position += 1
                while position < bytes.count, bytes[position].isUTF8Continuation { position += 1 }
            }
        }
    }

    private func token(at position: Int) -> (TextToken, end: Int)? {
        switch run.bytes[position] {
        case UInt8(ascii: "{"): value(at: position)
        case UInt8(ascii: "["): footnote(at: position)
        case UInt8(ascii: "<"): address(at: position)
        default: nil
        }
    }

    private func value(at start: Int) -> (TextToken, end: Int)? {
        let bytes = run.bytes
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "{"), !run.isEscaped(start),
            !run.isEscaped(start + 1)
        else { return nil }
        var end = start + 2
        while end + 1 < min(bytes.count, start + Self.longestName), bytes[end] != UInt8(ascii: "{") {
            if bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}") {
                let name = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
                return (.value(name.split(whereSeparator: \.isWhitespace).joined(separator: " ")), end + 2)
            }
            end += 1
        }
        return (.unclosedValue, start + 2)
    }

    private func footnote(at start: Int) -> (TextToken, end: Int)? {
        guard let label = FootnoteLabel.range(at: start, in: run.bytes), !run.isEscaped(start) else {
            return nil
        }
        return (.footnote(String(decoding: run.bytes[label], as: UTF8.self)), label.upperBound + 1)
    }

    private func address(at start: Int) -> (TextToken, end: Int)? {
        let bytes = run.bytes
        guard !run.isEscaped(start), WordScalar.isWord(in: bytes, at: start + 1) else { return nil }
        let colon = WordScalar.end(of: start + 1, in: bytes)
        guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
        var end = colon + 1
        while end < min(bytes.count, start + Self.longestName), bytes[end] > 0x20 {
            if bytes[end] == UInt8(ascii: ">") {
                return (.address(String(decoding: bytes[(start + 1)..<end], as: UTF8.self)), end + 1)
            }
            end += 1
        }
        return nil
    }
}
