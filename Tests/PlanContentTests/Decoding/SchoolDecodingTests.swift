import PlanModel
import Testing

@testable import PlanContent

@Suite struct SchoolDecodingTests {
    private func school(_ text: String = FullFile.school) throws -> School {
        guard case .school(let school) = Decoded(text, as: .school, id: "aspskolan").part else {
            throw NotDecoded()
        }
        return school
    }

    @Test func headOfTheFile() throws {
        let school = try school()
        #expect(school.id == "aspskolan")
        #expect(school.name.value == "Aspskolan")
        #expect(school.name.span.description == "aspskolan.yaml:1:7")
        #expect(school.unitCode == "00000180")
        #expect(school.area?.value == "norra")
        #expect(school.area?.span.words == "norra")
        #expect(school.scope.entries.map(\.form) == [.preschoolClass, .compulsory])
        #expect(school.scope.entries.map(\.grades.text) == ["alla", "F, 1-9"])
        #expect(school.address == "Skolgatan 1, Lindvik")
        #expect(school.phone == "+46 980 319 210")
        #expect(school.email == "aspskolan@lindvik.example")
        #expect(school.website == "https://lindvik.example/aspskolan")
        #expect(school.adoption?.date.description == "2026-08-20")
        #expect(school.adoption?.version == "1.10")
        #expect(school.decisions.presentation?.string == "Välkommen till Aspskolan.")
        #expect(school.decisions.contacts.map(\.sharePercent) == [100])
        #expect(school.decisions.contacts.map(\.isVacant) == [false])
        #expect(school.decisions.values.map(\.name.value) == ["bibliotek"])
        #expect(school.decisions.tailoring.isEmpty)
    }

    @Test func answersOfASchoolAreNeverLocked() throws {
        let answers = try school().decisions.answers
        #expect(answers.map(\.question.value) == ["moten", "kort", "inte"])
        #expect(answers.allSatisfy { !$0.isLocked })
    }

    @Test func localSections() throws {
        let section = try #require(try school().localSections.first)
        #expect(section.id.value == "trygghet")
        #expect(section.id.span.words == "trygghet")
        #expect(section.title == "Trygghetsarbetet")
        #expect(section.area.value == "bemotande")
        #expect(section.text.string == "Så arbetar vi.\n")
    }

    @Test func goals() throws {
        let goal = try #require(try school().goals.first)
        #expect(goal.id.value == "narvaro")
        #expect(goal.title == "Högre närvaro")
        #expect(goal.responsible?.value == "rektor")
        #expect(goal.requirements.map(\.value.description) == ["systematiskt/analys/1"])
        #expect(goal.steps.map(\.step) == QualityStep.allCases)
        #expect(
            goal.steps.map(\.text.string)
                == ["Frånvaron har ökat.", "Till 95 procent.", "Vi ringer hem.", "Bättre.", "Bra."])
    }

    @Test func stepsOfAGoalComeInTheirOwnOrder() throws {
        let goal = try school("mål:\n  - id: m\n    hur gör vi: Så.\n    var är vi: Här.\n").goals.first
        #expect(goal?.steps.map(\.step) == [.whereAreWe, .how])
        #expect(goal?.title == "m")
    }

    @Test func withoutAdoptionItIsADraft() throws {
        #expect(try school("namn: Aspskolan\n").adoption == nil)
        #expect(try school("namn: Aspskolan\nfastställd:\n  beslutsfattare: Rektorn\n").adoption == nil)
    }

    @Test func everySchoolFormIsRead() throws {
        let lines = SchoolForm.allCases.map { "  \($0.rawValue): alla\n" }.joined()
        let decoded = Decoded("skolformer:\n" + lines, as: .school)
        #expect(decoded.ids == ["PV0203", "PV0203"])
        #expect(try school("skolformer:\n" + lines).scope.entries.map(\.form) == SchoolForm.allCases)
    }
}
