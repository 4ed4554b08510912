import PlanModel
import Testing

@Suite struct SourceFileTests {
    private func locations(_ text: String) -> [String] {
        let file = SourceFile(path: "prov.yaml", text: text)
        return (0...text.utf8.count).map { offset in
            let location = file.location(at: offset)
            return "\(location.line):\(location.column)"
        }
    }

    @Test func linesEndWithLineFeed() {
        #expect(locations("a\nb\n") == ["1:1", "1:2", "2:1", "2:2", "3:1"])
    }

    @Test func carriageReturnAndLineFeedAreOneBreak() {
        #expect(locations("a\r\nb") == ["1:1", "1:2", "1:3", "2:1", "2:2"])
    }

    @Test func loneCarriageReturnIsABreak() {
        #expect(locations("a\rb\r") == ["1:1", "1:2", "2:1", "2:2", "3:1"])
        #expect(locations("\r\r\n") == ["1:1", "2:1", "2:2", "3:1"])
    }

    @Test func columnsCountScalarsNotBytes() {
        // å is two bytes, 😀 four; inside one the column is that of the next.
        #expect(locations("åb") == ["1:1", "1:2", "1:2", "1:3"])
        #expect(locations("😀b").last == "1:3")
        #expect(locations("a\u{30A}b").last == "1:4")
    }

    @Test func emptyFileHasOneEmptyLine() {
        let file = SourceFile(path: "tom.yaml", text: "")
        #expect(file.lineCount == 1)
        #expect(file.text(ofLine: 1) == "")
        #expect(file.location(at: 0) == SourceLocation(line: 1, column: 1))
    }

    @Test func offsetsOutsideTheFileAreItsEnds() {
        let file = SourceFile(path: "prov.yaml", text: "ett\ntvå")
        #expect(file.location(at: 1000) == SourceLocation(line: 2, column: 4))
        #expect(file.location(at: -1) == SourceLocation(line: 1, column: 1))
        #expect(file.offset(ofLine: 3) == file.bytes.count)
        #expect(file.text(ofLine: 3) == "")
    }

    @Test func linesAreGivenWithoutTheirBreaks() {
        let file = SourceFile(path: "prov.yaml", text: "ett\r\n\r\ntvå\råtta\n")
        #expect(file.lineCount == 5)
        #expect((1...5).map(file.text(ofLine:)) == ["ett", "", "två", "åtta", ""])
        #expect((1...5).map { file.location(at: file.offset(ofLine: $0)).line } == [1, 2, 3, 4, 5])
    }

    @Test func spansTellWhereTheyStartAndEnd() {
        let file = SourceFile(path: "skolor/a.yaml", text: "namn: å\nsvar: b\n")
        let span = SourceSpan(file: file, range: 6..<13)
        #expect(span.description == "skolor/a.yaml:1:7")
        #expect(span.end == SourceLocation(line: 2, column: 5))
    }

    @Test func spansAreEqualByPathAndRange() {
        let file = SourceFile(path: "a.yaml", text: "abc")
        let same = SourceFile(path: "a.yaml", text: "abc")
        #expect(SourceSpan(file: file, range: 0..<1) == SourceSpan(file: same, range: 0..<1))
        #expect(SourceSpan(file: file, range: 0..<1) < SourceSpan(file: file, range: 0..<2))
        #expect(
            SourceSpan(file: file, range: 2..<3)
                < SourceSpan(file: SourceFile(path: "b.yaml", text: ""), range: 0..<0))
    }
}
