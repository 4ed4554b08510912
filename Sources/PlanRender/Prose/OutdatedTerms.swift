internal import PlanModel

/// The glossary's older terms, found as words, as inflections and as the first part of a compound.
struct OutdatedTerms: Sendable {
    struct Match {
        let term: Term
        /// Nil when the glossary does not have it.
        let replacement: Term?
        /// Where the whole word ends.
        let end: Int
    }

    private struct Form: Sendable {
        let bytes: [UInt8]
        /// Whether a word may go on after the form.
        let isStem: Bool
        /// Whether capitals must be as they are: in an abbreviation, and in a name of several words.
        let isExact: Bool
        let term: Int
    }

    private let terms: [Term]
    private let replacements: [Term?]
    /// By their first byte, in lower case; longer ones first.
    private let forms: [UInt8: [Form]]

    init(_ glossary: [Term]) {
        terms = glossary.filter(\.isOutdated)
        let byID = Dictionary(glossary.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        replacements = terms.map { $0.replacedBy.flatMap { byID[$0.value] } }
        var forms: [Form] = []
        for (index, term) in terms.enumerated() {
            for form in [term.term] + term.forms {
                let words = form.withSingleSpaces
                let isWord =
                    !words.contains { !$0.isLetter } && !words.dropFirst().contains(where: \.isUppercase)
                let isStem = isWord && words.count >= 6
                // `grundsärskola` is `grundsärskole-` in compounds.
                let stem =
                    isStem && words.last.map { "ae".contains($0) } == true ? String(words.dropLast()) : words
                guard !stem.isEmpty else { continue }
                forms.append(
                    Form(
                        bytes: Array((isWord ? stem.lowercased() : stem).utf8), isStem: isStem,
                        isExact: !isWord, term: index))
            }
        }
        self.forms = Dictionary(grouping: forms.sorted { $0.bytes.count > $1.bytes.count }) {
            $0.bytes[0].lowercasedASCII
        }
    }

    /// The older term that starts at the first letter of a word.
    func match(in text: [UInt8], at start: Int) -> Match? {
        guard let candidates = forms[text[start].lowercasedASCII] else { return nil }
        for form in candidates {
            guard let end = end(of: form, in: text, at: start) else { continue }
            let wordEnd = WordScalar.end(of: end, in: text)
            guard form.isStem || wordEnd == end else { continue }
            return Match(term: terms[form.term], replacement: replacements[form.term], end: wordEnd)
        }
        return nil
    }

    private func end(of form: Form, in text: [UInt8], at start: Int) -> Int? {
        var position = start
        for byte in form.bytes {
            guard position < text.count else { return nil }
            if form.isExact, byte == UInt8(ascii: " "), text[position] == UInt8(ascii: "\n") {
                position += 1
                continue
            }
            let isSmallLetter =
                position > start && text[position - 1] == 0xC3 && (0x80...0x9E).contains(text[position])
            let written =
                form.isExact
                ? text[position] : isSmallLetter ? text[position] + 0x20 : text[position].lowercasedASCII
            guard written == byte else { return nil }
            position += 1
        }
        return position
    }
}

extension UInt8 {
    fileprivate var lowercasedASCII: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
