import PlanModel
import Testing

@Suite("Where a YAML scalar's text stands in the file")
struct SourceTextRangesTests {
    /// A scalar that is the rest of a file after a key, and the bytes its stretches are found at.
    private func found(_ ranges: [Range<Int>], of value: String, written scalar: String) -> [String] {
        let key = "text: "
        let file = SourceFile(path: "a.yaml", text: key + scalar)
        let span = SourceSpan(file: file, range: key.utf8.count..<file.bytes.count)
        return SourceText(value, at: span).spans(of: ranges).map {
            String(decoding: file.bytes[$0.range], as: UTF8.self)
        }
    }

    @Test func blockScalarLosesItsIndentation() {
        let value = "Första raden\n\n  indragen\nå ä ö\n"
        let scalar = "|\n  Första raden\n\n    indragen\n  å ä ö\n"
        #expect(
            found([0..<7, 17..<25, 26..<28, 0..<0, 34..<34], of: value, written: scalar)
                == ["Första", "indragen", "å", "", ""])
    }

    @Test func rangesMayComeInAnyOrderAndTwice() {
        #expect(
            found([4..<8, 0..<3, 4..<8], of: "ett två\n", written: "|\n    ett två\n") == [
                "två", "ett", "två",
            ])
    }

    @Test func foldedLineBreakIsASpace() {
        #expect(found([3..<6], of: "ett tva tre", written: "ett\n  tva\n  tre") == ["\n  tv"])
        #expect(found([4..<7], of: "ett tva tre", written: "ett\n  tva\n  tre") == ["tva"])
    }

    @Test func escapesGiveTheWholeScalar() {
        #expect(found([0..<1, 4..<5], of: "a\tb c", written: #""a\tb c""#) == ["a", #""a\tb c""#])
    }

    @Test func emptyValueGivesThePlaceOfTheScalar() {
        #expect(found([0..<0], of: "", written: #""""#) == [""])
    }

    @Test func manyRangesTakeOnePass() {
        let line = "ord ord ord ord\n"
        let value = String(repeating: line, count: 20_000)
        let scalar = "|\n" + String(repeating: "  " + line, count: 20_000)
        let ranges = stride(from: 0, to: value.utf8.count, by: 4).map { $0..<($0 + 3) }
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            #expect(found(ranges, of: value, written: scalar).allSatisfy { $0 == "ord" })
        }
        #expect(elapsed < .seconds(5))
    }
}
