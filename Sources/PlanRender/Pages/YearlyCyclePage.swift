internal import PlanModel

/// The yearly cycle: every month of the school year with what is done in it.
struct YearlyCycleView: TemplateView {
    let school: String
    let schoolYear: String
    let months: [MonthView]
    /// Nil when nothing is planned.
    let wheel: YearWheelView?
    /// The address of the calendar file.
    let calendar: String
    /// The calendar file's whole address, which a calendar can ask for again; empty when nobody has said where the site is
    /// published.
    let subscription: String
    let goals: [GoalView]

    static let shape = ViewShape<Self>(
        "yearlyCycle",
        [
            .text("school") { $0.school }, .text("schoolYear") { $0.schoolYear },
            .list("months") { $0.months }, .view("wheel") { $0.wheel }, .text("calendar") { $0.calendar },
            .text("subscription") { $0.subscription },
            .flag("hasActivities") { !$0.months.isEmpty }, .list("goals") { $0.goals },
            .flag("hasGoals") { !$0.goals.isEmpty },
        ])

    struct MonthView: TemplateView {
        let title: String
        let anchor: String
        let activities: [ActivityView]

        static let shape = ViewShape<Self>(
            "month",
            [
                .text("title") { $0.title }, .text("anchor") { $0.anchor },
                .list("activities") { $0.activities },
            ])
    }
}

/// What the partial `aktivitet` shows.
struct ActivityView: TemplateView {
    let title: String
    let time: String
    let responsible: LinkView?
    let step: String
    let text: String
    let requirements: [LinkView]
    let mark: ActivityMarkView
    let layer: LayerName

    static let shape = ViewShape<Self>(
        "activity",
        [
            .content("title") { $0.title }, .text("time") { $0.time },
            .view("responsible") { $0.responsible },
            .text("step") { $0.step }, .view("mark") { $0.mark }, .html("text") { $0.text },
            .list("requirements") { $0.requirements },
            .flag("hasRequirements") { !$0.requirements.isEmpty }, .text("layer") { $0.layer.slug },
            .text("layerTitle") { $0.layer.title }, .flag("isInherited") { !$0.layer.isSchool },
        ])
}

extension SitePages {
    func yearlyCyclePage(of view: PlanView) -> PageBody {
        let context = context(.school(view.plan.school.id, .yearlyCycle), view)
        let months = Month.schoolYearOrder.compactMap { month -> YearlyCycleView.MonthView? in
            let activities = activities(of: view, in: context) { $0.time.month == month }
            guard !activities.isEmpty else { return nil }
            return YearlyCycleView.MonthView(
                title: words.monthTitle(month), anchor: Month.anchor(month), activities: activities)
        }
        let page = YearlyCycleView(
            school: view.plan.school.name.value, schoolYear: view.plan.municipality.schoolYear.value,
            months: months, wheel: yearWheel(of: view.plan, hasLinks: true),
            calendar: context.href(.school(view.plan.school.id, .calendar)),
            subscription: site.address(of: .school(view.plan.school.id, .calendar)) ?? "",
            goals: goals(of: view, in: context, headingLevel: 3))
        return PageBody(title: words[.yearlyCycle], page, template: "arshjul", templates: templates)
    }

    func activities(
        of view: PlanView, in context: PageContext, isShown: (YearlyActivity) -> Bool
    ) -> [ActivityView] {
        view.plan.activities.filter { isShown($0.value) }.map { activity in
            let value = activity.value
            let time: String
            switch value.time {
            case .date(let date): time = words[date]
            case .month(let month): time = words.month(month)
            }
            return ActivityView(
                title: value.title, time: time,
                responsible: value.responsible.flatMap { context.role($0.value) }.map { LinkView($0) },
                step: value.step.map { words[$0] } ?? "",
                text: value.text.map {
                    texts.html(
                        $0, in: context, headingShift: 4,
                        footnotePrefix: "aktivitet-\(activity.origin.layer.slug)-\(value.id.value)-")
                } ?? "",
                requirements: value.requirements.compactMap { requirement in
                    context.requirement(requirement.value).map {
                        // Systems have requirements of the same names.
                        let system = site.index.systems[requirement.value.system]?.shortTitle ?? ""
                        return LinkView(title: "\(system): \($0.title)", href: $0.href)
                    }
                },
                mark: ActivityMarkView(activity), layer: words.name(of: activity.origin.layer))
        }
    }
}
