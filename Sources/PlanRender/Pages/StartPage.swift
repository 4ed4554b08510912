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
    let schoolsHref: String
    let systemsHref: String
    let termsHref: String
    let lawsHref: String

    static let shape = ViewShape<Self>(
        "start",
        [
            .text("title") { $0.title }, .html("presentation") { $0.presentation },
            .list("schools") { $0.schools },
            .list("systems") { $0.systems }, .list("missingSystems") { $0.missingSystems },
            .list("contacts") { $0.contacts }, .view("adoption") { $0.adoption },
            .text("schoolsHref") { $0.schoolsHref }, .text("systemsHref") { $0.systemsHref },
            .text("termsHref") { $0.termsHref }, .text("lawsHref") { $0.lawsHref },
        ])
}

/// A heading with a text.
struct TextBlockView: TemplateView {
    let title: ContentText
    let anchor: String
    let text: String

    static let shape = ViewShape<Self>(
        "textBlock",
        [
            .content("title") { $0.title }, .text("anchor") { $0.anchor }, .html("text") { $0.text },
        ])
}

extension TextBlockView {
    /// A heading and a text in Swedish.
    init(title: String, anchor: String, text: String) {
        self.init(
            title: .swedish(title), anchor: anchor, text: text)
    }
}

/// What the partial `beslut` shows.
struct AdoptionView: TemplateView {
    let adoption: Adoption
    let words: Words

    init(_ adoption: Adoption, _ words: Words) {
        self.adoption = adoption
        self.words = words
    }

    static let shape = ViewShape<Self>(
        "adoption",
        [
            .content("decidedBy") { $0.adoption.decidedBy },
            .content("paragraph") { $0.adoption.paragraph ?? "" },
            .text("date") { $0.words[$0.adoption.date] },
            .text("revised") { $0.shown($0.adoption.revised) },
            .text("caseNumber") { $0.adoption.caseNumber ?? "" },
            .text("version") { $0.adoption.version ?? "" },
            .text("validThrough") { $0.shown($0.adoption.validThrough) },
        ])

    private func shown(_ date: CalendarDate?) -> String { date.map { words[$0] } ?? "" }
}

extension SitePages {
    func startPage() -> PageBody {
        let context = context(.start)
        let municipality = site.merge.municipality
        let view = StartView(
            title: words.text(.siteTitle, ["municipality": municipality.name.value]),
            presentation: context.shown(
                municipality.decisions.presentation, municipality.decisions.presentationTranslations
            ).map {
                texts.html($0, in: context, headingShift: 1, footnotePrefix: "presentation-")
            } ?? "",
            schools: site.plans.compactMap { context.school($0.plan.school.id) }
                .map { LinkView($0) }.sortedInSwedish(by: \.title),
            systems: site.merge.municipalSystems.compactMap { context.system($0.id) }.map { LinkView($0) },
            missingSystems: missingSystems(in: context),
            contacts: municipality.decisions.contacts.map {
                answers.contact(
                    Resolved($0, from: Origin(.municipality, at: $0.role.span)), in: context, anchor: "",
                    footnotePrefix: "kontakt-")
            },
            adoption: municipality.adoption.map { AdoptionView($0, words) },
            schoolsHref: context.href(.schools), systemsHref: context.href(.systems),
            termsHref: context.href(.terms), lawsHref: context.href(.laws))
        return PageBody(title: words[.start], view, template: "start", templates: templates)
    }

    func missingSystems(in context: PageContext) -> [TextBlockView] {
        site.merge.municipality.missingSystems.enumerated().map { index, missing in
            TextBlockView(
                title: missing.title, anchor: "saknas-\(index + 1)",
                text: texts.html(
                    missing.text, in: context, headingShift: 3, footnotePrefix: "saknas-\(index + 1)-"))
        }
    }
}
