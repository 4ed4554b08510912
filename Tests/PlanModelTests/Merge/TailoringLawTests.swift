import PlanModel
import Testing

/// What must hold of tailoring and scope whatever the content.
@Suite struct TailoringLawTests {
    /// A school's plan with the systems as the layers above have made them.
    private struct Case {
        let plan: Plan
        let above: [PlannedSystem]

        /// The systems of the plan before scoping.
        var listed: [PlannedSystem] {
            plan.municipality.systems.compactMap { id in above.first { $0.id == id.value } }
        }

        func concerns(_ system: PlannedSystem, _ requirement: Requirement) -> Bool {
            system.system.scope.overlaps(plan.school.scope)
                && requirement.scope.map { $0.overlaps(plan.school.scope) } ?? true
        }
    }

    private func cases(_ catalog: Catalog) throws -> [Case] {
        let merge = try #require(PlanMerge(catalog))
        return merge.plans.map { plan in
            var above = merge.municipalSystems
            _ = plan.schoolArea?.decisions.tailoring.apply(to: &above, as: .schoolArea)
            return Case(plan: plan, above: above)
        }
    }

    @Test(arguments: Seeds.all)
    func aSchoolNeverDropsOrRewordsARequirement(seed: UInt64) throws {
        for one in try cases(.random(seed: seed)) {
            let wanted = one.listed.flatMap { system in
                system.requirements.filter { one.concerns(system, $0.requirement) }
                    .map { "\($0.id): \($0.title.value): \($0.text.value.string)" }
            }
            let planned = one.plan.systems.flatMap(\.requirements)
                .map { "\($0.id): \($0.title.value): \($0.text.value.string)" }
            #expect(planned == wanted)
        }
    }

    @Test(arguments: Seeds.all)
    func whatASchoolDecidesDoesNotTouchTheSystems(seed: UInt64) throws {
        let catalog = Catalog.random(seed: seed)
        var silent = catalog
        silent.schools = catalog.schools.map { school in
            .small(school.id, area: school.area?.value, scope: school.scope)
        }
        for (one, other) in zip(try cases(catalog), try cases(silent)) {
            #expect(difference(outline(one.plan.systems), outline(other.plan.systems)) == nil)
        }
    }

    @Test(arguments: Seeds.all)
    func nothingOutOfScopeIsInAPlan(seed: UInt64) throws {
        for plan in try cases(.random(seed: seed)).map(\.plan) {
            let scope = plan.school.scope
            for system in plan.systems {
                #expect(system.system.scope.overlaps(scope))
                for section in system.sections {
                    for planned in section.requirements + section.exclusions.map(\.requirement) {
                        #expect(planned.requirement.scope?.overlaps(scope) != false, "\(planned.id)")
                    }
                }
            }
            let inPlan = Set(plan.systems.flatMap { $0.requirements.map(\.id) })
            for question in plan.questions {
                #expect(!question.askedBy.isEmpty)
                #expect(inPlan.isSuperset(of: question.askedBy))
            }
        }
    }

    /// Where an exclusion cannot be carried out, that is told; otherwise it is there to be seen.
    @Test(arguments: Seeds.all)
    func exclusionsAreVisibleWithTheirMotivation(seed: UInt64) throws {
        let catalog = Catalog.random(seed: seed)
        let merge = try #require(PlanMerge(catalog))
        let found = merge.diagnostics.sortedForReading()
        for one in try cases(catalog) {
            let layers = [merge.municipality.decisions, one.plan.schoolArea?.decisions].compactMap(\.self)
            for exclusion in layers.flatMap(\.tailoring.exclusions) {
                let faults = found.filter { $0.span == exclusion.requirement.span }
                let excluded = one.above.flatMap(\.sections).flatMap(\.exclusions)
                    .filter { $0.origin.span == exclusion.requirement.span }
                #expect(faults.count + excluded.count == 1, "\(exclusion.requirement.value)")
                #expect(excluded.allSatisfy { $0.motivation == exclusion.motivation })
            }
            for system in one.listed {
                let wanted = system.sections.flatMap(\.exclusions)
                    .filter { one.concerns(system, $0.requirement.requirement) }.map { outline($0) }
                let planned = one.plan.systems.filter { $0.id == system.id }.flatMap(\.sections)
                    .flatMap(\.exclusions).map { outline($0) }
                #expect(planned == wanted)
                let gone = Set(system.sections.flatMap { $0.exclusions.map(\.requirement.id) })
                #expect(gone.isDisjoint(with: system.requirements.map(\.id)))
            }
        }
    }

    @Test(arguments: Seeds.all)
    func whatIsLockedStaysAndEveryAttemptIsToldOnce(seed: UInt64) throws {
        let catalog = Catalog.random(seed: seed)
        let merge = try #require(PlanMerge(catalog))
        var locks: [RequirementID: Tailoring.Replacement] = [:]
        for replacement in merge.municipality.decisions.tailoring.replacements where replacement.isLocked {
            locks[replacement.requirement.value] = replacement
        }
        let told = merge.diagnostics.sortedForReading().filter { $0.id == "PV0403" }
        let attempts = catalog.schoolAreas.flatMap { area in
            area.decisions.tailoring.exclusions.map(\.requirement)
                + area.decisions.tailoring.replacements.map(\.requirement)
        }.filter { locks[$0.value] != nil }
        #expect(Set(told.map(\.span)) == Set(attempts.map(\.span)))
        #expect(told.count == attempts.count)
        for diagnostic in told {
            let attempt = attempts.first { $0.span == diagnostic.span }
            #expect(diagnostic.notes.map(\.span) == [attempt.flatMap { locks[$0.value]?.requirement.span }])
        }
        for one in try cases(catalog) {
            for planned in one.above.flatMap(\.requirements) {
                guard let lock = locks[planned.id] else { continue }
                #expect(planned.text.value == lock.text)
                #expect(planned.lock?.replacement.text == lock.text)
            }
            let requirements = Set(one.above.flatMap { $0.requirements.map(\.id) })
            #expect(requirements.isSuperset(of: locks.keys))
        }
    }
}
