/// A quality system after tailoring and scoping.
package struct PlannedSystem: Sendable {
    package let system: QualitySystem
    package internal(set) var sections: [PlannedSection]

    package var id: String { system.id }
    package var requirements: some Sequence<PlannedRequirement> { sections.lazy.flatMap(\.requirements) }

    /// The system as its own file says, before anybody has tailored it.
    package init(untailored system: QualitySystem) {
        self.system = system
        self.sections = system.sections.map { PlannedSection(section: $0, layer: .system) }
    }
}

package struct PlannedSection: Sendable {
    package let section: Section
    package let origin: Origin
    package internal(set) var requirements: [PlannedRequirement]
    /// What has been taken out, so that a reader can see it and why.
    package internal(set) var exclusions: [AppliedExclusion] = []

    init(section: Section, layer: Layer) {
        self.section = section
        self.origin = Origin(layer, at: section.span)
        self.requirements = section.requirements.map { PlannedRequirement(requirement: $0, layer: layer) }
    }
}

/// A requirement as a plan has it. Hundreds of plans hold the same ones, so it is an object.
package final class PlannedRequirement: Sendable {
    /// As the layer that brought it wrote it.
    package let requirement: Requirement
    package let origin: Origin
    package let title: Resolved<String>
    package let text: Resolved<SourceText>
    /// The rewordings in the order they were made; the last is what `text` says.
    package let replacements: [AppliedReplacement]

    package var id: RequirementID { requirement.id }

    /// The replacement that forbids layers below to change the requirement, if one does.
    package var lock: AppliedReplacement? { replacements.last { $0.replacement.isLocked } }

    init(requirement: Requirement, layer: Layer) {
        self.requirement = requirement
        self.origin = Origin(layer, at: requirement.span)
        self.title = Resolved(requirement.title.value, from: Origin(layer, at: requirement.title.span))
        self.text = Resolved(requirement.text, from: Origin(layer, at: requirement.text.span))
        self.replacements = []
    }

    /// The requirement with other words.
    init(_ reworded: PlannedRequirement, as replacement: Tailoring.Replacement, by layer: Layer) {
        requirement = reworded.requirement
        origin = reworded.origin
        title =
            replacement.title.map { Resolved($0.value, from: Origin(layer, at: $0.span)) } ?? reworded.title
        text = Resolved(replacement.text, from: Origin(layer, at: replacement.text.span))
        replacements =
            reworded.replacements + [
                AppliedReplacement(
                    replacement: replacement, origin: Origin(layer, at: replacement.requirement.span),
                    replacedText: reworded.text)
            ]
    }
}

package struct AppliedReplacement: Sendable {
    package let replacement: Tailoring.Replacement
    package let origin: Origin
    /// What the text was until then.
    package let replacedText: Resolved<SourceText>
}

package struct AppliedExclusion: Sendable {
    package let requirement: PlannedRequirement
    package let motivation: SourceText
    package let origin: Origin
}
