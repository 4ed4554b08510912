internal import PlanModel

/// What a page tells browsers, search engines and those who share a link to it.
struct PageHead {
    let title: String
    /// One or two sentences of plain text.
    let description: String
    /// The page's whole address; empty when nobody has said where the site is published, and on the page that stands in
    /// for others.
    let canonical: String
    /// Whether search engines are to leave the page out.
    let isUnlisted: Bool
    /// The language as Open Graph writes it.
    let locale: String
    /// JSON-LD, ready to stand in a `script` element.
    let structuredData: String
    let stylesheet: String
    /// The style sheet that is for paper alone.
    let printStylesheet: String
    /// The script that must run before the page is shown.
    let theme: String
    /// Addresses of scripts the page works better with.
    let scripts: [LinkView]
    let feed: LinkView?
}

extension SitePages {
    /// What the site as a whole is called.
    var siteTitle: String {
        words.text(.siteTitle, ["municipality": site.merge.municipality.name.value])
    }

    func head(of body: PageBody, breadcrumbs: [LinkView], in context: PageContext) -> PageHead {
        let isUnlisted = context.route == .notFound
        return PageHead(
            title: title(of: body, in: context),
            description: body.description.isEmpty
                ? generalDescription(of: body, in: context) : body.description,
            canonical: isUnlisted ? "" : site.address(of: context.route.in(words.language)) ?? "",
            isUnlisted: isUnlisted, locale: words.language.locale,
            structuredData: isUnlisted
                ? "" : structuredData(of: body, breadcrumbs: breadcrumbs, in: context),
            stylesheet: context.href(route(of: .stylesheet)),
            printStylesheet: context.href(route(of: .printStylesheet)),
            theme: context.href(route(of: .theme)),
            scripts: ([.page, .search] + body.scripts).map {
                LinkView(title: $0.rawValue, href: context.href(route(of: $0)))
            },
            feed: site.address == nil || !site.hasChanges
                ? nil
                : LinkView(
                    title: words.text(.feedTitle, ["site": siteTitle]), href: context.href(.feed)))
    }

    private func title(of body: PageBody, in context: PageContext) -> String {
        switch context.route {
        case .start: return siteTitle
        case .school(_, .front):
            return words.text(
                .schoolTitle, ["name": body.title, "municipality": site.merge.municipality.name.value])
        case .school(_, .wholePlan):
            return words.text(
                .wholePlanTitle,
                [
                    "school": context.plan?.plan.school.name.value ?? "",
                    "schoolYear": site.merge.municipality.schoolYear.value,
                ])
        case .school(_, .section(let id)):
            // Systems have sections of the same names.
            let system = site.index.systems[id.system]?.shortTitle ?? id.system
            return "\(body.title) – \(system) – \(context.plan?.plan.school.name.value ?? siteTitle)"
        default: return "\(body.title) – \(context.plan?.plan.school.name.value ?? siteTitle)"
        }
    }

    private func generalDescription(of body: PageBody, in context: PageContext) -> String {
        let school = (context.plan?.plan.school.name.value).map { words.text(.planOf, ["name": $0]) }
        let place = school ?? siteTitle
        let isWhole = context.route == .start || body.title == context.plan?.plan.school.name.value
        return words.text(
            .pageDescription,
            [
                "page": isWhole ? place : "\(body.title). \(place)",
                "schoolYear": site.merge.municipality.schoolYear.value,
            ])
    }

    private func structuredData(
        of body: PageBody, breadcrumbs: [LinkView], in context: PageContext
    ) -> String {
        let things = [body.about, StructuredData.breadcrumbs(breadcrumbs, in: context)]
        return StructuredData(things.compactMap(\.self)).json
    }
}

extension Language {
    /// `sv_SE`: the language as it is written in Sweden.
    fileprivate var locale: String { "\(tag)_SE" }
}
