internal import PlanModel

/// Content of the wrong shape: PV02.
extension Diagnostic {
    static func unknownKey(_ key: String, in shape: ObjectShape, given: [String], at span: SourceSpan) -> Self
    {
        if let advice = ForbiddenKeys.advice(for: key, in: shape) {
            return Self(
                "PV0202", "`\(key)` får inte stå i \(shape.title)", explanation: advice, at: span,
                solutions: [Solution("Ta bort `\(key)`.")])
        }
        let free = shape.fields.map(\.key).filter { !given.contains($0) }
        let known = shape.fields.map { "`\($0.key)`" }.joined(separator: ", ")
        return Self(
            "PV0201", "Okänd nyckel `\(key)` i \(shape.title)",
            explanation: "Nycklarna här är \(known).", at: span,
            solutions: .replacing(span, key, with: free) + [Solution("Rätta nyckeln eller ta bort den.")])
    }

    static func missingKey(_ field: Field, in shape: ObjectShape, at span: SourceSpan) -> Self {
        Self(
            "PV0203", "`\(field.key)` saknas i \(shape.title)", explanation: field.description, at: span,
            solutions: [Solution("Lägg till en rad `\(field.key):` – \(field.shape.expectation).")])
    }

    static func emptyValue(key: String?, expected: String, at span: SourceSpan) -> Self {
        let what = key.map { "`\($0)` är tomt" } ?? "Värdet är tomt"
        return Self(
            "PV0204", what, at: span,
            solutions: [Solution("Skriv \(expected), eller ta bort nyckeln om den inte behövs.")])
    }

    static func wrongForm(_ text: String, key: String?, kind: ScalarKind, at span: SourceSpan) -> Self {
        let what = key.map { "`\($0)`" } ?? "Nyckeln"
        var solutions: [Solution] = []
        if case .choice(let words) = kind { solutions = .replacing(span, text, with: words) }
        if kind == .yesNo { solutions = Self.yesNoSolution(text, at: span) }
        return Self(
            "PV0205", "\(what) har fel form: `\(text.excerpt)`", at: span,
            solutions: solutions + [Solution("Skriv \(kind.expectation).")])
    }

    private static func yesNoSolution(_ text: String, at span: SourceSpan) -> [Solution] {
        switch text.lowercased() {
        case "true", "yes", "sant", "j", "y", "on":
            [Solution("Menade du `ja`?", replacements: [.init(span, with: "ja")])]
        case "false", "no", "falskt", "n", "off":
            [Solution("Menade du `nej`?", replacements: [.init(span, with: "nej")])]
        default: []
        }
    }

    static func controlCharacter(_ scalar: Unicode.Scalar, key: String?, at span: SourceSpan) -> Self {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let what = key.map { "`\($0)`" } ?? "Texten"
        return Self(
            "PV0213",
            "\(what) innehåller styrtecknet U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
            explanation: "Sådana tecken syns inte och kan förstöra sidan.", at: span,
            solutions: [Solution("Ta bort tecknet.")])
    }

    static func wrongType(key: String?, expected: Shape, found: YAMLNode, at span: SourceSpan) -> Self {
        let what = key.map { "`\($0)`" } ?? "Innehållet"
        return Self(
            "PV0206", "\(what) ska vara \(expected.expectation), men är \(found.typeTitle)",
            at: span.first(80),
            solutions: [Solution(expected.advice(for: key))])
    }

    static func noneOf(_ keys: [String], in shape: ObjectShape, at span: SourceSpan) -> Self {
        let list = keys.map { "`\($0)`" }.joinedInSwedish("eller")
        return Self(
            "PV0207", "\(list) saknas i \(shape.title)", at: span,
            solutions: [Solution("Lägg till exakt en av dem.")])
    }

    static func onlyOneOf(_ keys: [String], in shape: ObjectShape, at span: SourceSpan) -> Self {
        let list = keys.map { "`\($0)`" }.joinedInSwedish()
        return Self(
            "PV0208", "\(list) kan inte stå tillsammans i \(shape.title)", at: span,
            solutions: [Solution("Behåll en av dem.")])
    }

