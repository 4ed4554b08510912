import Foundation
import Testing

@testable import PlanRender

@Suite struct TurnTests {
    @Test func sineAndCosineAreRightAllTheWayRound() {
        for step in -48...96 {
            let turn = Double(step) / 48
            #expect(abs(Turn.sine(turn) - sin(turn * 2 * .pi)) < 1e-12, "\(turn)")
            #expect(abs(Turn.cosine(turn) - cos(turn * 2 * .pi)) < 1e-12, "\(turn)")
        }
    }

    @Test func turnsGoClockwiseFromTheTop() {
        let points = [0, 0.25, 0.5, 0.75].map { Point(turn: $0, radius: 10).svg }
        #expect(points == ["0 -10", "10 0", "0 10", "-10 0"])
    }

    @Test(arguments: [
        (0.0, "0"), (-0.04, "0"), (12.34, "12.3"), (-12.35, "-12.4"), (7.96, "8"), (-0.5, "-0.5"),
        (100, "100"),
    ])
    func numbersHaveAtMostOneDecimal(value: Double, written: String) {
        #expect(SVGPath.number(value) == written)
    }
}
