internal import PlanModel

/// The whole plan on one page, made for print.
struct WholePlanView: TemplateView {
    let school: String
    let municipality: String
    let schoolYear: String
    let scope: String
    /// The page's whole address; empty when nobody has said where the site is published.
    let address: String
    let adoption: AdoptionView?
    let presentation: String
    let contacts: [ContactView]
    let caseFlow: CaseFlowView?
    let complaints: TopicView?
    let systems: [SystemChapter]
    let missingSystems: [TextBlockView]
    let localSections: [TextBlockView]
    let goals: [GoalView]
    let wheel: YearWheelView?
    let activities: [ActivityView]
    let laws: [LawReferenceView]

    static let shape = ViewShape<Self>(
        "wholePlan",
        [
            .text("school") { $0.school }, .text("municipality") { $0.municipality },
            .text("schoolYear") { $0.schoolYear }, .text("scope") { $0.scope },
            .text("address") { $0.address }, .view("adoption") { $0.adoption },
            .html("presentation") { $0.presentation }, .list("contacts") { $0.contacts },
            .view("caseFlow") { $0.caseFlow }, .view("complaints") { $0.complaints },
            .list("systems") { $0.systems },
            .list("missingSystems") { $0.missingSystems },
            .flag("hasMissingSystems") { !$0.missingSystems.isEmpty },
            .list("localSections") { $0.localSections },
            .flag("hasLocalSections") { !$0.localSections.isEmpty },
            .list("goals") { $0.goals }, .flag("hasGoals") { !$0.goals.isEmpty },
            .view("wheel") { $0.wheel }, .list("activities") { $0.activities },
            .flag("hasActivities") { !$0.activities.isEmpty },
            .list("laws") { $0.laws }, .flag("hasLaws") { !$0.laws.isEmpty },
        ])

    /// One system as a chapter of the plan.
    struct SystemChapter: TemplateView {
        let anchor: String
        let system: SystemView

        static let shape = ViewShape<Self>(
            "systemChapter",
            [.text("anchor") { $0.anchor }, .view("system") { $0.system }])
    }
}

extension SitePages {
    func wholePlanPage(of view: PlanView) -> PageBody {
        let plan = view.plan
        let context = context(.school(plan.school.id, .wholePlan), view)
        var onPage = ShownAnswers()
        let systems = plan.systems.map {
            WholePlanView.SystemChapter(
                anchor: "system-\($0.id)",
                system: systemView(
                    $0, sections: $0.sections, in: context, headingLevel: 3, onPage: &onPage))
        }
        let page = WholePlanView(
            school: plan.school.name.value, municipality: plan.municipality.name.value,
            schoolYear: plan.municipality.schoolYear.value, scope: words[plan.school.scope],
            address: site.address(of: context.route.in(words.language)) ?? "",
            adoption: plan.school.adoption.map { AdoptionView($0, words) },
            presentation: plan.school.decisions.presentation.map {
                texts.html($0, in: context, headingShift: 2, footnotePrefix: "presentation-")
            } ?? "",
            contacts: plan.contacts.map {
                answers.contact(
                    $0, in: context, anchor: "kontakt-\($0.value.role.value)", footnotePrefix: "kontakt-")
            },
            caseFlow: view.caseFlow(of: site.catalog.guidance).map {
                caseFlow($0, of: view, in: context)
            },
            complaints: site.catalog.guidance?.complaints.map {
                topic($0, anchor: "klagomal", of: view, in: context)
            },
            systems: systems,
            missingSystems: missingSystems(in: context),
            localSections: localSections(of: view, in: context, headingLevel: 3),
            goals: goals(of: view, in: context, headingLevel: 3),
            wheel: yearWheel(of: plan, hasLinks: false),
            activities: activities(of: view, in: context) { _ in true }, laws: lawReferences(of: view))
        return PageBody(title: words[.wholePlan], page, template: "hela-planen", templates: templates)
    }
}
