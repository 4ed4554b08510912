internal import PlanModel

/// Puts the tags of a template together to a tree, with the text between them.
struct TemplateParser {
    /// An open section.
    private struct Level {
        let tag: TemplateTag?
        var nodes: [TemplateNode] = []
    }

    private let file: SourceFile
    private var levels = [Level(tag: nil)]
    private(set) var diagnostics: [Diagnostic]

    /// The tree, as far as it could be made out.
    var nodes: [TemplateNode] { levels[0].nodes }

    /// - Parameter part: the part of the file that is a template; nil for the whole.
    init(parsing file: SourceFile, in part: Range<Int>? = nil) {
        self.file = file
        let part = part ?? 0..<file.bytes.count
        let scanner = TemplateScanner(scanning: file, in: part)
        diagnostics = scanner.diagnostics
        var position = part.lowerBound
        for tag in scanner.tags {
            let outer = line(standingAloneIn: tag) ?? tag.span.range
            if outer.lowerBound > position { add(.text(position..<outer.lowerBound)) }
            position = max(position, outer.upperBound)
            take(tag)
        }
        if position < part.upperBound { add(.text(position..<part.upperBound)) }
        while levels.count > 1, let tag = levels[levels.count - 1].tag {
            diagnostics.append(.unclosedSection(tag.name, at: tag.span))
            close()
        }
    }

    /// The whole line of a tag that shows nothing itself and has its line to itself: the line leaves no trace.
    private func line(standingAloneIn tag: TemplateTag) -> Range<Int>? {
        guard ![.variable, .unescaped, .interfaceText].contains(tag.kind) else { return nil }
        let bytes = file.bytes
        var start = tag.span.range.lowerBound
        while start > 0, bytes[start - 1].isBlank { start -= 1 }
        guard start == 0 || bytes[start - 1].isLineBreak else { return nil }
        var end = tag.span.range.upperBound
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        guard end < bytes.count else { return start..<end }
        guard bytes[end].isLineBreak else { return nil }
        let isCRLF =
            bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
        return start..<(end + (isCRLF ? 2 : 1))
    }

    private mutating func take(_ tag: TemplateTag) {
        switch tag.kind {
        case .section, .inverted: levels.append(Level(tag: tag))
        case .end: end(tag)
        case .variable: add(.variable(tag.name, isUnescaped: false, tag: tag.span))
        case .unescaped: add(.variable(tag.name, isUnescaped: true, tag: tag.span))
        case .partial: add(.partial(tag.name))
        case .interfaceText: add(.interfaceText(tag.name))
        case .comment, .unsupported: break
        }
    }

    private mutating func end(_ tag: TemplateTag) {
        guard let open = levels[levels.count - 1].tag else {
            diagnostics.append(.endWithoutStart(tag.name, at: tag.span))
            return
        }
        if open.name.value == tag.name.value { return close() }
        diagnostics.append(.mismatchedEnd(tag.name, at: tag.span, open: open.name))
        // What is further in was never closed when something of that name is open, else the name is misspelt.
        let wanted = levels.lastIndex { $0.tag?.name.value == tag.name.value } ?? levels.count - 1
        while levels.count > wanted { close() }
    }

    private mutating func close() {
        let level = levels.removeLast()
        guard let tag = level.tag else { return }
        add(.section(tag.name, isInverted: tag.kind == .inverted, level.nodes))
    }

    private mutating func add(_ node: TemplateNode) {
        levels[levels.count - 1].nodes.append(node)
    }
}
