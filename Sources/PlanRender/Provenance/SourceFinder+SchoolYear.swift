internal import PlanModel

/// What schools and the layers above write of themselves and of their year.
extension SourceFinder {
    func contacts(of plan: Plan) -> [Item] {
        plan.contacts.compactMap { item($0, anchor: "kontakt-\($0.value.role.value)", of: plan) }
    }

    /// A contact, with those of layers above for the same role, the nearest first.
    func item(_ contact: Resolved<Contact>, anchor: String, of plan: Plan) -> Item? {
        let role = contact.value.role.value
        let above: [(Layer, LayerDecisions?)] = [
            (.schoolArea, plan.schoolArea?.decisions), (.municipality, plan.municipality.decisions),
        ]
        let overridden = above.filter { $0.0 < contact.origin.layer }.flatMap { layer, decisions in
            (decisions?.contacts ?? []).filter { $0.role.value == role }
                .map { Place("åsidosatt kontakt", layer, at: $0.role.span) }
        }
        return Item(
            anchor, .contact, site.roleTitle(role), [Place("kontakten", contact.origin)] + overridden)
    }

    func localSections(of plan: Plan, isShown: (LocalSection) -> Bool = { _ in true }) -> [Item] {
        plan.school.localSections.filter(isShown).compactMap { section in
            Item(
                "eget-\(section.id.value)", .localSection, section.title,
                places("texten", section.text, section.translations, .school)
                    + [Place("avsnittet", .school, at: section.id.span)])
        }
    }

    func goals(of plan: Plan) -> [Item] {
        plan.school.goals.compactMap { goal in
            Item(
                "mal-\(goal.id.value)", .goal, goal.title,
                [Place("målet", .school, at: goal.id.span)]
                    + goal.steps.map { Place($0.step.rawValue, .school, at: $0.text.span) })
        }
    }

    /// The months of the yearly cycle that have something in them.
    func months(of plan: Plan) -> [Item] {
        Month.schoolYearOrder.compactMap { month in
            let name = Month.all[month - 1]
            return activities(
                Month.anchor(month), name.prefix(1).uppercased() + name.dropFirst(), of: plan
            ) { $0.time.month == month }
        }
    }

    func activities(
        _ anchor: String, _ title: String, of plan: Plan, isShown: (YearlyActivity) -> Bool
    ) -> Item? {
        Item(
            anchor, .activities, title,
            plan.activities.filter { isShown($0.value) }.map { Place("aktiviteten", $0.origin) })
    }
}
