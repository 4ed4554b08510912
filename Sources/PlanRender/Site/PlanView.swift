package import PlanModel
internal import Synchronization

/// A plan with what its pages look up in it, found when first asked for.
package final class PlanView: Sendable {
    package let plan: Plan
    private let signatures: PlanSignatures
    private let found = Mutex<PlanFacts?>(nil)

    init(_ plan: Plan, signatures: PlanSignatures) {
        self.plan = plan
        self.signatures = signatures
    }

    private var facts: PlanFacts {
        found.withLock { found in
            if let found { return found }
            let facts = PlanFacts(plan, signatures: signatures)
            found = facts
            return facts
        }
    }

    /// Equal for schools whose requirements, and pages to link to, are the same.
    var signature: Int { facts.signature }
    var requirements: [RequirementID: PlannedRequirement] { facts.requirements }
    var sections: Set<SectionID> { facts.sections }
    var systems: Set<String> { facts.systems }
    /// Roles that something in the plan is for.
    var roles: Set<String> { facts.roles }
    var areas: Set<String> { facts.areas }
    var questions: [String: AskedQuestion] { facts.questions }
    var translatedPages: [TranslatedPage] { facts.translatedPages }
}

private final class PlanFacts: Sendable {
    let signature: Int
    let requirements: [RequirementID: PlannedRequirement]
    let sections: Set<SectionID>
    let systems: Set<String>
    let roles: Set<String>
    let areas: Set<String>
    let questions: [String: AskedQuestion]
    let translatedPages: [TranslatedPage]

    init(_ plan: Plan, signatures: PlanSignatures) {
        var requirements: [RequirementID: PlannedRequirement] = [:]
        var sections = Set<SectionID>()
        var roles = Set<String>()
        var areas = Set(plan.school.localSections.map(\.area.value))
        for system in plan.systems {
            for section in system.sections {
                sections.insert(section.section.id)
                for planned in section.requirements {
                    requirements[planned.id] = planned
                    roles.formUnion(planned.requirement.actors.map(\.value))
                    areas.insert(planned.area(in: section))
                }
                for exclusion in section.exclusions {
                    requirements[exclusion.requirement.id] = exclusion.requirement
                }
            }
        }
        for answer in plan.answers.values {
            guard case .answered(let content, let variants) = answer.answer.statement else { continue }
            for content in [content] + variants.map(\.content) {
                if let role = content.responsible { roles.insert(role.value) }
                roles.formUnion(content.schedule.compactMap(\.responsible?.value))
            }
        }
        roles.formUnion(plan.activities.compactMap(\.value.responsible?.value))
        roles.formUnion(plan.school.goals.compactMap(\.responsible?.value))
        roles.formUnion(plan.contacts.map(\.value.role.value))
        self.requirements = requirements
        self.sections = sections
        self.systems = Set(plan.systems.map(\.id))
        self.roles = roles
        self.areas = areas
        self.questions = Dictionary(
            plan.questions.map { ($0.question.id, $0) }, uniquingKeysWith: { first, _ in first })
        translatedPages = TranslatedPage.all(of: plan)
        signature = signatures.number(
            of: PlanSignature(
                plan, sections: sections, roles: roles, areas: areas, translatedPages: translatedPages))
    }
}

/// What decides how a plan's fixed texts look: schools with equal signatures share them.
private struct PlanSignature: Hashable {
    let schoolArea: String?
    let requirements: [RequirementID]
    let systems: [String]
    let sections: Set<SectionID>
    let roles: Set<String>
    let areas: Set<String>
    let translatedPages: [TranslatedPage]

    init(
        _ plan: Plan, sections: Set<SectionID>, roles: Set<String>, areas: Set<String>,
        translatedPages: [TranslatedPage]
    ) {
        schoolArea = plan.schoolArea?.id
        requirements = plan.systems.flatMap { system in
            system.sections.flatMap { $0.requirements.map(\.id) + $0.exclusions.map(\.requirement.id) }
        }
        systems = plan.systems.map(\.id)
        self.sections = sections
        self.roles = roles
        self.areas = areas
        self.translatedPages = translatedPages
    }
}

/// A number for every signature there is; which number does not matter.
final class PlanSignatures: Sendable {
    private let numbers = Mutex<[PlanSignature: Int]>([:])

    /// More than there can be at one time. A preview makes one model from another for hours, and what no plan has any
    /// more must not stay for ever.
    private static let most = 1000

    var isFull: Bool { numbers.withLock { $0.count > Self.most } }

    fileprivate func number(of signature: PlanSignature) -> Int {
        numbers.withLock { numbers in
            if let number = numbers[signature] { return number }
            numbers[signature] = numbers.count
            return numbers.count - 1
        }
    }
}
