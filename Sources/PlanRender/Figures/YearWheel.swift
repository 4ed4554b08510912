/// Where things are in the picture of the year: twelve months in a ring, the first from the top and clockwise.
///
/// The picture is 340 units wide and high, with the middle in (0, 0).
enum YearWheel {
    static let months = 12
    static let outerRadius = 168.0
    /// Where the band with the months' names ends and the activities' part begins.
    static let bandRadius = 134.0
    static let innerRadius = 60.0
    static let markRadius = 10.0
    /// A month shows as many marks; of more the last one tells how many they are.
    static let mostMarks = 6

    /// - Parameter index: 0 for the first month of the year.
    static func sector(_ index: Int) -> SVGPath { ring(index, from: innerRadius, to: outerRadius) }

    static func band(_ index: Int) -> SVGPath { ring(index, from: bandRadius, to: outerRadius) }

    private static func ring(_ index: Int, from inner: Double, to outer: Double) -> SVGPath {
        .ringPart(from: start(index), to: start(index + 1), inner: inner, outer: outer)
    }

    private static func start(_ index: Int) -> Double { Double(index) / Double(months) }

    private static func middle(_ index: Int) -> Double { (Double(index) + 0.5) / Double(months) }

    /// The middle of the month's name.
    static func label(_ index: Int) -> Point {
        Point(turn: middle(index), radius: (bandRadius + outerRadius) / 2)
    }

    /// The middles of a month's marks, in reading order along the year.
    static func marks(_ index: Int, count: Int) -> [Point] {
        let turn = middle(index)
        return rows(count).map { radius, aside in
            let along = Point(turn: turn, radius: radius)
            let across = Point(turn: turn + 0.25, radius: aside)
            return Point(x: along.x + across.x, y: along.y + across.y)
        }
    }

    /// How far out from the middle, and how far aside from the month's middle line, each mark stands.
    private static func rows(_ count: Int) -> [(Double, Double)] {
        switch count {
        case ..<1: []
        case 1: [(106, 0)]
        case 2: [(106, -12), (106, 12)]
        case 3: [(118, -12), (118, 12), (94, 0)]
        case 4: [(118, -12), (118, 12), (94, -12), (94, 12)]
        case 5: [(120, -21), (120, 0), (120, 21), (97, -12), (97, 12)]
        default: [(120, -21), (120, 0), (120, 21), (97, -12), (97, 12), (75, 0)]
        }
    }

    /// The lines that part autumn, spring and summer, from the inside of the ring outwards.
    static let partings = [0, 5, 11].map { index in
        var path = SVGPath()
        path.move(to: Point(x: 0, y: 0))
        path.line(to: Point(turn: start(index), radius: outerRadius))
        return path
    }

    /// In the middle of August to December, and of January to June, inside the ring.
    static let autumn = Point(turn: 2.5 / 12, radius: 33)
    static let spring = Point(turn: 8 / 12, radius: 30)
}
