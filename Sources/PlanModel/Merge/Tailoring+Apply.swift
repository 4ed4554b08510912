extension Tailoring {
    /// Changes the systems as this tailoring says.
    ///
    /// What a layer adds comes first, then it rewords, then it excludes: so the order in which a file lists
    /// its changes does not matter, except between additions with the same neighbour: they come in that order.
    ///
    /// - Returns: a diagnostic for every change that could not be made; each names both places.
    package func apply(to systems: inout [PlannedSystem], as layer: Layer) -> [Diagnostic] {
        guard !isEmpty else { return [] }
        var editor = SystemsEditor(systems: systems, layer: layer)
        for added in addedSections.neighboursFirst(\.section.id, \.neighbour) { editor.add(added) }
        for added in addedRequirements.neighboursFirst(\.requirement.id, \.neighbour) { editor.add(added) }
        for replacement in replacements { editor.replace(replacement) }
        for exclusion in exclusions { editor.exclude(exclusion) }
        editor.removeExcluded()
        systems = editor.systems
        return editor.diagnostics
    }

    package var isEmpty: Bool {
        exclusions.isEmpty && replacements.isEmpty && addedRequirements.isEmpty && addedSections.isEmpty
    }
}

/// Carries out one layer's changes, one by one.
private struct SystemsEditor {
    var systems: [PlannedSystem]
    let layer: Layer
    var diagnostics: [Diagnostic] = []
    private var replacedHere: [RequirementID: SourceSpan] = [:]
    private var excludedHere: [RequirementID: AppliedExclusion] = [:]
    private var sectionOrder = AddedOrder<SectionID>()
    private var requirementOrder = AddedOrder<RequirementID>()

    init(systems: [PlannedSystem], layer: Layer) {
        self.systems = systems
        self.layer = layer
    }

    private struct Place {
        let system: Int
        let section: Int
        let requirement: Int
    }

    private func indices(of id: SectionID) -> (system: Int, section: Int)? {
        guard let system = systems.firstIndex(where: { $0.id == id.system }),
            let section = systems[system].sections.firstIndex(where: { $0.section.id == id })
        else { return nil }
        return (system, section)
    }

    private func place(of id: RequirementID) -> Place? {
        guard let (system, section) = indices(of: id.sectionID),
            let requirement = systems[system].sections[section].requirements.firstIndex(where: { $0.id == id }
            )
        else { return nil }
        return Place(system: system, section: section, requirement: requirement)
    }

    mutating func add(_ added: Tailoring.AddedSection) {
        guard let system = systems.firstIndex(where: { $0.id == added.system.value }) else {
            diagnostics.append(.unknownSystem(added.system, among: systems.map(\.id)))
            return
        }
        let sections = systems[system].sections
        if let existing = sections.first(where: { $0.section.id == added.section.id }) {
            diagnostics.append(
                .addedTwice(
                    "Avsnittet", "\(added.section.id)", at: added.section.span, first: existing.origin))
            return
        }
        let ids = sections.map(\.section.id)
        guard let index = sectionOrder.index(of: added.section.id, after: added.neighbour, in: ids) else {
            diagnostics += added.after.map { [.unknownNeighbour($0, among: ids.map(\.local))] } ?? []
            return
        }
        systems[system].sections.insert(PlannedSection(section: added.section, layer: layer), at: index)
    }

    mutating func add(_ added: Tailoring.AddedRequirement) {
        guard let (system, section) = indices(of: added.section.value) else {
            diagnostics.append(
                .unknownSection(added.section, among: systems.flatMap { $0.sections.map(\.section.id) }))
            return
        }
        let planned = systems[system].sections[section]
        let id = added.requirement.id
        let taken = planned.requirements + planned.exclusions.map(\.requirement)
        if let existing = taken.first(where: { $0.id == id }) {
            diagnostics.append(
                .addedTwice("Kravet", "\(id)", at: added.requirement.span, first: existing.origin))
            return
        }
        let ids = planned.requirements.map(\.id)
        guard let index = requirementOrder.index(of: id, after: added.neighbour, in: ids) else {
            diagnostics += added.after.map { [.unknownNeighbour($0, among: ids.map(\.local))] } ?? []
            return
        }
        systems[system].sections[section].requirements.insert(
            PlannedRequirement(requirement: added.requirement, layer: layer), at: index)
    }

    mutating func replace(_ replacement: Tailoring.Replacement) {
        guard let place = locate(replacement.requirement) else { return }
        let target = systems[place.system].sections[place.section].requirements[place.requirement]
        if let lock = target.lock, lock.origin.layer < layer {
            diagnostics.append(
                .lockedRequirement(target.id, at: replacement.requirement.span, lock: lock.origin))
            return
        }
        if let first = replacedHere[target.id] {
            diagnostics.append(.replacedTwice(target.id, at: replacement.requirement.span, first: first))
            return
        }
        replacedHere[target.id] = replacement.requirement.span
        systems[place.system].sections[place.section].requirements[place.requirement] =
            PlannedRequirement(target, as: replacement, by: layer)
    }

    mutating func exclude(_ exclusion: Tailoring.Exclusion) {
        guard let place = locate(exclusion.requirement) else { return }
        let target = systems[place.system].sections[place.section].requirements[place.requirement]
        if let lock = target.lock, lock.origin.layer < layer {
            diagnostics.append(
                .lockedRequirement(target.id, at: exclusion.requirement.span, lock: lock.origin))
            return
        }
        if let first = excludedHere[target.id] {
            diagnostics.append(.alreadyExcluded(exclusion.requirement, by: first.origin))
            return
        }
        if let replaced = replacedHere[target.id] {
            diagnostics.append(
                .replacedAndExcluded(target.id, at: exclusion.requirement.span, replaced: replaced))
            return
        }
        excludedHere[target.id] = AppliedExclusion(
            requirement: target, motivation: exclusion.motivation,
            origin: Origin(layer, at: exclusion.requirement.span))
    }

    /// Takes out what has been excluded, in the order of the requirements.
    mutating func removeExcluded() {
        for id in Set(excludedHere.keys.map(\.sectionID)) {
            guard let (system, section) = indices(of: id) else { continue }
            let requirements = systems[system].sections[section].requirements
            systems[system].sections[section].exclusions += requirements.compactMap { excludedHere[$0.id] }
            systems[system].sections[section].requirements.removeAll { excludedHere[$0.id] != nil }
        }
    }

    /// The place of a requirement to change; says why when there is none.
    private mutating func locate(_ id: Located<RequirementID>) -> Place? {
        if let place = place(of: id.value) { return place }
        let excluded = systems.lazy.flatMap(\.sections).flatMap(\.exclusions)
            .first { $0.requirement.id == id.value }
        if let excluded {
            diagnostics.append(.alreadyExcluded(id, by: excluded.origin))
        } else {
            diagnostics.append(
                .unknownRequirement(id, among: systems.flatMap { $0.requirements.map(\.id) }))
        }
        return nil
    }
}
