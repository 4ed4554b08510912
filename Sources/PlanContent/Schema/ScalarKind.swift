/// What a scalar must look like. The one place that both the decoder and the JSON Schema take it from.
package enum ScalarKind: Hashable, Sendable {
    /// Any text with something in it, on one line.
    case line
    /// As `line`, with at most so many characters.
    case shortLine(Int)
    /// Any text with something in it; Markdown where it is shown.
    case markdown
    /// Small letters a-z, digits and single hyphens.
    case slug
    /// `system/avsnitt`.
    case sectionID
    /// `system/avsnitt/krav`.
    case requirementID
    /// One of a few words.
    case choice([String])
    /// `ja` or `nej`.
    case yesNo
    /// A date that exists: `2026-08-20`.
    case date
    /// Two consecutive years: `2026/2027`.
    case schoolYear
    /// Exactly so many digits, kept as text so that leading zeros live.
    case digits(Int)
    /// `80 %`, from 0 to 100.
    case percentage
    /// `alla`, `7-9`, `1-3, 7-9`, `F`.
    case grades
    /// An address that starts with `https://`.
    case address
    /// As `address`, with places for the parts of a law reference: `{sfs}`, `{kapitel}`, `{paragraf}`.
    case addressTemplate
    /// The address of a whole site: `https://`, a host and perhaps a path, in letters that need no encoding.
    case siteAddress
    /// The name of a picture's file: `logotyp.svg`.
    case pictureName
    /// `#0b5a72`
    case color
    case email
    case phone
    /// The number of a Swedish law: `2010:800`.
    case statuteNumber
    /// A chapter or paragraph: `3`, `11 a`, `25-28`.
    case provisionNumber
}

extension ScalarKind {
    /// Whether the content decides which texts there are, not the format.
    var isOpen: Bool {
        switch self {
        case .choice, .yesNo: false
        default: true
        }
    }

    /// How the form is described to somebody who wrote something else; fits after "ska vara".
    package var expectation: String {
        switch self {
        case .line: "en text på en rad"
        case .shortLine(let length): "en text på en rad med högst \(length) tecken"
        case .markdown: "en text"
        case .slug: "ett id av små bokstäver a–z, siffror och bindestreck, till exempel `extern-samverkan`"
        case .sectionID: "ett avsnitts id på formen `system/avsnitt`"
        case .requirementID: "ett kravs id på formen `system/avsnitt/krav`"
        case .choice(let words): "något av " + words.map { "`\($0)`" }.joined(separator: ", ")
        case .yesNo: "`ja` eller `nej`"
        case .date: "ett datum som finns, skrivet `2026-08-20`"
        case .schoolYear: "ett läsår skrivet `2026/2027`"
        case .digits(let count):
            "exakt \(count) siffror, gärna inom citattecken: `\"\(String(repeating: "0", count: count))\"`"
        case .percentage: "en andel från 0 till 100, skriven `80 %`"
        case .grades: "`alla` eller årskurser som `7-9`, `F` eller `1-3, 7-9`"
        case .address: "en webbadress som börjar med `https://`"
        case .addressTemplate:
            "en webbadress som börjar med `https://`, med `{sfs}`, `{kapitel}` och `{paragraf}` där delarna ska stå"
        case .siteAddress:
            "en webbadress som börjar med `https://`, med små bokstäver a–z i värdnamnet och utan frågetecken"
        case .pictureName:
            "namnet på en bildfil av små bokstäver a–z, siffror och bindestreck, som `logotyp.svg` (svg, png, jpg eller webp)"
        case .color: "en färg skriven `\"#0b5a72\"`, inom citattecken"
        case .email: "en e-postadress"
        case .phone: "ett telefonnummer av siffror, mellanslag och bindestreck"
        case .statuteNumber: "ett SFS-nummer som `2010:800`"
        case .provisionNumber: "ett nummer som `3`, `11 a` eller `25-28`"
        }
    }

    /// The regular expression of the form in JSON Schema's dialect, or nil when any text will do.
    package var pattern: String? {
        switch self {
        // A folded text ends with a line break, which is not part of what it says.
        case .line, .shortLine: #"^[^\n]*\S[^\n]*\n?$"#
        case .markdown: #"\S"#
        case .slug: "^[a-z0-9]+(-[a-z0-9]+)*$"
        case .sectionID: "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
        case .requirementID: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){2}$"
        case .choice, .yesNo: nil
        case .date:
            "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"
        case .schoolYear:
            "^[0-9]{4}/[0-9]{4}$"
        case .digits(let count): "^[0-9]{\(count)}$"
        case .percentage: "^(100|[1-9]?[0-9]) ?%$"
        case .grades: "^(alla|(F|10|[1-9])(-(10|[1-9]))?(, ?(F|10|[1-9])(-(10|[1-9]))?)*)$"
        case .address, .addressTemplate: #"^https://[^\s"<>/?#]+([/?#][^\s"<>]*)?$"#
        case .siteAddress:
            #"^https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?$"#
        case .pictureName: #"^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png|jpg|webp)$"#
        case .color: "^#[0-9a-fA-F]{6}$"
        case .email: #"^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$"#
        case .phone: #"^\+?[0-9][0-9 -]{4,}[0-9]$"#
        case .statuteNumber: "^[0-9]{4}:[0-9]+$"
        case .provisionNumber: "^[0-9]+( [a-z])?(-[0-9]+( [a-z])?)?$"
        }
    }
}
