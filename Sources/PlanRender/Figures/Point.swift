/// A point in a picture whose middle is (0, 0); x goes right and y down, in the picture's own units.
struct Point: Hashable, Sendable {
    var x: Double
    var y: Double

    /// A point on a circle around the middle.
    ///
    /// - Parameter turn: how far round, clockwise from the top; 1 is once around.
    init(turn: Double, radius: Double) {
        x = radius * Turn.sine(turn)
        y = -radius * Turn.cosine(turn)
    }

    init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    /// How far from the middle.
    var radius: Double { (x * x + y * y).squareRoot() }

    func distance(to other: Point) -> Double { Point(x: x - other.x, y: y - other.y).radius }
}

/// Sine and cosine of turns. Worked out with arithmetic alone, so that pages get the same bytes on every system.
enum Turn {
    static func cosine(_ turn: Double) -> Double { sine(turn + 0.25) }

    static func sine(_ turn: Double) -> Double {
        // Into -1/2...1/2, then into the quarters around 0, where the series needs few terms.
        var part = turn - turn.rounded()
        if part > 0.25 { part = 0.5 - part }
        if part < -0.25 { part = -0.5 - part }
        let angle = part * 2 * Double.pi
        var term = angle
        var sum = angle
        for index in stride(from: 2.0, through: 20, by: 2) {
            term *= -angle * angle / (index * (index + 1))
            sum += term
        }
        return sum
    }
}
