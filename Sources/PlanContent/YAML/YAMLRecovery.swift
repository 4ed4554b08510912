internal import PlanModel

/// Blanks out the parts of a file that cannot be read, so that the rest can be.
///
/// Everything but line breaks turns into spaces, so offsets keep their meaning.
struct YAMLRecovery {
    private let file: SourceFile
    private(set) var bytes: [UInt8]
    private(set) var lostKeys: [String] = []
    private var blankedLines: [ClosedRange<Int>] = []

    init(file: SourceFile, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    var hasBlanked: Bool { !blankedLines.isEmpty }

    func isBlanked(at offset: Int) -> Bool {
        let line = file.location(at: offset).line
        return blankedLines.contains { $0.contains(line) }
    }

    /// Blanks the list item that an offset is in, or else everything under its key at the top of the file.
    ///
    /// Every call blanks something, larger and larger parts if the same place is named again.
    mutating func blank(at offset: Int) {
        var line = YAMLLine(containing: offset, in: file)
        if line.isBlank || line.isComment, let above = line.previous() { line = above }
        while !line.isIndentedBySpaces, let above = line.previous() { line = above }
        noteLostKey(above: line)
        if let item = itemLines(around: line), blank(item) { return }
        if blank(topLevelLines(around: line)) { return }
        blank(1...file.lineCount)
    }

    private mutating func noteLostKey(above line: YAMLLine) {
        let top = line.isTopLevelKey ? line : line.enclosingTopLevelKey()
        if let key = top?.keyText, !lostKeys.contains(key) { lostKeys.append(key) }
    }

    private func itemLines(around line: YAMLLine) -> ClosedRange<Int>? {
        let start = line.startsItem ? line : line.enclosing().first(where: \.startsItem)
        guard let start else { return nil }
        return start.number...lastLine(of: start) { $0.indentation <= start.indentation }
    }

    private func topLevelLines(around line: YAMLLine) -> ClosedRange<Int> {
        let start = (line.isTopLevelKey ? line : line.enclosingTopLevelKey()) ?? line
        return start.number...lastLine(of: start) { $0.isTopLevelKey }
    }

    /// The line before the next one that starts something else.
    private func lastLine(of start: YAMLLine, endsBefore isNext: (YAMLLine) -> Bool) -> Int {
        var number = start.number + 1
        while number <= file.lineCount {
            let line = YAMLLine(number, in: file)
            if !line.isBlank, !line.isComment, line.isIndentedBySpaces, isNext(line) { break }
            number += 1
        }
        return number - 1
    }

    @discardableResult
    private mutating func blank(_ lines: ClosedRange<Int>) -> Bool {
        let end = lines.upperBound < file.lineCount ? file.offset(ofLine: lines.upperBound + 1) : bytes.count
        var hasChanged = false
        for position in file.offset(ofLine: lines.lowerBound)..<end
        where !bytes[position].isLineBreak && bytes[position] != UInt8(ascii: " ") {
            bytes[position] = UInt8(ascii: " ")
            hasChanged = true
        }
        if hasChanged { blankedLines.append(lines) }
        return hasChanged
    }
}

extension YAMLLine {
    fileprivate var isTopLevelKey: Bool {
        leadingSpace.isEmpty && !isBlank && !isComment && !startsItem
    }

    /// The nearest line above that starts a key at the top of the file.
    fileprivate func enclosingTopLevelKey() -> YAMLLine? {
        var candidate = previous()
        while let line = candidate {
            if line.isTopLevelKey { return line }
            candidate = line.previous()
        }
        return nil
    }
}
