import PlanModel
import Testing

@testable import PlanContent

@Suite struct SystemDecodingTests {
    private func system(_ text: String = FullFile.system, id: String = "psykosocial") throws -> QualitySystem
    {
        guard case .system(let system) = Decoded(text, as: .system, id: id).part else {
            throw NotDecoded()
        }
        return system
    }

    @Test func headOfTheFile() throws {
        let system = try system()
        #expect(system.id == "psykosocial")
        #expect(system.title == "Psykosociala insatser i elevhälsan")
        #expect(system.span.words == "Psykosociala insatser i elevhälsan")
        #expect(system.shortTitle == "Psykosocialt")
        #expect(system.version == "1.10")
        #expect(system.status == .superseded)
        #expect(system.supersededBy?.value == "nytt-system")
        #expect(system.supersededBy?.span.description == "psykosocial.yaml:6:12")
        #expect(system.roles.map(\.value) == ["skolkurator", "no"])
        #expect(system.roles.map(\.span.words) == ["skolkurator", "no"])
        #expect(system.summary.both == ["Vad systemet handlar om.", ">-\n  Vad systemet\n  handlar om."])
        #expect(system.scope.inWords == "förskoleklass och grundskola årskurs 1–3, 7–9")
        #expect(
            system.sections.map(\.id) == [
                SectionID(system: "psykosocial", local: "samverkan"),
                SectionID(system: "psykosocial", local: "tomt"),
            ])
    }

    @Test func source() throws {
        let source = try system().source
        #expect(source.document == "Kvalitetssystem för psykosociala insatser")
        #expect(source.publisher == "Stockholms stad")
        #expect(source.date?.description == "2016-11-29")
        #expect(source.caseNumber == "1.3.2-9645/2016")
        #expect(source.remark?.string == "Bilaga 3 till ärendet.\n")
    }

    @Test func section() throws {
        let sections = try system().sections
        let section = try #require(sections.first)
        #expect(section.number == "7")
        #expect(section.title == "Samverkan och samarbete")
        #expect(section.area.value == "samverkan")
        #expect(section.text?.both == ["Inledning.\n", "|\n      Inledning."])
        #expect(section.span.words == "samverkan")
        #expect(section.span.start.line == 22)
        #expect(sections.last?.number == nil)
        #expect(sections.last?.text == nil)
        #expect(sections.last?.requirements.count == 0)
        #expect(sections.last?.figure == nil)
    }

    @Test func requirement() throws {
        let requirement = try #require(try system().sections.first?.requirements.first)
        #expect(requirement.id.description == "psykosocial/samverkan/8")
        #expect(requirement.span.words == "8")
        #expect(requirement.title.value == "Rutiner för samarbete")
        #expect(requirement.modality == .responsibility)
        #expect(requirement.actors.map(\.value) == ["skola", "rektor"])
        #expect(requirement.area?.value == "kompetens")
        #expect(requirement.text.string == "Skolan ska ha **rutiner**.\n\nÄven för å ä ö.\n")
        #expect(requirement.laws.map(\.value) == ["skollagen-3-7"])
        #expect(requirement.questions.map(\.value) == ["samarbete", "moten"])
        #expect(requirement.equivalences.map(\.value) == ["sv-rutin"])
        #expect(requirement.scope?.inWords == "grundskola årskurs 7–9")
        #expect(requirement.source?.section == "7. Samverkan och samarbete")
        #expect(
            requirement.source?.rows.map(\.value) == ["psykosocial/samverkan/8", "psykosocial/samverkan/9"])
        #expect(requirement.adoptedText?.string == "Ordagrant.")
    }

    @Test func requirementWithOnlyWhatItMustHave() throws {
        let requirement = try #require(try system().sections.first?.requirements.last)
        #expect(requirement.id.local == "fotnot-1")
        #expect(requirement.modality == .description)
        #expect(requirement.text.both == ["Det här är 'bara' text.", "'Det här är ''bara'' text.'"])
        #expect(requirement.actors.isEmpty && requirement.laws.isEmpty && requirement.questions.isEmpty)
        #expect(requirement.equivalences.isEmpty)
        #expect(requirement.area == nil)
        #expect(requirement.scope == nil)
        #expect(requirement.source == nil)
        #expect(requirement.adoptedText == nil)
    }

    @Test func figure() throws {
        let figure = try #require(try system().sections.first?.figure)
        #expect(figure.title == "Förbättringshjulet")
        #expect(figure.description.string == "Fyra steg i en ring.")
        #expect(figure.form == .chain)
        #expect(figure.steps.map(\.title) == ["Planera", "Göra"])
        #expect(figure.steps.map(\.text?.string) == ["Vad ska göras?", nil])
        #expect(figure.steps.map { $0.requirements.map(\.value) } == [["8", "fotnot-1"], []])
    }

    @Test func everyModalityIsReadFromItsWord() throws {
        for modality in Requirement.Modality.allCases {
            let text = FullFile.system.replacing("typ: ansvar", with: "typ: \(modality.rawValue)")
            #expect(try system(text).sections.first?.requirements.first?.modality == modality)
        }
    }

    @Test func emptyItemsOfAListAreNoIds() throws {
        #expect(try system("roller:\n  - skolkurator\n  -\n  - ~\n").roles.map(\.value) == ["skolkurator"])
    }

    /// So that what other files say about it can be checked in the same run.
    @Test func aFileWithFaultsIsReadAsFarAsItGoes() throws {
        let text = """
            titel: [en, lista]
            status: gammal
            avsnitt:
              - id: samverkan
                krav:
                  - id: 8
                    frågor: [moten]
                  - rubrik: Utan id
              - bara text
            """
        #expect(Decoded(text, as: .system).diagnostics.hasErrors)
        let system = try system(text, id: "psyk")
        #expect(system.title == "psyk")
        #expect(system.status == .current)
        #expect(system.sections.flatMap { $0.requirements.map(\.id.description) } == ["psyk/samverkan/8"])
        #expect(system.sections.first?.requirements.first?.questions.map(\.value) == ["moten"])
    }
}

struct NotDecoded: Error {}
