import PlanModel
import Testing

@testable import PlanContent

/// A municipality, and what it has in common with a school area.
@Suite struct LayerDecodingTests {
    private func municipality() throws -> Municipality {
        guard case .municipality(let municipality) = Decoded(FullFile.municipality, as: .municipality).part
        else {
            throw NotDecoded()
        }
        return municipality
    }

    @Test func headOfTheMunicipality() throws {
        let municipality = try municipality()
        #expect(municipality.name.value == "Lindviks kommun")
        #expect(municipality.name.span.description == "prov.yaml:1:7")
        #expect(municipality.code == "0180")
        #expect(municipality.schoolYear.value == "2026/2027")
        #expect(municipality.systems.map(\.value) == ["psykosocial", "syv"])
        #expect(municipality.missingSystems.map(\.title) == ["Medicinska insatser"])
        #expect(municipality.missingSystems.map(\.text.string) == ["Finns inte än."])
        #expect(municipality.decisions.presentation?.string == "Välkommen till **oss**.\n")
        #expect(municipality.decisions.values.map(\.name.value) == ["huvudman", "central elevhälsa"])
        #expect(municipality.decisions.values.map(\.value) == ["Barn- och utbildningsnämnden", "0180"])
        #expect(municipality.decisions.values.last?.name.span.words == "central elevhälsa")
    }

    @Test func adoption() throws {
        let adoption = try #require(try municipality().adoption)
        #expect(adoption.decidedBy == "Barn- och utbildningsnämnden")
        #expect(adoption.paragraph == "§ 84")
        #expect(adoption.date.description == "2026-06-11")
        #expect(adoption.revised?.description == "2026-08-03")
        #expect(adoption.caseNumber == "BUN 2026/0123")
        #expect(adoption.version == "3.0")
        #expect(adoption.validThrough?.description == "2027-06-30")
        #expect(adoption.span.words == "beslutsfattare")
    }

    @Test func contacts() throws {
        let contacts = try municipality().decisions.contacts
        let contact = try #require(contacts.first)
        #expect(contact.role.value == "skolkurator")
        #expect(contact.role.span.words == "skolkurator")
        #expect(contact.email == "kurator@lindvik.example")
        #expect(contact.phone == "0980-319 214")
        #expect(contact.sharePercent == 80)
        #expect(contact.hours == "måndag-torsdag kl. 8.00-16.00")
        #expect(contact.place == "Hus B, rum 12")
        #expect(contact.remark?.string == "Delas med Björkskolan.")
        #expect(contact.isVacant)
        #expect(contacts.last?.role.value == "rektor")
        #expect(contacts.last?.sharePercent == nil)
        #expect(contacts.last?.isVacant == false)
    }

    @Test func tailoringOfRequirements() throws {
        let tailoring = try municipality().decisions.tailoring
        let exclusion = try #require(tailoring.exclusions.first)
        #expect(exclusion.requirement.value.description == "psykosocial/samverkan/7")
        #expect(exclusion.requirement.span.words == "psykosocial/samverkan/7")
        #expect(exclusion.motivation.string == "Gäller Stockholms län.\n")
        let replacement = try #require(tailoring.replacements.first)
        #expect(replacement.requirement.value.description == "psykosocial/samverkan/1")
        #expect(replacement.title?.value == "Ny rubrik")
        #expect(replacement.text.both == ["Ny lydelse.", "Ny lydelse."])
        #expect(replacement.motivation.string == "Nämnden har beslutat det.")
        #expect(replacement.isLocked)
    }

    @Test func additions() throws {
        let tailoring = try municipality().decisions.tailoring
        let requirement = try #require(tailoring.addedRequirements.first)
        #expect(requirement.section.value.description == "psykosocial/samverkan")
        #expect(requirement.section.span.words == "psykosocial/samverkan")
        #expect(requirement.after?.value == "6")
        #expect(requirement.requirement.id.description == "psykosocial/samverkan/lindvik-1")
        #expect(requirement.requirement.title.value == "Lokalt krav")
        #expect(requirement.requirement.scope?.inWords == "grundskola årskurs 7–9")
        let section = try #require(tailoring.addedSections.first)
        #expect(section.system.value == "psykosocial")
        #expect(section.after?.value == "samverkan")
        #expect(section.section.id.description == "psykosocial/orosanmalan")
        #expect(section.section.number == "9")
        #expect(section.section.requirements.map(\.id.description) == ["psykosocial/orosanmalan/1"])
        #expect(section.section.figure?.steps.map { $0.requirements.map(\.value) } == [["1"]])
    }

    @Test func yearlyActivities() throws {
        let activities = try municipality().decisions.yearlyActivities
        #expect(activities.map(\.id.value) == ["start", "varen"])
        #expect(activities.map(\.title) == ["Läsåret börjar", "Uppföljning"])
        #expect(activities.map(\.time) == [.date(try #require(CalendarDate("2026-08-17"))), .month(5)])
        #expect(activities.map(\.responsible?.value) == ["rektor", nil])
        #expect(activities.map(\.step) == [.whereAreWe, nil])
        #expect(
            activities.map { $0.requirements.map(\.value.description) } == [["psykosocial/samverkan/1"], []])
        #expect(activities.map(\.text?.string) == ["Upprop.", nil])
    }

    @Test func everyMonthIsReadFromItsName() throws {
        for (index, name) in Month.all.enumerated() {
            let text = FullFile.municipality.replacing("månad: maj", with: "månad: \(name)")
            guard case .municipality(let municipality) = Decoded(text, as: .municipality).part else {
                throw NotDecoded()
            }
            #expect(municipality.decisions.yearlyActivities.last?.time == .month(index + 1))
        }
    }

    @Test func aSchoolAreaDecidesTheSameThings() throws {
        guard case .schoolArea(let area) = Decoded(FullFile.schoolArea, as: .schoolArea, id: "norra").part
        else {
            throw NotDecoded()
        }
        #expect(area.id == "norra")
        #expect(area.name.value == "Norra området")
        #expect(outline(area.decisions) == outline(try municipality().decisions))
    }

    @Test func onlyWhatItMustHave() throws {
        let decoded = Decoded(
            "namn: Lindvik\nkommunkod: \"0180\"\nläsår: 2026/2027\nsystem: [psykosocial]\n", as: .municipality
        )
        #expect(decoded.ids == [])
        guard case .municipality(let municipality) = decoded.part else { throw NotDecoded() }
        #expect(municipality.adoption == nil)
        #expect(municipality.decisions.presentation == nil)
        #expect(municipality.decisions.tailoring.isEmpty)
        #expect(municipality.decisions.answers.isEmpty)
    }
}
