extension String {
    /// The text in lines of at most so many characters, broken at spaces; a longer word has its own line.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The line with a `#` before what stands at the column, so that it is not read.
    func signed(at column: Int) -> String {
        String(repeating: " ", count: column) + "#" + dropFirst(column)
    }

    /// The text line by line as comments, those that are blank too.
    var commentLines: [String] {
        var lines = split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { $0.isEmpty ? "#" : "# \($0)" }
    }
}

extension [String] {
    func indented(by width: Int) -> [String] {
        map { $0.isEmpty ? "" : String(repeating: " ", count: width) + $0 }
    }
}
