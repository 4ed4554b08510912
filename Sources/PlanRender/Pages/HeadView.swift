internal import PlanModel

/// What the partial `huvud` tells browsers, search engines and those who share a link.
struct HeadView: TemplateView {
    let title: String
    let siteTitle: String
    let description: String
    /// The page's whole address; empty when nobody has said where the site is published.
    let canonical: String
    let stylesheet: String
    /// Addresses of scripts the page works better with.
    let scripts: [LinkView]

    static let shape = ViewShape<Self>(
        "head",
        [
            .text("title") { $0.title }, .text("siteTitle") { $0.siteTitle },
            .text("description") { $0.description }, .text("canonical") { $0.canonical },
            .text("stylesheet") { $0.stylesheet }, .list("scripts") { $0.scripts },
        ])
}

/// What the partial `sidfot` shows last on every page.
struct FooterView: TemplateView {
    let siteTitle: String
    let schoolYear: String

    static let shape = ViewShape<Self>(
        "footer",
        [.text("siteTitle") { $0.siteTitle }, .text("schoolYear") { $0.schoolYear }])
}

extension SitePages {
    /// What the site as a whole is called.
    var siteTitle: String { "Elevhälsoplaner i \(site.merge.municipality.name.value)" }

    func head(of body: PageBody, in context: PageContext) -> HeadView {
        let school = context.plan?.plan.school.name.value
        let title = context.route == .start ? siteTitle : "\(body.title) – \(school ?? siteTitle)"
        return HeadView(
            title: title, siteTitle: siteTitle,
            description: body.description.isEmpty
                ? generalDescription(of: body, in: context) : body.description,
            canonical: site.address(of: context.route) ?? "",
            stylesheet: context.href(.asset(.stylesheet)),
            scripts: body.scripts.map { LinkView(title: $0.rawValue, href: context.href(.asset($0))) })
    }

    func footer(in context: PageContext) -> FooterView {
        FooterView(siteTitle: siteTitle, schoolYear: site.merge.municipality.schoolYear.value)
    }

    private func generalDescription(of body: PageBody, in context: PageContext) -> String {
        let year = site.merge.municipality.schoolYear.value
        let place = context.plan.map { "Elevhälsoplan för \($0.plan.school.name.value)" } ?? siteTitle
        return "\(body.title). \(place), läsåret \(year)."
    }
}

extension SiteModel {
    /// A file's whole address; nil when nobody has said where the site is published.
    func address(of route: Route) -> String? {
        merge.municipality.website.address?.address(of: route.path)
    }
}
