internal import PlanModel

/// Reads a text as somebody who wants it plain, and says what could be better.
struct ProseCheck {
    typealias Finding = (range: Range<Int>, diagnostic: (SourceSpan) -> Diagnostic)

    /// In UTF-8 ranges of the whole text.
    private(set) var findings: [Finding] = []
    private let rules: ProseRules
    private let use: CatalogText.Use
    /// Abbreviations told of in this text, or explained in it.
    private var settled = Set<String>()

    init(_ rules: ProseRules, _ use: CatalogText.Use) {
        self.rules = rules
        self.use = use
    }

    mutating func check(_ document: MarkdownDocument) {
        if use == .quotation || use == .foreign { return }
        let blocks = ProseBlock.all(of: document)
        for block in blocks where !block.isQuoted { settleExplained(in: block) }
        for block in blocks where !block.isQuoted {
            let sentences = ProseSentences.sentences(of: block, rules)
            for (index, sentence) in sentences.enumerated() {
                let next = index + 1 < sentences.count ? sentences[index + 1].range : sentence.range
                check(sentence, context: sentence.range.lowerBound..<next.upperBound, in: block)
            }
        }
    }

    /// - Parameter context: the sentence and the next one, which may say that it is about what was before.
    private mutating func check(_ sentence: ProseSentence, context: Range<Int>, in block: ProseBlock) {
        let range = block.original(sentence.range)
        if sentence.wordCount > ProseRules.longestSentence {
            let words = sentence.wordCount
            findings.append(
                (range, { .longSentence(words: words, limit: ProseRules.longestSentence, at: $0) }))
        }
        if sentence.passives.count >= ProseRules.passivePile {
            findings.append((range, { .passivePile(sentence.passives, at: $0) }))
        }
        for abbreviation in sentence.abbreviations { check(abbreviation: abbreviation, in: block) }
        if use == .current { checkTimeliness(of: sentence, context: context, in: block) }
    }

    // MARK: Abbreviations

    private mutating func check(abbreviation range: Range<Int>, in block: ProseBlock) {
        let word = string(range, in: block)
        if let shortened = Abbreviation.expansion(of: word) {
            let (words, isFixed) = shortened
            findings.append(
                (block.original(range), { .shortenedWords(word, words: words, isFixed: isFixed, at: $0) }))
        } else if !isDesignation(range, in: block), settled.insert(word).inserted {
            findings.append((block.original(range), { .unexplainedAbbreviation(word, at: $0) }))
        }
    }

    /// `SOSFS 2011:9` is a name, not an abbreviation to explain.
    private func isDesignation(_ range: Range<Int>, in block: ProseBlock) -> Bool {
        guard let next = ProseToken(in: block.bytes, from: range.upperBound), next.hasWord else {
            return false
        }
        let number = block.bytes[next.core]
        return number.first?.isASCIIDigit == true && number.contains(UInt8(ascii: ":"))
    }

    /// Abbreviations in brackets after words, or before words in brackets, are explained: `samordnad plan (SIP)`.
    private mutating func settleExplained(in block: ProseBlock) {
        let bytes = block.bytes
        for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
            let end = WordScalar.end(of: open + 1, in: bytes)
            let inside = String(decoding: bytes[(open + 1)..<end], as: UTF8.self)
            if Abbreviation.isCapitals(Substring(inside)) { settled.insert(inside) }
            var before = open
            while before > 0, bytes[before - 1] <= 0x20 { before -= 1 }
            var start = before
            while start > 0, WordScalar.isCapitalASCII(bytes[start - 1]) { start -= 1 }
            let outside = String(decoding: bytes[start..<before], as: UTF8.self)
            if Abbreviation.isCapitals(Substring(outside)), !Abbreviation.isCapitals(Substring(inside)) {
                settled.insert(outside)
            }
        }
    }

    // MARK: What has changed

    private mutating func checkTimeliness(
        of sentence: ProseSentence, context: Range<Int>, in block: ProseBlock
    ) {
        let links = block.laws.filter { sentence.range.contains($0.offset) }
        var laws = links.compactMap { link in rules.laws.ended(link.id).map { ($0, link.range) } }
        laws += sentence.laws.compactMap { ended($0.number, at: $0.place, in: block) }
            // A number in the words of a link is told of with the link.
            .filter { law in !links.contains { $0.range.contains(law.1.lowerBound) } }
        guard !laws.isEmpty || !sentence.outdated.isEmpty,
            !SignsOfHistory.areIn(string(context, in: block))
        else { return }
        for (word, match) in sentence.outdated {
            let written = string(word, in: block)
            findings.append(
                (
                    block.original(word),
                    { .outdatedTerm(written, match.term, replacement: match.replacement, at: $0) }
                ))
        }
        var told = Set<String>()
        for (ended, range) in laws where told.insert(ended.title).inserted {
            findings.append((range, { .endedLaw(ended, at: $0) }))
        }
    }

    /// What an SFS number means, or one with the name of its series before it.
    private func ended(_ number: String, at place: Range<Int>, in block: ProseBlock) -> (
        LawsInForce.Ended, Range<Int>
    )? {
        var start = place.lowerBound
        while start > 0, block.bytes[start - 1] <= 0x20 { start -= 1 }
        var word = start
        while word > 0, WordScalar.isCapitalASCII(block.bytes[word - 1]) { word -= 1 }
        let series = string(word..<start, in: block)
        let whole = series.hasSuffix("FS") && series != "SFS" ? "\(series) \(number)" : number
        return rules.laws.ended(number: whole).map { ($0, block.original(place)) }
    }

    private func string(_ range: Range<Int>, in block: ProseBlock) -> String {
        String(decoding: block.bytes[range], as: UTF8.self)
    }
}

extension WordScalar {
    static func isCapitalASCII(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
