import PlanModel
import Testing

/// Which of an answer's variants stands under which requirement.
@Suite struct AnswerContentTests {
    private func text(
        actors: [String], systemRoles: [String] = ["specialpedagog"],
        _ variants: [(Scribe) -> LocalAnswer.Variant]
    ) -> String? {
        content(actors: actors, systemRoles: systemRoles, variants)?.text?.string
    }

    private func content(
        actors: [String], systemRoles: [String] = ["specialpedagog"],
        _ variants: [(Scribe) -> LocalAnswer.Variant]
    ) -> LocalAnswer.Content? {
        Scribe.write("prov.yaml") { scribe in
            let answer = scribe.answer(
                "moten", "Alla.", responsible: "rektor", variants: variants.map { $0(scribe) })
            return self.content(of: answer, scribe, actors: actors, systemRoles: systemRoles)
        }
    }

    private func content(
        of answer: LocalAnswer, _ scribe: Scribe, actors: [String], systemRoles: [String] = []
    ) -> LocalAnswer.Content? {
        var merge = AnswerMerge()
        #expect(merge.add([answer], as: .school) == [])
        let requirement = scribe.requirement("psyk/samverkan/1", actors: actors)
        return merge.answers["moten"]?.shown(
            for: requirement, in: scribe.system("psyk", roles: systemRoles, [])
        ).first?.content
    }

    private let system: (Scribe) -> LocalAnswer.Variant = { $0.variant(system: "psyk", "Systemet.") }
    private let actor: (Scribe) -> LocalAnswer.Variant = { $0.variant(role: "skolkurator", "Aktören.") }
    private let profession: (Scribe) -> LocalAnswer.Variant = { $0.variant(role: "specialpedagog", "Yrket.") }

    @Test func systemGoesBeforeActorAndActorBeforeProfession() {
        #expect(text(actors: ["skolkurator"], [profession, actor, system]) == "Systemet.")
        #expect(text(actors: ["skolkurator"], [profession, actor]) == "Aktören.")
        #expect(text(actors: ["rektor"], [profession, actor]) == "Yrket.")
        #expect(text(actors: ["rektor"], systemRoles: [], [profession, actor]) == "Alla.")
        #expect(text(actors: ["rektor"], [{ $0.variant(system: "syv") }]) == "Alla.")
    }

    @Test func variantsForTwoActorsAreBothShown() {
        let shown = Scribe.write("prov.yaml") { scribe in
            var merge = AnswerMerge()
            #expect(
                merge.add(
                    [scribe.answer("moten", "Alla.", variants: [profession(scribe), actor(scribe)])],
                    as: .school) == [])
            return merge.answers["moten"]?.shown(
                for: scribe.requirement("psyk/samverkan/1", actors: ["skolkurator", "specialpedagog"]),
                in: scribe.system("psyk", roles: [], []))
        }
        #expect(shown?.map(\.target) == [.role("specialpedagog"), .role("skolkurator")])
        #expect(shown?.map(\.content.text?.string) == ["Yrket.", "Aktören."])
    }

    @Test func variantTakesWhatItLeavesOutFromTheMainAnswer() {
        let content = content(actors: ["skolkurator"], [actor])
        #expect(content?.text?.string == "Aktören.")
        #expect(content?.responsible?.value == "rektor")
    }

    @Test func notApplicableHasNoContent() {
        let hasContent = Scribe.write("prov.yaml") { scribe in
            let answer = scribe.answer("moten", notApplicable: "Ingen kurator.")
            return content(of: answer, scribe, actors: ["rektor"]) != nil
        }
        #expect(!hasContent)
    }
}
