internal import PlanModel

/// A goal followed through the five questions.
struct GoalView: TemplateView {
    let anchor: String
    let heading: String
    let title: String
    let responsible: LinkView?
    let steps: [StepView]
    /// All of the five, in order.
    let questions: [QuestionView]
    let requirements: [LinkView]

    static let shape = ViewShape<Self>(
        "goal",
        [
            .text("anchor") { $0.anchor }, .text("heading") { $0.heading }, .content("title") { $0.title },
            .view("responsible") { $0.responsible }, .list("steps") { $0.steps },
            .list("requirements") { $0.requirements }, .list("questions") { $0.questions },
            .text("answered") { "\($0.steps.count)" }, .text("asked") { "\($0.questions.count)" },
        ])

    struct QuestionView: TemplateView {
        let prompt: String
        let isAnswered: Bool

        static let shape = ViewShape<Self>(
            "question",
            [.text("prompt") { $0.prompt }, .flag("isAnswered") { $0.isAnswered }])
    }

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
                questions: QualityStep.allCases.map { step in
                    GoalView.QuestionView(
                        prompt: words[step], isAnswered: goal.steps.contains { $0.step == step })
                },
                requirements: goal.requirements.compactMap { context.requirement($0.value) }.map {
                    LinkView($0)
                })
        }
    }
}
