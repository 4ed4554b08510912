/// The start of a rendered text, for those who only see a link to it.
enum Excerpt {
    /// What search engines show of a description, in letters.
    private static let longest = 160
    /// Whole sentences are kept when they are at least this long together.
    private static let shortest = 50

    /// - Returns: plain text of the paragraphs, as many whole sentences as there is room for, or as many words; empty
    ///   when the text has no paragraphs.
    static func of(_ html: String) -> String {
        shortened(paragraphs(html))
    }

    static func shortened(_ text: String) -> String {
        let letters = Array(text)
        guard letters.count > longest else { return text }
        var sentence = 0
        var word = 0
        for index in 1..<longest where letters[index] == " " {
            word = index
            let next = letters[index + 1]
            if ".?!".contains(letters[index - 1]), next.isUppercase { sentence = index }
        }
        if sentence >= shortest { return String(letters[..<sentence]) }
        return String(letters[..<(word > 0 ? word : longest - 1)]) + "…"
    }

    /// The text inside `<p>`, without tags and marks of footnotes.
    private static func paragraphs(_ html: String) -> String {
        var text: [UInt8] = []
        var rest = Array(html.utf8)[...]
        var isInParagraph = false
        var isInNote = false
        // Entities and white space shorten the text later.
        while text.count < 12 * longest, let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "<") else {
                if isInParagraph, !isInNote {
                    let isSpace = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ")
                    if !isSpace { text.append(byte) } else if text.last != space { text.append(space) }
                }
                continue
            }
            let tag = rest.prefix { $0 != UInt8(ascii: ">") }
            rest = rest.dropFirst(tag.count + 1)
            switch String(decoding: tag.prefix { $0 != space }, as: UTF8.self) {
            case "p": isInParagraph = true
            case "/p":
                isInParagraph = false
                if text.last != space { text.append(space) }
            case "sup": isInNote = true
            case "/sup": isInNote = false
            case "br", "br/": if isInParagraph, text.last != space { text.append(space) }
            default: break
            }
        }
        while text.last == space { text.removeLast() }
        if text.first == space { text.removeFirst() }
        return HTMLText.unescaped(String(decoding: text, as: UTF8.self))
    }

    private static let space = UInt8(ascii: " ")
}
