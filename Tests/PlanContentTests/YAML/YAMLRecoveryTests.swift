import PlanModel
import Testing

@testable import PlanContent

/// One mistake does not hide the rest of a file.
@Suite struct YAMLRecoveryTests {
    @Test func errorsInDifferentItemsAreAllTold() {
        let reading = readYAML(
            """
            krav:
              - id: a
                titel: Ett: två
              - id: b
                titel: "Bra"
              - id: c
                titel: @anna
              - id: d
                titel: "Oavslutad
              - id: e
                titel: "Sist"
            mer: slut
            """)
        #expect(reading.findings == ["PV0122 3:12", "PV0124 7:12", "PV0123 9:12"])
        #expect(reading.root?["krav"]?.sequence?.map { $0["id"]?.string } == ["b", "e"])
        #expect(reading.root?["mer"]?.string == "slut")
        #expect(reading.isIncomplete)
        #expect(reading.lostKeys == ["krav"])
    }

    @Test func errorUnderATopLevelKeyCostsThatKey() {
        let reading = readYAML("id: x\nskola:\n  namn: A: B\n  kommun: C\nmer: ja\n")
        #expect(reading.findings == ["PV0122 3:9"])
        #expect(reading.root?.mapping?.entries.map(\.name) == ["id", "mer"])
        #expect(reading.lostKeys == ["skola"])
    }

    @Test func positionsAfterABlankedPartAreUnchanged() {
        let reading = readYAML("å: ö: ä\nb: 'x'\n")
        #expect(reading.source(of: reading.root?["b"]) == "'x'")
    }

    @Test func otherProblemsAreToldTogetherWithSyntaxErrors() {
        let reading = readYAML("a: b: c\nd: 1\nd: 2\n")
        #expect(reading.findings == ["PV0122 1:4", "PV0107 3:1"])
    }

    @Test func oneMistakeIsToldOnce() {
        let reading = readYAML("a:\n\tb: c\n\td: e\n\tf:\n\t\t- g\nh: i\n")
        #expect(reading.findings == ["PV0120 2:1"])
        #expect(reading.root?["h"]?.string == "i")
        #expect(reading.textAfterFirstSolution == "a:\n  b: c\n  d: e\n  f:\n    - g\nh: i\n")
    }

    @Test func tabsCostTheItemTheyAreIn() {
        let reading = readYAML("a:\n  - id: b\n\tc: d\n  - id: e\n  - id: f: g\nh: i\n")
        #expect(reading.findings == ["PV0120 3:1", "PV0122 5:9"])
        #expect(reading.root?["a"]?.sequence?.map { $0["id"]?.string } == ["e"])
    }

    @Test func wholeFileOfErrorsEndsWithANote() {
        let reading = readYAML((1...50).map { "k\($0): a: b\n" }.joined())
        #expect(reading.diagnostics.count { $0.id == "PV0122" } > 15)
        #expect(reading.diagnostics.last?.id == "PV0139")
        #expect(reading.root == nil)
        #expect(reading.isIncomplete)
    }

    @Test func fileThatIsAListKeepsItsGoodItems() {
        let reading = readYAML("- id: a\n- id: b: c\n- id: d\n")
        #expect(reading.findings == ["PV0122 2:7"])
        #expect(reading.root?.sequence?.map { $0["id"]?.string } == ["a", "d"])
    }
}
