internal import PlanModel

/// What the partial `avsnitt` shows.
struct SectionView: TemplateView {
    let anchor: String
    let heading: String
    let number: String
    let title: ContentText
    let layer: LayerName
    let text: String
    let figure: FigureView?
    let requirements: [RequirementBody]
    let exclusions: [ExclusionView]

    static let shape = ViewShape<Self>(
        "avsnitt",
        [
            .text("anchor") { $0.anchor }, .text("heading") { $0.heading }, .text("number") { $0.number },
            .content("title") { $0.title }, .text("layer") { $0.layer.slug },
            .text("layerTitle") { $0.layer.title },
            .flag("isAdded") { !$0.layer.isSystem }, .html("text") { $0.text },
            .view("figure") { $0.figure },
            .list("requirements") { $0.requirements },
            .flag("hasContents") { $0.requirements.count > 2 }, .list("exclusions") { $0.exclusions },
        ])

    /// A whole requirement, already rendered.
    struct RequirementBody: TemplateView {
        let anchor: String
        let title: String
        let html: String

        static let shape = ViewShape<Self>(
            "requirements",
            [.text("anchor") { $0.anchor }, .content("title") { $0.title }, .html("html") { $0.html }])
    }

    struct FigureView: TemplateView {
        let title: String
        let description: String
        let steps: [StepView]
        /// The address of the school's yearly cycle; empty on the municipality's pages.
        let yearlyCycle: String
        /// One for each step; none when there are too few or too many for a picture.
        let arrows: [ArrowView]

        static let shape = ViewShape<Self>(
            "figur",
            [
                .content("title") { $0.title }, .html("description") { $0.description },
                .list("steps") { $0.steps }, .text("yearlyCycle") { $0.yearlyCycle },
                .list("arrows") { $0.arrows },
                .flag("hasArrows") { !$0.arrows.isEmpty },
            ])
    }

    /// A step in the picture, with the places of its number and of its title's lines.
    struct ArrowView: TemplateView {
        let number: Int
        let arrow: StepWheel.Arrow

        static let shape = ViewShape<Self>(
            "arrow",
            [
                .text("path") { $0.arrow.path.data }, .text("number") { "\($0.number)" },
                .text("x") { SVGPath.number($0.arrow.number.x) },
                .text("y") { SVGPath.number($0.arrow.number.y) },
                .list("lines") { $0.arrow.lines.map { LineView(text: $0.text, place: $0.place) } },
            ])
    }

    struct LineView: TemplateView {
        let text: String
        let place: Point

        static let shape = ViewShape<Self>(
            "line",
            [
                .text("text") { $0.text }, .text("x") { SVGPath.number($0.place.x) },
                .text("y") { SVGPath.number($0.place.y) },
            ])
    }

    struct StepView: TemplateView {
        let title: String
        let text: String
        let requirements: [LinkView]

        static let shape = ViewShape<Self>(
            "steps",
            [
                .content("title") { $0.title }, .html("text") { $0.text },
                .list("requirements") { $0.requirements },
                .flag("hasRequirements") { !$0.requirements.isEmpty },
            ])
    }

    struct ExclusionView: TemplateView {
        let anchor: String
        let heading: String
        let title: String
        let id: String
        let layer: LayerName
        let motivation: String
        let text: String

        static let shape = ViewShape<Self>(
            "exclusions",
            [
                .text("anchor") { $0.anchor }, .text("heading") { $0.heading },
                .content("title") { $0.title },
                .text("id") { $0.id },
                .text("layer") { $0.layer.slug }, .text("layerTitle") { $0.layer.title },
                .html("motivation") { $0.motivation },
                .html("text") { $0.text },
            ])
    }
}

extension SectionView {
    init(
        _ planned: PlannedSection, title: ContentText, layer: LayerName, headingLevel: Int, text: String,
        figure: FigureView?, requirements: [RequirementBody], exclusions: [ExclusionView]
    ) {
        self.init(
            anchor: planned.section.id.anchor, heading: "h\(headingLevel)",
            number: planned.section.number ?? "", title: title, layer: layer,
            text: text, figure: figure, requirements: requirements, exclusions: exclusions)
    }
}
