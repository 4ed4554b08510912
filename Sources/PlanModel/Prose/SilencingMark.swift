/// A `#` and `klarspråk:`, or what somebody wrote for it.
struct SilencingMark {
    /// Where the `#` stands.
    let start: Int
    /// The word with its colon, as far as there is one.
    let word: Range<Int>
    /// Whether it is written as it is to be.
    let isExact: Bool

    static func all(in file: SourceFile) -> [SilencingMark] {
        let bytes = file.bytes
        return bytes.indices.compactMap { start in
            guard bytes[start] == UInt8(ascii: "#"), start == 0 || bytes[start - 1] <= 0x20 else {
                return nil
            }
            return SilencingMark(at: start, in: bytes)
        }
    }

    /// Another word, or the word in a sentence, is an ordinary comment.
    private init?(at start: Int, in bytes: [UInt8]) {
        var first = start + 1
        while first < bytes.count, bytes[first].isBlank || bytes[first] == UInt8(ascii: "#") { first += 1 }
        let end = bytes[first...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ":") } ?? bytes.count
        guard (9...11).contains(end - first) else { return nil }
        let written = String(decoding: bytes[first..<end], as: UTF8.self)
        guard ["klarspråk", "klarsprak"].contains(written.lowercased()) else { return nil }
        var next = end
        while next < bytes.count, bytes[next].isBlank { next += 1 }
        let hasColon = next < bytes.count && bytes[next] == UInt8(ascii: ":")
        guard hasColon || bytes[next...].starts(with: "PV".utf8) else { return nil }
        self.start = start
        word = first..<(hasColon ? next + 1 : end)
        isExact = written == "klarspråk" && hasColon && next == end
    }
}
