internal import PlanModel

/// One sentence of a block and what in it there may be something to say about.
struct ProseSentence {
    var range: Range<Int>
    var wordCount = 0
    /// Verbs in the passive.
    var passives: [String] = []
    /// Older terms, outside quotation marks.
    var outdated: [(word: Range<Int>, match: OutdatedTerms.Match)] = []
    /// SFS numbers and links, outside quotation marks, that may be of laws that have ended.
    var laws: [(place: Range<Int>, number: String)] = []
    /// Abbreviations in capitals and words that could be written out.
    var abbreviations: [Range<Int>] = []
}

/// Splits a block into sentences, word by word.
struct ProseSentences {
    private let bytes: [UInt8]
    private let rules: ProseRules
    private var isInQuotes = false

    static func sentences(of block: ProseBlock, _ rules: ProseRules) -> [ProseSentence] {
        var splitter = ProseSentences(bytes: block.bytes, rules: rules)
        return splitter.split()
    }

    private init(bytes: [UInt8], rules: ProseRules) {
        self.bytes = bytes
        self.rules = rules
    }

    private mutating func split() -> [ProseSentence] {
        var sentences: [ProseSentence] = []
        var current: ProseSentence?
        var token = ProseToken(in: bytes, from: 0)
        while let word = token {
            let next = ProseToken(in: bytes, from: word.range.upperBound)
            var sentence = current ?? ProseSentence(range: word.range)
            sentence.range = sentence.range.lowerBound..<word.range.upperBound
            if word.hasWord { take(word, into: &sentence) }
            noteQuotes(in: word.core.upperBound..<word.range.upperBound)
            if ends(word, before: next) {
                sentences.append(sentence)
                current = nil
            } else {
                current = sentence
            }
            token = next
        }
        if let current { sentences.append(current) }
        return sentences
    }

    // MARK: Words

    private mutating func take(_ token: ProseToken, into sentence: inout ProseSentence) {
        noteQuotes(in: token.range.lowerBound..<token.core.lowerBound)
        sentence.wordCount += 1
        let core = token.core
        let last = bytes[core.upperBound - 1]
        if last == UInt8(ascii: "s") {
            let word = string(core).lowercased()
            if PassiveVerbs.contain(word) { sentence.passives.append(word) }
        }
        if !isInQuotes {
            takeTerms(in: core, into: &sentence)
            if isNumber(core) { sentence.laws.append((core, string(core))) }
        }
        takeAbbreviations(in: token, into: &sentence)
    }

    /// At the start of the word, and after hyphens in it.
    private func takeTerms(in core: Range<Int>, into sentence: inout ProseSentence) {
        var start = core.lowerBound
        while start < core.upperBound {
            if let match = rules.outdatedTerms.match(in: bytes, at: start) {
                sentence.outdated.append((start..<match.end, match))
                return
            }
            guard let hyphen = bytes[start..<core.upperBound].firstIndex(of: UInt8(ascii: "-")) else {
                return
            }
            start = hyphen + 1
        }
    }

    /// `2001:453`
    private func isNumber(_ core: Range<Int>) -> Bool {
        core.count >= 6 && bytes[core.lowerBound].isASCIIDigit
            && bytes[core.lowerBound + 4] == UInt8(ascii: ":")
    }

    private func takeAbbreviations(in token: ProseToken, into sentence: inout ProseSentence) {
        let core = token.core
        let withStop = core.lowerBound..<min(core.upperBound + 1, token.range.upperBound)
        if mayBeShortened(withStop) {
            for range in [withStop, core] where Abbreviation.expansion(of: string(range)) != nil {
                sentence.abbreviations.append(range)
                return
            }
        }
        if let spaced = spacedAbbreviation(startingWith: token) {
            sentence.abbreviations.append(spaced)
            return
        }
        // `KURATOR@SKOLAN.EXAMPLE` and `WWW.SKOLAN.EXAMPLE` are addresses.
        if bytes[core].contains(UInt8(ascii: "@")) || isAmongCapitals(token) { return }
        var start = core.lowerBound
        while start < core.upperBound {
            let end = WordScalar.end(of: start, in: bytes)
            // The second letter of most words tells that they are none.
            if end - start >= 2, bytes[start + 1] < UInt8(ascii: "a") || bytes[start + 1] >= 0x80 {
                let word = string(start..<end)
                if Abbreviation.isCapitals(Substring(word)), !rules.knownAbbreviations.contains(word),
                    !Abbreviation.emphasised.contains(word.lowercased())
                {
                    sentence.abbreviations.append(start..<end)
                }
            }
            start = max(end, start + 1)
            while start < core.upperBound, !WordScalar.isWord(in: bytes, at: start) { start += 1 }
        }
    }

