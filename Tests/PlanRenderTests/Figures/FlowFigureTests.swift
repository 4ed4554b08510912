import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif
import PlanModel
import Testing

@testable import PlanRender

/// The picture of a case flow: well-formed, with every word of the steps, and each step leading to its place.
@Suite struct FlowFigureTests {
    private let place = SourceSpan(file: SourceFile(path: "vagledning.yaml", bytes: []), range: 0..<0)

    private func text(_ string: String) -> SourceText { SourceText(string, at: place) }
    private func located(_ id: String) -> Located<String> { Located(id, at: place) }

    private func step(
        _ id: String, _ title: String, brief: String? = nil, _ decision: CaseFlow.Decision? = nil,
        translations: Translations = .none
    )
        -> CaseFlow.Step
    {
        CaseFlow.Step(
            id: located(id), title: title, brief: brief, text: text("Så går det till."),
            translations: translations, responsible: nil, laws: [], questions: [], decision: decision)
    }

    private func outcome(_ title: String, next: String? = nil) -> CaseFlow.Outcome {
        CaseFlow.Outcome(title: title, text: text("Det betyder något."), laws: [], next: next.map(located))
    }

    private func decision(yesThen: String? = nil, noThen: String? = nil, canAppeal: Bool = true)
        -> CaseFlow.Decision
    {
        CaseFlow.Decision(
            question: "Behöver eleven särskilt stöd?", yes: outcome("Åtgärdsprogram", next: yesThen),
            no: outcome("Beslut att inte utarbeta åtgärdsprogram", next: noThen),
            appeal: canAppeal ? outcome("Båda besluten går att överklaga") : nil)
    }

    private func svg(_ steps: [CaseFlow.Step], in language: Language = .swedish) -> String {
        FlowFigure.svg(
            CaseFlow(title: "Stöd & hjälp", text: text("Så går det till."), scope: nil, steps: steps),
            FlowWords(yes: "Ja", no: "Nej", then: { "Sedan: steg \($0)" }, language: language))
    }

    /// The words of the picture without spaces, as they come in it.
    private func letters(_ svg: String) throws -> String {
        let document = try XMLDocument(xmlString: svg)
        return (document.rootElement()?.stringValue ?? "").filter { !$0.isWhitespace }
    }

