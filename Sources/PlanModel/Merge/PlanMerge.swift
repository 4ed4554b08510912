/// Merges the layers into one plan per school.
///
/// What schools share is worked out once: the systems as the municipality and each school area have
/// tailored them, and the answers that they give.
package struct PlanMerge: Sendable {
    package let municipality: Municipality
    /// The systems as the municipality publishes them: every system there is, tailored, not scoped.
    package let municipalSystems: [PlannedSystem]
    package let plans: [Plan]
    package let diagnostics: [Diagnostic]

    /// - Returns: nil when the catalog has no municipality.
    package init?(_ catalog: Catalog) {
        guard let municipality = catalog.municipality else { return nil }
        var diagnostics: [Diagnostic] = []
        var systems = Self.inPlanOrder(catalog.systems, municipality).map(PlannedSystem.init(untailored:))
        diagnostics += municipality.decisions.tailoring.apply(to: &systems, as: .municipality)
        self.municipality = municipality
        self.municipalSystems = systems
        var answers = AnswerMerge()
        diagnostics += answers.add(municipality.decisions.answers, as: .municipality)

        let questions = Dictionary(
            catalog.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let inPlans = Set(municipality.systems.map(\.value))
        func answersNobodyAsks(_ decisions: LayerDecisions, of layer: Layer, in systems: [PlannedSystem])
            -> [Diagnostic]
        {
            let asked = Set(
                systems.filter { inPlans.contains($0.id) }.flatMap { system in
                    system.requirements.flatMap { $0.requirement.questions.map(\.value) }
                })
            return decisions.answers.map(\.question).filter {
                questions[$0.value] != nil && !asked.contains($0.value)
            }
            .map { .sharedAnswerNobodyAsks($0, layer: layer) }
        }
        let areas = Dictionary(
            catalog.schoolAreas.map { area in
                var areaSystems = systems
                var areaAnswers = answers
                diagnostics += area.decisions.tailoring.apply(to: &areaSystems, as: .schoolArea)
                diagnostics += areaAnswers.add(area.decisions.answers, as: .schoolArea)
                diagnostics += answersNobodyAsks(area.decisions, of: .schoolArea, in: areaSystems)
                return (area.id, (systems: areaSystems, answers: areaAnswers))
            }, uniquingKeysWith: { first, _ in first })
        // What only a school area asks, the municipality may answer for it.
        diagnostics += answersNobodyAsks(
            municipality.decisions, of: .municipality, in: systems + areas.values.flatMap(\.systems))
        let knownRequirements = Set(catalog.allRequirements.map(\.id))

        var plans: [Plan] = []
        for school in catalog.schools {
            let area = school.area.flatMap { area in catalog.schoolAreas.first { $0.id == area.value } }
            let above = area.flatMap { areas[$0.id] } ?? (systems, answers)
            let builder = PlanBuilder(
                school: school, area: area, municipality: municipality, tailored: above.systems,
                inherited: above.answers, questions: questions,
                knownRequirements: knownRequirements)
            let (plan, found) = builder.build()
            plans.append(plan)
            diagnostics += found
        }
        self.plans = plans
        self.diagnostics = diagnostics
    }

    /// Those of the plan in its order, then the others by id.
    private static func inPlanOrder(_ systems: [QualitySystem], _ municipality: Municipality)
        -> [QualitySystem]
    {
        let order = municipality.systems.map(\.value)
        return systems.sorted { left, right in
            let places = (
                order.firstIndex(of: left.id) ?? order.count, order.firstIndex(of: right.id) ?? order.count
            )
            return places.0 != places.1 ? places.0 < places.1 : left.id < right.id
        }
    }
}
