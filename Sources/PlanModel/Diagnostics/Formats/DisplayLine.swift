/// A source line as a terminal shows it: signs that would disturb the terminal or the counting of columns
/// are replaced, and every sign knows its width.
struct DisplayLine {
    private struct Cell {
        let text: String
        /// In columns of the terminal: 0 for combining marks, 2 for wide signs, 4 for a tab.
        let width: Int
        /// Where the sign starts in the file.
        let offset: Int
    }

    /// The longest piece of a line that is shown, in columns.
    static let maximumWidth = 100
    /// The columns kept to the left of what is pointed at in a line that is shortened.
    private static let leadWidth = 30

    /// Signs further than this from what is shown are not looked at, in bytes: a line can be the whole file.
    private static let reach = 2048

    private let cells: [Cell]
    private let focus: Int
    private let isCutBefore: Bool
    private let isCutAfter: Bool

    /// - Parameter focus: the byte offset in the file that a long line is shown around.
    init(_ number: Int, of file: SourceFile, around focus: Int) {
        self.init(file.text(ofLine: number), startingAt: file.offset(ofLine: number), around: focus)
    }

    /// - Parameters:
    ///   - start: the byte offset that the text's first byte counts as.
    ///   - focus: the byte offset that a long text is shown around.
    init(_ text: String, startingAt start: Int = 0, around focus: Int) {
        var cells: [Cell] = []
        var offset = start
        for scalar in text.unicodeScalars {
            if offset > focus + Self.reach { break }
            if offset >= focus - Self.reach {
                let shown = scalar.forDisplay
                cells.append(Cell(text: shown.text, width: shown.width, offset: offset))
            }
            offset += UTF8.width(scalar)
        }
        self.cells = cells
        self.focus = focus
        isCutBefore = start < focus - Self.reach && !text.isEmpty
        isCutAfter = offset < start + text.utf8.count
    }

    /// The line, and under it marks below a range of bytes; one mark when the range is empty.
    ///
    /// A line too long to show whole is cut to the stretch around the focus, with `…` where it is cut.
    func marked(_ range: Range<Int>, with mark: Character) -> (line: String, marks: String) {
        let window = window
        let width = cells[window].reduce(0) { $0 + (range.contains($1.offset) ? $1.width : 0) }
        let marks =
            String(repeating: " ", count: column(of: range.lowerBound, in: window))
            + String(repeating: mark, count: max(width, 1))
        return (text(in: window), marks)
    }

    /// The line, cut to the stretch around the focus if it is too long.
    var shortened: String { text(in: window) }

    private func text(in window: Range<Int>) -> String {
        (isCut(before: window) ? "…" : "") + cells[window].map(\.text).joined()
            + (isCutAfter || window.upperBound < cells.count ? "…" : "")
    }

    private func isCut(before window: Range<Int>) -> Bool { isCutBefore || window.lowerBound > 0 }

    private func column(of offset: Int, in window: Range<Int>) -> Int {
        cells[window].prefix { $0.offset < offset }.reduce(isCut(before: window) ? 1 : 0) { $0 + $1.width }
    }

    /// The cells to show.
    private var window: Range<Int> {
        guard cells.reduce(0, { $0 + $1.width }) > Self.maximumWidth else { return cells.indices }
        var first = cells.firstIndex { $0.offset >= focus } ?? cells.count
        var width = 0
        while first > 0, width + cells[first - 1].width <= Self.leadWidth {
            first -= 1
            width += cells[first].width
        }
        var last = first
        width = 0
        while last < cells.count, width + cells[last].width <= Self.maximumWidth {
            width += cells[last].width
            last += 1
        }
        return first..<last
    }
}

extension Unicode.Scalar {
    /// How the scalar is shown in one line of a terminal, and how many columns it takes.
    fileprivate var forDisplay: (text: String, width: Int) {
        switch value {
        case 0x09: return ("→   ", 4)
        case 0x20...0x7E: return (String(self), 1)
        case 0..<0x20, 0x7F: return (printable, 1)
        case 0xA0...0x2FF: return (String(self), 1)
        default: break
        }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator,
            .format where !isJoiner:
            return (printable, 1)
        case .nonspacingMark, .enclosingMark, .format: return (String(self), 0)
        default: return (String(self), isWide ? 2 : 1)
        }
    }

    /// The scalar, or a visible one in place of one that steers a terminal or turns the writing direction.
    var printable: String {
        switch value {
        case 0x0A: return "\n"
        case 0x7F: return "\u{2421}"
        case 0..<0x20: return String(Unicode.Scalar(value + 0x2400) ?? "\u{FFFD}")
        case 0x20..<0x7F: return String(self)
        default: break
        }
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator,
            .format where !isJoiner:
            return "\u{FFFD}"
        default: return String(self)
        }
    }

    /// Zero-width joiners, with which emoji are put together, and the soft hyphen.
    private var isJoiner: Bool { value == 0x200C || value == 0x200D || value == 0xAD }

    /// Signs that take two columns: East Asian scripts and emoji.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension String {
    /// The text with nothing in it that steers a terminal; line feeds are kept.
    package var printable: String { unicodeScalars.map(\.printable).joined() }
}
