/// The lines of an iCalendar file as RFC 5545 wants them: ended with CRLF and folded at 75 octets.
struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    /// A property whose value is already in its form, such as a date.
    mutating func add(_ name: String, _ value: String) {
        var width = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            // The line break of the fold is not counted, but the space after it is.
            if width + encoded.count > Self.limit {
                bytes += "\r\n ".utf8
                width = 1
            }
            bytes += encoded
            width += encoded.count
        }
        bytes += "\r\n".utf8
    }

    /// A property whose value is text.
    mutating func add(_ name: String, text: String) { add(name, Self.escaped(text)) }

    /// Text with what has a meaning in the format escaped, and without control characters.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case _ where scalar.properties.generalCategory == .control: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static let limit = 75
}
