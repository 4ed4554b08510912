internal import PlanModel

/// A goal followed through the five questions.
struct GoalView: TemplateView {
    let anchor: String
    let heading: String
    let title: String
    let responsible: LinkView?
    let steps: [StepView]
    let requirements: [LinkView]

    static let shape = ViewShape<Self>(
        "goal",
        [
            .text("anchor") { $0.anchor }, .text("heading") { $0.heading }, .text("title") { $0.title },
            .view("responsible") { $0.responsible }, .list("steps") { $0.steps },
            .list("requirements") { $0.requirements },
        ])

    struct StepView: TemplateView {
        let prompt: String
        let text: String

        static let shape = ViewShape<Self>(
            "step",
            [.text("prompt") { $0.prompt }, .html("text") { $0.text }])
    }
}

extension SitePages {
    func goals(of view: PlanView, in context: PageContext, headingLevel: Int) -> [GoalView] {
        view.plan.school.goals.map { goal in
            GoalView(
                anchor: "mal-\(goal.id.value)", heading: "h\(headingLevel)", title: goal.title,
                responsible: goal.responsible.flatMap { context.role($0.value) }.map { LinkView($0) },
                steps: goal.steps.map { step, text in
                    GoalView.StepView(
                        prompt: words[step],
                        text: texts.html(
                            text, in: context, headingShift: headingLevel,
                            footnotePrefix: "mal-\(goal.id.value)-\(step)-"))
                },
                requirements: goal.requirements.compactMap { context.requirement($0.value) }.map {
                    LinkView($0)
                })
        }
    }
}
