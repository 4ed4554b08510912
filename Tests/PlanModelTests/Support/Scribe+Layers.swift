import PlanModel

extension Scribe {
    func exclusion(_ id: RequirementID, motivation: String = "Gäller inte i vårt län.") -> Tailoring.Exclusion
    {
        Tailoring.Exclusion(requirement: located(id), motivation: text(motivation))
    }

    func replacement(
        _ id: RequirementID, _ text: String = "Ny lydelse.", title: String? = nil, isLocked: Bool = false
    ) -> Tailoring.Replacement {
        Tailoring.Replacement(
            requirement: located(id), title: title.map(located), text: self.text(text),
            motivation: self.text("Nämnden har beslutat det."), isLocked: isLocked)
    }

    func added(_ requirement: Requirement, after: String? = nil) -> Tailoring.AddedRequirement {
        let section = requirement.id.sectionID
        return Tailoring.AddedRequirement(
            section: Located(section, at: span("\(section)")), after: after.map(located),
            requirement: requirement)
    }

    func added(_ section: Section, after: String? = nil) -> Tailoring.AddedSection {
        Tailoring.AddedSection(
            system: located(section.id.system), after: after.map(located), section: section)
    }

    func answer(
        _ question: String, _ text: String = "Vi träffas varje vecka.", responsible: String? = nil,
        contacts: [String] = [], schedule: [LocalAnswer.Content.ScheduleRow] = [],
        variants: [LocalAnswer.Variant] = [], isLocked: Bool = false
    ) -> LocalAnswer {
        let question = located(question)
        let content = LocalAnswer.Content(
            text: self.text(text), responsible: responsible.map(located), contacts: located(contacts),
            schedule: schedule)
        return LocalAnswer(
            question: question, statement: .answered(content, variants: variants), isLocked: isLocked)
    }

    func answer(_ question: String, notApplicable reason: String) -> LocalAnswer {
        LocalAnswer(question: located(question), statement: .notApplicable(text(reason)), isLocked: false)
    }

    func variant(role: String, _ text: String = "Kuratorn gör så här.") -> LocalAnswer.Variant {
        let target = Located(LocalAnswer.Variant.Target.role(role), at: span(role))
        return LocalAnswer.Variant(target: target, content: .init(text: self.text(text)))
    }

    func variant(system: String, _ text: String = "I det här systemet gör vi så.") -> LocalAnswer.Variant {
        let target = Located(LocalAnswer.Variant.Target.system(system), at: span(system))
        return LocalAnswer.Variant(target: target, content: .init(text: self.text(text)))
    }

    func contact(_ role: String, place: String? = nil) -> Contact {
        Contact(
            role: located(role), email: nil, phone: nil, sharePercent: nil, hours: nil, place: place,
            remark: nil, isVacant: false)
    }

    func activity(
        _ id: String, _ time: YearlyActivity.Time = .month(8), responsible: String? = nil,
        requirements: [RequirementID] = []
    ) -> YearlyActivity {
        YearlyActivity(
            id: located(id), title: id, time: time, responsible: responsible.map(located), step: nil,
            requirements: requirements.map(located), text: nil)
    }

    func decisions(
        presentation: String? = nil, contacts: [Contact] = [], values: [(String, String)] = [],
        tailoring: Tailoring = Tailoring(), answers: [LocalAnswer] = [], activities: [YearlyActivity] = []
    ) -> LayerDecisions {
        LayerDecisions(
            presentation: presentation.map(text), contacts: contacts,
            values: values.map { (located($0), $1) }, tailoring: tailoring, answers: answers,
            yearlyActivities: activities, news: [])
    }

    func municipality(
        systems: [String], schoolYear: String = "2026/2027", _ decisions: LayerDecisions? = nil
    ) -> Municipality {
        Municipality(
            name: located("Lindviks kommun"), code: "0000", schoolYear: located(schoolYear),
            systems: located(systems), missingSystems: [], adoption: nil,
            decisions: decisions ?? self.decisions())
    }

    func schoolArea(_ id: String, _ decisions: LayerDecisions? = nil) -> SchoolArea {
        SchoolArea(id: id, name: located("Området \(id)"), decisions: decisions ?? self.decisions())
    }

    func goal(
        _ id: String, responsible: String? = nil, requirements: [RequirementID] = [],
        whereAreWe: String = "Frånvaron har ökat."
    ) -> Goal {
        Goal(
            id: located(id), title: id, responsible: responsible.map(located),
            requirements: requirements.map(located), steps: [(.whereAreWe, text(whereAreWe))])
    }

    func localSection(
        _ id: String, area: String = "samverkan", _ text: String = "Så gör vi här."
    ) -> LocalSection {
        LocalSection(id: located(id), title: id, area: located(area), text: self.text(text))
    }

    func school(
        _ id: String, name: String? = nil, area: String? = nil, scope: Scope = [.compulsory: "alla"],
        localSections: [LocalSection] = [], goals: [Goal] = [], _ decisions: LayerDecisions? = nil
    ) -> School {
        School(
            id: id, name: located(name ?? "Skolan \(id)"), unitCode: "00000000", area: area.map(located),
            scope: scope, address: nil, phone: nil, email: nil, website: nil, adoption: nil,
            localSections: localSections, goals: goals, decisions: decisions ?? self.decisions())
    }
}
