/// What a text says only when it is about one pupil, or may say so.
enum PupilSigns {
    /// What a word, with those around it, says.
    static func sign(ofWord word: Range<Int>, in text: PlainBytes) -> PersonalDatum? {
        guard startsAsSign(word, in: text), word.count <= longestWord else { return nil }
        let lowercased = text.string(word).lowercased()
        if pupilWords.contains(lowercased) { return nameAfter(word, in: text) }
        if lowercased == "född" || lowercased == "f" { return birthDate(after: word, in: text) }
        return diagnoses.contains(lowercased) ? diagnosis(word, in: text) : nil
    }

    /// Whether the first two bytes of a word are those of one that is looked for, which few words' are.
    private static func startsAsSign(_ word: Range<Int>, in text: PlainBytes) -> Bool {
        if word.count == 1 { return text[word.lowerBound] | 0x20 == UInt8(ascii: "f") }
        return starts.contains(
            UInt16(text[word.lowerBound] | 0x20) << 8 | UInt16(text[word.lowerBound + 1] | 0x20))
    }

    /// Small and capital letters are alike but for the bit 0x20, those of two bytes in their second one.
    private static let starts = Set(
        (pupilWords.union(diagnoses).union(["född"])).map { word in
            let bytes = Array(word.utf8)
            return UInt16(bytes[0] | 0x20) << 8 | UInt16(bytes[1] | 0x20)
        })

    // MARK: Names

    private static let pupilWords: Set<String> = ["elev", "eleven", "pojken", "flickan", "barnet"]

    /// `eleven Kalle`, `eleven, Kalle,`, `elev A.B.`, `eleven KA`
    private static func nameAfter(_ word: Range<Int>, in text: PlainBytes) -> PersonalDatum? {
        // `kvarteret Eleven` is a name itself, and `Eleven Får hjälp` a title.
        let isCapital = text.isCapital(at: word.lowerBound)
        let isNameItself = isCapital && isInsideSentence(word, in: text)
        let isApposed = text[word.upperBound] == UInt8(ascii: ",")
        guard let start = text.afterSpace(at: word.upperBound + (isApposed ? 1 : 0)),
            text.isCapital(at: start)
        else {
            return nil
        }
        let end = text.endOfWord(from: start)
        let string = text.string(start..<end)
        if PupilName.isNameLike(start..<end, in: text) {
            let range = word.lowerBound..<end
            if GivenNames.contain(string) { return PersonalDatum(.pupil(.name), range) }
            if isNameItself || PupilName.isStaff(string) || isFirm(after: end, in: text) { return nil }
            if isApposed || isCapital {
                guard !PupilName.isCommon(string), !isApposed || text[end] == UInt8(ascii: ",") else {
                    return nil
                }
                return PersonalDatum(.possiblePupil(.name), range)
            }
            return PersonalDatum(.pupil(.name), range)
        }
        if isNameItself || isApposed { return nil }
        if string.count == 2, string.allSatisfy(\.isUppercase), !knownPairs.contains(string),
            text[end] != UInt8(ascii: "-"), !text[end].isASCIIDigit
        {
            return PersonalDatum(.possiblePupil(.initials), word.lowerBound..<end)
        }
        guard end - start <= 2, text[end] == UInt8(ascii: ".") else { return nil }
        let second = text.afterSpace(at: end + 1) ?? end + 1
        let last = text.endOfWord(from: second)
        guard text.isCapital(at: second), last - second <= 2 else { return nil }
        return PersonalDatum(
            .pupil(.initials), word.lowerBound..<(text[last] == UInt8(ascii: ".") ? last + 1 : last))
    }

    /// Two capitals that stand for other things at a school.
    private static let knownPairs: Set<String> = [
        "AB", "EK", "EU", "HK", "ID", "IT", "NO", "OK", "SO", "TV", "UF",
    ]

    private static func isInsideSentence(_ word: Range<Int>, in text: PlainBytes) -> Bool {
        guard let space = text.spaceStart(before: word.lowerBound), space > 0 else { return false }
        return text.word(endingAt: space) != nil || text[space - 1] == UInt8(ascii: ",")
    }

    /// `Elev Hälsa AB`
    private static func isFirm(after end: Int, in text: PlainBytes) -> Bool {
        guard let next = text.afterSpace(at: end) else { return false }
        return ["AB", "HB", "KB"].contains(text.string(next..<text.endOfWord(from: next)))
    }

    // MARK: Classes

    /// `Kalle i 5B`, `Kalle Berg (5B)`, `Kalle Berg, 5B`, told by the class.
    static func nameBeforeClass(at start: Int, in text: PlainBytes) -> PersonalDatum? {
        guard let end = endOfClass(at: start, in: text) else { return nil }
        var position = start
        if text[start - 1] == UInt8(ascii: "(") { position = start - 1 }
        guard var before = text.spaceStart(before: position) else { return nil }
        var isJoined = position < start
        for words in [["klass", "åk", "årskurs"], ["i", "från"]] {
            guard let word = text.word(endingAt: before), words.contains(text.string(word)) else { continue }
            let isInBrackets = text[word.lowerBound - 1] == UInt8(ascii: "(")
            guard let space = text.spaceStart(before: word.lowerBound - (isInBrackets ? 1 : 0)) else {
                return nil
            }
            isJoined = true
            before = space
        }
        let isAfterComma = text[before - 1] == UInt8(ascii: ",")
        if isAfterComma { before -= 1 }
        guard isJoined || isAfterComma, let name = PupilName.endingAt(before, in: text) else { return nil }
        // A place can stand before a comma too: what is not a given name, or two words, is let pass.
        let string = text.string(name.range)
        let isKnown = string.split(separator: " ").contains { GivenNames.contain(String($0)) }
        if isAfterComma, !isKnown, !string.contains(" ") { return nil }
        let isCertain = isAfterComma ? isKnown : name.isCertain
        return PersonalDatum(
            isCertain ? .pupil(.nameAndClass) : .possiblePupil(.nameAndClass), name.range.lowerBound..<end)
    }

