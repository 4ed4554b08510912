internal import PlanModel

/// Renders sections; what schools share of one is rendered once.
struct SectionRenderer: Sendable {
    let texts: TextRenderer
    let requirements: RequirementRenderer
    let answers: AnswerRenderer
    private let cache = FragmentCache<Key, Shared>()

    init(texts: TextRenderer, requirements: RequirementRenderer, answers: AnswerRenderer) {
        self.texts = texts
        self.requirements = requirements
        self.answers = answers
    }

    /// Pages with equal keys show a section alike, but for the answers.
    private struct Key: Hashable {
        let section: SectionID
        let page: String
        let signature: Int?
        /// The school, where a text reads otherwise for it than for others.
        let school: String?
    }

    /// A section without answers.
    private struct Shared: Sendable {
        let text: String
        let figure: SectionView.FigureView?
        let requirements: [RequirementHTML]
        let exclusions: [SectionView.ExclusionView]
    }

    /// - Parameters:
    ///   - headingLevel: of the section's title; its requirements' are one deeper.
    ///   - isShown: which of the requirements the page is about; must depend on nothing but the page.
    /// - Returns: nil when the page shows nothing of the section.
    func view(
        _ section: PlannedSection, of system: PlannedSystem, in context: PageContext, headingLevel: Int,
        isPartial: Bool = false, isShown: (PlannedRequirement) -> Bool = { _ in true }
    ) -> SectionView? {
        let shown = isPartial ? section.requirements.filter(isShown) : section.requirements
        if isPartial && shown.isEmpty { return nil }
        let key = Key(
            section: section.section.id, page: context.pageKey, signature: context.plan?.signature,
            school: differsBetweenSchools(section) ? context.plan?.plan.school.id : nil)
        let shared = cache.value(for: key) {
            render(section, shown, in: context, headingLevel: headingLevel, isPartial: isPartial)
        }
        let bodies = zip(shown, shared.requirements).map { planned, html in
            SectionView.RequirementBody(
                html: html.beforeAnswers
                    + answers.html(
                        under: planned, in: system, context: context, headingLevel: headingLevel + 1)
                    + html.afterAnswers)
        }
        return SectionView(
            anchor: section.section.id.anchor, heading: "h\(headingLevel)",
            number: section.section.number ?? "",
            title: section.section.title, layer: context.words.name(of: section.origin.layer),
            text: shared.text,
            figure: shared.figure,
            requirements: bodies, exclusions: shared.exclusions)
    }

    private func render(
        _ section: PlannedSection, _ shown: [PlannedRequirement], in context: PageContext, headingLevel: Int,
        isPartial: Bool
    ) -> Shared {
        var linker = TermLinker(texts.texts)
        let anchor = section.section.id.anchor
        func html(_ text: SourceText, _ part: String) -> String {
            texts.html(
                text, in: context, headingShift: headingLevel, terms: linker.terms(toLinkIn: text),
                footnotePrefix: "\(anchor)-\(part)-")
        }
        let text = isPartial ? "" : section.section.text.map { html($0, "text") } ?? ""
        let bodies = shown.map {
            requirements.html($0, in: context, headingLevel: headingLevel + 1, linker: &linker)
        }
        let figure =
            isPartial
            ? nil
            : section.section.figure.map { figure in
                SectionView.FigureView(
                    title: figure.title, description: html(figure.description, "figur"),
                    steps: figure.steps.enumerated().map { index, step in
                        SectionView.StepView(
                            title: step.title, text: step.text.map { html($0, "steg\(index)") } ?? "",
                            requirements: step.requirements.compactMap { id in
                                context.requirement(RequirementID(section.section.id, id.value)).map(
                                    LinkView.init)
                            })
                    },
                    yearlyCycle: context.plan.map { context.href(.school($0.plan.school.id, .yearlyCycle)) }
                        ?? "",
                    arrows: StepWheel(figure.steps.map(\.title), form: figure.form).arrows.enumerated().map {
                        SectionView.ArrowView(number: $0 + 1, arrow: $1)
                    })
            }
        let exclusions =
            isPartial
            ? []
            : section.exclusions.map { exclusion in
                SectionView.ExclusionView(
                    anchor: exclusion.requirement.id.anchor, heading: "h\(headingLevel + 1)",
                    title: exclusion.requirement.title.value,
                    id: "\(exclusion.requirement.id)", layer: context.words.name(of: exclusion.origin.layer),
                    motivation: html(exclusion.motivation, "motivering-\(exclusion.requirement.id.local)"),
                    text: html(
                        exclusion.requirement.text.value, "undantaget-\(exclusion.requirement.id.local)"))
            }
        return Shared(text: text, figure: figure, requirements: bodies, exclusions: exclusions)
    }

    /// Whether some text of the section reads otherwise for one school than for another.
    private func differsBetweenSchools(_ section: PlannedSection) -> Bool {
        section.shownTexts(differences: requirements.site.index.equivalences).contains { text in
            let traits = texts.texts[text]
            return traits.usesValues
                || traits.references.contains { if case .school = $0 { true } else { false } }
        }
    }
}

extension PlannedSection {
    /// Every text that is rendered with the section, answers apart.
    fileprivate func shownTexts(differences: [String: Equivalence]) -> [SourceText] {
        var texts = [section.text, section.figure?.description].compactMap(\.self)
        texts += section.figure?.steps.compactMap(\.text) ?? []
        for planned in requirements {
            texts += [planned.text.value, planned.requirement.adoptedText].compactMap(\.self)
            texts += planned.replacements.flatMap { [$0.replacement.motivation, $0.replacedText.value] }
            texts += planned.requirement.equivalences.compactMap { differences[$0.value]?.difference }
        }
        texts += exclusions.flatMap { [$0.motivation, $0.requirement.text.value] }
        return texts
    }
}

extension PageContext {
    /// Equal for the pages of different schools that show the same part of their plans.
    fileprivate var pageKey: String {
        if case .school(_, let page) = route { return "\(page)" }
        return route.path
    }
}
