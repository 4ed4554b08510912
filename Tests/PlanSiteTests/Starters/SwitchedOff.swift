/// What stands behind a `#` in a starter file, ready to be used.
struct SwitchedOff {
    /// The lines' numbers, and the column of their `#`.
    let lines: Range<Int>
    let column: Int

    /// A block begins with a key directly after `#` and goes on as long as lines are indented from it.
    static func blocks(in text: String) -> [SwitchedOff] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var blocks: [SwitchedOff] = []
        var index = 0
        while index < lines.count {
            let column = lines[index].prefix { $0 == " " }.count
            let rest = lines[index].dropFirst(column)
            guard rest.first == "#", let next = rest.dropFirst().first, next != " " else {
                index += 1
                continue
            }
            let sign = String(repeating: " ", count: column) + "#  "
            let end = lines[(index + 1)...].firstIndex { !$0.hasPrefix(sign) } ?? lines.count
            blocks.append(SwitchedOff(lines: index..<end, column: column))
            index = end
        }
        return blocks
    }

    /// The text with the signs taken away.
    func switchedOn(in text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for index in self.lines {
            lines[index].remove(at: lines[index].index(lines[index].startIndex, offsetBy: column))
        }
        return lines.joined(separator: "\n")
    }

    /// The block's first key.
    func key(in text: String) -> String {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[lines.lowerBound]
        return String(line.drop { $0 == " " || $0 == "#" }.prefix { $0 != ":" })
    }
}

extension [SwitchedOff] {
    func switchedOn(in text: String) -> String {
        reduce(text) { $1.switchedOn(in: $0) }
    }
}
