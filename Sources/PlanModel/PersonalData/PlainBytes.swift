/// A text's bytes with what is asked of them when one looks for words and numbers in Swedish.
struct PlainBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    subscript(position: Int) -> UInt8 { bytes.indices.contains(position) ? bytes[position] : 0 }

    /// Whether a letter, or the second byte of one, stands at an offset: those of the Latin alphabet, å, é and the like.
    func isLetter(at position: Int) -> Bool {
        let byte = self[position]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
        case 0xC3...0xCB: return true
        case 0x80...0xBF: return (0xC3...0xCB).contains(self[position - 1])
        default: return false
        }
    }

    /// Whether a capital letter starts at an offset.
    func isCapital(at position: Int) -> Bool {
        switch self[position] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case 0xC3: (0x80...0x9E).contains(self[position + 1]) && self[position + 1] != 0x97
        default: false
        }
    }

    func isWordPart(at position: Int) -> Bool { isLetter(at: position) || self[position].isASCIIDigit }

    func endOfWord(from start: Int) -> Int {
        var end = start
        while isLetter(at: end) { end += 1 }
        return end
    }

    func endOfDigits(from start: Int) -> Int {
        var end = start
        while self[end].isASCIIDigit { end += 1 }
        return end
    }

    /// The word that ends right before an offset; nil when no letter does.
    func word(endingAt end: Int) -> Range<Int>? {
        var start = end
        while start > 0, isLetter(at: start - 1) { start -= 1 }
        return start == end ? nil : start..<end
    }

    /// Whether a word stands at a range as in a name: a capital and then at least two small letters.
    func isNameLike(_ word: Range<Int>) -> Bool {
        guard isCapital(at: word.lowerBound) else { return false }
        let rest = word.lowerBound + (bytes[word.lowerBound] < 0x80 ? 1 : 2)
        guard word.upperBound - rest >= 2 else { return false }
        return !(rest..<word.upperBound).contains(where: isCapital)
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The offset after one space: blank, hard or a line break with what indents the next line.
    func afterSpace(at position: Int) -> Int? {
        switch self[position] {
        case UInt8(ascii: " "): return position + 1
        case 0xC2 where self[position + 1] == 0xA0: return position + 2
        case UInt8(ascii: "\n"):
            var end = position + 1
            while self[end] == UInt8(ascii: " ") { end += 1 }
            return self[end] == UInt8(ascii: "\n") ? nil : end
        default: return nil
        }
    }

    /// As `afterSpace(at:)`, backwards: the offset where the space before an offset starts.
    func spaceStart(before position: Int) -> Int? {
        switch self[position - 1] {
        case UInt8(ascii: "\n"): return position - 1
        case 0xA0 where self[position - 2] == 0xC2: return position - 2
        case UInt8(ascii: " "):
            var start = position - 1
            while start > 0, self[start - 1] == UInt8(ascii: " ") { start -= 1 }
            if self[start - 1] == UInt8(ascii: "\n") { return start - 1 }
            return start == position - 1 ? start : nil
        default: return nil
        }
    }
}
