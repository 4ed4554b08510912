internal import PlanModel

/// Lays a text node beside the source it was written as, where escapes, entities and smart punctuation differ.
struct TextAlignment {
    /// A stretch of the text and the source it comes from.
    struct Piece: Equatable {
        let text: Range<Int>
        let source: Range<Int>
        /// Whether it was written as it reads.
        let isVerbatim: Bool
    }

    private(set) var pieces: [Piece] = []
    private let text: UnsafeBufferPointer<UInt8>
    private let bytes: [UInt8]
    private let end: Int
    private var textPosition = 0
    private var position: Int
    private var verbatimStart: (text: Int, source: Int)

    /// - Parameters:
    ///   - text: the text as CommonMark reads it.
    ///   - source: where it was written in `bytes`, as far as cmark knows.
    init(_ text: UnsafeBufferPointer<UInt8>, with source: Range<Int>, of bytes: [UInt8]) {
        self.text = text
        self.bytes = bytes
        self.end = source.upperBound
        self.position = source.lowerBound
        self.verbatimStart = (0, source.lowerBound)
        while textPosition < text.count { step() }
        endVerbatim()
    }

    private mutating func step() {
        guard position < end else { return giveUp() }
        let written = bytes[position]
        let read = text[textPosition]
        let next = position + 1 < end ? bytes[position + 1] : 0
        switch written {
        case UInt8(ascii: "\\") where next.isPunctuation && next == read:
            rewritten(textLength: 1, sourceLength: 2)
        case UInt8(ascii: "&"):
            guard let (textLength, sourceLength) = entity() else { return verbatim() }
            rewritten(textLength: textLength, sourceLength: sourceLength)
        case _ where written == read: verbatim()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): rewritten(textLength: 3, sourceLength: 1)
        case UInt8(ascii: "."): rewritten(textLength: 3, sourceLength: 3)
        case UInt8(ascii: "-"):
            // U+2014, the em dash, ends with 0x94; U+2013, the en dash, with 0x93.
            let isLong = textPosition + 2 < text.count && text[textPosition + 2] == 0x94
            rewritten(textLength: 3, sourceLength: isLong ? 3 : 2)
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            // Marks of emphasis, of which cmark leaves in the text those that nothing answers to.
            endVerbatim()
            position += 1
            verbatimStart = (textPosition, position)
        default: giveUp()
        }
    }

    private mutating func verbatim() {
        guard bytes[position] == text[textPosition] else { return giveUp() }
        textPosition += 1
        position += 1
    }

    private mutating func rewritten(textLength: Int, sourceLength: Int) {
        endVerbatim()
        let newText = min(textPosition + textLength, text.count)
        let newPosition = min(position + sourceLength, end)
        pieces.append(Piece(text: textPosition..<newText, source: position..<newPosition, isVerbatim: false))
        textPosition = newText
        position = newPosition
        verbatimStart = (textPosition, position)
    }

    private mutating func endVerbatim() {
        guard textPosition > verbatimStart.text else { return }
        pieces.append(
            Piece(
                text: verbatimStart.text..<textPosition, source: verbatimStart.source..<position,
                isVerbatim: true))
    }

    /// The rest is somewhere in the rest of the source.
    private mutating func giveUp() {
        endVerbatim()
        let start = min(position, end)
        pieces.append(Piece(text: textPosition..<text.count, source: start..<end, isVerbatim: false))
        textPosition = text.count
        verbatimStart = (textPosition, end)
    }

    /// The lengths, in text and source, of an entity that starts here. cmark knows which there are.
    private func entity() -> (textLength: Int, sourceLength: Int)? {
        let limit = min(position + 40, end)
        guard let semicolon = bytes[position..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let written = Array(bytes[position...semicolon])
        let tree = MarkdownTree(parsing: written)
        return withExtendedLifetime(tree) {
            let literal = tree.root.firstChild?.firstChild?.literal
            guard let literal, literal.count > 0, !literal.elementsEqual(written) else { return nil }
            return (literal.count, written.count)
        }
    }
}

extension UInt8 {
    /// Whether CommonMark lets a backslash escape it.
    fileprivate var isPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
