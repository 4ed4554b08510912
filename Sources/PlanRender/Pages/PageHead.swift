internal import PlanModel

/// What a page tells browsers, search engines and those who share a link to it.
struct PageHead {
    let title: String
    /// One or two sentences of plain text.
    let description: String
    /// The page's whole address; empty when nobody has said where the site is published.
    let canonical: String
    /// The language as Open Graph writes it.
    let locale: String
    let stylesheet: String
    /// The style sheet that is for paper alone.
    let printStylesheet: String
    /// The script that must run before the page is shown.
    let theme: String
    /// Addresses of scripts the page works better with.
    let scripts: [LinkView]
}

extension SitePages {
    /// What the site as a whole is called.
    var siteTitle: String {
        words.text(.siteTitle, ["municipality": site.merge.municipality.name.value])
    }

    func head(of body: PageBody, in context: PageContext) -> PageHead {
        let place = context.plan?.plan.school.name.value ?? siteTitle
        return PageHead(
            title: tabTitle(of: body, in: context),
            description: body.description.isEmpty
                ? words.text(
                    .pageDescription,
                    [
                        "title": body.title, "place": place,
                        "schoolYear": site.merge.municipality.schoolYear.value,
                    ])
                : body.description,
            canonical: site.address(of: context.route.in(words.language)) ?? "",
            locale: words.language.locale,
            stylesheet: context.href(.asset(.stylesheet)),
            printStylesheet: context.href(.asset(.printStylesheet)), theme: context.href(.asset(.theme)),
            scripts: ([.page, .search] + body.scripts).map {
                LinkView(title: $0.rawValue, href: context.href(.asset($0)))
            })
    }

    /// What stands in the browser's tab.
    private func tabTitle(of body: PageBody, in context: PageContext) -> String {
        switch context.route {
        case .start: siteTitle
        case .school(_, .front):
            words.text(
                .schoolTitle, ["name": body.title, "municipality": site.merge.municipality.name.value])
        case .school(_, .wholePlan):
            words.text(
                .wholePlanTitle,
                [
                    "school": context.plan?.plan.school.name.value ?? "",
                    "schoolYear": site.merge.municipality.schoolYear.value,
                ])
        default: "\(body.title) – \(context.plan?.plan.school.name.value ?? siteTitle)"
        }
    }
}

extension SiteModel {
    /// A file's whole address; nil when nobody has said where the site is published.
    func address(of route: Route) -> String? {
        merge.municipality.website.address?.address(of: route.path)
    }
}

extension Language {
    /// `sv_SE`: the language as it is written in Sweden.
    fileprivate var locale: String {
        switch self {
        case .swedish, .easySwedish: "sv_SE"
        case .english, .arabic, .somali: "\(rawValue)_SE"
        }
    }
}
