internal import PlanModel

/// The words of a rendered Markdown text, without its markup.
enum PlainText {
    /// - Parameter html: as `MarkdownRenderer.html` writes it.
    /// - Returns: one line. Blocks that do not end a sentence are told apart by ` · `; marks of footnotes and the
    ///   links back from them are left out.
    static func words(of html: String) -> String {
        var writer = PlainTextWriter()
        var rest = Array(html.utf8)[...]
        while let byte = rest.first {
            guard byte == UInt8(ascii: "<") else {
                writer.write(byte)
                rest.removeFirst()
                continue
            }
            let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
            let tag = rest[...end].dropFirst()
            rest = rest[(end + 1)...]
            if tag.starts(with: "sup ".utf8) || tag.starts(with: "a class=\"fotnot-tillbaka\"".utf8) {
                let closing = tag.starts(with: "sup".utf8) ? "</sup>" : "</a>"
                rest = rest.firstRange(of: Array(closing.utf8)).map { rest[$0.upperBound...] } ?? []
            } else if !isInline(tag) {
                writer.breakBlock()
            }
        }
        return HTMLText.unescaped(String(decoding: writer.bytes, as: UTF8.self))
    }

    private static func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
        let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { (0x61...0x7A).contains($0) }
        return ["a", "em", "strong", "code"].contains { name.elementsEqual($0.utf8) }
    }
}

private struct PlainTextWriter {
    private(set) var bytes: [UInt8] = []
    private var needsSpace = false
    private var needsBreak = false

    mutating func write(_ byte: UInt8) {
        if byte.isBlank || byte == UInt8(ascii: "\n") {
            needsSpace = true
            return
        }
        if !bytes.isEmpty {
            if needsBreak, let last = bytes.last, !".!?:;,".utf8.contains(last) {
                bytes += " ·".utf8
            }
            if needsBreak || needsSpace { bytes.append(UInt8(ascii: " ")) }
        }
        needsSpace = false
        needsBreak = false
        bytes.append(byte)
    }

    mutating func breakBlock() { needsBreak = true }
}
