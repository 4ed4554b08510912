internal import PlanModel

/// The first page: find your school.
struct StartView: TemplateView {
    let title: String
    let presentation: String
    let schools: [LinkView]
    let systems: [LinkView]
    let missingSystems: [TextBlockView]
    let contacts: [ContactView]
    let adoption: AdoptionView?
    let links: StartLinksView

    static let fields: [Field<Self>] = [
        .text("title") { $0.title }, .html("presentation") { $0.presentation }, .list("schools") { $0.schools },
        .list("systems") { $0.systems }, .list("missingSystems") { $0.missingSystems },
        .list("contacts") { $0.contacts }, .view("adoption") { $0.adoption }, .view("links") { $0.links },
    ]

    struct StartLinksView: TemplateView {
        let schools: String
        let systems: String
        let terms: String
        let laws: String

        static let fields: [Field<Self>] = [
            .text("schools") { $0.schools }, .text("systems") { $0.systems }, .text("terms") { $0.terms },
            .text("laws") { $0.laws },
        ]
    }
}

/// A heading with a text.
struct TextBlockView: TemplateView {
    let title: String
    let anchor: String
    let text: String

    static let fields: [Field<Self>] = [
        .text("title") { $0.title }, .text("anchor") { $0.anchor }, .html("text") { $0.text },
    ]
}

/// What the partial `beslut` shows.
struct AdoptionView: TemplateView {
    let adoption: Adoption

    static let fields: [Field<Self>] = [
        .text("decidedBy") { $0.adoption.decidedBy }, .text("paragraph") { $0.adoption.paragraph ?? "" },
        .text("date") { $0.adoption.date.inWords }, .text("revised") { $0.adoption.revised?.inWords ?? "" },
        .text("caseNumber") { $0.adoption.caseNumber ?? "" }, .text("version") { $0.adoption.version ?? "" },
        .text("validThrough") { $0.adoption.validThrough?.inWords ?? "" },
    ]
}

extension SitePages {
    func startPage() -> PageBody {
        let context = context(.start)
        let municipality = site.merge.municipality
        let view = StartView(
            title: "Elevhälsoplaner i \(municipality.name.value)",
            presentation: municipality.decisions.presentation.map {
                texts.html($0, in: context, headingShift: 1, footnotePrefix: "presentation-")
            } ?? "",
            schools: site.plans.compactMap { context.school($0.plan.school.id) }
                .map { LinkView($0) }.sortedInSwedish(by: \.title),
            systems: site.merge.municipalSystems.compactMap { context.system($0.id) }.map { LinkView($0) },
            missingSystems: missingSystems(in: context),
            contacts: municipality.decisions.contacts.map {
                answers.contact(Resolved($0, from: Origin(.municipality, at: $0.role.span)), in: context, anchor: "")
            },
            adoption: municipality.adoption.map(AdoptionView.init),
            links: .init(
                schools: context.href(.schools), systems: context.href(.systems), terms: context.href(.terms),
                laws: context.href(.laws)))
        return PageBody(title: "Start", view, template: "start", templates: templates)
    }

    func missingSystems(in context: PageContext) -> [TextBlockView] {
        site.merge.municipality.missingSystems.enumerated().map { index, missing in
            TextBlockView(
                title: missing.title, anchor: "saknas-\(index + 1)",
                text: texts.html(missing.text, in: context, headingShift: 3, footnotePrefix: "saknas-\(index + 1)-"))
        }
    }
}
