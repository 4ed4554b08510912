/// Merges the layers into one plan per school.
package struct PlanMerge: Sendable {
    /// The systems as the municipality publishes them: every system there is, tailored, not scoped.
    package var municipalSystems: [PlannedSystem] { shared.municipal.systems }
    package var municipality: Municipality { shared.municipality }
    /// In the catalog's order of schools.
    package let plans: [Plan]
    package let diagnostics: [Diagnostic]
    private let shared: SharedLayers
    private let merged: [String: MergedSchool]

    private struct MergedSchool: Sendable {
        let plan: Plan
        let diagnostics: [Diagnostic]

        /// Whether the plan would come out the same for a school on the same shared layers.
        func holds(for school: School, in area: SchoolArea?) -> Bool {
            plan.school === school && plan.schoolArea?.name.span.file === area?.name.span.file
        }
    }

    /// - Parameter earlier: a merge from before some files were read anew. Plans that nothing new concerns are
    ///   taken from it: they are the same objects.
    /// - Returns: nil when the catalog has no municipality.
    package init?(_ catalog: Catalog, reusing earlier: PlanMerge? = nil) {
        guard let municipality = catalog.municipality else { return nil }
        let shared = SharedLayers(catalog, municipality: municipality)
        let reusable = earlier?.shared.basis == shared.basis ? earlier?.merged ?? [:] : [:]
        var diagnostics = shared.diagnostics
        var plans: [Plan] = []
        var merged: [String: MergedSchool] = [:]
        var scopes: [AreaScope: ScopedSystems] = [:]
        for school in catalog.schools {
            let above = shared.above(school)
            var result = reusable[school.id]
            if result?.holds(for: school, in: above.area) != true { result = nil }
            if result == nil {
                let key = AreaScope(area: above.area?.id, scope: school.scope)
                let scoped =
                    scopes[key]
                    ?? ScopedSystems(
                        above.systems, of: municipality, in: school.scope, asking: shared.questions)
                scopes[key] = scoped
                result = Self.merge(school, above, scoped, shared)
            }
            guard let result else { continue }
            plans.append(result.plan)
            diagnostics += result.diagnostics
            merged[school.id] = result
        }
        self.shared = shared
        self.plans = plans
        self.merged = merged
        self.diagnostics = diagnostics
    }

    private struct AreaScope: Hashable {
        let area: String?
        let scope: Scope
    }

    private static func merge(
        _ school: School, _ above: SharedLayers.Above, _ scoped: ScopedSystems, _ shared: SharedLayers
    ) -> MergedSchool {
        let builder = PlanBuilder(
            school: school, area: above.area, municipality: shared.municipality, scoped: scoped,
            tailored: above.systems,
            inherited: above.answers, questions: shared.questions,
            knownRequirements: shared.knownRequirements)
        let (plan, diagnostics) = builder.build()
        return MergedSchool(plan: plan, diagnostics: diagnostics)
    }
}
