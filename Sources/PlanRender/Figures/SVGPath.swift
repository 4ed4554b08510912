/// What the attribute `d` of a `path` says.
struct SVGPath {
    private(set) var data = ""

    mutating func move(to point: Point) { data += "M\(point.svg)" }
    mutating func line(to point: Point) { data += "L\(point.svg)" }
    mutating func close() { data += "Z" }

    /// Follows a circle around the middle, less than half of it.
    mutating func arc(to point: Point, radius: Double, clockwise: Bool) {
        let size = Self.number(radius)
        data += "A\(size) \(size) 0 0 \(clockwise ? 1 : 0) \(point.svg)"
    }

    /// A part of a ring around the middle, less than half of it.
    static func ringPart(from start: Double, to end: Double, inner: Double, outer: Double) -> Self {
        var path = Self()
        path.move(to: Point(turn: start, radius: outer))
        path.arc(to: Point(turn: end, radius: outer), radius: outer, clockwise: true)
        path.line(to: Point(turn: end, radius: inner))
        path.arc(to: Point(turn: start, radius: inner), radius: inner, clockwise: false)
        path.close()
        return path
    }

    /// A number with at most one decimal.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part)"
    }
}

extension Point {
    /// As coordinates are written: `12.5 -3`.
    var svg: String { "\(SVGPath.number(x)) \(SVGPath.number(y))" }
}
