/// Finds what in an SVG file would run or be fetched from elsewhere when somebody opens it.
enum ActiveSVG {
    struct Tag {
        /// In small letters, without the prefix of a name space.
        let name: String
        let range: Range<Int>
        /// Names as the tag's, with the values as they are written.
        let attributes: [(name: String, value: String)]
    }

    private static let elements: Set<String> = [
        "audio", "embed", "foreignobject", "handler", "iframe", "listener", "object", "script", "video",
    ]

    static func places(in bytes: [UInt8]) -> [(what: String, range: Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        for tag in tags(in: bytes) {
            if elements.contains(tag.name) { found.append(("elementet `\(tag.name)`", tag.range)) }
            for (name, value) in tag.attributes {
                if name.hasPrefix("on") {
                    found.append(("attributet `\(name)`, som kör skript", tag.range))
                } else if ["href", "src"].contains(name), !isInside(value) {
                    found.append(("en hänvisning ut ur bilden", tag.range))
                } else if ["to", "from", "values", "by"].contains(name),
                    value.lowercased().contains("script:")
                {
                    found.append(("en adress som kör skript", tag.range))
                }
            }
        }
        return (found + declarations(in: bytes) + styles(in: bytes)).sorted {
            $0.1.lowerBound < $1.1.lowerBound
        }
    }

    /// Whether an address is of a part of the picture, or of a picture that is in it.
    private static func isInside(_ address: String) -> Bool {
        let address = address.drop(while: \.isWhitespace).lowercased()
        return address.isEmpty || address.hasPrefix("#")
            || address.hasPrefix("data:image/") && !address.hasPrefix("data:image/svg")
    }

    /// What is fetched by a style, wherever it stands.
    private static func styles(in bytes: [UInt8]) -> [(String, Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        for position in bytes.indices {
            if matches("@import", at: position, in: bytes) {
                found.append(("`@import`", position..<(position + 7)))
            } else if matches("url(", at: position, in: bytes) {
                let rest = bytes[(position + 4)...].drop { [0x20, 0x22, 0x27].contains($0) }.prefix(16)
                if !isInside(String(decoding: rest, as: UTF8.self)) {
                    found.append(("en hänvisning ut ur bilden", position..<(position + 4)))
                }
            }
        }
        return found
    }

    /// Entities could hide anything, and a style sheet is another file.
    private static func declarations(in bytes: [UInt8]) -> [(String, Range<Int>)] {
        bytes.indices.compactMap { position in
            ["<!ENTITY", "<?xml-stylesheet"].first { matches($0, at: position, in: bytes) }.map {
                ("`\($0)`", position..<(position + $0.utf8.count))
            }
        }
    }

    private static func matches(_ text: String, at position: Int, in bytes: [UInt8]) -> Bool {
        guard let first = text.utf8.first, lowercased(bytes[position]) == lowercased(first),
            position + text.utf8.count <= bytes.count
        else { return false }
        return zip(bytes[position...], text.utf8).allSatisfy { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    // MARK: Tags

    /// Start tags, outside comments.
    static func tags(in bytes: [UInt8]) -> [Tag] {
        var tags: [Tag] = []
        var position = 0
        while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            if matches("<!--", at: open, in: bytes) {
                position = end(of: "-->", from: open + 4, in: bytes)
            } else if matches("<![CDATA[", at: open, in: bytes) {
                position = end(of: "]]>", from: open, in: bytes)
            } else if open + 1 < bytes.count, "!?/".utf8.contains(bytes[open + 1]) {
                position = end(of: ">", from: open, in: bytes)
            } else {
                let tag = tag(at: open, in: bytes)
                // Text before any element is no picture.
                if tags.isEmpty, !bytes[position..<open].allSatisfy({ $0 <= 0x20 }) { return [] }
                tags.append(tag)
                position = tag.range.upperBound
            }
        }
        return tags
    }

    private static func end(of text: String, from start: Int, in bytes: [UInt8]) -> Int {
        var position = min(start, bytes.count)
        while position < bytes.count {
            if matches(text, at: position, in: bytes) { return position + text.utf8.count }
            position += 1
        }
        return position
    }

    private static func tag(at start: Int, in bytes: [UInt8]) -> Tag {
        var position = start + 1
        func isEnd(_ byte: UInt8) -> Bool {
            byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        }
        func local(_ range: Range<Int>) -> String {
            String(decoding: bytes[range], as: UTF8.self).lowercased().split(separator: ":").last.map(
                String.init) ?? ""
        }
        func word() -> Range<Int> {
            let first = position
            while position < bytes.count, !isEnd(bytes[position]), bytes[position] != UInt8(ascii: "=") {
                position += 1
            }
            return first..<position
        }
        func skipBlanks() { while position < bytes.count, bytes[position] <= 0x20 { position += 1 } }
        let name = local(word())
        var attributes: [(String, String)] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            let attribute = word()
            guard !attribute.isEmpty else {
                position += 1
                continue
            }
            skipBlanks()
            var value = ""
            if position < bytes.count, bytes[position] == UInt8(ascii: "=") {
                position += 1
                skipBlanks()
                if position < bytes.count, [0x22, 0x27].contains(bytes[position]) {
                    let first = position + 1
                    position = bytes[first...].firstIndex(of: bytes[position]) ?? bytes.count
                    value = String(decoding: bytes[first..<position], as: UTF8.self)
                    position += 1
                } else {
                    value = String(decoding: bytes[word()], as: UTF8.self)
                }
            }
            attributes.append((local(attribute), value))
        }
        return Tag(name: name, range: start..<min(position + 1, bytes.count), attributes: attributes)
    }
}
