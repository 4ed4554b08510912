/// An English sentence of the parser's with holes, and the Swedish one with the same holes.
struct Phrase {
    private let english: [String]
    private let swedish: [String]

    /// - Parameters:
    ///   - english: with `{}` for each hole.
    ///   - swedish: with as many, filled in the same order.
    init(_ english: String, _ swedish: String) {
        self.english = english.split(at: "{}")
        self.swedish = swedish.split(at: "{}")
    }

    /// The Swedish sentence, or nil when the text is not this sentence.
    ///
    /// - Parameter translateHole: what becomes of that which stands in a hole.
    func translating(_ text: String, _ translateHole: (String) -> String = { $0 }) -> String? {
        guard let holes = holes(in: text), holes.count == swedish.count - 1 else { return nil }
        return zip(swedish, holes.map(translateHole) + [""]).map { $0 + $1 }.joined()
    }

    private func holes(in text: String) -> [String]? {
        guard let first = english.first, text.hasPrefix(first) else { return nil }
        var rest = text.dropFirst(first.count)
        if english.count == 1 { return rest.isEmpty ? [] : nil }
        var holes: [String] = []
        for (index, piece) in english.enumerated().dropFirst() {
            if index == english.count - 1 {
                guard rest.hasSuffix(piece) else { return nil }
                holes.append(String(rest.dropLast(piece.count)))
            } else {
                guard let range = rest.firstRange(of: piece) else { return nil }
                holes.append(String(rest[..<range.lowerBound]))
                rest = rest[range.upperBound...]
            }
        }
        return holes
    }
}

extension String {
    /// The parts between a sign, also the empty ones.
    fileprivate func split(at sign: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: sign) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}

extension [Phrase] {
    /// The text in Swedish, or as it is when no phrase is the text.
    func translating(_ text: String, _ translateHole: (String) -> String = { $0 }) -> String {
        for phrase in self {
            if let translated = phrase.translating(text, translateHole) { return translated }
        }
        return text
    }
}
