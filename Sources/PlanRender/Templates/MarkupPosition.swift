internal import PlanModel

/// Where in HTML the end of a template's text so far is: whether an element can stand there.
struct MarkupPosition {
    private(set) var isInTag = false
    /// The sign around the attribute's value, when one has been opened in a tag.
    private(set) var quote: UInt8?
    /// Whether the tag is a comment or a declaration, where quotes mean nothing.
    private var isDeclaration = false
    private var isReadingName = false
    /// The name of the last tag that was opened, in bytes; empty after an end tag.
    private var name: [UInt8] = []
    /// What is written in the last tag, without what is put in there.
    private var tag: [UInt8] = []

    /// Elements that hold only text, and those of pictures.
    private static let textOnly = Set(
        ["title", "option", "textarea", "text", "tspan", "desc", "script", "style"].map { Array($0.utf8) })

    var canHoldElements: Bool { !isInTag && !Self.textOnly.contains(name) }

    /// Whether a link has just been opened that says nothing in the page's own language, and no language.
    var isInPlainLink: Bool {
        !isInTag && name == Array("a".utf8)
            && !["aria-label=", "title=", " lang="].contains { tag.firstRange(of: $0.utf8) != nil }
    }

    mutating func pass(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if isInTag { tag.append(byte) }
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "<"):
                (isInTag, isReadingName, name, tag) = (true, true, [], [])
                isDeclaration = false
            case UInt8(ascii: "!"):
                isDeclaration = isDeclaration || isReadingName && name.isEmpty
                isReadingName = false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isInTag, !isDeclaration { quote = byte }
                isReadingName = false
            case UInt8(ascii: ">"):
                (isInTag, isReadingName) = (false, false)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if isReadingName { name.append(byte | 0x20) }
            case UInt8(ascii: "/"):
                isReadingName = isReadingName && !name.isEmpty
            default:
                isReadingName = false
            }
        }
    }
}

extension Language {
    /// The attributes that mark a Swedish part of a page in this language; empty when the page itself is Swedish.
    var marksOfSwedish: String {
        if isSwedish { return "" }
        return isRightToLeft ? #" lang="sv" dir="ltr""# : #" lang="sv""#
    }
}
