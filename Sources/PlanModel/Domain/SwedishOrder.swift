/// Sorting as in a Swedish dictionary: å, ä and ö come last; case and accents decide only between equals.
package enum SwedishOrder {
    /// Sorts before another key exactly when its text comes before the other's.
    package static func key(_ text: String) -> [UInt32] {
        var primary: [UInt32] = []
        for character in text.lowercased() {
            switch character {
            case "å": primary.append(0x7B)
            case "ä", "æ": primary.append(0x7C)
            case "ö", "ø": primary.append(0x7D)
            case "é", "è", "ê": primary.append(0x65)
            case "ü": primary.append(0x79)
            default:
                // Signs between words sort before letters, all alike.
                if character.isLetter || character.isNumber {
                    primary += character.unicodeScalars.map(\.value)
                } else {
                    primary.append(0x20)
                }
            }
        }
        return primary + [0] + text.unicodeScalars.map(\.value)
    }
}

extension Sequence {
    package func sortedInSwedish(by text: (Element) -> String) -> [Element] {
        map { (SwedishOrder.key(text($0)), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }
}
