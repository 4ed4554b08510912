internal import PlanModel

/// Arrows that follow on each other clockwise in a ring around (0, 0). A cycle's first arrow has its middle at the top; a
/// chain's ring is open there, between the last arrow and the first.
struct ArrowRing: Sendable {
    static let outerRadius = 146.0
    static let innerRadius = 50.0
    static let middleRadius = (innerRadius + outerRadius) / 2

    /// How far an arrow's head stands out, in turns.
    private static let head = 0.026
    /// The opening of a chain, in turns.
    private static let opening = 0.07
    /// What is well within an arrow is so far from its edge.
    private static let margin = 3.0

    let count: Int
    private let start: Double
    private let width: Double

    init(_ count: Int, form: Figure.Form) {
        self.count = count
        switch form {
        case .cycle:
            width = 1 / Double(count)
            start = -width / 2
        case .chain:
            width = (1 - Self.opening - Self.head) / Double(count)
            start = Self.opening / 2
        }
    }

    /// Where an arrow starts, in turns; where the one before it ends.
    private func edge(_ index: Int) -> Double { start + Double(index) * width }

    /// Where an arrow has its middle, its head and tail reckoned in.
    func middle(_ index: Int, radius: Double = middleRadius) -> Point {
        Point(turn: edge(index) + (width + Self.head) / 2, radius: radius)
    }

    func arrow(_ index: Int) -> SVGPath {
        let (from, to) = (edge(index), edge(index + 1))
        // In two arcs, so that none goes half round however few the arrows are.
        let between = (from + to) / 2
        let (inner, outer) = (Self.innerRadius, Self.outerRadius)
        var path = SVGPath()
        path.move(to: Point(turn: from, radius: outer))
        path.arc(to: Point(turn: between, radius: outer), radius: outer, clockwise: true)
        path.arc(to: Point(turn: to, radius: outer), radius: outer, clockwise: true)
        path.line(to: Point(turn: to + Self.head, radius: Self.middleRadius))
        path.line(to: Point(turn: to, radius: inner))
        path.arc(to: Point(turn: between, radius: inner), radius: inner, clockwise: false)
        path.arc(to: Point(turn: from, radius: inner), radius: inner, clockwise: false)
        path.line(to: Point(turn: from + Self.head, radius: Self.middleRadius))
        path.close()
        return path
    }

    /// Whether a point is well within an arrow.
    func isInside(_ point: Point, at index: Int) -> Bool {
        let radius = point.radius
        guard radius >= Self.innerRadius + Self.margin, radius <= Self.outerRadius - Self.margin else {
            return false
        }
        let away = (radius - Self.middleRadius).magnitude / (Self.outerRadius - Self.middleRadius)
        let bend = Self.head * (1 - away)
        /// How far the point is clockwise of the line from the centre through an edge.
        func past(_ turn: Double) -> Double {
            let edge = Point(turn: turn + bend, radius: 1)
            return edge.x * point.y - edge.y * point.x
        }
        let middle = middle(index)
        let isOnItsSide = point.x * middle.x + point.y * middle.y > 0
        return isOnItsSide && past(edge(index)) >= Self.margin && past(edge(index + 1)) <= -Self.margin
    }
}
