import PlanModel
import Testing

@testable import PlanContent

@Suite struct YAMLReaderTests {
    @Test func keysKeepTheirOrderAndListsTheirItems() {
        let reading = readYAML("ö: 1\na:\n  - x\n  - y: z\nb: [p, q]\n")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.root?.mapping?.entries.map(\.name) == ["ö", "a", "b"])
        #expect(reading.root?["a"]?[0]?.string == "x")
        #expect(reading.root?["a"]?[1]?["y"]?.string == "z")
        #expect(reading.root?["b"]?.sequence?.map(\.string) == ["p", "q"])
        #expect(!reading.isIncomplete)
    }

    @Test(arguments: ["no", "1.10", "0180", "2026-01-01", "null", "true", "0x1F", "1e3"])
    func plainTextIsNeverGuessedToBeSomethingElse(text: String) {
        let node = readYAML("a: \(text)\n").root?["a"]
        #expect(node?.string == text)
        #expect(node?.isNull == false)
    }

    @Test(arguments: ["a:\n", "a: ~\n", "a: # inget\n"])
    func nothingWrittenIsNull(text: String) {
        #expect(readYAML(text).root?["a"]?.isNull == true)
    }

    @Test func quotedEmptyTextIsNotNull() {
        #expect(readYAML("a: ''\n").root?["a"]?.isNull == false)
        #expect(readYAML("a: '~'\n").root?["a"]?.isNull == false)
    }

    @Test func rangesCoverTheScalarAsWritten() {
        let reading = readYAML(
            "åäö: \"Ö 😀\"\nb: 'x''y'\nc: enkel text  # kommentar\nd: två\n  rader\ne: {f: g}\n")
        let root = reading.root
        #expect(reading.source(of: root?.mapping?.entries.first?.key) == "åäö")
        #expect(reading.source(of: root?["åäö"]) == "\"Ö 😀\"")
        #expect(reading.source(of: root?["b"]) == "'x''y'")
        #expect(root?["b"]?.string == "x'y")
        #expect(reading.source(of: root?["c"]) == "enkel text")
        #expect(reading.source(of: root?["d"]) == "två\n  rader")
        #expect(reading.source(of: root?["e"]) == "{f: g}")
    }

    @Test func blockTextEndsWhereItsTextEnds() {
        let reading = readYAML(
            "a: |\n  Första å\n\n  Andra\n\n\n# kommentar\nb: >-\n  Vikt\n  text\n\nc: d\n")
        #expect(reading.source(of: reading.root?["a"]) == "|\n  Första å\n\n  Andra")
        #expect(reading.root?["a"]?.string == "Första å\n\nAndra\n")
        #expect(reading.source(of: reading.root?["b"]) == ">-\n  Vikt\n  text")
        #expect(reading.root?["b"]?.string == "Vikt text")
    }

    @Test func blockCollectionsEndWithTheirLastValue() {
        let reading = readYAML("a:\n  - b: c\n    d: e\n\n  # sist\n  - f\n\ng: h\n")
        #expect(reading.source(of: reading.root?["a"]) == "- b: c\n    d: e\n\n  # sist\n  - f")
        #expect(reading.source(of: reading.root?["a"]?[0]) == "b: c\n    d: e")
    }

    @Test func windowsLineBreaksGiveTheSameTexts() {
        let reading = readYAML("a: |\r\n  Första å\r\n  Andra\r\nb: ö\r\nc:\r\n  - d\r\n")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.root?["a"]?.string == "Första å\nAndra\n")
        #expect(reading.source(of: reading.root?["a"]) == "|\r\n  Första å\r\n  Andra")
        #expect(reading.source(of: reading.root?["b"]) == "ö")
    }

    @Test func otherLineBreaksDoNotMoveTheRanges() {
        let reading = readYAML("a: \"x\u{85}y\u{2028}z\"\nb: ö\n")
        #expect(reading.source(of: reading.root?["b"]) == "ö")
        #expect(reading.file.location(at: reading.root?["b"]?.range.lowerBound ?? 0).line == 2)
    }

    @Test func byteOrderMarkIsNoPartOfTheText() {
        let reading = readYAML("\u{FEFF}a: b\n")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.root?["a"]?.range == 3..<4)
    }

    @Test func keysInNFDAreFoundWithNFC() {
        #expect(readYAML("a\u{30A}r: 2026\n").root?["\u{E5}r"]?.string == "2026")
    }

    @Test func markdownInBlockTextIsLeftAlone() {
        let text = "a: |\n  # Rubrik\n  - punkt: med kolon\n    *fet* {{x}} & `kod` @ % !\n"
        let reading = readYAML(text)
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.root?["a"]?.string == "# Rubrik\n- punkt: med kolon\n  *fet* {{x}} & `kod` @ % !\n")
    }

    @Test func documentMarkersAroundOneDocumentAreFine() {
        let reading = readYAML("%YAML 1.2\n---\na: b\n...\n")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.root?["a"]?.string == "b")
    }
}
