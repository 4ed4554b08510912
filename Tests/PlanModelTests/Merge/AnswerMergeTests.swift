import PlanModel
import Testing

@Suite struct AnswerMergeTests {
    private func catalog(
        municipality: @escaping (Scribe) -> [LocalAnswer] = { _ in [] },
        area: @escaping (Scribe) -> [LocalAnswer] = { _ in [] },
        school: @escaping (Scribe) -> [LocalAnswer] = { _ in [] }
    ) -> Catalog {
        var catalog = Catalog.small
        catalog.municipality = .small { $0.decisions(answers: municipality($0)) }
        catalog.schoolAreas = [.norra { $0.decisions(answers: area($0)) }]
        catalog.schools = [.small(area: "norra", decisions: { $0.decisions(answers: school($0)) })]
        return catalog
    }

    private func answer(_ catalog: Catalog) throws -> PlannedAnswer {
        try #require(PlanMerge(catalog)?.plans.first?.answers["moten"])
    }

    @Test func lowestLayerWinsAndRemembersTheOthers() throws {
        let catalog = catalog(
            municipality: { [$0.answer("moten", "Kommunen.")] }, area: { [$0.answer("moten", "Området.")] },
            school: { [$0.answer("moten", "Skolan.")] })
        let planned = try answer(catalog)
        #expect(planned.origin.layer == .school)
        #expect(planned.origin.span.place == "skolor/aspskolan.yaml: moten")
        #expect(planned.overridden.map(\.layer) == [.schoolArea, .municipality])
        #expect(catalog.findings == [])
    }

    @Test func answerFromAboveHoldsWhereTheSchoolIsSilent() throws {
        let catalog = catalog(municipality: { [$0.answer("moten", "Kommunen.", isLocked: true)] })
        #expect(try answer(catalog).origin.layer == .municipality)
        #expect(catalog.findings == [])
    }

    @Test func lockStopsTheLayersBelowIt() throws {
        let catalog = catalog(
            municipality: { [$0.answer("moten", "Kommunen.")] },
            area: { [$0.answer("moten", "Området.", isLocked: true)] },
            school: { [$0.answer("moten", "Skolan.")] })
        let planned = try answer(catalog)
        #expect(planned.origin.layer == .schoolArea)
        #expect(planned.overridden.map(\.layer) == [.municipality])
        #expect(catalog.findings == ["PV0407 skolor/aspskolan.yaml: moten"])
        #expect(catalog.diagnostics.first?.notedPlaces == ["skolomraden/norra.yaml: moten"])
    }

    @Test func overrideInAnAreaWithManySchoolsIsToldOnce() {
        var catalog = catalog(
            municipality: { [$0.answer("moten", "Kommunen.", isLocked: true)] },
            area: { [$0.answer("moten", "Området.")] }, school: { [$0.answer("moten", "Skolan.")] })
        catalog.schools += [.small("bo", area: "norra"), .small("cia", area: "norra")]
        #expect(
            catalog.findings == [
                "PV0407 skolomraden/norra.yaml: moten", "PV0407 skolor/aspskolan.yaml: moten",
            ])
        #expect(catalog.diagnostics.map(\.notedPlaces) == Array(repeating: ["kommun.yaml: moten"], count: 2))
    }

    @Test func overrideInAnAreaWithoutSchoolsIsTold() {
        var catalog = catalog(
            municipality: { [$0.answer("moten", "Kommunen.", isLocked: true)] },
            area: { [$0.answer("moten", "Området.")] })
        catalog.schools = []
        #expect(catalog.findings == ["PV0407 skolomraden/norra.yaml: moten"])
    }

    @Test func notApplicableOverridesAnAnswerFromAbove() throws {
        let catalog = catalog(
            municipality: { [$0.answer("moten", "Kommunen.")] },
            school: { [$0.answer("moten", notApplicable: "Skolan har inga möten.")] })
        let plan = try #require(PlanMerge(catalog)?.plans.first)
        #expect(plan.questions.map(\.state) == [.notApplicable])
        #expect(plan.answers["moten"]?.overridden.map(\.layer) == [.municipality])
    }
}
