internal import PlanModel

/// The pages of a school's plan.
extension SourceFinder {
    func schoolPlaces(_ plan: Plan) -> [Place] {
        [Place("skolan", .school, at: plan.school.name.span)]
            + [plan.schoolArea].compactMap(\.self).map {
                Place("skolområdet", .schoolArea, at: $0.name.span)
            }
            + [municipalityPlace]
    }

    func front(of view: PlanView) -> PageSources {
        let plan = view.plan
        let adoptions: [(Layer, Adoption?)] = [
            (.school, plan.school.adoption), (.municipality, municipality.adoption),
        ]
        let status = Item(
            "status", .adoption, "Planens status",
            adoptions.compactMap { layer, adoption in
                adoption.map { Place("beslutet", layer, at: $0.span) }
            })
        return PageSources(
            page: schoolPlaces(plan)
                + presentation(plan.school.decisions, .school)
                + presentation(plan.schoolArea?.decisions, .schoolArea)
                + urgent(),
            items: contacts(of: plan) + guidance(of: view) + missingSystems()
                + [status, news(of: plan)].compactMap(\.self))
    }

    func areaPage(_ area: Area, of view: PlanView) -> PageSources {
        PageSources(
            page: schoolPlaces(view.plan) + [municipal("området", area.description?.span ?? area.span)],
            items: parts(of: view.plan) { $0.area(in: $1) == area.id }
                + localSections(of: view.plan) { $0.area.value == area.id })
    }

    func rolePage(_ role: Role, of view: PlanView) -> PageSources {
        let plan = view.plan
        let contact = plan.contacts.first { $0.value.role.value == role.id }
            .flatMap { item($0, anchor: "kontakt", of: plan) }
        let duties = Item(
            "ansvarar", .duties, "Ansvarar enligt skolans svar",
            view.questions(answeredForBy: role.id).compactMap { plan.answers[$0.question.id] }
                .map { Place("svaret", $0.origin) })
        let activities = activities("aktiviteter", "Under läsåret", of: plan) {
            $0.responsible?.value == role.id
        }
        return PageSources(
            page: schoolPlaces(plan) + [municipal("rollen", role.description?.span ?? role.span)],
            items: parts(of: plan) { requirement, _ in requirement.isFor(role.id) }
                + [contact, duties, activities].compactMap(\.self))
    }

    func wholePlan(of view: PlanView) -> PageSources {
        let plan = view.plan
        let chapters = plan.systems.compactMap { planned in
            let texts = [
                ("sammanfattningen", planned.system.summary),
                ("anmärkningen om källan", planned.system.source.remark),
            ]
            return chapter(
                planned,
                texts: texts.compactMap { what, text in text.map { Place(what, .system, at: $0.span) } })
        }
        let presentation = plan.school.decisions.presentation.map {
            Place("presentationen", .school, at: $0.span)
        }
        let laws = site.laws(referredToIn: view, texts)
        return PageSources(
            page: schoolPlaces(plan) + [presentation].compactMap(\.self) + plan.systems.map(systemPlace),
            items: chapters + plan.systems.flatMap { items(of: $0) } + contacts(of: plan)
                + steps(of: view) { _ in [] } + complaints { _ in [] } + missingSystems()
                + localSections(of: plan) + goals(of: plan)
                + [activities("arshjul", "Årshjul", of: plan) { _ in true }].compactMap(\.self)
                + self.laws(isShown: laws.contains))
    }
}
