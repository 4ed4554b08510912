import Testing

@testable import PlanRender

@Suite struct YearWheelTests {
    /// Every mark of a year in which each month has as many.
    private func year(_ count: Int) -> [Point] {
        (0..<YearWheel.months).flatMap { YearWheel.marks($0, count: count) }
    }

    @Test(arguments: 1...YearWheel.mostMarks)
    func marksStandApart(count: Int) {
        let marks = year(count)
        #expect(marks.count == count * YearWheel.months)
        for (index, mark) in marks.enumerated() {
            for other in marks[(index + 1)...] {
                #expect(mark.distance(to: other) > 2 * YearWheel.markRadius, "\(mark) and \(other)")
            }
        }
    }

    @Test(arguments: 1...YearWheel.mostMarks)
    func marksStayInTheirMonth(count: Int) {
        for mark in year(count) {
            #expect(mark.radius + YearWheel.markRadius < YearWheel.bandRadius, "\(mark)")
            #expect(mark.radius - YearWheel.markRadius > YearWheel.innerRadius, "\(mark)")
        }
        // August's sector lies between the line straight up and the one a twelfth of a turn on.
        let edge = Point(turn: 1.0 / 12, radius: 1)
        for mark in YearWheel.marks(0, count: count) {
            #expect(mark.x >= YearWheel.markRadius)
            #expect(edge.x * mark.y - edge.y * mark.x <= -YearWheel.markRadius, "\(mark)")
        }
    }

    @Test func thereAreNeverMoreMarksThanHaveRoom() {
        #expect(YearWheel.marks(3, count: 0).isEmpty)
        #expect(YearWheel.marks(3, count: 7).count == YearWheel.mostMarks)
        #expect(YearWheel.marks(3, count: 100).count == YearWheel.mostMarks)
    }

    @Test func theYearStartsAtTheTopAndGoesClockwise() {
        let august = YearWheel.label(0)
        let september = YearWheel.label(1)
        let july = YearWheel.label(11)
        #expect(august.x > 0 && august.y < 0)
        #expect(september.x > august.x && september.y > august.y)
        #expect(july.x < 0 && july.y < 0)
    }

    @Test func namesHaveRoomInTheBand() {
        // Three letters at the size that the style sheet gives them where the picture is smallest.
        let half = Point(x: TextWidth.of("nov") * 15 / 2, y: 15.0 / 2)
        for index in 0..<YearWheel.months {
            let label = YearWheel.label(index)
            for corner in [
                Point(x: half.x, y: half.y), Point(x: -half.x, y: half.y), Point(x: half.x, y: -half.y),
            ] {
                for sign in [1.0, -1] {
                    let point = Point(x: label.x + sign * corner.x, y: label.y + sign * corner.y)
                    #expect(point.radius < YearWheel.outerRadius, "month \(index)")
                    #expect(point.radius > YearWheel.bandRadius - 1, "month \(index)")
                }
            }
        }
    }
}
