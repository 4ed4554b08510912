internal import PlanModel

extension ObjectReader {
    func system(id: String) -> QualitySystem {
        let source = object("källa")
        return QualitySystem(
            id: id, title: string("titel") ?? id, shortTitle: string("kortnamn") ?? id,
            version: string("version") ?? "", status: choice("status") ?? .current,
            supersededBy: located("ersatt av"),
            source: QualitySystem.Source(
                document: source?.string("dokument") ?? "", publisher: source?.string("utgivare") ?? "",
                date: source?.date("datum"), caseNumber: source?.string("dnr"),
                remark: source?.text("anmärkning")),
            scope: scope("gäller för") ?? Scope([]), roles: list("roller"),
            summary: text("sammanfattning") ?? SourceText("", at: start),
            sections: objects("avsnitt").compactMap { $0.section(in: id) },
            span: located("titel")?.span ?? start)
    }

    func section(in system: String) -> Section? {
        guard let local = located("id") else { return nil }
        let id = SectionID(system: system, local: local.value)
        return Section(
            id: id, number: string("nummer"), title: string("titel") ?? local.value,
            area: located("område") ?? Located("", at: start), text: text("text"),
            translations: translations(),
            requirements: objects("krav").compactMap { $0.requirement(in: id) },
            figure: object("figur")?.figure(), span: local.span)
    }

    func requirement(in section: SectionID) -> Requirement? {
        guard let local = located("id") else { return nil }
        return Requirement(
            id: RequirementID(section, local.value), title: located("rubrik") ?? local,
            modality: choice("typ") ?? .obligation, actors: list("aktör"), area: located("område"),
            text: text("text") ?? SourceText("", at: local.span), laws: list("lagrum"),
            questions: list("frågor"), equivalences: list("motsvarar"), scope: scope("gäller för"),
            source: object("källa").map {
                Requirement.Source(section: $0.string("avsnitt"), rows: $0.list("rader"))
            },
            adoptedText: text("källtext"), span: local.span)
    }

    private func figure() -> Figure? {
        guard let title = string("titel"), let description = text("beskrivning") else { return nil }
        return Figure(
            title: title, description: description, form: choice("form") ?? .cycle,
            steps: objects("steg").compactMap { step in
                step.string("titel").map {
                    Figure.Step(title: $0, text: step.text("text"), requirements: step.list("krav"))
                }
            })
    }
}
