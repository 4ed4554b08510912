import PlanModel
import Testing

/// What must hold of answers whatever the content.
@Suite struct AnswerLawTests {
    private typealias Given = (layer: Layer, answer: LocalAnswer)

    /// Who has answered a question in the layers of a plan, from above.
    private func given(_ question: String, _ layers: [(Layer, LayerDecisions?)]) -> [Given] {
        layers.flatMap { layer, decisions in
            (decisions?.answers ?? []).filter { $0.question.value == question }.map { (layer, $0) }
        }
    }

    private func layers(_ plan: Plan) -> [(Layer, LayerDecisions?)] {
        [
            (.municipality, plan.municipality.decisions), (.schoolArea, plan.schoolArea?.decisions),
            (.school, plan.school.decisions),
        ]
    }

    @Test(arguments: Seeds.all)
    func lowestLayerThatMayWins(seed: UInt64) throws {
        let catalog = Catalog.random(seed: seed)
        for plan in try #require(PlanMerge(catalog)).plans {
            for question in catalog.questions.map(\.id) {
                let given = given(question, layers(plan))
                // Down to the first lock and no further.
                let lock = given.firstIndex { $0.answer.isLocked } ?? given.endIndex - 1
                let valid = given.prefix(lock + 1)
                let planned = plan.answers[question]
                #expect(planned?.origin.layer == valid.last?.layer)
                #expect(planned?.origin.span == valid.last?.answer.question.span)
                #expect((planned?.overridden ?? []).map(\.layer) == valid.dropLast().reversed().map(\.layer))
            }
            #expect(Set(plan.answers.keys).isSubset(of: catalog.questions.map(\.id)))
        }
    }

    @Test(arguments: Seeds.all)
    func everyAttemptAgainstALockIsToldOnceWithBothPlaces(seed: UInt64) throws {
        let catalog = Catalog.random(seed: seed)
        let merge = try #require(PlanMerge(catalog))
        var wanted = Set<[SourceSpan]>()
        let above = catalog.schoolAreas.map { area -> [(Layer, LayerDecisions?)] in
            [(.municipality, merge.municipality.decisions), (.schoolArea, area.decisions)]
        }
        for layers in merge.plans.map(layers) + above {
            for question in catalog.questions.map(\.id) {
                let given = given(question, layers)
                guard let lock = given.firstIndex(where: { $0.answer.isLocked }) else { continue }
                for attempt in given[(lock + 1)...] {
                    wanted.insert([attempt.answer.question.span, given[lock].answer.question.span])
                }
            }
        }
        let told = merge.diagnostics.sortedForReading().filter { $0.id == "PV0407" }
        #expect(Set(told.map { ([$0.span] + $0.notes.map(\.span)).compactMap(\.self) }) == wanted)
        #expect(told.count == wanted.count)
    }

    @Test(arguments: Seeds.all)
    func statesOfQuestionsAreWhatTheAnswersSay(seed: UInt64) throws {
        for plan in try #require(PlanMerge(.random(seed: seed))).plans {
            for asked in plan.questions {
                let planned = plan.answers[asked.question.id]
                switch (asked.state, planned?.answer.statement) {
                case (.notApplicable, .notApplicable), (.open, nil): break
                case (.missing, nil): #expect(asked.isObligatory)
                case (.answered, .answered): #expect(planned?.origin.layer == .school)
                case (.inherited(let layer), .answered):
                    #expect(planned?.origin.layer == layer)
                    #expect(layer < .school)
                default: Issue.record("\(asked.question.id) is \(asked.state)")
                }
                if asked.state == .open { #expect(!asked.isObligatory) }
            }
        }
    }
}
