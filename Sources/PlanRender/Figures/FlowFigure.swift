internal import PlanModel

/// The picture of a case flow, as SVG: boxes from the top down, a decision as a diamond with its two outcomes.
///
/// Drawn to be read on a phone: 320 units wide, so that a unit is nearly a CSS pixel there. Colours and sizes of letters
/// are the style sheet's. Every step leads to its place in the list that says the same in words.
struct FlowFigure {
    static let width = 320.0
    private static let left = 1.0
    private static let right = width - 1
    private static let gap = 26.0
    private static let padding = 11.0
    /// Where the arrows from a decision's outcomes go down.
    private static let lanes = (yes: 30.0, no: width - 30)

    private let flow: CaseFlow
    private let words: FlowWords
    private var parts: [String] = []
    private var y = 1.0

    /// - Returns: an `svg` element named by its flow's title.
    static func svg(_ flow: CaseFlow, _ words: FlowWords) -> String {
        var figure = FlowFigure(flow, words)
        for index in flow.steps.indices { figure.draw(index) }
        let height = SVGText.number(figure.y + 1)
        return """
            <svg class="flode" viewBox="0 0 320 \(height)" role="group" aria-label="\(HTMLText.escaped(figure.label))">
            \(figure.parts.joined(separator: "\n"))
            </svg>
            """
    }

    private init(_ flow: CaseFlow, _ words: FlowWords) {
        self.flow = flow
        self.words = words
    }

    private var label: String {
        ContentText(flow.title, in: words.language, flow.translations, \.title).string
    }

    /// What the content says, marked where it is not in the language of the page.
    private func text(
        _ swedish: String, _ translations: Translations,
        _ line: KeyPath<Translation, String?> = \.title, size: SVGText.Size, in room: Double
    ) -> SVGText {
        let shown = ContentText(swedish, in: words.language, translations, line)
        let isMarked = !shown.isInPageLanguage && !words.language.isSwedish
        return SVGText(shown.string, size: size, in: room, mark: isMarked ? " lang=\"sv\"" : "")
    }

    private mutating func draw(_ index: Int) {
        let step = flow.steps[index]
        let isLast = index == flow.steps.count - 1
        parts.append("<a href=\"#\(step.anchor)\">")
        drawBox(of: step, number: index + 1)
        if let decision = step.decision {
            drawArrow(x: Self.width / 2, to: y + Self.gap)
            draw(decision, of: step, isLast: isLast)
        }
        parts.append("</a>")
        guard !isLast else { return }
        if step.decision == nil { drawArrow(x: Self.width / 2, to: y + Self.gap) } else { y += Self.gap }
    }

    private mutating func drawBox(of step: CaseFlow.Step, number: Int) {
        let textLeft = 44.0
        let room = Self.right - textLeft - Self.padding
        let title = text(step.title, step.translations, size: .title, in: room)
        let brief = text(step.brief ?? "", step.translations, \.brief, size: .small, in: room)
        let height = title.height + brief.height + 2 * Self.padding
        rectangle("steg", x: Self.left, width: Self.right - Self.left, height: height)
        parts.append("<circle cx=\"23\" cy=\"\(SVGText.number(y + Self.padding + 10))\" r=\"13\"/>")
        parts.append(
            SVGText("\(number)", size: .title, in: 26).centred(at: 23, top: y + Self.padding, "nummer"))
        parts.append(title.leading(at: textLeft, top: y + Self.padding))
        parts.append(brief.leading(at: textLeft, top: y + Self.padding + title.height))
        y += height
    }

    // MARK: Decisions

    private mutating func draw(_ decision: CaseFlow.Decision, of step: CaseFlow.Step, isLast: Bool) {
        let middle = drawDiamond(decision.question, step.translations)
        let top = y + 24
        let half = (Self.right - Self.left - 12) / 2
        let boxes = [decision.yes, decision.no].map { outcome in
            (
                title: text(outcome.title, outcome.translations, size: .outcome, in: half - 10),
                next: SVGText(remark(on: outcome), size: .small, in: half - 10)
            )
        }
        let height = (boxes.map { $0.title.height + $0.next.height }.max() ?? 0) + 2 * Self.padding
        for (index, (word, lane)) in [(words.yes, Self.lanes.yes), (words.no, Self.lanes.no)].enumerated() {
            y = middle
            drawArrow(x: lane, to: top)
            let label = SVGText(word, size: .outcome, in: 40)
            parts.append(
                index == 0
                    ? label.leading(at: lane + 9, top: top - 23) : label.trailing(at: lane - 9, top: top - 23)
            )
            let x = index == 0 ? Self.left : Self.right - half
            rectangle("utfall", x: x, width: half, height: height)
            let box = boxes[index]
            parts.append(box.title.centred(at: x + half / 2, top: top + Self.padding))
            parts.append(
                box.next.centred(at: x + half / 2, top: top + Self.padding + box.title.height, "sedan"))
        }
        y = top + height
        drawWaysOn(from: decision, isLast: isLast)
    }

