import PlanModel
import Testing

@Suite struct SourceTextTests {
    /// A text of which the whole scalar is between the marks ⟦ and ⟧ in a file.
    private func text(_ string: String, in marked: String, lineBreak: String = "\n") throws -> SourceText {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
            .map { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak) }
        try #require(parts.count == 3)
        let start = parts[0].utf8.count
        let file = SourceFile(path: "prov.yaml", text: parts.joined())
        return SourceText(string, at: SourceSpan(file: file, range: start..<start + parts[1].utf8.count))
    }

    /// Every word of the text, with what stands in the file where the word is said to stand.
    private func misplaced(_ text: SourceText) -> [String] {
        text.string.split { $0 == " " || $0 == "\n" }.compactMap { word in
            let lower = text.string.utf8.distance(from: text.string.startIndex, to: word.startIndex)
            let found = text.span(of: lower..<lower + word.utf8.count).words
            return found == word ? nil : "\(word): \(found)"
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyWordOfALiteralIsFound(lineBreak: String) throws {
        let file = "text: ⟦|\n  Första å\n\n    indragen 😀\n  - sista⟧\nannat: x\n"
        let text = try text(
            "Första å\n\n  indragen 😀\n- sista\n",
            in: file, lineBreak: lineBreak)
        #expect(misplaced(text) == [])
        #expect(text.span(of: 0..<0).start == SourceLocation(line: 2, column: 3))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyWordOfAFoldedTextIsFound(lineBreak: String) throws {
        let file = "text: ⟦>-\n  Första å\n  andra \n  tredje\n\n  nytt\n    indraget\n  slut⟧\n"
        let text = try text(
            "Första å andra  tredje\nnytt\n  indraget\nslut",
            in: file, lineBreak: lineBreak)
        #expect(misplaced(text) == [])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyWordOfPlainLinesIsFound(lineBreak: String) throws {
        let file = "text: ⟦Första å\n  andra  \n    tredje\n\n  nytt stycke⟧  # kommentar\n"
        let text = try text(
            "Första å andra tredje\nnytt stycke",
            in: file, lineBreak: lineBreak)
        #expect(misplaced(text) == [])
    }

    @Test func everyWordOfQuotedTextIsFound() throws {
        let double = try text("Första: å andra # tredje", in: "text: ⟦\"Första: å\n  andra # tredje\"⟧\n")
        #expect(misplaced(double) == [])
        let single = try text("Första: å andra", in: "text: ⟦'Första: å\n    andra'⟧\n")
        #expect(misplaced(single) == [])
    }

    @Test func literalWithBlankLinesFirstAndACommentOnItsIndicator() throws {
        let text = try text("\nFörst\n", in: "text: ⟦| # en not\n\n  Först⟧\n")
        #expect(misplaced(text) == [])
    }

    @Test func indentationInsideATextBelongsToIt() throws {
        let text = try text("ett\n  två\n", in: "text: ⟦|\n  ett\n    två⟧\n")
        #expect(text.span(of: 4..<10).words == "  två")
    }

    @Test func wordsBeforeAnEscapeAreFoundAndLaterOnesAreTheWholeText() throws {
        let text = try text("före \"efter\" slut", in: #"text: ⟦"före \"efter\" slut"⟧"#)
        #expect(text.span(of: 0..<5).words == "före")
        #expect(text.span(of: 7..<12).words == #""före \"efter\" slut""#)
        let single = try self.text("före 'efter", in: "text: ⟦'före ''efter'⟧\n")
        #expect(single.span(of: 7..<12) == single.span)
    }

    @Test func emptyRangesArePlacesBetweenLetters() throws {
        let text = try text("ett två", in: "text: ⟦ett två⟧\n")
        #expect(text.span(of: 4..<4).range == 10..<10)
        #expect(text.span(of: 8..<8).range == text.span.range.upperBound..<text.span.range.upperBound)
    }

    @Test func emptyTextIsWhereItsIndicatorEnds() throws {
        let text = try text("", in: "text: ⟦|⟧")
        #expect(text.span(of: 0..<0).range == 7..<7)
        let empty = try self.text("", in: "text:⟦⟧\n")
        #expect(empty.span(of: 0..<0).range == 5..<5)
    }

    @Test func theLineBreakThatEndsALiteralIsNotInItsSpan() throws {
        let text = try text("ett\n", in: "text: ⟦|\n  ett⟧\n")
        #expect(text.span(of: 0..<3).words == "ett")
        #expect(text.span(of: 0..<4) == text.span)
    }
}