    /// `t ex`, `d v s`, `t. ex.`: two or three words, each of one or two small letters.
    private func spacedAbbreviation(startingWith token: ProseToken) -> Range<Int>? {
        var found: Range<Int>?
        var last = token
        for _ in 0..<2 {
            guard last.core.count <= 2, last.core.lowerBound == last.range.lowerBound,
                let next = ProseToken(in: bytes, from: last.range.upperBound), next.hasWord,
                next.core.count <= 2,
                next.core.lowerBound == next.range.lowerBound,
                WordScalar.decode(bytes, at: next.core.lowerBound).scalar.properties.isLowercase
            else { break }
            last = next
            let hasStop =
                last.core.upperBound < last.range.upperBound
                && bytes[last.core.upperBound] == UInt8(ascii: ".")
            let isEnd = hasStop && ends(last, before: ProseToken(in: bytes, from: last.range.upperBound))
            let range = token.core.lowerBound..<(last.core.upperBound + (hasStop && !isEnd ? 1 : 0))
            if Abbreviation.expansion(of: string(range)) != nil { found = range }
        }
        return found
    }

    /// Whether a word is in capitals and so is one beside it that is no abbreviation: somebody shouts.
    private func isAmongCapitals(_ token: ProseToken) -> Bool {
        guard isInCapitals(token) else { return false }
        let before = previousToken(before: token.range.lowerBound)
        let after = ProseToken(in: bytes, from: token.range.upperBound)
        return [(before, token), (token, after)].contains { left, right in
            guard let left, let right, left.core.upperBound == left.range.upperBound,
                right.core.lowerBound == right.range.lowerBound
            else { return false }
            return isInCapitals(left) && isInCapitals(right)
        }
    }

    /// Whether a word is two or more capital letters, and not one that the reader knows as an abbreviation.
    private func isInCapitals(_ token: ProseToken) -> Bool {
        guard token.core.count >= 2, bytes[token.core].allSatisfy({ !$0.isASCIISmallLetterOrDigit }) else {
            return false
        }
        let word = string(token.core)
        return word.allSatisfy(\.isUppercase) && !rules.knownAbbreviations.contains(word)
    }

    private func previousToken(before offset: Int) -> ProseToken? {
        var end = offset
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        var start = end
        while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
        return start < end ? ProseToken(in: bytes, from: start) : nil
    }

    /// Whether words could be written short so: with a full stop, or `dvs`, `osv`, `pga` or `tex` without.
    private func mayBeShortened(_ word: Range<Int>) -> Bool {
        if bytes[word.upperBound - 1] == UInt8(ascii: ".") { return word.count <= 12 }
        // `t.ex` without the last one.
        if word.count <= 7, bytes[word].contains(UInt8(ascii: ".")) { return true }
        return word.count <= 4 && "dopt".utf8.contains(bytes[word.lowerBound] | 0x20)
    }

    /// U+201D opens and closes Swedish quotes alike; » and « mean one each.
    private mutating func noteQuotes(in signs: Range<Int>) {
        var position = signs.lowerBound
        while position < signs.upperBound {
            if bytes[position] == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80,
                bytes[position + 2] == 0x9D || bytes[position + 2] == 0x9C
            {
                isInQuotes.toggle()
            } else if bytes[position] == 0xC2, position + 1 < bytes.count,
                bytes[position + 1] == 0xBB || bytes[position + 1] == 0xAB
            {
                isInQuotes.toggle()
            }
            position += 1
        }
    }

    // MARK: Ends

    private func ends(_ token: ProseToken, before next: ProseToken?) -> Bool {
        guard let next else { return true }
        switch token.ending(in: bytes) {
        case .none: return false
        case .cell: return true
        case .colon: return startsWithCapital(next)
        case .always: return !startsSmall(next)
        case .fullStop:
            if startsSmall(next) { return false }
            let word = string(token.core).lowercased()
            if Abbreviation.endsSentence.contains(word) { return startsWithCapital(next) }
            if Abbreviation.insideSentence.contains(word) { return false }
            let isOrdinal = token.hasWord && bytes[token.core].allSatisfy(\.isASCIIDigit)
            return !isOrdinal || startsWithCapital(next)
        }
    }

    private func startsSmall(_ token: ProseToken) -> Bool {
        first(of: token)?.properties.isLowercase ?? false
    }

    private func startsWithCapital(_ token: ProseToken) -> Bool {
        first(of: token)?.properties.isUppercase ?? false
    }

    private func first(of token: ProseToken) -> Unicode.Scalar? {
        token.hasWord ? WordScalar.decode(bytes, at: token.core.lowerBound).scalar : nil
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
    fileprivate var isASCIISmallLetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || isASCIIDigit
    }
}