    /// - Returns: the height of the diamond's corners to the left and right.
    private mutating func drawDiamond(_ question: String, _ translations: Translations) -> Double {
        let halfWidth = Self.lanes.no - Self.width / 2
        let text = text(question, translations, \.question, size: .outcome, in: halfWidth * 1.15)
        // The text's corners touch the sides when its width and height are in proportion to what is left.
        let halfHeight = max(36, text.height / 2 / (1 - text.width / 2 / halfWidth) + 4)
        let middle = y + halfHeight
        let points = [
            (Self.lanes.yes, middle), (Self.width / 2, y), (Self.lanes.no, middle),
            (Self.width / 2, y + 2 * halfHeight),
        ].map { "\(SVGText.number($0)),\(SVGText.number($1))" }
        parts.append("<polygon class=\"beslutsfraga\" points=\"\(points.joined(separator: " "))\"/>")
        parts.append(text.centred(at: Self.width / 2, top: middle - text.height / 2))
        y += 2 * halfHeight
        return middle
    }

    /// Draws arrows from the outcomes to the next step, and between them how to appeal.
    private mutating func drawWaysOn(from decision: CaseFlow.Decision, isLast: Bool) {
        let bottom = y
        let goesOn = [decision.yes, decision.no].map { $0.next == nil && !isLast }
        if let appeal = decision.appeal {
            let x = goesOn[0] ? Self.lanes.yes + 20 : Self.left
            let end = goesOn[1] ? Self.lanes.no - 20 : Self.right
            let text = text(
                appeal.title, appeal.translations, size: .outcome, in: end - x - 2 * Self.padding)
            for lane in [Self.width / 2 - 50, Self.width / 2 + 50] {
                y = bottom
                drawArrow(x: lane, to: bottom + 22, "frivillig")
            }
            let height = text.height + 2 * Self.padding
            rectangle("frivillig", x: x, width: end - x, height: height)
            parts.append(text.centred(at: (x + end) / 2, top: y + Self.padding))
            y += height
        }
        let end = y
        for (lane, goesOn) in zip([Self.lanes.yes, Self.lanes.no], goesOn) where goesOn {
            y = bottom
            drawArrow(x: lane, to: end + Self.gap)
        }
        y = end
    }

    /// `Sedan: steg 2` where the way on is to another step than the next.
    private func remark(on outcome: CaseFlow.Outcome) -> String {
        guard let next = outcome.next, let index = flow.steps.firstIndex(where: { $0.id.value == next.value })
        else { return "" }
        return words.then(index + 1)
    }

    // MARK: Shapes

    private mutating func rectangle(_ name: String, x: Double, width: Double, height: Double) {
        let numbers = [x, y, width, height].map(SVGText.number)
        parts.append(
            "<rect class=\"\(name)\" x=\"\(numbers[0])\" y=\"\(numbers[1])\" width=\"\(numbers[2])\" height=\"\(numbers[3])\" rx=\"5\"/>"
        )
    }

    /// Draws an arrow straight down from where the drawing has come, and moves there.
    private mutating func drawArrow(x: Double, to end: Double, _ name: String = "pil") {
        let (x, start, tip) = (SVGText.number(x), SVGText.number(y), SVGText.number(end - 1))
        parts.append("<path class=\"\(name)\" d=\"M\(x) \(start)V\(tip)\"/>")
        parts.append("<path class=\"spets\" d=\"M\(x) \(tip)l-5 -8h10z\"/>")
        y = end
    }
}

/// What the picture says besides what the flow does.
struct FlowWords {
    let yes: String
    let no: String
    /// `Sedan: steg 2`
    let then: (Int) -> String
    /// That of the page.
    var language = Language.swedish
}

extension FlowWords {
    init(_ words: Words) {
        self.init(
            yes: words[.yes], no: words[.no], then: { words.text(.thenStep, ["number": "\($0)"]) },
            language: words.language)
    }
}

extension CaseFlow.Step {
    /// The step's place on the page.
    var anchor: String { "steg-\(id.value)" }
}
