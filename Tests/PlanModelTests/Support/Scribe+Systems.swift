import PlanModel

extension Scribe {
    func requirement(
        _ id: RequirementID, _ text: String = "Rektorn ska se till att det finns rutiner.",
        modality: Requirement.Modality = .obligation, actors: [String] = ["rektor"], area: String? = nil,
        laws: [String] = [], questions: [String] = [], equivalences: [String] = [], scope: Scope? = nil
    ) -> Requirement {
        let span = span(id.local)
        return Requirement(
            id: id, title: located("Krav \(id.local)"), modality: modality, actors: located(actors),
            area: area.map(located), text: self.text(text), laws: located(laws),
            questions: located(questions), equivalences: located(equivalences), scope: scope, source: nil,
            adoptedText: nil, span: span)
    }

    func section(
        _ id: SectionID, area: String = "samverkan", figure: [String]? = nil,
        _ requirements: [Requirement] = []
    ) -> Section {
        Section(
            id: id, number: nil, title: "Avsnitt \(id.local)", area: located(area), text: nil,
            requirements: requirements,
            figure: figure.map { ids in
                let step = Figure.Step(title: "Planera", text: nil, requirements: located(ids))
                return Figure(title: "Hjulet", description: text("Fyra steg i en ring."), steps: [step])
            },
            span: span(id.local))
    }

    func system(
        _ id: String, status: QualitySystem.Status = .current, supersededBy: String? = nil,
        scope: Scope = [.compulsory: "alla"], roles: [String] = [], _ sections: [Section]
    ) -> QualitySystem {
        QualitySystem(
            id: id, title: "Systemet \(id)", shortTitle: id, version: "1", status: status,
            supersededBy: supersededBy.map(located),
            source: .init(
                document: "Dokumentet", publisher: "Staden", date: nil, caseNumber: nil, remark: nil),
            scope: scope, roles: located(roles), summary: text("Vad systemet handlar om."),
            sections: sections, span: span("Systemet \(id)"))
    }

    func question(
        _ id: String, kind: Question.AnswerKind = .text, isObligatory: Bool = false,
        area: String = "samverkan", example: String = "Så här gör vi på skolan."
    ) -> Question {
        Question(
            id: id, title: "Frågan \(id)", prompt: "Hur gör ni?", kind: kind, isObligatory: isObligatory,
            area: located(area), help: nil, example: text(example), span: span(id))
    }

    func role(_ id: String) -> Role {
        Role(id: id, title: id, definiteForm: nil, kind: .person, description: nil, span: span(id))
    }

    func area(_ id: String) -> Area {
        Area(id: id, title: id, description: nil, span: span(id))
    }

    func term(
        _ id: String, seeAlso: [String] = [], laws: [String] = [], replacedBy: String? = nil
    ) -> Term {
        Term(
            id: id, term: id, forms: [], synonyms: [], explanation: text("Vad ordet betyder."),
            seeAlso: located(seeAlso), laws: located(laws), isOutdated: replacedBy != nil,
            replacedBy: replacedBy.map(located), span: span(id))
    }

    func law(_ id: String, replacedBy: String? = nil) -> Law {
        Law(
            id: id, title: id, statuteNumber: nil, designation: nil, kind: .statute,
            validity: Validity(from: nil, through: nil), replacedBy: replacedBy.map(located), address: nil,
            text: nil, span: span(id))
    }

    func provision(
        _ id: String, law: String, chapter: String? = nil, paragraph: String? = nil,
        subparagraph: String? = nil, replacedBy: String? = nil
    ) -> Provision {
        Provision(
            id: id, law: located(law), chapter: chapter, paragraph: paragraph, subparagraph: subparagraph,
            title: id, text: text("Vad bestämmelsen säger."), validity: Validity(from: nil, through: nil),
            replacedBy: replacedBy.map(located), span: span(id))
    }

    func equivalence(_ id: String) -> Equivalence {
        Equivalence(id: id, title: id, relation: .same, difference: nil, span: span(id))
    }
}
