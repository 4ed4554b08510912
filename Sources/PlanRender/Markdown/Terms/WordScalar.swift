/// Reading scalars out of UTF-8, and what belongs to a word: letters, digits and the marks put on them.
enum WordScalar {
    /// The scalar at an offset and the offset after it. The bytes are valid UTF-8, the offset starts a scalar.
    @inline(__always)
    static func decode(_ text: [UInt8], at position: Int) -> (scalar: Unicode.Scalar, next: Int) {
        let lead = text[position]
        if lead < 0x80 { return (Unicode.Scalar(lead), position + 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        var index = position + 1
        while index < min(position + length, text.count) {
            value = value << 6 | UInt32(text[index] & 0x3F)
            index += 1
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", index)
    }

    /// Whether the character at an offset belongs to a word; the end of the text does not.
    @inline(__always)
    static func isWord(in text: [UInt8], at position: Int) -> Bool {
        guard position < text.count else { return false }
        let byte = text[position]
        return byte < 0x80 ? isWord(byte) : isWord(decode(text, at: position).scalar)
    }

    /// The offset after the word that an offset stands in.
    static func end(of start: Int, in text: [UInt8]) -> Int {
        var position = start
        while position < text.count {
            let byte = text[position]
            if byte < 0x80 {
                guard isWord(byte) else { return position }
                position += 1
            } else {
                let (scalar, next) = decode(text, at: position)
                guard isWord(scalar) else { return position }
                position = next
            }
        }
        return position
    }

    static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{A0}"
    }

    @inline(__always)
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xD7, 0xF7: false
        case 0xC0...0x24F, 0x300...0x36F: true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