    /// The end of a class such as `5B` or `9c` that starts at an offset.
    private static func endOfClass(at start: Int, in text: PlainBytes) -> Int? {
        guard (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(text[start]), !text.isWordPart(at: start - 1),
            (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(text[start + 1] | 0x20),
            !text.isWordPart(at: start + 2)
        else { return nil }
        return start + 2
    }

    // MARK: Births

    /// `född 2012-03-04`, `född den 4 mars 2012`. A bare year is said of whole groups, and so is a day `eller senare`.
    private static func birthDate(after word: Range<Int>, in text: PlainBytes) -> PersonalDatum? {
        let isShort = word.count == 1
        guard !isShort || text[word.upperBound] == UInt8(ascii: ".") else { return nil }
        guard var start = text.afterSpace(at: word.upperBound + (isShort ? 1 : 0)) else { return nil }
        if text.string(start..<text.endOfWord(from: start)) == "den",
            let next = text.afterSpace(at: text.endOfWord(from: start))
        {
            start = next
        }
        guard let end = endOfDate(at: start, in: text) else { return nil }
        if let next = text.afterSpace(at: end), text.string(next..<text.endOfWord(from: next)) == "eller" {
            return nil
        }
        return PersonalDatum(.pupil(.birthDate), word.lowerBound..<end)
    }

    private static func endOfDate(at start: Int, in text: PlainBytes) -> Int? {
        let digits = text.endOfDigits(from: start)
        switch digits - start {
        case 4 where CalendarDate(text.string(start..<min(start + 10, text.bytes.count))) != nil:
            return start + 10
        case 6, 8: return digits
        case 1, 2:
            guard let month = text.afterSpace(at: digits) else { return nil }
            let monthEnd = text.endOfWord(from: month)
            guard Month.all.contains(text.string(month..<monthEnd)), let year = text.afterSpace(at: monthEnd)
            else { return nil }
            let end = text.endOfDigits(from: year)
            return end - year == 4 ? end : nil
        default: return nil
        }
    }

    // MARK: Diagnoses

    private static let diagnoses: Set<String> = [
        "adhd", "add", "anorexi", "asperger", "aspergers", "autism", "autismspektrumtillstånd", "bulimi",
        "depression",
        "diabetes", "dyskalkyli", "dyslexi", "epilepsi", "språkstörning", "tourettes", "ätstörning",
        "självskadebeteende",
    ]
    private static let longestWord = 25

    /// A diagnosis in the same sentence as a class, or that a name has: `stöd till Kalle, som har adhd`.
    private static func diagnosis(_ word: Range<Int>, in text: PlainBytes) -> PersonalDatum? {
        let sentence = text.sentence(around: word)
        var position = sentence.lowerBound
        var isOfOne = false
        var nearest: Range<Int>?
        while position < sentence.upperBound {
            if nearest == nil, let end = endOfClass(at: position, in: text) {
                nearest = min(position, word.lowerBound)..<max(end, word.upperBound)
                position = end
            } else if text.isLetter(at: position) {
                let end = text.endOfWord(from: position)
                let other = text.string(position..<end)
                isOfOne = isOfOne || pupilWords.contains(other.lowercased())
                if nearest == nil, end < word.lowerBound, ["har", "fick", "fått"].contains(other),
                    let name = subject(before: position, in: text)
                {
                    return PersonalDatum(
                        name.isCertain ? .pupil(.diagnosis) : .possiblePupil(.diagnosis),
                        name.range.lowerBound..<word.upperBound)
                }
                position = end
            } else {
                position += 1
            }
        }
        // `två elever i 7B med adhd` are two who can be told, but `utreder autism i 7B` is about nobody.
        return nearest.map { PersonalDatum(isOfOne ? .pupil(.diagnosis) : .possiblePupil(.diagnosis), $0) }
    }

    private static func subject(before verb: Int, in text: PlainBytes) -> PupilName? {
        guard var before = text.spaceStart(before: verb) else { return nil }
        if let relative = text.word(endingAt: before), text.string(relative) == "som",
            let space = text.spaceStart(before: relative.lowerBound)
        {
            before = text[space - 1] == UInt8(ascii: ",") ? space - 1 : space
        }
        return PupilName.endingAt(before, in: text)
    }
}

extension PlainBytes {
    /// From the nearest full stop, question mark, empty line or list item before a word to the nearest after.
    fileprivate func sentence(around word: Range<Int>) -> Range<Int> {
        var start = word.lowerBound
        while start > 0, !endsSentence(at: start - 1) { start -= 1 }
        var end = word.upperBound
        while end < bytes.count, !endsSentence(at: end) { end += 1 }
        return start..<end
    }

    private func endsSentence(at position: Int) -> Bool {
        switch self[position] {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): true
        case UInt8(ascii: "\n"):
            [UInt8(ascii: "\n"), UInt8(ascii: "-"), UInt8(ascii: "*")].contains(self[position + 1])
        default: false
        }
    }
}
