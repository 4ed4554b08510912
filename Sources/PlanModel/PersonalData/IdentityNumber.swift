/// Finds personnummer and samordningsnummer in the forms that people write them.
///
/// What counts: a date that exists (for a samordningsnummer with 60 added to the day) and a last digit that is right.
/// Other numbers of as many digits pass but for one in 250.
enum IdentityNumber {
    private enum Separator { case none, hyphen, plus, space }

    /// The number that starts with the digit at an offset; nil when there is none.
    static func range(startingAt start: Int, in text: PlainBytes, isPhoneNumber: Bool) -> Range<Int>? {
        guard startsNumber(at: start, in: text) else { return nil }
        for yearDigits in [4, 2] {
            if let end = end(of: start, yearDigits: yearDigits, in: text, isPhoneNumber: isPhoneNumber) {
                return start..<end
            }
        }
        return nil
    }

    private static func end(
        of start: Int, yearDigits: Int, in text: PlainBytes, isPhoneNumber: Bool
    ) -> Int? {
        var digits: [Int] = []
        guard var position = take(yearDigits, from: start, in: text, into: &digits) else { return nil }
        let (dateSeparator, afterYear) = separator(at: position, in: text)
        guard dateSeparator != .plus, let month = take(2, from: afterYear, in: text, into: &digits) else {
            return nil
        }
        position = month
        let (second, afterMonth) = separator(at: position, in: text)
        guard second == dateSeparator, let day = take(2, from: afterMonth, in: text, into: &digits) else {
            return nil
        }
        let (last, isSpaced, afterDay) = lastSeparator(at: day, in: text)
        guard let end = take(4, from: afterDay, in: text, into: &digits), endsNumber(at: end, in: text)
        else { return nil }
        // A date and a time, a telephone number in pairs: digits in groups need the hyphen of the number proper.
        if dateSeparator != .none, last == .none || last == .space && yearDigits == 2 { return nil }
        let lastFour = digits.suffix(4).reduce(0) { $0 * 10 + $1 }
        if dateSeparator == .hyphen, last == .space, isTime(lastFour) { return nil }
        // `2026-08-20 – 2027`
        if isSpaced, (1900...2099).contains(lastFour) { return nil }
        if yearDigits == 2, last == .none || last == .space, isPhoneNumber || isDialled(start, in: text) {
            return nil
        }
        return hasDate(digits, yearDigits: yearDigits) && hasCheckDigit(digits.suffix(10)) ? end : nil
    }

    private static func take(
        _ count: Int, from start: Int, in text: PlainBytes, into digits: inout [Int]
    ) -> Int? {
        for position in start..<(start + count) {
            guard text[position].isASCIIDigit else { return nil }
            digits.append(Int(text[position] - UInt8(ascii: "0")))
        }
        return start + count
    }

    /// What stands before the last four digits: as `separator(at:in:)`, and hyphens with space around.
    private static func lastSeparator(at position: Int, in text: PlainBytes) -> (
        Separator, isSpaced: Bool, end: Int
    ) {
        let (first, end) = separator(at: position, in: text)
        guard first == .space else { return (first, false, text.afterSpace(at: end) ?? end) }
        let (second, afterSecond) = separator(at: end, in: text)
        guard second == .hyphen || second == .plus else { return (first, false, end) }
        return (second, true, text.afterSpace(at: afterSecond) ?? afterSecond)
    }

    private static func isTime(_ number: Int) -> Bool { number / 100 < 24 && number % 100 < 60 }

    /// Hyphens, dashes and minus signs are all one; so are spaces.
    private static func separator(at start: Int, in text: PlainBytes) -> (Separator, end: Int) {
        let position = afterMarkup(from: start, in: text)
        let (separator, end) = plainSeparator(at: position, in: text)
        return (separator, afterMarkup(from: end, in: text))
    }

    /// Markdown's signs for emphasis, code and escapes, and signs that are not seen, part no number.
    private static func afterMarkup(from start: Int, in text: PlainBytes) -> Int {
        var end = start
        while true {
            switch text[end] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "\\"): end += 1
            // U+00AD, U+200B.
            case 0xC2 where text[end + 1] == 0xAD: end += 2
            case 0xE2 where text[end + 1] == 0x80 && text[end + 2] == 0x8B: end += 3
            default: return end
            }
        }
    }

    private static func plainSeparator(at position: Int, in text: PlainBytes) -> (Separator, end: Int) {
        switch text[position] {
        case UInt8(ascii: "-"): return (.hyphen, position + 1)
        case UInt8(ascii: "+"): return (.plus, position + 1)
        case 0xE2:
            // U+2010...U+2015 and U+2212.
            let isDash = text[position + 1] == 0x80 && (0x90...0x95).contains(text[position + 2])
            let isMinus = text[position + 1] == 0x88 && text[position + 2] == 0x92
            return isDash || isMinus ? (.hyphen, position + 3) : (.none, position)
        default: return text.afterSpace(at: position).map { (.space, $0) } ?? (.none, position)
        }
    }

    /// Whether no word or number goes on here.
    private static func startsNumber(at start: Int, in text: PlainBytes) -> Bool {
        guard start > 0 else { return true }
        if text.isWordPart(at: start - 1) || text[start - 1] == UInt8(ascii: "+") { return false }
        let joins = [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/")]
        return !(joins.contains(text[start - 1]) && text[start - 2].isASCIIDigit)
    }

    private static func endsNumber(at end: Int, in text: PlainBytes) -> Bool {
        if text.isWordPart(at: end) { return false }
        let joins = [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ",")]
        return !(joins.contains(text[end]) && text[end + 1].isASCIIDigit)
    }

    /// Whether the number is the address of a link to call.
    private static func isDialled(_ start: Int, in text: PlainBytes) -> Bool {
        start >= 4 && text.bytes[(start - 4)..<start].elementsEqual("tel:".utf8)
    }

    private static func hasDate(_ digits: [Int], yearDigits: Int) -> Bool {
        let year = digits.prefix(yearDigits).reduce(0) { $0 * 10 + $1 }
        if yearDigits == 4, !(1890...2039).contains(year) { return false }
        let month = digits[yearDigits] * 10 + digits[yearDigits + 1]
        let written = digits[yearDigits + 2] * 10 + digits[yearDigits + 3]
        let day = written > 60 ? written - 60 : written
        // Which century two digits mean makes no difference to which days there are, but for 1900.
        return CalendarDate(year: yearDigits == 4 ? year : 2000 + year, month: month, day: day) != nil
    }

    /// The sum of the digits, every other one doubled, ends with 0.
    private static func hasCheckDigit(_ digits: ArraySlice<Int>) -> Bool {
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let weighed = digit.offset.isMultiple(of: 2) ? digit.element * 2 : digit.element
            return sum + weighed / 10 + weighed % 10
        }
        return sum.isMultiple(of: 10)
    }
}
