import PlanContent
import PlanModel
import Testing

/// A whole register of guidance, read into the model.
@Suite struct GuidanceDecodingTests {
    private func guidance(_ text: String = FullFile.guidance) throws -> Guidance {
        guard case .guidance(let guidance) = Decoded(text, as: .guidance).part else { throw NotDecoded() }
        return guidance
    }

    @Test func readersAndTopics() throws {
        let guidance = try guidance()
        #expect(guidance.urgent?.string == "Ring 112 vid fara.")
        #expect(guidance.contacts.map(\.value) == ["skolkurator", "rektor"])
        let reader = try #require(guidance.readers.first)
        #expect(reader.id.value == "elev" && reader.title == "Jag är elev")
        #expect(reader.text?.string == "Prata med en vuxen.")
        #expect(reader.pages == [.roles, .wholePlan])
        let topic = try #require(guidance.topics.first)
        #expect(topic.id.value == "franvaro" && topic.title == "Svårt att komma till skolan")
        #expect(topic.readers.map(\.value) == ["elev"])
        #expect(topic.scope?.inWords == "grundskola årskurs 7–9")
        #expect(topic.text.string == "Berätta tidigt.")
        #expect(topic.contacts.map(\.value) == ["skolkurator"])
        #expect(topic.questions.map(\.value) == ["tidig-upptackt"])
        #expect(topic.requirements.map(\.value.description) == ["psykosocial/samverkan/1"])
        #expect(topic.laws.map(\.value) == ["skollagen-7-19a"])
    }

    @Test func theCaseFlowWithItsDecision() throws {
        let flow = try #require(try guidance().caseFlow)
        #expect(flow.title == "Stöd" && flow.text.string == "Så går det till.")
        #expect(flow.scope?.inWords == "grundskola")
        let step = try #require(flow.steps.first)
        #expect(step.id.value == "beslut" && step.title == "Rektorn beslutar" && step.brief == "Skyndsamt")
        #expect(step.text.string == "Du får veta varför." && step.responsible?.value == "rektor")
        #expect(step.laws.map(\.value) == ["skollagen-3-9"])
        #expect(step.questions.map(\.value) == ["delegerade-beslut"])
        let decision = try #require(step.decision)
        #expect(decision.question == "Behövs särskilt stöd?")
        #expect(
            decision.outcomes.map(\.title) == ["Åtgärdsprogram", "Inget åtgärdsprogram", "Överklaga"])
        #expect(decision.outcomes.map(\.next?.value) == ["uppfoljning", "beslut", nil])
        #expect(
            decision.outcomes.flatMap(\.laws).map(\.value) == [
                "skollagen-3-9", "skollagen-3-9", "skollagen-28-16",
            ])
        #expect(decision.appeal?.text.string == "Inom tre veckor.")
    }

    @Test func complaints() throws {
        let complaints = try #require(try guidance().complaints)
        #expect(complaints.title == "Om du inte är nöjd" && complaints.text.string == "Prata med rektorn.")
        #expect(complaints.contacts.map(\.value) == ["rektor"] && complaints.readers.isEmpty)
        #expect(complaints.questions.map(\.value) == ["klagomal"])
        #expect(complaints.requirements.map(\.value.description) == ["psykosocial/samverkan/2"])
        #expect(complaints.laws.map(\.value) == ["skollagen-4-8"])
    }

    @Test func aDecisionWithoutAnOutcomeIsToldAndLeftOut() throws {
        let text = FullFile.guidance.replacing("        nej:\n", with: "        nejj:\n")
        let decoded = Decoded(text, as: .guidance)
        #expect(decoded.diagnostics.map(\.id).contains("PV0201"))
        guard case .guidance(let guidance) = decoded.part else { throw NotDecoded() }
        #expect(guidance.caseFlow?.steps.map(\.id.value) == ["beslut"])
        #expect(guidance.caseFlow?.steps.first?.decision == nil)
    }

    @Test func whatIsNewIsReadFromEveryLayer() throws {
        let layers: [(ContentKind, String)] = [
            (.school, FullFile.school), (.schoolArea, FullFile.schoolArea),
            (.municipality, FullFile.municipality),
        ]
        for (kind, text) in layers {
            let decisions: LayerDecisions
            switch Decoded(text, as: kind).part {
            case .school(let school): decisions = school.decisions
            case .schoolArea(let area): decisions = area.decisions
            case .municipality(let municipality): decisions = municipality.decisions
            default: throw NotDecoded()
            }
            #expect(decisions.news.map(\.date.description) == ["2026-09-01"])
            #expect(decisions.news.map(\.text.string) == ["En rutin är ny."])
        }
    }
}
