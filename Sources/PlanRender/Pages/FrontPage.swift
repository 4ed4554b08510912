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
    let urgent: String
    let leadingContacts: [ContactView]
    let otherContacts: [ContactView]
    let readers: [ReaderView]
    let topics: [TopicView]
    let caseFlow: CaseFlowView?
    let complaints: TopicView?
    let news: [NewsView]
    let hasActivities: Bool
    let yearlyCycleHref: String
    let systems: [SystemRow]
    let missingSystems: [TextBlockView]
    let contents: [LinkView]
    let goals: [LinkView]
    let answered: Int
    let missing: [MissingView]
    let files: [LinkView]

    static let shape = ViewShape<Self>(
        "front",
        [
            .text("name") { $0.school.name.value }, .text("unitCode") { $0.school.unitCode },
            .text("scope") { $0.scope }, .content("schoolArea") { $0.schoolArea },
            .text("schoolYear") { $0.schoolYear },
            .content("address") { $0.school.address ?? "" }, .text("phone") { $0.school.phone ?? "" },
            .text("phoneHref") { ($0.school.phone ?? "").dialled },
            .text("email") { $0.school.email ?? "" }, .text("website") { $0.school.website ?? "" },
            .html("presentation") { $0.presentation }, .html("areaPresentation") { $0.areaPresentation },
            .view("adoption") { $0.adoption }, .view("municipalAdoption") { $0.municipalAdoption },
            .html("urgent") { $0.urgent }, .list("leadingContacts") { $0.leadingContacts },
            .list("otherContacts") { $0.otherContacts },
            .flag("hasOtherContacts") { !$0.otherContacts.isEmpty },
            .flag("hasContacts") { !$0.leadingContacts.isEmpty },
            .list("readers") { $0.readers }, .flag("hasReaders") { !$0.readers.isEmpty },
            .list("topics") { $0.topics }, .flag("hasTopics") { !$0.topics.isEmpty },
            .view("caseFlow") { $0.caseFlow }, .view("complaints") { $0.complaints },
            .list("news") { $0.news }, .flag("hasNews") { !$0.news.isEmpty },
            .flag("hasActivities") { $0.hasActivities }, .text("yearlyCycleHref") { $0.yearlyCycleHref },
            .list("systems") { $0.systems },
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

    /// A question that the school has not answered, with the first requirement that asks it.
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
        let guidance = site.catalog.guidance
        func presentation(_ decisions: LayerDecisions?, _ part: String) -> String {
            decisions.flatMap { context.shown($0.presentation, $0.presentationTranslations) }.map {
                texts.html($0, in: context, headingShift: 2, footnotePrefix: "\(part)-")
            } ?? ""
        }
        func cards(_ contacts: [Resolved<Contact>]) -> [ContactView] {
            contacts.map {
                answers.contact(
                    $0, in: context, anchor: "kontakt-\($0.value.role.value)", footnotePrefix: "kontakt-")
            }
        }
        let page = FrontView(
            school: school, scope: words[school.scope], schoolArea: plan.schoolArea?.name.value ?? "",
            schoolYear: plan.municipality.schoolYear.value,
            presentation: presentation(school.decisions, "presentation"),
            areaPresentation: presentation(plan.schoolArea?.decisions, "skolomrade"),
            adoption: school.adoption.map { AdoptionView($0, words) },
            municipalAdoption: plan.municipality.adoption.map { AdoptionView($0, words) },
            urgent: html(guidance?.urgent, "akut"),
            leadingContacts: cards(view.leadingContacts(guidance)),
            otherContacts: cards(view.otherContacts(guidance)),
            readers: readers(of: view, in: context),
            topics: view.topics(of: guidance).map { topic($0, anchor: $0.anchor, of: view, in: context) },
            caseFlow: view.caseFlow(of: guidance).map { caseFlow($0, of: view, in: context) },
            complaints: guidance?.complaints.map {
                topic($0, anchor: "klagomal", of: view, in: context)
            },
            news: news(of: view, in: context),
            hasActivities: !plan.activities.isEmpty,
            yearlyCycleHref: context.href(.school(school.id, .yearlyCycle)),
            systems: plan.systems.compactMap { planned in
                context.system(planned.id).map {
                    FrontView.SystemRow(
                        link: LinkView($0), summary: html(planned.system.summary, planned.id),
                        isSuperseded: planned.system.status == .superseded)
                }
            },
            missingSystems: missingSystems(in: context), contents: contents(of: view, in: context),
            goals: school.goals.map {
                LinkView(
                    title: $0.title,
                    href: context.href(.school(school.id, .yearlyCycle), "mal-\($0.id.value)"),
                    isContent: true)
            },
            answered: plan.questions.count { $0.state != .missing && $0.state != .open },
            missing: plan.missingAnswers.map { asked in
                FrontView.MissingView(
                    prompt: asked.question.prompt,
                    askers: asked.askedBy.prefix(1).compactMap { context.requirement($0) }.map {
                        LinkView($0)
                    })
            },
            files: [
                LinkView(
                    title: words[.linkToMarkdown], href: context.href(.school(school.id, .markdown))),
                LinkView(title: words[.linkToData], href: context.href(.school(school.id, .data))),
            ])
        return PageBody(
            title: school.name.value, description: Excerpt.of(page.presentation + page.areaPresentation),
            page,
            template: "skola", templates: templates, about: StructuredData.school(school, in: context))
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
