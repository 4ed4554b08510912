internal import PlanModel

/// The first page of a school's plan.
struct FrontView: TemplateView {
    let school: School
    let scope: String
    let schoolArea: String
    let schoolYear: String
    let presentation: String
    let areaPresentation: String
    let adoption: AdoptionView?
    let municipalAdoption: AdoptionView?
    let contacts: [ContactView]
    let systems: [SystemRow]
    let missingSystems: [TextBlockView]
    let contents: [LinkView]
    let goals: [GoalView]
    let answered: Int
    let missing: [MissingView]
    let files: [LinkView]

    static let shape = ViewShape<Self>(
        "front",
        [
            .text("name") { $0.school.name.value }, .text("unitCode") { $0.school.unitCode },
            .text("scope") { $0.scope }, .text("schoolArea") { $0.schoolArea },
            .text("schoolYear") { $0.schoolYear },
            .content("address") { $0.school.address ?? "" }, .text("phone") { $0.school.phone ?? "" },
            .text("phoneHref") { ($0.school.phone ?? "").filter { $0 == "+" || $0.isNumber } },
            .text("email") { $0.school.email ?? "" }, .text("website") { $0.school.website ?? "" },
            .html("presentation") { $0.presentation }, .html("areaPresentation") { $0.areaPresentation },
            .view("adoption") { $0.adoption }, .view("municipalAdoption") { $0.municipalAdoption },
            .list("contacts") { $0.contacts }, .list("systems") { $0.systems },
            .list("missingSystems") { $0.missingSystems }, .list("contents") { $0.contents },
            .list("goals") { $0.goals }, .flag("hasGoals") { !$0.goals.isEmpty },
            .text("answered") { "\($0.answered)" }, .text("missingCount") { "\($0.missing.count)" },
            .list("missing") { $0.missing }, .flag("hasMissing") { !$0.missing.isEmpty },
            .list("files") { $0.files },
        ])

    struct SystemRow: TemplateView {
        let link: LinkView
        let summary: String
        let isSuperseded: Bool

        static let shape = ViewShape<Self>(
            "system",
            [
                .content("title") { $0.link.title }, .text("href") { $0.link.href },
                .html("summary") { $0.summary },
                .flag("isSuperseded") { $0.isSuperseded },
            ])
    }

    /// A question that the school has not answered, with the requirements that ask it.
    struct MissingView: TemplateView {
        let prompt: String
        let askers: [LinkView]

        static let shape = ViewShape<Self>(
            "missing",
            [.content("prompt") { $0.prompt }, .list("askers") { $0.askers }])
    }
}

extension SitePages {
    func frontPage(of view: PlanView) -> PageBody {
        let plan = view.plan
        let school = plan.school
        let context = context(.school(school.id, .front), view)
        func html(_ text: SourceText?, _ part: String) -> String {
            text.map { texts.html($0, in: context, headingShift: 2, footnotePrefix: "\(part)-") } ?? ""
        }
        func presentation(_ decisions: LayerDecisions?, _ part: String) -> String {
            decisions.flatMap { context.shown($0.presentation, $0.presentationTranslations) }.map {
                texts.html($0, in: context, headingShift: 2, footnotePrefix: "\(part)-")
            } ?? ""
        }
        let page = FrontView(
            school: school, scope: words[school.scope], schoolArea: plan.schoolArea?.name.value ?? "",
            schoolYear: plan.municipality.schoolYear.value,
            presentation: presentation(school.decisions, "presentation"),
            areaPresentation: presentation(plan.schoolArea?.decisions, "skolomrade"),
            adoption: school.adoption.map { AdoptionView($0, words) },
            municipalAdoption: plan.municipality.adoption.map { AdoptionView($0, words) },
            contacts: plan.contacts.map {
                answers.contact(
                    $0, in: context, anchor: "kontakt-\($0.value.role.value)", footnotePrefix: "kontakt-")
            },
            systems: plan.systems.compactMap { planned in
                context.system(planned.id).map {
                    FrontView.SystemRow(
                        link: LinkView($0), summary: html(planned.system.summary, planned.id),
                        isSuperseded: planned.system.status == .superseded)
                }
            },
            missingSystems: missingSystems(in: context), contents: contents(of: view, in: context),
            goals: goals(of: view, in: context, headingLevel: 3),
            answered: plan.questions.count { $0.state != .missing && $0.state != .open },
            missing: plan.missingAnswers.map { asked in
                FrontView.MissingView(
                    prompt: asked.question.prompt,
                    askers: asked.askedBy.compactMap { context.requirement($0) }.map { LinkView($0) })
            },
            files: [
                LinkView(
                    title: words[.linkToMarkdown], href: context.href(.school(school.id, .markdown))),
                LinkView(title: words[.linkToData], href: context.href(.school(school.id, .data))),
            ])
        return PageBody(title: school.name.value, page, template: "skola", templates: templates)
    }

    private func contents(of view: PlanView, in context: PageContext) -> [LinkView] {
        let id = view.plan.school.id
        var links = [
            LinkView(title: words[.linkToAreas], href: context.href(.school(id, .areas))),
            LinkView(title: words[.linkToResponsibilities], href: context.href(.school(id, .roles))),
        ]
        if !view.plan.school.localSections.isEmpty {
            links.append(
                LinkView(title: words[.localSections], href: context.href(.school(id, .localSections))))
        }
        links.append(
            LinkView(title: words[.linkToYearlyCycle], href: context.href(.school(id, .yearlyCycle))))
        links.append(LinkView(title: words[.linkToWholePlan], href: context.href(.school(id, .wholePlan))))
        return links
    }
}
