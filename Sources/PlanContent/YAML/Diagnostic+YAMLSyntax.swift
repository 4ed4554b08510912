internal import PlanModel

/// What is said about YAML that cannot be read.
extension Diagnostic {
    /// The solution mends the lines that follow as well, as long as they have tabs.
    static func tabInIndentation(at span: SourceSpan) -> Self {
        let replacements = replacingTabs(from: span)
        return Diagnostic(
            "PV0120", "Tabbtecken i indraget",
            explanation: "YAML tillåter bara mellanslag i indrag.",
            at: span,
            solutions: [
                .init(
                    replacements.count == 1
                        ? "Byt tabbtecken mot mellanslag."
                        : "Byt tabbtecken mot mellanslag, även på raderna efter.",
                    replacements: replacements),
                .init("Ställ in textredigeraren så att tabbtangenten ger mellanslag."),
            ])
    }

    /// Indents the first line to fit the line above, and those that follow by two spaces for every tab more.
    private static func replacingTabs(from span: SourceSpan) -> [Replacement] {
        let file = span.file
        let first = YAMLLine(containing: span.range.lowerBound, in: file)
        guard span.range == first.leadingSpace else { return [.init(span, with: " ")] }
        let firstTabs = file.tabCount(in: first.leadingSpace)
        let column = first.previous().map { $0.value.isEmpty ? $0.contentColumn + 2 : $0.contentColumn } ?? 0
        var replacements: [Replacement] = []
        var line = first
        var tabs = firstTabs
        while tabs > 0 {
            let spaces = String(repeating: " ", count: max(0, column + 2 * (tabs - firstTabs)))
            replacements.append(.init(SourceSpan(file: file, range: line.leadingSpace), with: spaces))
            guard line.number < file.lineCount else { break }
            line = YAMLLine(line.number + 1, in: file)
            tabs = file.tabCount(in: line.leadingSpace)
        }
        return replacements
    }

    /// - Parameters:
    ///   - indentation: the line's indentation as it is.
    ///   - possible: the indentations that would fit the lines above, in spaces.
    ///   - continues: the line above whose value the line may have been read as a part of.
    static func wrongIndentation(
        at span: SourceSpan, indentation: Range<Int>, possible: [Int], nearest: Int?, continues: Int?
    ) -> Self {
        let steps = possible.map(String.init)
        let fitting =
            steps.count > 1
            ? steps.dropLast().joined(separator: ", ") + " eller \(steps.last ?? "")" : steps.first ?? "0"
        var solutions: [Solution] = []
        if let nearest {
            let range = SourceSpan(file: span.file, range: indentation)
            solutions.append(
                .init(
                    nearest == 0 ? "Ta bort indraget." : "Dra in raden \(nearest) mellanslag.",
                    replacements: [.init(range, with: String(repeating: " ", count: nearest))]))
        }
        if let continues {
            solutions.append(
                .init(
                    "Hör raden till texten på rad \(continues): skriv hela texten inom citattecken, "
                        + "eller skriv | efter kolonet och texten på egna rader."))
        }
        if solutions.isEmpty { solutions.append(.init("Kontrollera indraget på raden och raden ovanför.")) }
        return Diagnostic(
            "PV0121", "Raden är fel indragen",
            explanation: "Raden är indragen \(indentation.count) mellanslag. "
                + "Av raderna ovanför att döma ska den vara indragen \(fitting) mellanslag.",
            at: span, solutions: solutions)
    }

    static func colonInText(at span: SourceSpan, colon: Int) -> Self {
        Diagnostic(
            "PV0122", "Kolon i text utan citattecken",
            explanation: "Ett kolon följt av mellanslag skiljer en nyckel från dess värde. "
                + "Här står ett sådant kolon inne i värdet.",
            at: span,
            notes: [
                Note("Kolonet står här.", at: SourceSpan(file: span.file, range: colon..<colon + 1))
            ],
            solutions: [quoting(span, "Skriv texten inom citattecken.")])
    }

    static func unclosedQuote(at span: SourceSpan) -> Self {
        let quote = span.file.text(in: span.range)
        let line = YAMLLine(containing: span.range.lowerBound, in: span.file)
        return Diagnostic(
            "PV0123", "Citattecknet avslutas inte",
            explanation: "Texten börjar med \(quote) men har inget \(quote) i slutet.",
            at: span,
            solutions: [
                .init(
                    "Skriv \(quote) där texten slutar.",
                    replacements: [
                        .init(
                            SourceSpan(
                                file: span.file, range: line.range.upperBound..<line.range.upperBound),
                            with: quote)
                    ])
            ])
    }

    static func specialCharacter(at span: SourceSpan) -> Self {
        let sign = span.file.text(in: span.range).unicodeScalars.first.map(String.init) ?? ""
        return Diagnostic(
            "PV0124", "Texten börjar med \(sign)",
            explanation: "Tecknet \(sign) har en särskild betydelse i YAML när det står först.",
            at: span,
            solutions: [quoting(span, "Skriv texten inom citattecken.")])
    }

