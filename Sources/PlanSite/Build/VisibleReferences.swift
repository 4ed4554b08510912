internal import PlanModel

/// What a text can refer to and every reader of it reach: what the municipality has, and what the text's own
/// school area adds.
struct VisibleReferences {
    private var shared = Set<Reference>()
    private var added: [String: Set<Reference>] = [:]

    init(_ content: LoadedContent) {
        for section in content.merge?.municipalSystems.flatMap(\.sections) ?? [] {
            shared.insert(.section(section.section.id))
            for planned in section.requirements + section.exclusions.map(\.requirement) {
                shared.insert(.requirement(planned.id))
            }
        }
        for area in content.catalog.schoolAreas {
            let tailoring = area.decisions.tailoring
            let sections = tailoring.addedSections.map(\.section)
            let requirements =
                tailoring.addedRequirements.map(\.requirement) + sections.flatMap(\.requirements)
            added[area.id] = Set(
                sections.map { .section($0.id) } + requirements.map { .requirement($0.id) })
        }
    }

    /// - Parameter schoolArea: nil for a text that all schools share.
    func contains(_ reference: Reference, inTextOf schoolArea: String?) -> Bool {
        switch reference {
        case .requirement, .section:
            shared.contains(reference) || schoolArea.map { added[$0]?.contains(reference) ?? false } ?? false
        default: true
        }
    }
}
