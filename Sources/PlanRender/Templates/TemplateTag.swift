internal import PlanModel

/// A tag of a template.
struct TemplateTag {
    enum Kind: UInt8 {
        case variable = 0
        case unescaped = 0x7B  // {
        case section = 0x23  // #
        case inverted = 0x5E  // ^
        case end = 0x2F  // /
        case comment = 0x21  // !
        case partial = 0x3E  // >
        case interfaceText = 0x25  // %
        /// `{{=`, `{{&`, `{{<` and `{{$`, which nothing here needs.
        case unsupported = 1
    }

    let kind: Kind
    /// Without white space around it.
    let name: TemplateName
    /// The tag with its braces.
    let span: SourceSpan
}

/// Finds the tags of a template.
struct TemplateScanner {
    private let file: SourceFile
    private var position: Int
    private let end: Int
    private(set) var tags: [TemplateTag] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter range: the part of the file that is a template.
    init(scanning file: SourceFile, in range: Range<Int>) {
        self.file = file
        position = range.lowerBound
        end = range.upperBound
        while let start = nextOpening() { scanTag(at: start) }
    }

    private func nextOpening() -> Int? {
        var index = position
        while index + 1 < end {
            if file.bytes[index] == UInt8(ascii: "{"), file.bytes[index + 1] == UInt8(ascii: "{") {
                return index
            }
            index += 1
        }
        return nil
    }

    private mutating func scanTag(at start: Int) {
        let sigil = start + 2 < end ? file.bytes[start + 2] : 0
        let kind = Self.kind(of: sigil)
        let braces = kind == .unescaped ? 3 : 2
        let nameStart = kind == .variable ? start + 2 : start + 3
        guard let nameEnd = closing(of: braces, from: nameStart, isComment: kind == .comment) else {
            diagnostics.append(.unclosedTag(at: span(start..<(start + 2))))
            position = start + 2
            return
        }
        position = nameEnd + braces
        let tag = TemplateTag(kind: kind, name: name(in: nameStart..<nameEnd), span: span(start..<position))
        switch kind {
        case .comment: tags.append(tag)
        case .unsupported: diagnostics.append(.unsupportedTag(at: tag.span))
        case _ where tag.name.value.isEmpty: diagnostics.append(.namelessTag(at: tag.span))
        default: tags.append(tag)
        }
    }

    private static func kind(of sigil: UInt8) -> TemplateTag.Kind {
        switch sigil {
        case UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "$"): .unsupported
        case 0, 1: .variable
        default: TemplateTag.Kind(rawValue: sigil) ?? .variable
        }
    }

    /// Where the closing braces start. A tag other than a comment has no braces in it.
    private func closing(of count: Int, from start: Int, isComment: Bool) -> Int? {
        var index = start
        while index + count <= end {
            let byte = file.bytes[index]
            if byte == UInt8(ascii: "}") {
                let isClosing = file.bytes[index..<(index + count)].allSatisfy { $0 == UInt8(ascii: "}") }
                if isClosing || !isComment { return isClosing ? index : nil }
            } else if byte == UInt8(ascii: "{"), !isComment {
                return nil
            }
            index += 1
        }
        return nil
    }

    private func name(in range: Range<Int>) -> TemplateName {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isSpace(file.bytes[start]) { start += 1 }
        while end > start, isSpace(file.bytes[end - 1]) { end -= 1 }
        return Located(String(decoding: file.bytes[start..<end], as: UTF8.self), at: span(start..<end))
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte.isBlank || byte.isLineBreak }

    private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range: range) }
}
