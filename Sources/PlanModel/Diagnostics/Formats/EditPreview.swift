/// What the replacements of a solution do to the lines they touch, as lines before and after.
package struct EditPreview {
    package struct Hunk {
        package let file: SourceFile
        /// Counted from 1.
        package let firstLine: Int
        package let before: [String]
        package let after: [String]
        /// Whether there were more lines than are shown.
        package let isShortened: Bool

        var lastLine: Int { firstLine + max(before.count, after.count) - 1 }
    }

    private static let maximumLines = 6

    /// In order of file and line.
    package let hunks: [Hunk]

    package init(_ replacements: [Diagnostic.Replacement]) {
        var groups: [[Diagnostic.Replacement]] = []
        for replacement in replacements.sorted(by: { $0.span < $1.span }) {
            if let last = groups.last?.last, last.span.file.path == replacement.span.file.path,
                last.span.end.line + 1 >= replacement.span.start.line
            {
                groups[groups.count - 1].append(replacement)
            } else {
                groups.append([replacement])
            }
        }
        hunks = groups.compactMap(Self.hunk)
    }

    private static func hunk(_ group: [Diagnostic.Replacement]) -> Hunk? {
        guard let first = group.first, let last = group.last else { return nil }
        let file = first.span.file
        let lines = first.span.start.line...max(first.span.start.line, last.span.end.line)
        let start = file.offset(ofLine: lines.lowerBound)
        let end = file.range(ofLine: lines.upperBound).upperBound
        var after: [UInt8] = []
        var position = start
        for replacement in group where replacement.span.range.lowerBound >= position {
            after += file.bytes[position..<replacement.span.range.lowerBound]
            after += replacement.text.utf8
            position = min(replacement.span.range.upperBound, file.bytes.count)
        }
        if position < end { after += file.bytes[position..<end] }
        return hunk(
            in: file, firstLine: lines.lowerBound, before: Self.lines(of: Array(file.bytes[start..<end])),
            after: Self.lines(of: after), change: first.span.range.lowerBound - start)
    }

    /// A hunk of the lines that differ.
    ///
    /// - Parameter change: the byte of the first line that a long line is shown around.
    private static func hunk(
        in file: SourceFile, firstLine: Int, before: [String], after: [String], change: Int
    ) -> Hunk? {
        let shared = zip(before, after).prefix { $0 == $1 }.count
        let sharedEnd = zip(before.dropFirst(shared).reversed(), after.dropFirst(shared).reversed())
            .prefix { $0 == $1 }.count
        let changedBefore = before.dropFirst(shared).dropLast(sharedEnd)
        let changedAfter = after.dropFirst(shared).dropLast(sharedEnd)
        guard !changedBefore.isEmpty || !changedAfter.isEmpty else { return nil }
        func shown(_ lines: ArraySlice<String>) -> [String] {
            lines.prefix(maximumLines).enumerated().map { index, line in
                DisplayLine(line, around: index + shared == 0 ? change : 0).shortened
            }
        }
        return Hunk(
            file: file, firstLine: firstLine + shared, before: shown(changedBefore),
            after: shown(changedAfter),
            isShortened: max(changedBefore.count, changedAfter.count) > maximumLines)
    }

    private static func lines(of bytes: [UInt8]) -> [String] {
        let file = SourceFile(path: "", bytes: bytes)
        return (1...file.lineCount).map(file.text(ofLine:))
    }
}
