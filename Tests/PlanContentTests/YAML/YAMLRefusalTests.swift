import PlanModel
import Testing

@testable import PlanContent

/// Files that YAML allows, or whose bytes are no text, but that content may not be.
@Suite struct YAMLRefusalTests {
    @Test(arguments: ["", "\n\n", "# bara en kommentar\n", "---\n", "\u{FEFF}"])
    func emptyFile(text: String) {
        let reading = readYAML(text)
        #expect(reading.findings == ["PV0101 1:1"])
        #expect(reading.root == nil)
    }

    @Test func windows1252IsToldAboutAndReadAllTheSame() {
        let reading = YAMLReader.read([0x61, 0x3A, 0x20, 0x6B, 0xE4, 0x72, 0x80], path: "a.yaml")
        #expect(reading.findings == ["PV0102 1:5"])
        let explanation = reading.diagnostics.first?.explanation ?? ""
        #expect(explanation.contains("0xE4 (”ä” i Windows-1252) på plats 4"))
        #expect(explanation.contains("troligen sparad med kodningen Windows-1252"))
        #expect(reading.diagnostics.first?.notes.count == 1)
        #expect(reading.root?["a"]?.string == "kär€")
    }

    @Test func brokenBytesInUTF8AreNotTakenForWindows1252() {
        let bytes = Array("a: ö\nb: x".utf8) + [0xC3]
        let reading = YAMLReader.read(bytes, path: "a.yaml")
        #expect(reading.findings == ["PV0102 2:5"])
        #expect(reading.diagnostics.first?.explanation?.contains("Resten av filen är UTF-8") == true)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xFF],
            [0xE2, 0x82],
        ] as [[UInt8]])
    func sequencesThatUTF8DoesNotAllow(bytes: [UInt8]) {
        let reading = YAMLReader.read(Array("a: å".utf8) + bytes + [0x0A], path: "a.yaml")
        #expect(reading.findings == ["PV0102 1:5"])
        #expect(String(validating: reading.file.bytes, as: UTF8.self) != nil)
    }

    @Test(arguments: [true, false], [true, false])
    func utf16IsNamed(bigEndian: Bool, mark: Bool) {
        let units = Array(((mark ? "\u{FEFF}" : "") + "a: ö\n").utf16)
        let bytes = units.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
        let reading = YAMLReader.read(bytes, path: "a.yaml")
        #expect(reading.findings == ["PV0103 1:1"])
        #expect(reading.root?["a"]?.string == "ö")
    }

    @Test func controlCharactersAreShownAndCanBeRemoved() {
        let reading = readYAML("a: x\u{0}y\nb: \u{7F}z\nc: å\u{9F}\n")
        #expect(reading.findings == ["PV0104 1:5"])
        #expect(reading.diagnostics.first?.explanation?.contains("U+0000") == true)
        #expect(
            reading.diagnostics.first?.notes.map(\.text) == ["Även tecknet U+007F.", "Även tecknet U+009F."])
        #expect(reading.textAfterFirstSolution == "a: xy\nb: z\nc: å\n")
    }

    @Test func binaryFileGivesFewMessages() {
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        let reading = YAMLReader.read(bytes, path: "bild.yaml")
        #expect(reading.diagnostics.count < 30)
        #expect(reading.diagnostics.allSatisfy { $0.notes.count < 12 })
    }

    @Test func tooLargeFileIsNotRead() {
        let reading = YAMLReader.read(
            [UInt8](repeating: 0x20, count: YAMLReader.maximumSize + 1), path: "a.yaml")
        #expect(reading.findings == ["PV0105 1:1"])
        #expect(reading.isIncomplete)
    }

    @Test func secondDocument() {
        let reading = readYAML("a: b\n---\nc: d\n")
        #expect(reading.findings == ["PV0106 2:1"])
        #expect(reading.isIncomplete)
        #expect(reading.root?["a"]?.string == "b")
    }

    @Test func duplicateKeyNamesBothPlaces() {
        let reading = readYAML("id: a\ntitel: b\nid: c\n")
        #expect(reading.findings == ["PV0107 3:1"])
        #expect(reading.diagnostics.first?.notes.first?.span?.start == SourceLocation(line: 1, column: 1))
        #expect(reading.root?["id"]?.string == "a")
        #expect(reading.root?.mapping?.entries.count == 2)
    }

    @Test func duplicateKeyInNFDAndNFC() {
        #expect(readYAML("\u{E5}r: 1\na\u{30A}r: 2\n").findings == ["PV0107 2:1"])
    }

    @Test func duplicateKeyInLargeMapping() {
        let keys = (1...40).map { "k\($0): x\n" }.joined()
        #expect(readYAML(keys + "k3: y\nk40: y\n").findings == ["PV0107 41:1", "PV0107 42:1"])
    }

    @Test func keyThatIsAList() {
        let reading = readYAML("a: b\n[c, d]: e\n")
        #expect(reading.findings == ["PV0108 2:1"])
        #expect(reading.textAfterFirstSolution == "a: b\n\"[c, d]\": e\n")
    }

    @Test func templateBracesAreTextThatNeedsQuotes() {
        let reading = readYAML("a: {{värde}}\nb: c\n")
        #expect(reading.findings == ["PV0124 1:4"])
        #expect(reading.textAfterFirstSolution == "a: \"{{värde}}\"\nb: c\n")
    }

    @Test func anchorsAndAliases() {
        let reading = readYAML("a: &x text\nb: *x\n")
        #expect(reading.findings == ["PV0109 1:4", "PV0109 2:4"])
        #expect(reading.isIncomplete)
        #expect(reading.textAfterFirstSolution == "a: \"&x text\"\nb: *x\n")
    }

    @Test func mergeKeyIsToldOnce() {
        #expect(readYAML("a: &x\n  b: c\nd:\n  <<: *x\n").findings == ["PV0109 1:4", "PV0111 4:3"])
    }

    @Test(arguments: ["a: !!int 3\n", "a: !viktigt text\n"])
    func tags(text: String) {
        #expect(readYAML(text).findings == ["PV0110 1:4"])
    }

    @Test func billionLaughsCostNothing() {
        var text = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n"
        for level in 1...50 {
            text +=
                "a\(level): &a\(level) ["
                + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]\n"
        }
        let reading = readYAML(text)
        #expect(reading.diagnostics.allSatisfy { $0.id == "PV0109" })
        #expect(reading.root?["a50"]?.sequence?.count == 9)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func endlessNestingIsStopped(opening: String) {
        let reading = readYAML("x:\n  " + String(repeating: opening, count: 100_000))
        #expect(reading.diagnostics.first?.id == "PV0112")
        #expect(reading.isIncomplete)
    }

    @Test func nestingWithinTheLimit() {
        let depth = YAMLReader.maximumDepth - 1
        #expect(
            readYAML(String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).diagnostics
                .isEmpty)
    }
}
