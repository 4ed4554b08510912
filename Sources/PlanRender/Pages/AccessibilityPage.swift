internal import PlanModel

/// How accessible the website is, as far as somebody has assessed it, and what it does with the reader's details.
struct AccessibilityView: TemplateView {
    let organisation: String
    let service: String
    let law: String
    /// Nil when there is no statement in the content, which is as when nothing has been assessed.
    let conformance: AccessibilityStatement.Conformance?
    let method: String
    let assessed: String
    let updated: String
    let unmet: [ShortcomingView]
    let disproportionate: [ShortcomingView]
    let exempt: [ShortcomingView]
    let contact: AccessibilityStatement.Contact?
    /// Whether the start page says how to reach the municipality.
    let hasMunicipalContacts: Bool
    let startHref: String
    let authority: AccessibilityStatement.Authority

    private var hasAssessment: Bool { conformance != nil && conformance != .notAssessed }

    static let shape = ViewShape<Self>(
        "accessibility",
        [
            .text("organisation") { $0.organisation }, .text("service") { $0.service },
            .text("law") { $0.law },
            .flag("isAssessed") { $0.hasAssessment }, .flag("isFull") { $0.conformance == .full },
            .flag("isPartial") { $0.conformance == .partial },
            .flag("isNone") { $0.conformance == AccessibilityStatement.Conformance.none },
            .html("method") { $0.method },
            .text("assessed") { $0.assessed }, .text("updated") { $0.updated },
            .list("unmet") { $0.unmet }, .flag("hasUnmet") { !$0.unmet.isEmpty },
            .list("disproportionate") { $0.disproportionate },
            .flag("hasDisproportionate") { !$0.disproportionate.isEmpty },
            .list("exempt") { $0.exempt }, .flag("hasExempt") { !$0.exempt.isEmpty },
            .flag("hasContact") { $0.contact != nil },
            .flag("hasMunicipalContacts") { $0.hasMunicipalContacts },
            .text("email") { $0.contact?.email ?? "" },
            .text("phone") { $0.contact?.phone ?? "" },
            .text("phoneHref") { ($0.contact?.phone ?? "").filter { $0 == "+" || $0.isNumber } },
            .text("form") { $0.contact?.form ?? "" }, .text("startHref") { $0.startHref },
            .text("authority") { $0.authority.name }, .text("complaintHref") { $0.authority.address },
        ])

    /// Something that not everybody can use.
    struct ShortcomingView: TemplateView {
        let anchor: String
        let title: String
        let text: String
        var motivation = ""
        var remedy = ""

        static let shape = ViewShape<Self>(
            "shortcoming",
            [
                .text("anchor") { $0.anchor }, .text("title") { $0.title }, .html("text") { $0.text },
                .html("motivation") { $0.motivation }, .text("remedy") { $0.remedy },
            ])
    }
}

extension SitePages {
    func accessibilityPage() -> PageBody {
        let context = context(.accessibility)
        let statement = site.merge.municipality.accessibility
        func html(_ text: SourceText?, _ part: String) -> String {
            text.map { texts.html($0, in: context, headingShift: 3, footnotePrefix: "\(part)-") } ?? ""
        }
        func shortcomings(_ reason: AccessibilityStatement.Shortcoming.Reason)
            -> [AccessibilityView.ShortcomingView]
        {
            (statement?.shortcomings ?? []).enumerated().filter { $0.element.reason == reason }.map {
                let anchor = "brist-\($0.offset + 1)"
                return AccessibilityView.ShortcomingView(
                    anchor: anchor, title: $0.element.title, text: html($0.element.text, anchor),
                    motivation: html($0.element.motivation, "\(anchor)-motivering"),
                    remedy: $0.element.remedy ?? "")
            }
        }
        let view = AccessibilityView(
            organisation: statement?.organisation ?? site.merge.municipality.name.value, service: siteTitle,
            law: site.address(statuteNumber: "2018:1937", chapter: nil, paragraph: nil) ?? "",
            conformance: statement?.conformance, method: html(statement?.method, "metod"),
            assessed: statement?.assessed.map { words[$0.value] } ?? "",
            updated: statement.map { words[$0.updated.value] } ?? "", unmet: shortcomings(.notMended),
            disproportionate: shortcomings(.disproportionate),
            exempt: (statement?.exempt ?? []).enumerated().map { index, exempt in
                AccessibilityView.ShortcomingView(
                    anchor: "utanfor-\(index + 1)", title: exempt.title,
                    text: html(exempt.text, "utanfor-\(index + 1)"))
            },
            contact: statement?.contact,
            hasMunicipalContacts: !site.merge.municipality.decisions.contacts.isEmpty,
            startHref: context.href(.start),
            authority: statement?.authority ?? .digg)
        return PageBody(
            title: words[.accessibility], view, template: "tillganglighet", templates: templates)
    }
}
