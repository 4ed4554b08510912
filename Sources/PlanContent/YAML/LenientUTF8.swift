/// Reads bytes that should be UTF-8, and reads those that are not as Windows-1252.
struct LenientUTF8 {
    /// A byte that is not UTF-8.
    struct InvalidByte {
        let byte: UInt8
        /// Where the byte is in the file as stored, counted from 0.
        let storedOffset: Int
        /// Where the sign that stands for it is in `text`.
        let range: Range<Int>
        /// What the byte means in Windows-1252, if anything.
        let windows1252: Unicode.Scalar?
    }

    /// Valid UTF-8 without a byte order mark.
    private(set) var text: [UInt8] = []
    /// `text` with spaces for the signs that YAML does not allow, byte for byte.
    private(set) var parsableText: [UInt8] = []
    /// The first invalid bytes; a binary file has millions.
    private(set) var invalid: [InvalidByte] = []
    private(set) var invalidCount = 0
    /// Where in `text` the first signs are that YAML does not allow: control characters, U+FFFE and U+FFFF.
    private(set) var forbidden: [Range<Int>] = []
    private(set) var forbiddenCount = 0
    private var hasMultibyteSequence = false
    private var hasUnknownByte = false

    private static let keptExamples = 10

    /// Whether the whole file, not only a stretch of it, seems to be Windows-1252.
    var looksLikeWindows1252: Bool {
        !hasMultibyteSequence && !hasUnknownByte
    }

    mutating func decode(_ bytes: [UInt8]) {
        text.reserveCapacity(bytes.count)
        var forbiddenRanges: [Range<Int>] = []
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
                    forbiddenRanges.append(text.count..<text.count + 1)
                }
                text.append(byte)
                position += 1
                continue
            }
            let length = Self.sequenceLength(in: bytes, at: position)
            if length == 0 {
                appendInvalid(byte, at: position)
                position += 1
            } else {
                let sequence = bytes[position..<position + length]
                if Self.isForbidden(sequence) { forbiddenRanges.append(text.count..<text.count + length) }
                text += sequence
                hasMultibyteSequence = true
                position += length
            }
        }
        forbiddenCount = forbiddenRanges.count
        forbidden = Array(forbiddenRanges.prefix(Self.keptExamples))
        parsableText = text
        for range in forbiddenRanges {
            for position in range { parsableText[position] = UInt8(ascii: " ") }
        }
    }

    /// Whether a multibyte sequence is a control character that YAML does not allow (it allows U+0085), or
    /// one of U+FFFE and U+FFFF.
    private static func isForbidden(_ sequence: ArraySlice<UInt8>) -> Bool {
        let second = sequence[sequence.startIndex + 1]
        switch sequence.count {
        case 2: return sequence[sequence.startIndex] == 0xC2 && second < 0xA0 && second != 0x85
        case 3:
            return sequence.elementsEqual([0xEF, 0xBF, 0xBE]) || sequence.elementsEqual([0xEF, 0xBF, 0xBF])
        default: return false
        }
    }

    private mutating func appendInvalid(_ byte: UInt8, at offset: Int) {
        let scalar = Self.windows1252(byte)
        let start = text.count
        text += Array(String(scalar ?? "\u{FFFD}").utf8)
        invalidCount += 1
        if scalar == nil { hasUnknownByte = true }
        if invalid.count < Self.keptExamples {
            invalid.append(
                InvalidByte(byte: byte, storedOffset: offset, range: start..<text.count, windows1252: scalar))
        }
    }

    /// The length of the multibyte sequence at a position, or 0 when there is no valid one.
    private static func sequenceLength(in bytes: [UInt8], at position: Int) -> Int {
        let length: Int
        let second: ClosedRange<UInt8>
        switch bytes[position] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]),
            bytes[position + 1..<position + length].allSatisfy({ $0 & 0b1100_0000 == 0b1000_0000 })
        else { return 0 }
        return length
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
        guard byte < 0xA0 else { return Unicode.Scalar(byte) }
        let scalar = windows1252Between80And9F[Int(byte) - 0x80]
        return scalar == "\0" ? nil : scalar
    }

    /// NUL stands for the bytes that mean nothing.
    private static let windows1252Between80And9F = Array(
        "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)
}
