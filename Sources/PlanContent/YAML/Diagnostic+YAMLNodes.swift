internal import PlanModel

/// What is said about YAML that can be read but is not allowed in content.
extension Diagnostic {
    static func duplicateKey(_ name: String, at span: SourceSpan, first: SourceSpan) -> Self {
        Diagnostic(
            "PV0107", "Nyckeln ”\(name)” står två gånger",
            explanation: "En nyckel får stå en gång på samma ställe. Bara det första värdet läses.",
            at: span,
            notes: [Note("Nyckeln står första gången här.", at: first)],
            solutions: [.init("Ta bort den ena, eller slå ihop värdena.")])
    }

    static func keyIsNotText(at span: SourceSpan) -> Self {
        let source = span.file.text(in: span.range)
        if source.hasPrefix("{") {
            // `{{värde}}` is a mapping with a mapping as key.
            let line = YAMLLine(containing: span.range.lowerBound, in: span.file)
            let value = line.value.contains(span.range.lowerBound) ? line.value : span.range
            return specialCharacter(at: SourceSpan(file: span.file, range: value))
        }
        return Diagnostic(
            "PV0108", "Nyckeln är inte en text",
            explanation: "En nyckel ska vara ett ord eller en kort text, inte en lista eller ett block.",
            at: span,
            solutions: [
                .init(
                    "Skriv nyckeln inom citattecken om den är en text.",
                    replacements: source.utf8.contains(where: \.isLineBreak)
                        ? [] : [.init(span, with: quotedYAML(source))])
            ])
    }

    /// `&name`, which marks a value, and `*name`, which repeats it.
    static func anchor(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0109", "Värdet börjar med * eller &",
            explanation: "I YAML märker ”&namn” ett värde, och ”*namn” upprepar det. "
                + "Planverk använder inte det, för att varje fil ska gå att läsa utan att leta.",
            at: span,
            solutions: [
                quoting(span, "Är det en vanlig text: skriv den inom citattecken."),
                .init("Ska ett värde upprepas: skriv ut det på båda ställena."),
            ])
    }

    static func tag(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0110", "Värdet börjar med !",
            explanation: "I YAML anger ”!” vilken typ ett värde har. Planverk använder inte det.",
            at: span,
            solutions: [
                quoting(span, "Är det en vanlig text: skriv den inom citattecken."),
                .init("Ta annars bort ordet som börjar med ”!”."),
            ])
    }

    static func mergeKey(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0111", "Nyckeln << används inte",
            explanation: "I YAML hämtar ”<<” nycklar från ett annat ställe. Planverk använder inte det, "
                + "för att varje fil ska gå att läsa utan att leta.",
            at: span,
            solutions: [.init("Skriv ut nycklarna och värdena här.")])
    }

    static func tooDeep(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0112", "Innehållet är nästlat för djupt",
            explanation: "Listor och nycklar ligger i varandra i fler än \(YAMLReader.maximumDepth) nivåer. "
                + "Troligen är det ett skrivfel.",
            at: span,
            solutions: [.init("Kontrollera klamrar, streck och indrag på raden.")])
    }

    /// A solution that puts quotes around the rest of the line, from where a span starts.
    static func quoting(_ span: SourceSpan, _ summary: String) -> Solution {
        let line = YAMLLine(containing: span.range.lowerBound, in: span.file)
        let start = span.range.lowerBound
        guard start < line.value.upperBound else { return Solution(summary) }
        let range = start..<line.value.upperBound
        return Solution(
            summary,
            replacements: [
                .init(SourceSpan(file: span.file, range: range), with: quotedYAML(span.file.text(in: range)))
            ])
    }
}
