internal import PlanModel

/// Renders sections; what schools share of one is rendered once.
struct SectionRenderer: Sendable {
    let texts: TextRenderer
    let requirements: RequirementRenderer
    let answers: AnswerRenderer
    private let cache = FragmentCache<Key, Shared>()
    private let parts = FragmentCache<Key, [SectionView.RequirementBody]>()

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
    ///   - onPage: the answers that the page shows before the section.
    func view(
        _ section: PlannedSection, of system: PlannedSystem, in context: PageContext, headingLevel: Int,
        onPage: inout ShownAnswers
    ) -> SectionView {
        let shared = cache.value(for: key(of: section, in: context)) {
            render(section, in: context, headingLevel: headingLevel)
        }
        var bodies: [SectionView.RequirementBody] = []
        for (planned, html) in zip(section.requirements, shared.requirements) {
            let answers = answers.html(
                under: planned, in: system, context: context, headingLevel: headingLevel + 1,
                onPage: &onPage)
            bodies.append(
                .init(
                    anchor: planned.id.anchor, title: planned.title.value,
                    html: html.beforeAnswers + answers + html.afterAnswers))
        }
        return SectionView(
            section, title: context.title(section.section.title, section.section.translations),
            layer: context.words.name(of: section.origin.layer), headingLevel: headingLevel,
            text: shared.text,
            figure: shared.figure,
            requirements: bodies, exclusions: shared.exclusions)
    }

    /// Some of a section's requirements, in brief: where they stand in full is another page.
    ///
    /// - Parameter isShown: which of the requirements the page is about; must depend on nothing but the page.
    /// - Returns: nil when there are none.
    func part(
        _ section: PlannedSection, in context: PageContext, headingLevel: Int,
        isShown: (PlannedRequirement) -> Bool
    ) -> SectionView? {
        let shown = section.requirements.filter(isShown)
        if shown.isEmpty { return nil }
        let bodies = parts.value(for: key(of: section, in: context)) {
            shown.map { requirements.brief($0, in: context, headingLevel: headingLevel + 1) }
        }
        return SectionView(
            section, title: context.title(section.section.title, section.section.translations),
            layer: context.words.name(of: section.origin.layer), headingLevel: headingLevel, text: "",
            figure: nil, requirements: bodies, exclusions: [])
    }

    private func key(of section: PlannedSection, in context: PageContext) -> Key {
        Key(
            section: section.section.id, page: context.pageKey, signature: context.plan?.signature,
            school: differsBetweenSchools(section)
                ? context.plan?.plan.school.id : context.schoolInLinks)
    }

    private func render(_ section: PlannedSection, in context: PageContext, headingLevel: Int) -> Shared {
        var linker = TermLinker(texts.texts)
        let anchor = section.section.id.anchor
        func html(_ text: SourceText, _ part: String) -> String {
            texts.html(
                text, in: context, headingShift: headingLevel, terms: linker.terms(toLinkIn: text),
                footnotePrefix: "\(anchor)-\(part)-")
        }
        let text = introduction(of: section.section, in: context, headingLevel, &linker)
        let bodies = section.requirements.map {
            requirements.html($0, in: context, headingLevel: headingLevel + 1, linker: &linker)
        }
        let figure = section.section.figure.map { figure in
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
        let exclusions = section.exclusions.map { exclusion in
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

    private func introduction(
        of section: Section, in context: PageContext, _ headingLevel: Int, _ linker: inout TermLinker
    ) -> String {
        guard let shown = context.shown(section.text, section.translations) else { return "" }
        return texts.html(
            shown, in: context, headingShift: headingLevel, terms: linker.terms(toLinkIn: shown.text),
            footnotePrefix: "\(section.id.anchor)-text-")
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
    func shownTexts(differences: [String: Equivalence]) -> [SourceText] {
        var texts =
            [section.text, section.figure?.description].compactMap(\.self) + section.translations.texts
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