    @Test func everyWordOfTheStepsIsInThePicture() throws {
        let svg = svg([
            step("anmalan", "Anmälan till rektorn", brief: "När extra anpassningar inte räcker"),
            step("beslut", "Rektorn beslutar", decision(noThen: "anmalan")),
            step("uppfoljning", "Stödet ges & följs upp"),
        ])
        #expect(
            try letters(svg) == """
                1AnmälantillrektornNärextraanpassningarinteräcker2RektornbeslutarBehöverelevensärskiltstöd?\
                JaÅtgärdsprogramNejBeslutattinteutarbetaåtgärdsprogramSedan:steg1Bådabeslutengårattöverklaga\
                3Stödetges&följsupp
                """)
        #expect(svg.contains("aria-label=\"Stöd &amp; hjälp\""))
    }

    @Test func everyStepLeadsToItsPlaceAndNothingIsStyledInline() {
        let svg = svg([step("a", "Först"), step("b", "Beslut", decision()), step("c", "Sist")])
        #expect(svg.ranges(of: "<a href=\"#steg-").count == 3)
        for id in ["a", "b", "c"] { #expect(svg.contains("<a href=\"#steg-\(id)\">")) }
        #expect(!svg.contains("style=") && !svg.contains("fill=") && !svg.contains(" id="))
    }

    @Test func anOutcomeHasAnArrowOnOnlyWhenItGoesOnToTheNextStep() {
        func arrows(_ decision: CaseFlow.Decision, isLast: Bool = false) -> Int {
            let steps = [step("a", "Först"), step("b", "Beslut", decision)]
            return svg(steps + (isLast ? [] : [step("c", "Sist")])).ranges(of: "class=\"pil\"").count
        }
        // One down to the decision, one to the diamond and one to each outcome.
        let toOutcomes = 4
        #expect(arrows(decision(canAppeal: false)) == toOutcomes + 2)
        #expect(arrows(decision(noThen: "a", canAppeal: false)) == toOutcomes + 1)
        #expect(arrows(decision(yesThen: "a", noThen: "a")) == toOutcomes)
        #expect(arrows(decision(), isLast: true) == toOutcomes)
    }

    @Test func onAPageInAnotherLanguageWhatIsNotTranslatedIsMarked() {
        let steps = [step("a", "Först", brief: "Kort"), step("b", "Beslut", decision(noThen: "a"))]
        #expect(!svg(steps).contains("lang=") && !svg(steps, in: .easySwedish).contains("lang="))
        // Titles and briefs, the question and three outcomes; not yes, no and which step comes then.
        #expect(svg(steps, in: .english).ranges(of: "<text").count == 12)
        #expect(svg(steps, in: .english).ranges(of: " lang=\"sv\">").count == 7)
    }

    @Test func aStepThatIsTranslatedSaysSoInTheLanguage() {
        let english = Translation(
            title: "First", brief: "Briefly", question: "Is it so?", text: text("So it is."))
        let easy = Translation(title: nil, text: text("Det är så."))
        let steps = [
            step(
                "a", "Först", brief: "Kort", decision(),
                translations: Translations([.english: english, .easySwedish: easy]))
        ]
        let page = svg(steps, in: .english)
        for word in [">First<", ">Briefly<"] { #expect(page.contains(word)) }
        #expect(!page.contains("Först") && !page.contains("Behöver"))
        #expect(svg(steps, in: .easySwedish).contains(">Först<"))
        #expect(svg(steps, in: .arabic).contains("lang=\"sv\"><tspan"))
    }

    @Test func nothingStandsOutsideThePicture() throws {
        let long = "Rektorn ser till att elevens behov av särskilt stöd utreds nu"
        let svg = svg([
            step("a", long, brief: long), step("b", long, decision(yesThen: "a")), step("c", "Sist"),
        ])
        let root = try #require(try XMLDocument(xmlString: svg).rootElement())
        let box = try #require(root.attribute(forName: "viewBox")?.stringValue).split(separator: " ")
            .compactMap { Double($0) }
        for node in try root.nodes(forXPath: "//*[local-name()='rect']") {
            let rect = try #require(node as? XMLElement)
            let numbers = ["x", "y", "width", "height"].compactMap {
                rect.attribute(forName: $0)?.stringValue.flatMap(Double.init)
            }
            #expect(numbers.count == 4 && numbers[0] >= 0 && numbers[0] + numbers[2] <= box[2])
            #expect(numbers[1] >= 0 && numbers[1] + numbers[3] <= box[3])
        }
        for node in try root.nodes(forXPath: "//*[local-name()='tspan']/@y") {
            #expect((node.stringValue.flatMap(Double.init) ?? .infinity) < box[3])
        }
    }

    @Test func aLongTextIsBrokenAndAWordTooLongForALineIsPressedTogether() {
        let text = SVGText("Beslut att inte utarbeta åtgärdsprogram", size: .outcome, in: 140)
        #expect(text.leading(at: 0, top: 0).ranges(of: "<tspan").count > 1)
        #expect(text.width <= 140 && text.height == SVGText("Ja", size: .outcome, in: 140).height * 3)
        #expect(!text.leading(at: 0, top: 0).contains("textLength"))
        let word = SVGText("Studievägledningssamtal", size: .outcome, in: 100).leading(at: 0, top: 0)
        #expect(word.contains("textLength=\"100\" lengthAdjust=\"spacingAndGlyphs\""))
        #expect(SVGText("", size: .small, in: 100).leading(at: 0, top: 0) == "")
    }

    @Test(arguments: [
        (1.0, "1"), (0.05, "0.1"), (12.34, "12.3"), (7.96, "8"),
    ])
    func numbersHaveAtMostOneDecimal(value: Double, written: String) {
        #expect(SVGText.number(value) == written)
    }
}
