extension String {
    /// The text as an id: small ASCII letters, digits and single hyphens; empty when nothing is left.
    package var asciiSlug: String {
        var slug = ""
        for scalar in lowercased().unicodeScalars {
            switch scalar {
            case "å", "ä", "á", "à": slug += "a"
            case "ö", "ø", "ó": slug += "o"
            case "é", "è", "ë": slug += "e"
            case "ü": slug += "u"
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case "\u{300}"..."\u{36F}": continue
            default:
                if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug
    }
}
