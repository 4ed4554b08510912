package import PlanModel

/// Everything that pages are made from, with the look-ups that they share. Pages only read it.
package struct SiteModel: Sendable {
    package let catalog: Catalog
    package let index: CatalogIndex
    package let merge: PlanMerge
    /// By school, in the order of `merge.plans`.
    package let plans: [PlanView]

    /// The content folder as files' paths name it, with a slash at the end.
    private let contentRoot: String
    private let plansBySchool: [String: PlanView]
    /// Requirements as the municipality publishes them, in the systems' order; excluded ones too.
    let municipalRequirements: [RequirementID: PlannedRequirement]
    let municipalSections: Set<SectionID>
    /// The requirements of an equivalence, in the systems' order.
    let equivalenceMembers: [String: [RequirementID]]
    /// The requirements that refer to a law or provision.
    let requirementsByLaw: [String: [RequirementID]]

    /// - Parameters:
    ///   - contentRoot: the content folder's path, which the paths of its files start with.
    ///   - listed: the schools that are to be on the site; nil for all.
    package init(
        catalog: Catalog, index: CatalogIndex, merge: PlanMerge, contentRoot: String,
        listed: Set<String>? = nil
    ) {
        self.contentRoot = contentRoot + "/"
        self.catalog = catalog
        self.index = index
        self.merge = merge
        var signatures: [PlanSignature: Int] = [:]
        plans = merge.plans.filter { listed?.contains($0.school.id) ?? true }.map { plan in
            var view = PlanView(plan)
            let signature = PlanSignature(view)
            view.signature = signatures[signature] ?? signatures.count
            signatures[signature] = view.signature
            return view
        }
        plansBySchool = Dictionary(
            plans.map { ($0.plan.school.id, $0) }, uniquingKeysWith: { first, _ in first })

        var requirements: [RequirementID: PlannedRequirement] = [:]
        var members: [String: [RequirementID]] = [:]
        var byLaw: [String: [RequirementID]] = [:]
        for system in merge.municipalSystems {
            for section in system.sections {
                for planned in section.requirements {
                    requirements[planned.id] = planned
                    for id in planned.requirement.equivalences {
                        members[id.value, default: []].append(planned.id)
                    }
                    for id in planned.requirement.laws { byLaw[id.value, default: []].append(planned.id) }
                }
                for exclusion in section.exclusions {
                    requirements[exclusion.requirement.id] = exclusion.requirement
                }
            }
        }
        municipalRequirements = requirements
        municipalSections = Set(merge.municipalSystems.flatMap { $0.sections.map(\.section.id) })
        equivalenceMembers = members
        requirementsByLaw = byLaw
    }

    /// A file's path under the content folder, the same wherever the folder lies.
    func contentPath(of file: SourceFile) -> String {
        file.path.hasPrefix(contentRoot) ? String(file.path.dropFirst(contentRoot.count)) : file.path
    }

    func plan(_ school: String) -> PlanView? { plansBySchool[school] }

    func system(_ id: String) -> PlannedSystem? { merge.municipalSystems.first { $0.id == id } }

    /// `skolkuratorn` has the title `Skolkurator`; an id without a role is shown as it is.
    func roleTitle(_ id: String) -> String { index.roles[id]?.title ?? id }
}

/// What decides how a plan's fixed texts look: schools with equal signatures share them.
private struct PlanSignature: Hashable {
    let schoolArea: String?
    let requirements: [RequirementID]
    let systems: [String]
    let sections: Set<SectionID>
    let roles: Set<String>
    let areas: Set<String>

    init(_ view: PlanView) {
        schoolArea = view.plan.schoolArea?.id
        requirements = view.plan.systems.flatMap { system in
            system.sections.flatMap { $0.requirements.map(\.id) + $0.exclusions.map(\.requirement.id) }
        }
        systems = view.plan.systems.map(\.id)
        sections = view.sections
        roles = view.roles
        areas = view.areas
    }
}

/// A plan with what its pages look up in it.
package struct PlanView: Sendable {
    package let plan: Plan
    /// Equal for schools whose requirements, and pages to link to, are the same.
    fileprivate(set) var signature = 0
    let requirements: [RequirementID: PlannedRequirement]
    let sections: Set<SectionID>
    let systems: Set<String>
    /// Roles that something in the plan is for, in the order of the register.
    let roles: Set<String>
    let areas: Set<String>
    let questions: [String: AskedQuestion]

    init(_ plan: Plan) {
        self.plan = plan
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
    }
}

extension PlannedRequirement {
    /// The requirement's own area, or its section's.
    func area(in section: PlannedSection) -> String {
        requirement.area?.value ?? section.section.area.value
    }
}
