/// A text file that content was read from, with what is needed to point into it.
///
/// Positions are byte offsets inside the program; `location(at:)` turns them into what people count.
package final class SourceFile: Sendable {
    /// The path as shown to people, relative to where the command was given.
    package let path: String
    /// The file's bytes, valid UTF-8 without a byte order mark.
    package let bytes: [UInt8]
    /// The byte offset of the first byte of every line. Lines end with LF, CRLF or a lone CR.
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                starts.append(index)
            } else if byte == UInt8(ascii: "\r"),
                index == bytes.count || bytes[index] != UInt8(ascii: "\n")
            {
                starts.append(index)
            }
        }
        self.lineStarts = starts
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    package var lineCount: Int { lineStarts.count }

    /// The line and column of a byte offset; an offset past the end is the end.
    package func location(at offset: Int) -> SourceLocation {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let scalars = bytes[lineStarts[low]..<offset].count { !$0.isUTF8Continuation }
        return SourceLocation(line: low + 1, column: scalars + 1)
    }

    /// The byte offset of the first byte on a line, counted from 1; lines past the end start at the end.
    package func offset(ofLine line: Int) -> Int {
        line - 1 < lineStarts.count ? lineStarts[max(line - 1, 0)] : bytes.count
    }

    /// The text of a line, counted from 1, without its line break.
    package func text(ofLine line: Int) -> String {
        String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
    }

    /// The bytes of a line, counted from 1, without its line break.
    package func range(ofLine line: Int) -> Range<Int> {
        let start = offset(ofLine: line)
        var end = offset(ofLine: line + 1)
        while end > start, bytes[end - 1].isLineBreak { end -= 1 }
        return start..<end
    }
}

extension UInt8 {
    package var isUTF8Continuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
    package var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
