internal import PlanModel

/// The first page: find your school.
struct StartView: TemplateView {
    let title: String
    /// Whether schools' first pages tell how to get help.
    let hasGuidance: Bool
    let urgent: String
    let presentation: String
    /// All schools, when they are so few that they are seen at once.
    let schools: [SchoolCard]
    /// All schools by their first letter, when they are many.
    let letters: [LetterView]
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
            .text("title") { $0.title }, .flag("hasGuidance") { $0.hasGuidance },
            .html("urgent") { $0.urgent },
            .html("presentation") { $0.presentation }, .list("schools") { $0.schools },
            .flag("hasFewSchools") { !$0.schools.isEmpty }, .list("letters") { $0.letters },
            .flag("hasManySchools") { !$0.letters.isEmpty },
            .list("systems") { $0.systems }, .list("missingSystems") { $0.missingSystems },
            .list("contacts") { $0.contacts }, .flag("hasContacts") { !$0.contacts.isEmpty },
            .view("adoption") { $0.adoption },
            .text("schoolsHref") { $0.schoolsHref }, .text("systemsHref") { $0.systemsHref },
            .text("termsHref") { $0.termsHref }, .text("lawsHref") { $0.lawsHref },
        ])

    struct SchoolCard: TemplateView {
        let link: LinkView
        let scope: String

        static let shape = ViewShape<Self>(
            "schoolCard",
            [
                .content("title") { $0.link.title }, .text("href") { $0.link.href },
                .text("scope") { $0.scope },
            ])
    }

    struct LetterView: TemplateView {
        let letter: String
        let schools: [SchoolCard]

        static let shape = ViewShape<Self>(
            "schoolLetter",
            [.text("letter") { $0.letter }, .list("schools") { $0.schools }])
    }
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
        let schools = site.plans.map(\.plan.school).sortedInSwedish { $0.name.value }.compactMap { school in
            context.school(school.id).map {
                StartView.SchoolCard(link: LinkView($0), scope: words[school.scope])
            }
        }
        let areMany = schools.count > Self.mostSchoolCards
        let view = StartView(
            title: words.text(.siteTitle, ["municipality": municipality.name.value]),
            hasGuidance: site.catalog.guidance?.topics.isEmpty == false,
            urgent: urgent(in: context, headingShift: 1),
            presentation: context.shown(
                municipality.decisions.presentation, municipality.decisions.presentationTranslations
            ).map {
                texts.html($0, in: context, headingShift: 1, footnotePrefix: "presentation-")
            } ?? "",
            schools: areMany ? [] : schools, letters: areMany ? letters(of: schools) : [],
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
        return PageBody(
            title: words[.start], description: Excerpt.of(view.presentation), view, template: "start",
            templates: templates, scripts: areMany ? [.schoolFilter] : [],
            about: StructuredData.website(siteTitle, in: context))
    }

    /// More schools than this are listed by letter.
    private static let mostSchoolCards = 12

    /// - Parameter schools: in Swedish order.
    private func letters(of schools: [StartView.SchoolCard]) -> [StartView.LetterView] {
        let letters = schools.map { $0.link.title.prefix(1).uppercased() }
        let starts = letters.indices.filter { $0 == 0 || letters[$0] != letters[$0 - 1] }
        return zip(starts, starts.dropFirst() + [schools.count]).map { start, end in
            StartView.LetterView(letter: letters[start], schools: Array(schools[start..<end]))
        }
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
