import PlanModel
import Testing

@Suite struct TextFormatTests {
    private func text(_ diagnostic: Diagnostic) -> String { DiagnosticFormat.text.write(diagnostic) }
    private func excerpt(_ source: String) -> String { text(Diagnostic("PV0001", "Fel", at: marked(source))) }

    @Test func everyPartOfADiagnostic() {
        let span = marked("a: 1\ntitel: «Krav: stöd»\n")
        let first = SourceSpan(file: span.file, range: 0..<1)
        let diagnostic = Diagnostic(
            "PV0122", "Kolon i text utan citattecken", explanation: "Så får det inte stå.", at: span,
            notes: [.init("Nyckeln står här.", at: first), .init("Allt annat är rätt.")],
            solutions: [
                .init("Skriv texten inom citattecken.", replacements: [.init(span, with: "\"Krav: stöd\"")]),
                .init("Ta bort kolonet."),
            ])
        #expect(
            text(diagnostic) == """
                fel[PV0122]: Kolon i text utan citattecken
                 --> prov.yaml:2:8
                  |
                2 | titel: Krav: stöd
                  |        ^^^^^^^^^^
                  |
                  = Så får det inte stå.
                  = notera: Nyckeln står här.
                 --> prov.yaml:1:1
                  |
                1 | a: 1
                  | -
                  = notera: Allt annat är rätt.
                  = lösning: Skriv texten inom citattecken.
                  |
                2 - titel: Krav: stöd
                2 + titel: "Krav: stöd"
                  = lösning: Ta bort kolonet.

                """)
    }

    @Test func anyBytesCanBeShown() {
        for bytes in [[0xE5], [0xE5, 0xFF], [0x20, 0xE2, 0x82, 0x0A], [0xF0, 0x0D, 0x0A, 0xC3]] as [[UInt8]] {
            let file = SourceFile(path: "latin.txt", bytes: bytes)
            for start in 0...bytes.count {
                let span = SourceSpan(file: file, range: start..<bytes.count)
                let diagnostic = Diagnostic(
                    "PV0001", "Fel", at: span,
                    solutions: [.init("Byt.", replacements: [.init(span, with: "x")])])
                #expect(text(diagnostic).contains("--> latin.txt:"))
            }
        }
    }

    @Test func withoutPlace() {
        let diagnostic = Diagnostic(
            "PV0301", .warning, "Mappen är tom", explanation: "Inget finns att läsa.", at: nil,
            solutions: [.init("Ange en annan mapp.")])
        #expect(
            text(diagnostic) == """
                varning[PV0301]: Mappen är tom
                  = Inget finns att läsa.
                  = lösning: Ange en annan mapp.

                """)
    }

    @Test func severalStandApart() {
        let diagnostics = [
            Diagnostic("PV0001", .note, "Ett", at: nil), Diagnostic("PV0002", "Två", at: nil),
        ]
        #expect(
            DiagnosticFormat.text.write(diagnostics, toolVersion: "")
                == "upplysning[PV0001]: Ett\n\nfel[PV0002]: Två\n")
    }

    @Test func noneGiveNothing() {
        #expect(DiagnosticFormat.text.write([], toolVersion: "") == "")
    }

    @Test func marksStandUnderSwedishLettersInEitherForm() {
        #expect(excerpt("åäö «åäö»").contains("1 | åäö åäö\n  |     ^^^\n"))
        #expect(excerpt("a\u{30A}a\u{308} «o\u{308}»x").contains("\n  |    ^\n"))
    }

    @Test func marksStandUnderWideSigns() {
        #expect(excerpt("😀漢 «漢»!").contains("1 | 😀漢 漢!\n  |      ^^\n"))
    }

    @Test func tabsAreVisibleAndFourColumns() {
        #expect(excerpt("\ta:\t«b»").contains("1 | →   a:→   b\n  |           ^\n"))
        #expect(excerpt("«\t»a").contains("1 | →   a\n  | ^^^^\n"))
    }

    @Test func emptySpanAtTheEndOfTheFile() {
        #expect(
            excerpt("a: b\n«»") == """
                fel[PV0001]: Fel
                 --> prov.yaml:2:1
                  |
                2 |
                  | ^

                """)
        #expect(excerpt("a: b«»").contains("1 | a: b\n  |     ^\n"))
        #expect(excerpt("«»").contains("1 |\n  | ^\n"))
    }

    @Test func spanOverAFewLines() {
        #expect(
            excerpt("x: «|\n  ett\n\n  två å»\ny: z\n") == """
                fel[PV0001]: Fel
                 --> prov.yaml:1:4
                  |
                1 | x: |
                  |    ^
                2 |   ett
                  |   ^^^
                3 |
                4 |   två å
                  |   ^^^^^

                """)
    }

    @Test func spanOverManyLinesIsShortened() {
        let lines = (1...12).map { "rad \($0)" }.joined(separator: "\n")
        #expect(
            excerpt("«\(lines)»\n") == """
                fel[PV0001]: Fel
                  --> prov.yaml:1:1
                   |
                 1 | rad 1
                   | ^^^^^
                 2 | rad 2
                   | ^^^^^
                ...
                12 | rad 12
                   | ^^^^^^

                """)
    }

    @Test func lineBreakAtTheEndOfASpanIsNotMarked() {
        #expect(excerpt("«ab\r\n»c").hasSuffix("1 | ab\n  | ^^\n"))
    }

    @Test func longLineIsShortenedAroundTheSpan() {
        let before = String(repeating: "å", count: 300)
        let lines = excerpt("\(before)«fel»\(before)").split(separator: "\n")
        #expect(lines[3].hasPrefix("1 | …åå"))
        #expect(lines[3].hasSuffix("åå…"))
        #expect(lines[3].count < 110)
        #expect(lines[4] == "  | " + String(repeating: " ", count: 31) + "^^^")
    }

    @Test func lineAsLongAsAFileIsShownJustAsShort() {
        let before = String(repeating: "å", count: 100_000)
        let text = excerpt("\(before)«fel»\(before)")
        #expect(text.split(separator: "\n").allSatisfy { $0.count < 110 })
        #expect(text.hasSuffix("\n  | " + String(repeating: " ", count: 31) + "^^^\n"))
        #expect(text.contains("| …åå") && text.contains("åå…\n"))
    }

    @Test func nothingInAFileCanSteerTheTerminal() {
        let diagnostic = Diagnostic("PV0001", "Okänd \u{1B}[2J", at: marked("a\u{1B}«b»\u{202E}\u{9B}c"))
        #expect(
            text(diagnostic) == """
                fel[PV0001]: Okänd ␛[2J
                 --> prov.yaml:1:3
                  |
                1 | a␛b��c
                  |   ^

                """)
    }

    @Test func insertedAndRemovedLinesAreShown() {
        let span = marked("a:\n«  b: c\n»d: e\n")
        let removing = Diagnostic(
            "PV0001", "Fel", at: nil, solutions: [.init("Ta bort.", replacements: [.init(span, with: "")])])
        #expect(
            text(removing) == """
                fel[PV0001]: Fel
                  = lösning: Ta bort.
                 --> prov.yaml:2
                  |
                2 -   b: c

                """)
        let adding = Diagnostic(
            "PV0001", "Fel", at: nil,
            solutions: [.init("Lägg till.", replacements: [.init(marked("a:«»"), with: "\n  å: ö")])])
        #expect(text(adding).hasSuffix("  |\n2 +   å: ö\n"))
    }

    @Test func replacementsFarApartAreShownEachByItself() {
        let file = SourceFile(path: "prov.yaml", text: "a\nb\nc\nd\n")
        let replacements = [6..<7, 0..<1].map {
            Diagnostic.Replacement(SourceSpan(file: file, range: $0), with: "x")
        }
        let diagnostic = Diagnostic(
            "PV0001", "Fel", at: SourceSpan(file: file, range: 0..<1),
            solutions: [.init("Byt.", replacements: replacements)])
        #expect(text(diagnostic).hasSuffix("  |\n1 - a\n1 + x\n  |\n4 - d\n4 + x\n"))
    }

    @Test func coloursChangeNothingButColours() {
        let span = marked("titel: «å»\n")
        let diagnostic = Diagnostic(
            "PV0001", "Fel", explanation: "Så är det.", at: span,
            solutions: [.init("Byt.", replacements: [.init(span, with: "ä")])])
        let coloured = DiagnosticFormat.text.write([diagnostic], inColour: true, toolVersion: "")
        #expect(coloured.hasPrefix("\u{1B}[1;31mfel[PV0001]\u{1B}[0m"))
        var plain = ""
        var isInCode = false
        for character in coloured {
            if character == "\u{1B}" { isInCode = true }
            if !isInCode { plain.append(character) }
            if character == "m" { isInCode = false }
        }
        #expect(plain == text(diagnostic))
    }
}