    static func missingSpaceAfterColon(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0125", "Mellanslag saknas efter kolon",
            explanation: "Mellan nyckelns kolon och värdet ska det stå ett mellanslag.",
            at: span,
            solutions: [.init("Skriv ett mellanslag efter kolonet.", replacements: [.init(span, with: " ")])])
    }

    /// - Parameter textAbove: the indentation of the text above, if the line may have been meant to go on it.
    static func missingColon(at span: SourceSpan, textAbove: Int?) -> Self {
        var solutions = [
            Solution(
                "Skriv kolon och ett mellanslag efter nyckeln om raden ska vara en nyckel med ett värde.")
        ]
        if let textAbove {
            solutions.append(
                .init(
                    "Hör raden till texten ovanför: dra in den \(textAbove) mellanslag, lika långt som texten."
                ))
        }
        return Diagnostic(
            "PV0126", "Kolon saknas",
            explanation:
                "Här väntas en nyckel följd av kolon, men raden har inget kolon som avslutar en nyckel.",
            at: span, solutions: solutions)
    }

    static func textAfterQuote(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0127", "Text efter citattecknet som avslutar värdet",
            explanation: "Ett värde som börjar med citattecken tar slut vid nästa likadana citattecken.",
            at: span,
            solutions: [quoting(span, "Skriv hela värdet inom citattecken av den andra sorten.")])
    }

    /// - Parameter value: the line's value, when the bracket stands in it.
    static func unclosedBracket(at span: SourceSpan, value: Range<Int>?) -> Self {
        let bracket = span.file.text(in: span.range)
        let closing = bracket == "[" ? "]" : "}"
        let quoted = value.map { SourceSpan(file: span.file, range: $0) } ?? span
        return Diagnostic(
            "PV0128", "Klammern \(bracket) avslutas inte",
            explanation: "Efter \(bracket) ska det stå värden med kommatecken mellan och sist \(closing).",
            at: span,
            solutions: [
                .init("Skriv \(closing) där värdena tar slut, och kommatecken mellan dem."),
                quoting(quoted, "Är det en vanlig text: skriv den inom citattecken."),
            ])
    }

    static func unknownEscape(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0129", "Omvänt snedstreck i citerad text",
            explanation: "Inom citattecknen \" \" inleder \\ ett specialtecken, och det här är inget av dem.",
            at: span,
            solutions: [
                .init("Skriv två omvända snedstreck.", replacements: [.init(span, with: "\\\\")]),
                .init("Skriv texten inom enkla citattecken, ' ', där \\ är ett vanligt tecken."),
            ])
    }

    static func blockScalarHeader(at span: SourceSpan) -> Self {
        let sign = span.file.text(in: span.range).unicodeScalars.first.map(String.init) ?? "|"
        return Diagnostic(
            "PV0130", "Text på samma rad som \(sign)",
            explanation: "Efter \(sign) ska texten börja på nästa rad, indragen under nyckeln.",
            at: span,
            solutions: [
                .init("Flytta texten till nästa rad och dra in den."),
                quoting(span, "Ska texten börja med \(sign): skriv den inom citattecken."),
            ])
    }

    static func itemAfterKey(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0131", "Listpunkt på samma rad som nyckeln",
            explanation: "En lista börjar på raden efter nyckeln, med varje punkt på en egen rad.",
            at: span,
            solutions: [
                .init("Flytta strecket och det som följer till nästa rad och dra in det under nyckeln."),
                quoting(span, "Är det en vanlig text: skriv den inom citattecken."),
            ])
    }

    /// A list item among keys, or a key among list items.
    ///
    /// - Parameters:
    ///   - indentation: the line's indentation as it is.
    ///   - itemIndentation: of the list above, in spaces.
    ///   - keyIndentation: of the keys in that list's last item, in spaces.
    static func listMixedWithKeys(
        at span: SourceSpan, isItem: Bool, indentation: Range<Int>, itemIndentation: Int?,
        keyIndentation: Int?
    ) -> Self {
        let wanted = isItem ? itemIndentation : keyIndentation
        var solutions: [Solution] = []
        if let wanted, wanted != indentation.count {
            solutions.append(
                .init(
                    wanted == 0 ? "Ta bort indraget." : "Dra in raden \(wanted) mellanslag.",
                    replacements: [
                        .init(
                            SourceSpan(file: span.file, range: indentation),
                            with: String(repeating: " ", count: wanted))
                    ]))
        }
        solutions.append(
            .init(
                isItem
                    ? "Ta bort strecket om raden är en nyckel."
                    : "Börja raden med ett streck och ett mellanslag om den är en ny listpunkt."))
        return Diagnostic(
            "PV0132", isItem ? "Listpunkt bland nycklar" : "Nyckel bland listpunkter",
            explanation: "På samma nivå kan det stå antingen nycklar eller listpunkter, inte båda.",
            at: span, solutions: solutions)
    }

    static func hardSpaceInIndentation(at span: SourceSpan) -> Self {
        let text = span.file.text(in: span.range)
        let mended = String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" || $0 == "\t" ? " " : $0 }))
        return Diagnostic(
            "PV0133", "Hårt mellanslag i indraget",
            explanation: "Indraget har hårda mellanslag (U+00A0). De ser ut som vanliga mellanslag, "
                + "men YAML läser dem som text. De följer ofta med när text kopieras.",
            at: span,
            solutions: [
                .init("Byt dem mot vanliga mellanslag.", replacements: [.init(span, with: mended)])
            ])
    }

    static func otherSyntaxError(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0138", "Raden kan inte läsas som YAML",
            explanation: "Något på raden, eller på raden ovanför, följer inte YAML:s regler.",
            at: span,
            solutions: [
                .init("Kontrollera indrag, kolon, streck och citattecken på raden och på raden ovanför."),
                .init("Skriv texten inom citattecken om den innehåller tecken som : # { [ * & ! | > % @."),
            ])
    }
}

extension SourceFile {
    fileprivate func tabCount(in range: Range<Int>) -> Int {
        bytes[range].count { $0 == UInt8(ascii: "\t") }
    }
}