    static func requiredTogether(
        _ key: String, with other: String, is value: String, in shape: ObjectShape, at span: SourceSpan
    ) -> Self {
        Self(
            "PV0209", "`\(key)` saknas: det krävs när `\(other)` är `\(value)`",
            explanation: shape.field(key)?.description, at: span,
            solutions: [Solution("Lägg till en rad `\(key):`, eller ändra `\(other)`.")])
    }

    static func notAllowedWithout(_ key: String, _ other: String, _ values: [String], at span: SourceSpan)
        -> Self
    {
        Self(
            "PV0210",
            "`\(key)` får bara anges när `\(other)` är \(values.map { "`\($0)`" }.joinedInSwedish("eller"))",
            at: span, solutions: [Solution("Ta bort `\(key)`, eller ändra `\(other)`.")])
    }

    static func notTogether(_ key: String, with other: String, at span: SourceSpan) -> Self {
        Self(
            "PV0211", "`\(key)` kan inte stå tillsammans med `\(other)`", at: span,
            solutions: [Solution("Ta bort den ena.")])
    }

    static func emptyObject(_ shape: ObjectShape, at span: SourceSpan) -> Self {
        Self(
            "PV0212", "Här saknas innehåll i \(shape.title)", at: span,
            solutions: [
                Solution("Skriv något av \(shape.fields.map { "`\($0.key)`" }.joined(separator: ", ")).")
            ])
    }
}

/// Keys that somebody may well try but that the model does not allow, with the reason.
private enum ForbiddenKeys {
    static func advice(for key: String, in shape: ObjectShape) -> String? {
        let tailoring = ["undanta", "ersätt", "anpassningar", "lägg till krav", "lägg till avsnitt"]
        if shape.title == "en skola", tailoring.contains(key) {
            return
                "En skola kan svara på krav, eller svara `ej tillämpligt` med en motivering, men inte ta bort eller skriva om dem. Det gör huvudmannen i `kommun.yaml`."
        }
        if key == "lås", shape.title.hasPrefix("ett svar") || shape.title == "en skola" {
            return "Bara kommunen och skolområdet kan låsa svar för dem som kommer under."
        }
        let files = ContentKind.allCases.map(\.shape.title)
        if key == "id", files.contains(shape.title) {
            return "Filens namn är id:t, så det skrivs inte i filen."
        }
        return nil
    }
}

extension Shape {
    /// What is wanted, to stand after "ska vara".
    var expectation: String {
        switch self {
        case .scalar(let kind): kind.expectation
        case .list: "en lista"
        case .object(let object): object.title
        case .map: "en samling nycklar med värden"
        case .shorthand(let kind, let object): "\(kind.expectation) eller \(object.title)"
        }
    }

    func advice(for key: String?) -> String {
        switch self {
        case .scalar(let kind): "Skriv \(kind.expectation) direkt efter kolonet."
        case .list: "Skriv varje del på en egen rad som börjar med `- `."
        case .object(let object):
            "Skriv nycklar på egna, indragna rader: \(object.fields.prefix(4).map { "`\($0.key)`" }.joined(separator: ", "))."
        case .map: "Skriv varje nyckel på en egen, indragen rad: `nyckel: värde`."
        case .shorthand: "Skriv en text, eller nycklar på egna, indragna rader."
        }
    }
}

extension SourceSpan {
    /// At most so many bytes of the span, of whole letters.
    fileprivate func first(_ count: Int) -> SourceSpan {
        var end = min(range.upperBound, range.lowerBound + count)
        while end < range.upperBound, file.bytes[end].isUTF8Continuation { end -= 1 }
        return SourceSpan(file: file, range: range.lowerBound..<end)
    }
}

extension String {
    /// The start of a text, short enough for a headline.
    fileprivate var excerpt: String {
        let line = prefix { $0 != "\n" }
        return line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}
