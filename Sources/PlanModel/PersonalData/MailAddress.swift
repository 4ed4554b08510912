/// A mail address in a text, in lower case.
struct MailAddress {
    let local: String
    let domain: String
    private let range: Range<Int>

    /// - Parameter at: the offset of the `@`.
    init?(at sign: Int, in text: PlainBytes) {
        var start = sign
        while start > 0, text.isWordPart(at: start - 1) || "._%+-".utf8.contains(text[start - 1]) {
            start -= 1
        }
        var end = sign + 1
        while text.isWordPart(at: end) || ".-".utf8.contains(text[end]) { end += 1 }
        while end > sign + 1, ".-".utf8.contains(text[end - 1]) { end -= 1 }
        guard start < sign, end > sign + 1 else { return nil }
        local = text.string(start..<sign).lowercased()
        domain = text.string((sign + 1)..<end).lowercased()
        range = start..<end
    }

    /// What there is to say about the address; nil for one of a function.
    var datum: PersonalDatum? {
        if PrivateMailDomains.contain(domain) { return PersonalDatum(.privateMail, range) }
        return isNamed ? PersonalDatum(.namedMail, range) : nil
    }

    /// Whether the address is made of a first and a last name. There is no list of names to ask, so only surnames of the
    /// most usual Swedish kinds are seen.
    private var isNamed: Bool {
        let parts = local.split(separator: ".")
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" } }),
            parts[0].count >= 2, parts[1].count >= 5
        else { return false }
        return Self.surnameEndings.contains(where: parts[1].hasSuffix)
            && !Self.functions.contains(where: parts[0].hasPrefix)
    }

    private static let surnameEndings = [
        "berg", "bergh", "blom", "dahl", "gren", "holm", "kvist", "lund", "qvist", "sson", "stedt", "strom",
        "ström",
    ]

    private static let functions = [
        "admin", "arbetslag", "barn", "bitr", "bun", "central", "elev", "exp", "forskol", "förskol", "fritid",
        "huvudman", "info", "kansli", "kontakt", "kurator", "larar", "lärar", "namnd", "nämnd", "psykolog",
        "reception",
        "rektor", "skol", "soc", "spec", "studie", "syv",
    ]
}
