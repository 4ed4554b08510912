internal import PlanModel

extension SitePages {
    /// A whole HTML page.
    func page(_ body: PageBody, at route: Route, of plan: PlanView? = nil) -> [UInt8] {
        let context = context(route, plan)
        let neighbours = neighbours(in: context)
        let breadcrumbs = breadcrumbs(body, in: context)
        let view = LayoutView(
            head: head(of: body, breadcrumbs: breadcrumbs, in: context), siteTitle: siteTitle,
            municipality: site.merge.municipality.name.value,
            schoolYear: site.merge.municipality.schoolYear.value, startHref: context.href(.start),
            logo: logo.map { context.href(.logo($0.name)) } ?? "",
            logoWidth: logo?.width.map(String.init) ?? "",
            menu: menu(in: context),
            search: route == .search
                ? nil : SearchFieldView(in: context, engine: self.route(of: .searchEngine)),
            breadcrumbs: breadcrumbs,
            schoolMenu: plan.map { schoolMenu($0, in: context) } ?? [],
            school: plan?.plan.school.name.value ?? "", planStatus: plan.map { status(of: $0.plan) } ?? "",
            previous: neighbours.previous, next: neighbours.next, pageKind: body.template,
            language: words.language, languages: languages(in: context), content: body.html,
            accessibilityHref: context.href(.accessibility))
        return templates.render(view, template: "layout")
    }

    private func status(of plan: Plan) -> String {
        guard let adoption = plan.school.adoption else { return words[.draft] }
        return words.enumeration(
            [words.text(.adopted, ["date": words[adoption.date]])]
                + [adoption.revised].compactMap(\.self).map {
                    words.text(.adoptionRevised, ["revised": words[$0]])
                })
    }

    private func languages(in context: PageContext) -> [LayoutView.LanguageLink] {
        let languages = site.languages(of: context.route)
        return languages.count < 2
            ? []
            : languages.map { language in
                let href = context.href(in: language)
                return LayoutView.LanguageLink(
                    language: language, title: languageNames[language] ?? language.tag, href: href,
                    address: site.address(of: context.route.in(language)) ?? href,
                    isCurrent: language == context.language)
            }
    }

    private func item(_ phrase: Phrase, _ route: Route, in context: PageContext) -> LayoutView.MenuItem {
        item(ContentText(string: words[phrase], isInPageLanguage: true), route, in: context)
    }

    private func item(_ title: ContentText, _ route: Route, in context: PageContext) -> LayoutView.MenuItem {
        LayoutView.MenuItem(
            title: title, href: context.href(route), isCurrent: context.route == route,
            isAbove: context.route.isUnder(route))
    }

    private func menu(in context: PageContext) -> [LayoutView.MenuItem] {
        [
            item(.start, .start, in: context), item(.schools, .schools, in: context),
            item(.systems, .systems, in: context), item(.requirements, .requirements, in: context),
            item(.terms, .terms, in: context), item(.laws, .laws, in: context),
        ]
    }

    private func breadcrumbs(_ body: PageBody, in context: PageContext) -> [LinkView] {
        guard context.route != .start else { return [] }
        var crumbs = [LinkView(title: words[.start], href: context.href(.start))]
        if let school = context.plan?.plan.school {
            crumbs.append(LinkView(title: words[.schools], href: context.href(.schools)))
            if context.route != .school(school.id, .front) {
                crumbs.append(
                    LinkView(title: school.name.value, href: context.href(.school(school.id, .front))))
            }
        }
        return crumbs + body.breadcrumbs + [
            LinkView(title: body.title, href: "", isContent: body.titleIsContent)
        ]
    }

    private func schoolMenu(_ plan: PlanView, in context: PageContext) -> [LayoutView.MenuItem] {
        let id = plan.plan.school.id
        var items = [item(.schoolFront, .school(id, .front), in: context)]
        items += plan.plan.systems.map {
            item(
                .swedish($0.system.shortTitle), .school(id, .system($0.id)), in: context)
        }
        items.append(item(.areas, .school(id, .areas), in: context))
        items.append(item(.responsibilities, .school(id, .roles), in: context))
        if !plan.plan.school.localSections.isEmpty {
            items.append(item(.localSections, .school(id, .localSections), in: context))
        }
        items.append(item(.yearlyCycle, .school(id, .yearlyCycle), in: context))
        items.append(item(.wholePlan, .school(id, .wholePlan), in: context))
        return items
    }
}
