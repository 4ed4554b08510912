internal import PlanModel

/// What stands between two spaces: a word with the signs around it.
struct ProseToken {
    /// With the signs.
    let range: Range<Int>
    /// Without signs before and after; empty when there is nothing else.
    let core: Range<Int>

    var hasWord: Bool { !core.isEmpty }

    /// The next token at or after an offset.
    init?(in bytes: [UInt8], from offset: Int) {
        var start = offset
        while start < bytes.count, Self.isSpace(bytes, start) { start += 1 }
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, !Self.isSpace(bytes, end) { end += 1 }
        range = start..<end
        end = Self.withoutFootnotes(bytes, start..<end)
        var first = start
        while first < end, !WordScalar.isWord(in: bytes, at: first) {
            first += 1
            while first < end, bytes[first].isUTF8Continuation { first += 1 }
        }
        var last = end
        while last > first {
            var scalar = last - 1
            while scalar > first, bytes[scalar].isUTF8Continuation { scalar -= 1 }
            if WordScalar.isWord(in: bytes, at: scalar) { break }
            last = scalar
        }
        core = first..<max(first, last)
    }

    /// Where the token ends when marks as `[^1]` at its end are left out.
    private static func withoutFootnotes(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end - range.lowerBound >= 4, bytes[end - 1] == UInt8(ascii: "]"),
            let open = bytes[range.lowerBound..<end].lastIndex(of: UInt8(ascii: "[")),
            bytes[open + 1] == UInt8(ascii: "^")
        {
            end = open
        }
        return end
    }

    private static func isSpace(_ bytes: [UInt8], _ position: Int) -> Bool {
        bytes[position] <= 0x20
            || bytes[position] == 0xC2 && position + 1 < bytes.count && bytes[position + 1] == 0xA0
            || bytes[position] == 0xA0 && position > 0 && bytes[position - 1] == 0xC2
    }

    /// Whether the token ends with one of the signs that a sentence ends with, inside quotes or brackets or not.
    func ending(in bytes: [UInt8]) -> Ending {
        // What stands between bars is a cell of what is meant as a table.
        if !hasWord, bytes[range.lowerBound] == UInt8(ascii: "|") { return .cell }
        var position = hasWord ? core.upperBound : range.lowerBound
        var ending = Ending.none
        while position < range.upperBound {
            switch bytes[position] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"): ending = .always
            case UInt8(ascii: ":"): ending = ending == .none ? .colon : ending
            case UInt8(ascii: "."): ending = ending == .always ? .always : .fullStop
            // U+2026, three dots.
            case 0xE2
            where position + 2 < range.upperBound && bytes[position + 1] == 0x80
                && bytes[position + 2] == 0xA6:
                ending = .fullStop
            default: break
            }
            position += 1
        }
        return ending
    }

    enum Ending { case none, colon, fullStop, always, cell }
}
