internal import PlanModel

/// What can be told about one line of a YAML file without reading the lines around it.
///
/// Used only to explain errors and to find where a block ends; the grammar is libyaml's.
struct YAMLLine {
    let file: SourceFile
    /// Counted from 1.
    let number: Int
    /// Bytes, without the line break.
    let range: Range<Int>
    /// The number of spaces before anything else.
    let indentation: Int
    /// Bytes of everything that looks like indentation: spaces, tabs and hard spaces.
    let leadingSpace: Range<Int>
    /// Whether a dash and a space, or a lone dash, start the line.
    let startsItem: Bool
    /// Bytes of the key, when the line has a colon that ends one.
    let key: Range<Int>?
    /// Bytes of what follows the key, or of everything when there is no key, without trailing comment.
    let value: Range<Int>

    init(_ number: Int, in file: SourceFile) {
        let bytes = file.bytes
        self.file = file
        self.number = number
        let start = file.offset(ofLine: number)
        var end = number < file.lineCount ? file.offset(ofLine: number + 1) : bytes.count
        while end > start, bytes[end - 1].isLineBreak { end -= 1 }
        range = start..<end
        var position = start
        while position < end, bytes[position] == UInt8(ascii: " ") { position += 1 }
        indentation = position - start
        while position < end {
            if bytes[position].isBlank {
                position += 1
            } else if position + 1 < end, bytes[position] == 0xC2, bytes[position + 1] == 0xA0 {
                position += 2
            } else {
                break
            }
        }
        leadingSpace = start..<position
        let content = bytes.skippingDashes(from: position, to: end)
        startsItem = content > position
        key = bytes.key(from: content, to: end)
        let valueStart = key.map { bytes.skippingBlanks(from: $0.upperBound + 1, to: end) } ?? content
        value = valueStart..<bytes.endOfValue(from: valueStart, to: end)
    }

    init(containing offset: Int, in file: SourceFile) {
        self.init(file.location(at: offset).line, in: file)
    }

    var isBlank: Bool { leadingSpace.upperBound == range.upperBound }
    /// Whether the indentation tells where the line belongs, which tabs and hard spaces do not.
    var isIndentedBySpaces: Bool { leadingSpace.count == indentation }
    var isComment: Bool { !isBlank && file.bytes[leadingSpace.upperBound] == UInt8(ascii: "#") }
    /// Where the key or value starts, after any dashes, counted from the start of the line.
    var contentColumn: Int { (key ?? value).lowerBound - range.lowerBound }
    /// The first byte that is not indentation, or the end of the line.
    var contentStart: Int { leadingSpace.upperBound }

    var keyText: String? {
        key.map { file.text(in: $0) }.map { text in
            let isQuoted = text.utf8.count > 1 && (text.first == "\"" || text.first == "'")
            return isQuoted ? String(text.dropFirst().dropLast()) : text
        }
    }

    /// The nearest line above that is neither blank nor only a comment.
    func previous() -> YAMLLine? {
        var candidate = number - 1
        while candidate >= 1 {
            let line = YAMLLine(candidate, in: file)
            if !line.isBlank, !line.isComment { return line }
            candidate -= 1
        }
        return nil
    }

    /// The lines above that the line may belong under, nearest first, each less indented than the one
    /// before. Lines with tabs in their indentation are passed over.
    func enclosing() -> [YAMLLine] {
        var lines: [YAMLLine] = []
        var limit = indentation
        var candidate = previous()
        while limit > 0, let line = candidate {
            if line.indentation < limit, line.isIndentedBySpaces {
                lines.append(line)
                limit = line.indentation
            }
            candidate = line.previous()
        }
        return lines
    }

    /// Where a space is missing after a colon, as in `titel:Krav`, when the line has no proper key.
    var missingSpaceAfterColon: Int? {
        guard key == nil else { return nil }
        let bytes = file.bytes
        var position = value.lowerBound
        while position < value.upperBound, bytes[position].isKeyCharacter { position += 1 }
        guard position > value.lowerBound, position + 1 < value.upperBound,
            bytes[position] == UInt8(ascii: ":"), bytes[position + 1] != UInt8(ascii: "/"),
            bytes[position + 1] != UInt8(ascii: ":")
        else { return nil }
        return position + 1
    }
}

extension SourceFile {
    func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

extension UInt8 {
    /// A letter, digit, `-` or `_`; of what is outside ASCII everything counts as letters.
    fileprivate var isKeyCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}

extension [UInt8] {
    fileprivate func skippingBlanks(from start: Int, to end: Int) -> Int {
        var position = start
        while position < end, self[position].isBlank { position += 1 }
        return Swift.min(position, end)
    }

    fileprivate func skippingDashes(from start: Int, to end: Int) -> Int {
        var position = start
        while position < end, self[position] == UInt8(ascii: "-"),
            position + 1 == end || self[position + 1].isBlank
        {
            position = skippingBlanks(from: position + 1, to: end)
        }
        return position
    }

    fileprivate func key(from start: Int, to end: Int) -> Range<Int>? {
        var position = start
        if start < end, self[start] == UInt8(ascii: "\"") || self[start] == UInt8(ascii: "'") {
            position += 1
            while position < end, self[position] != self[start] { position += 1 }
        }
        while position < end {
            if self[position] == UInt8(ascii: "#"), position > start, self[position - 1].isBlank {
                return nil
            }
            if self[position] == UInt8(ascii: ":"), position + 1 == end || self[position + 1].isBlank {
                return start..<position
            }
            position += 1
        }
        return nil
    }

    fileprivate func endOfValue(from start: Int, to end: Int) -> Int {
        var stop = start
        while stop < end,
            self[stop] != UInt8(ascii: "#") || stop > start && !self[stop - 1].isBlank
        {
            stop += 1
        }
        while stop > start, self[stop - 1].isBlank { stop -= 1 }
        return stop
    }
}
