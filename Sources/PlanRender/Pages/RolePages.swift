internal import PlanModel

extension SitePages {
    func rolesPage(of view: PlanView) -> PageBody {
        let context = context(.school(view.plan.school.id, .roles), view)
        let rows = site.catalog.roles.filter { view.roles.contains($0.id) }.compactMap { role in
            context.role(role.id).map { target in
                IndexView.Row(
                    link: LinkView(target),
                    text: role.description.map {
                        texts.html($0, in: context, headingShift: 3, footnotePrefix: "\(role.id)-")
                    } ?? "",
                    count: requirementCount(in: view) { requirement, _ in requirement.isFor(role.id) })
            }
        }
        let page = IndexView(title: words[.responsibilities], school: view.plan.school.name.value, rows: rows)
        return PageBody(title: words[.responsibilities], page, template: "register", templates: templates)
    }

    func rolePage(_ role: Role, of view: PlanView) -> PageBody {
        let school = view.plan.school
        let context = context(.school(school.id, .role(role.id)), view)
        let contact = view.plan.contacts.first { $0.value.role.value == role.id }
        let page = CrossSectionView(
            title: role.title, school: school.name.value,
            text: role.description.map {
                texts.html($0, in: context, headingShift: 2, footnotePrefix: "roll-")
            } ?? "",
            systems: parts(of: view, in: context, headingLevel: 3) { requirement, _ in
                requirement.isFor(role.id)
            },
            localSections: [],
            contact: contact.map {
                answers.contact($0, in: context, anchor: "kontakt", footnotePrefix: "kontakt-")
            },
            duties: duties(of: role.id, view, in: context),
            activities: activities(of: view, in: context) { $0.responsible?.value == role.id })
        return PageBody(
            title: role.title, description: Excerpt.of(page.text), page, template: "tvarsnitt",
            templates: templates,
            breadcrumbs: [
                LinkView(title: words[.responsibilities], href: context.href(.school(school.id, .roles)))
            ])
    }

    /// The questions whose answers name the role as responsible.
    private func duties(of role: String, _ view: PlanView, in context: PageContext) -> [CrossSectionView
        .DutyView]
    {
        view.questions(answeredForBy: role).map { asked in
            CrossSectionView.DutyView(
                title: asked.question.title,
                askers: asked.askedBy.prefix(1).compactMap { context.requirement($0) }.map { LinkView($0) })
        }
    }
}

extension PlannedRequirement {
    func isFor(_ role: String) -> Bool { requirement.actors.contains { $0.value == role } }
}
