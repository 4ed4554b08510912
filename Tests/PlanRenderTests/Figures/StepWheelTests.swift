import PlanModel
import Testing

@testable import PlanRender

@Suite struct StepWheelTests {
    /// Where a line of text stands, as the middle and half the width and height.
    private struct Box {
        let middle: Point
        let half: Point

        init(_ text: String, at place: Point) {
            middle = place
            half = Point(x: TextWidth.of(text) * StepWheel.typeSize / 2, y: StepWheel.typeSize / 2)
        }

        func overlaps(_ other: Box) -> Bool {
            abs(middle.x - other.middle.x) < half.x + other.half.x
                && abs(middle.y - other.middle.y) < half.y + other.half.y
        }

        var corners: [Point] {
            [-1.0, 1].flatMap { aside in
                [-1.0, 1].map { Point(x: middle.x + aside * half.x, y: middle.y + $0 * half.y) }
            }
        }
    }

    private func boxes(_ wheel: StepWheel) -> [[Box]] {
        wheel.arrows.enumerated().map { index, arrow in
            [Box("\(index + 1)", at: arrow.number)] + arrow.lines.map { Box($0.text, at: $0.place) }
        }
    }

    private static let titles = [
        ["Mål", "Val", "Vad", "Vem", "När", "Hur"],
        ["Planera", "Genomföra", "Följa upp (utvärdera)", "Förbättra"],
        ["Kompetensutvecklingsplan", "Kartläggning", "Utvärdering av läsåret och nya mål"],
        ["Var är vi?", "Vart ska vi?", "Hur gör vi?", "Hur går det?", "Hur blev det?"],
    ]

    @Test(arguments: Array(3...12), [Figure.Form.cycle, .chain])
    func textsStandApartAndInsideTheirArrows(count: Int, form: Figure.Form) {
        for titles in Self.titles { check((0..<count).map { titles[$0 % titles.count] }, form) }
    }

    private func check(_ titles: [String], _ form: Figure.Form) {
        let count = titles.count
        let wheel = StepWheel(titles, form: form)
        let ring = ArrowRing(count, form: form)
        #expect(wheel.arrows.count == count)
        let all = boxes(wheel)
        for (index, boxes) in all.enumerated() {
            for corner in boxes.flatMap(\.corners) {
                #expect(ring.isInside(corner, at: index), "step \(index + 1) of \(count)")
            }
        }
        let flat = all.flatMap(\.self)
        for (index, box) in flat.enumerated() {
            for other in flat[(index + 1)...] { #expect(!box.overlaps(other), "\(box) and \(other)") }
        }
    }

    @Test func theImprovementWheelAndTheFiveQuestionsHaveTheirTitlesInThem() {
        let improvement = StepWheel(Self.titles[1], form: .cycle)
        #expect(improvement.arrows.map { $0.lines.map(\.text).joined(separator: " ") } == Self.titles[1])
        let questions = StepWheel(Self.titles[3], form: .cycle)
        #expect(questions.arrows.map { $0.lines.map(\.text).joined(separator: " ") } == Self.titles[3])
    }

    @Test func oneTitleWithoutRoomLeavesAllArrowsWithNumbers() {
        let wheel = StepWheel(
            ["Planera", "Genomföra", "Kompetensutvecklingsinsatserna", "Förbättra"], form: .cycle)
        #expect(wheel.arrows.count == 4)
        #expect(wheel.arrows.map(\.lines.count) == [0, 0, 0, 0])
    }

    @Test func aChainHasNoArrowFromItsLastStepToItsFirst() throws {
        let ring = StepWheel(Self.titles[3], form: .cycle)
        let chain = StepWheel(Self.titles[3], form: .chain)
        #expect(chain.arrows.count == ring.arrows.count)
        let first = try #require(chain.arrows.first)
        let last = try #require(chain.arrows.last)
        // The first starts to the right of the top, the last ends to the left of it.
        #expect(first.number.x > 0 && last.number.x < 0)
        #expect(first.number.y < 0 && last.number.y < 0)
        #expect(chain.arrows.map { $0.lines.map(\.text).joined(separator: " ") } == Self.titles[3])
    }

    @Test(arguments: [0, 1, 17, 100])
    func tooFewOrTooManyMakeNoPicture(count: Int) {
        #expect(StepWheel(Array(repeating: "Steg", count: count), form: .cycle).arrows.isEmpty)
    }

    @Test func aLongTitleIsBrokenSoThatLinesAreShort() {
        #expect(TextWidth.lines("Följa upp (utvärdera)", 2) == ["Följa upp", "(utvärdera)"])
        #expect(
            TextWidth.lines("Utvärdering av läsåret och nya mål", 3) == [
                "Utvärdering", "av läsåret", "och nya mål",
            ])
        #expect(TextWidth.lines("Planera", 2) == nil)
        #expect(TextWidth.lines("", 1) == nil)
    }
}
