internal import PlanModel

/// Where things are in the picture of a cycle or chain of steps: an arrow for each.
///
/// The picture is 300 units wide and high, with the middle in (0, 0). The titles stand in the arrows when all of them
/// have room there; otherwise the arrows have only numbers, which are those of the list beside the picture.
struct StepWheel {
    struct Arrow {
        let path: SVGPath
        /// The middle of the number.
        let number: Point
        /// The title's lines with their middles; none when titles have no room.
        let lines: [(text: String, place: Point)]
    }

    let arrows: [Arrow]

    /// The type's size in the picture, in its own units.
    static let typeSize = 14.0
    /// With fewer it is no cycle, with more the arrows are too narrow for their numbers.
    static let counts = 2...16

    init(_ titles: [String], form: Figure.Form) {
        guard Self.counts.contains(titles.count) else {
            arrows = []
            return
        }
        let ring = ArrowRing(titles.count, form: form)
        let blocks = titles.enumerated().compactMap { TitleBlock($1, in: ring, at: $0) }
        arrows = titles.indices.map { index in
            guard blocks.count == titles.count else {
                return Arrow(path: ring.arrow(index), number: ring.middle(index), lines: [])
            }
            return Arrow(
                path: ring.arrow(index), number: blocks[index].place(0), lines: blocks[index].placedLines)
        }
    }
}

/// A step's number with the title's lines under it, centred in its arrow.
private struct TitleBlock {
    private let lines: [String]
    private let middle: Point

    private static let lineHeight = 16.0
    private static let mostLines = 3

    /// - Returns: nil when the title has no room in the arrow.
    init?(_ title: String, in ring: ArrowRing, at index: Int) {
        let blocks = (1...Self.mostLines).lazy.compactMap { TextWidth.lines(title, $0) }.flatMap { lines in
            [0.0, 4, -4, 8, 12].lazy.map {
                Self(lines: lines, middle: ring.middle(index, radius: ArrowRing.middleRadius + $0))
            }
        }
        guard let block = blocks.first(where: { $0.outline.allSatisfy { ring.isInside($0, at: index) } })
        else { return nil }
        self = block
    }

    private init(lines: [String], middle: Point) {
        self.lines = lines
        self.middle = middle
    }

    /// - Parameter row: 0 is the number's.
    func place(_ row: Int) -> Point {
        Point(x: middle.x, y: middle.y + (Double(row) - Double(lines.count) / 2) * Self.lineHeight)
    }

    var placedLines: [(text: String, place: Point)] {
        lines.enumerated().map { ($1, place($0 + 1)) }
    }

    /// The corners of each row's text.
    private var outline: [Point] {
        let height = StepWheel.typeSize / 2
        return (["0"] + lines).enumerated().flatMap { row, text in
            let place = place(row)
            let width = TextWidth.of(text) * StepWheel.typeSize / 2
            return [(-width, -height), (width, -height), (-width, height), (width, height)].map {
                Point(x: place.x + $0, y: place.y + $1)
            }
        }
    }
}
