/// The systems as they meet every school with the same school forms and grades, and the questions that they ask.
///
/// A municipality has few scopes and many schools, so this is worked out once for each scope.
final class ScopedSystems: Sendable {
    /// A question and all that asks it.
    struct Asked: Sendable {
        let question: Question
        /// The requirements that ask it, with their systems, in the plan's order.
        let by: [(requirement: PlannedRequirement, system: QualitySystem)]
        let ids: [RequirementID]
        let isObligatory: Bool

        init(_ question: Question, by: [(requirement: PlannedRequirement, system: QualitySystem)]) {
            self.question = question
            self.by = by
            ids = by.map(\.requirement.id)
            // Superseded systems alone cannot oblige anybody to answer.
            isObligatory = question.isObligatory && by.contains { $0.system.status == .current }
        }
    }

    /// In the plan's order; what is out of scope is left out.
    let systems: [PlannedSystem]
    /// In the order of first asking.
    let asked: [Asked]
    let askedIDs: Set<String>
    let requirements: Set<RequirementID>

    /// - Parameter tailored: the systems as the layers above the school have tailored them.
    init(
        _ tailored: [PlannedSystem], of municipality: Municipality, in scope: Scope,
        asking questions: [String: Question]
    ) {
        systems = municipality.systems.compactMap { id in
            tailored.first { $0.id == id.value }.flatMap { Self.scoped($0, to: scope) }
        }
        var order: [String] = []
        var askers: [String: [(requirement: PlannedRequirement, system: QualitySystem)]] = [:]
        for system in systems {
            for planned in system.requirements {
                for question in planned.requirement.questions where questions[question.value] != nil {
                    if askers[question.value] == nil { order.append(question.value) }
                    askers[question.value, default: []].append((planned, system.system))
                }
            }
        }
        asked = order.compactMap { id in
            questions[id].map { Asked($0, by: askers[id] ?? []) }
        }
        askedIDs = Set(order)
        requirements = Set(systems.lazy.flatMap(\.requirements).map(\.id))
    }

    /// Nil for a system that concerns no school with the scope.
    private static func scoped(_ tailored: PlannedSystem, to scope: Scope) -> PlannedSystem? {
        guard tailored.system.scope.overlaps(scope) else { return nil }
        func isInScope(_ planned: PlannedRequirement) -> Bool {
            planned.requirement.scope.map { $0.overlaps(scope) } ?? true
        }
        var system = tailored
        for index in system.sections.indices {
            let section = system.sections[index]
            // Untouched sections keep sharing storage with other scopes.
            if !section.requirements.allSatisfy(isInScope) {
                system.sections[index].requirements.removeAll { !isInScope($0) }
            }
            if !section.exclusions.allSatisfy({ isInScope($0.requirement) }) {
                system.sections[index].exclusions.removeAll { !isInScope($0.requirement) }
            }
        }
        system.sections.removeAll { section in
            section.requirements.isEmpty && section.exclusions.isEmpty
                && !section.section.requirements.isEmpty
        }
        return system
    }
}
