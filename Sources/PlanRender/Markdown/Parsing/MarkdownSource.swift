/// The bytes given to cmark, and where each of their lines stands in the text they came from.
struct MarkdownSource {
    let bytes: [UInt8]
    /// The offset in `bytes` of every line's first byte. Lines end as cmark ends them: LF, CRLF or a lone CR.
    let lineStarts: [Int]
    /// The offset in the whole text of every line's first byte.
    private let origins: [Int]

    /// A whole text.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        self.lineStarts = Self.lineStarts(of: bytes)
        self.origins = lineStarts
    }

    /// A text put together of lines, each with its offset in the whole text. Every line but the last ends with LF.
    init(lines: [(line: ArraySlice<UInt8>, origin: Int)]) {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        for (line, _) in lines {
            starts.append(bytes.count)
            bytes += line
        }
        self.bytes = bytes
        self.lineStarts = starts.isEmpty ? [0] : starts
        self.origins = lines.isEmpty ? [0] : lines.map(\.origin)
    }

    static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"): starts.append(index + 1)
            case UInt8(ascii: "\r") where index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"):
                starts.append(index + 1)
            default: break
            }
        }
        return starts
    }

    /// The offset of a line's first byte, lines counted from 1; the end for lines past the last.
    func start(ofLine line: Int) -> Int {
        line - 1 < lineStarts.count ? lineStarts[max(line - 1, 0)] : bytes.count
    }

    /// Where in the whole text a stretch of the bytes stands.
    func original(_ range: Range<Int>) -> Range<Int> {
        let start = original(range.lowerBound)
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, original(range.upperBound - 1) + 1)
    }

    private func original(_ offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return origins[low] + offset - lineStarts[low]
    }
}
