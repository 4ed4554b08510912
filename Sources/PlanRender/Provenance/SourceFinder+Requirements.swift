internal import PlanModel

extension SourceFinder {
    /// A system's sections with their requirements.
    func items(of system: PlannedSystem) -> [Item] {
        system.sections.flatMap { items(of: $0, in: system) }
    }

    func items(of section: PlannedSection, in system: PlannedSystem) -> [Item] {
        [item(section, isPartial: false)].compactMap(\.self)
            + section.requirements.compactMap { item($0, answers: answers(under: $0, in: system)) }
            + section.exclusions.compactMap(item)
    }

    /// The sections of the plan's systems that have some requirement that is shown, with those requirements.
    func parts(
        of plan: Plan, isShown: (PlannedRequirement, PlannedSection) -> Bool
    ) -> [Item] {
        plan.systems.flatMap { system in
            system.sections.flatMap { section -> [Item] in
                let shown = section.requirements.filter { isShown($0, section) }
                if shown.isEmpty { return [] }
                return [item(section, isPartial: true)].compactMap(\.self)
                    + shown.compactMap { item($0, answers: []) }
            }
        }
    }

    /// - Parameter isPartial: whether the page shows only the section's heading and some requirements.
    private func item(_ planned: PlannedSection, isPartial: Bool) -> Item? {
        let section = planned.section
        let layer = planned.origin.layer
        var places = [Place("avsnittet", planned.origin)]
        if !isPartial {
            places = self.places("texten", section.text, section.translations, layer) + places
            if let figure = section.figure {
                places.append(Place("figuren", layer, at: figure.description.span))
            }
        }
        return Item(section.id.anchor, .section, section.title, places)
    }

    private func item(_ planned: PlannedRequirement, answers: [PageSources.Answer]) -> Item? {
        Item(
            planned.id.anchor, .requirement, planned.title.value, places(of: planned), answers: answers)
    }

    func item(_ exclusion: AppliedExclusion) -> Item? {
        let planned = exclusion.requirement
        return Item(
            planned.id.anchor, .exclusion, planned.title.value,
            [
                Place("motiveringen", exclusion.origin.layer, at: exclusion.motivation.span),
                Place("undantaget", exclusion.origin),
            ] + places(of: planned))
    }

    /// From the text that is read down to what it has replaced, and what else stands in the requirement.
    func places(of planned: PlannedRequirement) -> [Place] {
        var places = [Place("texten", planned.text.origin)]
        if planned.title.origin.layer != planned.text.origin.layer {
            places.append(Place("rubriken", planned.title.origin))
        }
        for applied in planned.replacements.reversed() {
            places.append(
                Place("motiveringen", applied.origin.layer, at: applied.replacement.motivation.span))
            places.append(Place("ersatt text", applied.replacedText.origin))
        }
        if let lock = planned.lock { places.append(Place("låst av", lock.origin)) }
        places.append(Place("kravet", planned.origin))
        if let adopted = planned.requirement.adoptedText {
            places.append(Place("antagen lydelse", planned.origin.layer, at: adopted.span))
        }
        for id in planned.requirement.equivalences {
            guard let equivalence = site.index.equivalences[id.value] else { continue }
            places.append(municipal("motsvarigheten", equivalence.span))
        }
        return places
    }
}
