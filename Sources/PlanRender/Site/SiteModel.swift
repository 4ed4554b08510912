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
    private let signatures: PlanSignatures
    /// Requirements as the municipality publishes them, in the systems' order; excluded ones too.
    let municipalRequirements: [RequirementID: PlannedRequirement]
    let municipalSections: Set<SectionID>
    /// The requirements of an equivalence, in the systems' order.
    let equivalenceMembers: [String: [RequirementID]]
    /// The requirements that refer to a law or provision.
    let requirementsByLaw: [String: [RequirementID]]
    /// The municipality's pages that there are in other languages.
    let translatedRoutes: [(language: Language, route: Route)]

    /// - Parameters:
    ///   - contentRoot: the content folder's path, which the paths of its files start with.
    ///   - listed: the schools that are to be on the site; nil for all.
    ///   - earlier: a model whose merge this one's has taken plans from.
    package init(
        catalog: Catalog, index: CatalogIndex, merge: PlanMerge, contentRoot: String,
        listed: Set<String>? = nil, reusing earlier: SiteModel? = nil
    ) {
        self.contentRoot = contentRoot + "/"
        self.catalog = catalog
        self.index = index
        self.merge = merge
        let reusable = earlier.flatMap { $0.signatures.isFull ? nil : $0 }
        let signatures = reusable?.signatures ?? PlanSignatures()
        self.signatures = signatures
        plans = merge.plans.filter { listed?.contains($0.school.id) ?? true }.map { plan in
            if let view = reusable?.plan(plan.school.id), view.plan === plan { return view }
            return PlanView(plan, signatures: signatures)
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
        translatedRoutes = Self.translatedRoutes(of: merge, guidance: catalog.guidance)
    }

    /// A file's path under the content folder, the same wherever the folder lies.
    func contentPath(of file: SourceFile) -> String {
        file.path.hasPrefix(contentRoot) ? String(file.path.dropFirst(contentRoot.count)) : file.path
    }

    package func plan(_ school: String) -> PlanView? { plansBySchool[school] }

    func system(_ id: String) -> PlannedSystem? { merge.municipalSystems.first { $0.id == id } }

    /// `skolkuratorn` has the title `Skolkurator`; an id without a role is shown as it is.
    func roleTitle(_ id: String) -> String { index.roles[id]?.title ?? id }
}

extension PlannedRequirement {
    /// The requirement's own area, or its section's.
    func area(in section: PlannedSection) -> String {
        requirement.area?.value ?? section.section.area.value
    }
}
