/// A text in a picture, broken into lines that fit.
///
/// Which font a reader has is not known, so widths are those of a wide one. A word that is too long for a line is pressed
/// together to fit.
struct SVGText {
    /// The sizes of letters; the style sheet has the same under the same names.
    enum Size: String {
        case title = "rubrik"
        case outcome = "utfallsrubrik"
        case small = "liten"

        var fontSize: Double {
            switch self {
            case .title: 16
            case .outcome: 15
            case .small: 14
            }
        }

        var lineHeight: Double { fontSize * 1.25 }
    }

    private let lines: [(text: String, width: Double)]
    private let size: Size
    private let room: Double
    private let mark: String

    /// - Parameters:
    ///   - room: how wide a line can be, in the picture's units.
    ///   - mark: attributes of the element.
    init(_ text: String, size: Size, in room: Double, mark: String = "") {
        self.mark = mark
        self.size = size
        self.room = room
        var lines: [(text: String, width: Double)] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            let width = Self.width(of: word) * size.fontSize
            let space = 0.35 * size.fontSize
            if let last = lines.last, last.width + space + width <= room {
                lines[lines.count - 1] = ("\(last.text) \(word)", last.width + space + width)
            } else {
                lines.append((String(word), width))
            }
        }
        self.lines = lines
    }

    var height: Double { Double(lines.count) * size.lineHeight }
    /// Of the widest line.
    var width: Double { min(room, lines.map(\.width).max() ?? 0) }

    func leading(at x: Double, top: Double) -> String { element(at: x, top: top, "") }
    func trailing(at x: Double, top: Double) -> String { element(at: x, top: top, " fran-hoger") }

    /// - Parameter name: a class of its own.
    func centred(at x: Double, top: Double, _ name: String = "") -> String {
        element(at: x, top: top, " mitt" + (name.isEmpty ? "" : " \(name)"))
    }

    private func element(at x: Double, top: Double, _ names: String) -> String {
        if lines.isEmpty { return "" }
        let spans = lines.enumerated().map { index, line in
            let baseline = top + (Double(index) + 0.8) * size.lineHeight
            let pressed =
                line.width > room
                ? " textLength=\"\(Self.number(room))\" lengthAdjust=\"spacingAndGlyphs\"" : ""
            return
                "<tspan x=\"\(Self.number(x))\" y=\"\(Self.number(baseline))\"\(pressed)>\(HTMLText.escaped(line.text))</tspan>"
        }
        return "<text class=\"\(size.rawValue)\(names)\"\(mark)>\(spans.joined(separator: " "))</text>"
    }

    /// In parts of the letters' size.
    private static func width(of word: Substring) -> Double {
        word.reduce(0) { sum, character in
            switch character {
            case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "-", "(", ")", "'", "!": sum + 0.42
            case "m", "w", "M", "W": sum + 0.95
            case "A"..."Z", "Å", "Ä", "Ö": sum + 0.76
            default: sum + 0.69
            }
        }
    }

    /// With at most one decimal, the same on every machine; for numbers that are not negative.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let whole = "\(tenths / 10)"
        return tenths.isMultiple(of: 10) ? whole : "\(whole).\(tenths % 10)"
    }
}
