internal import PlanModel

/// What the template `krav-kort` shows: a requirement among others of its kind, with a link to where it stands in full.
struct BriefRequirementView: TemplateView {
    let link: LinkView
    let anchor: String
    let heading: String
    let text: String
    let layer: LayerName
    let isReplaced: Bool
    let actors: String
    /// The titles of the questions that it asks the school.
    let questions: String

    static let shape = ViewShape<Self>(
        "krav-kort",
        [
            .content("title") { $0.link.title }, .text("href") { $0.link.href },
            .text("anchor") { $0.anchor },
            .text("heading") { $0.heading }, .html("text") { $0.text }, .text("layer") { $0.layer.slug },
            .text("layerTitle") { $0.layer.title }, .flag("isAdded") { !$0.layer.isSystem },
            .flag("isReplaced") { $0.isReplaced }, .content("actors") { $0.actors },
            .content("questions") { $0.questions },
        ])
}

extension RequirementRenderer {
    /// - Parameter headingLevel: of the requirement's title.
    func brief(
        _ planned: PlannedRequirement, in context: PageContext, headingLevel: Int
    ) -> SectionView.RequirementBody {
        let requirement = planned.requirement
        let view = BriefRequirementView(
            link: context.requirement(planned.id).map { LinkView($0) }
                ?? LinkView(title: planned.title.value, href: "", isContent: true),
            anchor: planned.id.anchor, heading: "h\(headingLevel)",
            text: texts.html(
                planned.text.value, in: context, headingShift: headingLevel,
                footnotePrefix: "\(planned.id.anchor)-"),
            layer: context.words.name(of: planned.origin.layer), isReplaced: !planned.replacements.isEmpty,
            actors: requirement.actors.map { site.roleTitle($0.value) }.joined(separator: ", "),
            questions: requirement.questions.compactMap { site.index.questions[$0.value]?.title }
                .joined(separator: ", "))
        return SectionView.RequirementBody(
            anchor: planned.id.anchor, title: planned.title.value,
            html: templates.text(view, template: "krav-kort"))
    }
}
