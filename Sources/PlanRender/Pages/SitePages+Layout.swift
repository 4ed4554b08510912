internal import PlanModel

extension SitePages {
    /// A whole HTML page.
    func page(_ body: PageBody, at route: Route, of plan: PlanView? = nil) -> [UInt8] {
        let context = context(route, plan)
        let municipality = site.merge.municipality
        let siteTitle = "Elevhälsoplaner i \(municipality.name.value)"
        let view = LayoutView(
            title: title(of: body, at: route, siteTitle: siteTitle, plan?.plan.school),
            siteTitle: siteTitle, municipality: municipality.name.value,
            schoolYear: municipality.schoolYear.value, stylesheet: context.href(.asset(.stylesheet)),
            scripts: body.scripts.map { LinkView(title: $0.rawValue, href: context.href(.asset($0))) },
            menu: menu(in: context), breadcrumbs: breadcrumbs(body, in: context),
            schoolMenu: plan.map { schoolMenu($0, in: context) } ?? [],
            school: plan?.plan.school.name.value ?? "",
            pageKind: body.template, content: body.html)
        return templates.render(view, template: "layout")
    }

    /// What stands in the browser's tab.
    private func title(of body: PageBody, at route: Route, siteTitle: String, _ school: School?) -> String {
        switch route {
        case .start: siteTitle
        case .school(_, .front): "Elevhälsoplan för \(body.title) – \(site.merge.municipality.name.value)"
        default: "\(body.title) – \(school?.name.value ?? siteTitle)"
        }
    }

    private func item(_ title: String, _ route: Route, in context: PageContext) -> LayoutView.MenuItem {
        LayoutView.MenuItem(title: title, href: context.href(route), isCurrent: context.route == route)
    }

    private func menu(in context: PageContext) -> [LayoutView.MenuItem] {
        [
            item("Start", .start, in: context), item("Skolor", .schools, in: context),
            item("Kvalitetssystem", .systems, in: context), item("Alla krav", .requirements, in: context),
            item("Begrepp", .terms, in: context), item("Lagrum", .laws, in: context),
        ]
    }

    private func breadcrumbs(_ body: PageBody, in context: PageContext) -> [LinkView] {
        guard context.route != .start else { return [] }
        var crumbs = [LinkView(title: "Start", href: context.href(.start))]
        if let school = context.plan?.plan.school {
            crumbs.append(LinkView(title: "Skolor", href: context.href(.schools)))
            if context.route != .school(school.id, .front) {
                crumbs.append(
                    LinkView(title: school.name.value, href: context.href(.school(school.id, .front))))
            }
        }
        return crumbs + body.breadcrumbs + [LinkView(title: body.title, href: "")]
    }

    private func schoolMenu(_ plan: PlanView, in context: PageContext) -> [LayoutView.MenuItem] {
        let id = plan.plan.school.id
        var items = [item("Planens första sida", .school(id, .front), in: context)]
        items += plan.plan.systems.map {
            item($0.system.shortTitle, .school(id, .system($0.id)), in: context)
        }
        items.append(item("Områden", .school(id, .areas), in: context))
        items.append(item("Ansvar", .school(id, .roles), in: context))
        if !plan.plan.school.localSections.isEmpty {
            items.append(item("Skolans egna avsnitt", .school(id, .localSections), in: context))
        }
        items.append(item("Årshjul", .school(id, .yearlyCycle), in: context))
        items.append(item("Hela planen", .school(id, .wholePlan), in: context))
        return items
    }
}
