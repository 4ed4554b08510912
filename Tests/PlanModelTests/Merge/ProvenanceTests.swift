import PlanModel
import Testing

/// Every value in a plan can be traced to the file of the layer that it comes from, and to the words there.
@Suite struct ProvenanceTests {
    private func expect(
        _ origin: Origin, in plan: Plan, system: String? = nil, says words: String? = nil,
        _ location: Testing.SourceLocation = #_sourceLocation
    ) {
        let path: String? =
            switch origin.layer {
            case .system: system.map { "kvalitetssystem/\($0).yaml" }
            case .municipality: "kommun.yaml"
            case .schoolArea: plan.schoolArea.map { "skolomraden/\($0.id).yaml" }
            case .school: "skolor/\(plan.school.id).yaml"
            }
        #expect(origin.span.file.path == path, sourceLocation: location)
        #expect(!origin.span.words.isEmpty, sourceLocation: location)
        if let words { #expect(origin.span.words == words, sourceLocation: location) }
    }

    private func expect(_ planned: PlannedRequirement, in plan: Plan, system: String) {
        expect(planned.origin, in: plan, system: system, says: planned.id.local)
        expect(planned.text.origin, in: plan, system: system, says: planned.text.value.string)
        // A title that came with its requirement is traced to the id.
        let isOwn = planned.title.origin == planned.origin
        expect(
            planned.title.origin, in: plan, system: system,
            says: isOwn ? planned.id.local : planned.title.value)
        for replacement in planned.replacements {
            expect(replacement.origin, in: plan, says: "\(planned.id)")
            #expect(replacement.origin.layer != .system)
            let old = replacement.replacedText
            expect(old.origin, in: plan, system: system, says: old.value.string)
            #expect(old.origin.layer < replacement.origin.layer)
        }
        #expect(planned.text.origin.layer == planned.replacements.last?.origin.layer ?? planned.origin.layer)
    }

    @Test(arguments: Seeds.all)
    func everyOriginPointsIntoTheFileOfItsLayer(seed: UInt64) throws {
        for plan in try #require(PlanMerge(.random(seed: seed))).plans {
            for system in plan.systems {
                for section in system.sections {
                    expect(section.origin, in: plan, system: system.id, says: section.section.id.local)
                    for planned in section.requirements { expect(planned, in: plan, system: system.id) }
                    for exclusion in section.exclusions {
                        expect(exclusion.origin, in: plan, says: "\(exclusion.requirement.id)")
                        expect(exclusion.requirement, in: plan, system: system.id)
                    }
                }
            }
            for (question, answer) in plan.answers {
                expect(answer.origin, in: plan, says: question)
                for overridden in answer.overridden { expect(overridden, in: plan, says: question) }
            }
            for contact in plan.contacts { expect(contact.origin, in: plan, says: contact.value.role.value) }
            for activity in plan.activities {
                expect(activity.origin, in: plan, says: activity.value.id.value)
            }
        }
    }
}
