/// Builds one school's plan from the systems as its layers above have tailored them.
struct PlanBuilder {
    let school: School
    let area: SchoolArea?
    let municipality: Municipality
    let scoped: ScopedSystems
    /// The systems before scoping.
    let tailored: [PlannedSystem]
    /// The answers of the layers above.
    let inherited: AnswerMerge
    let questions: [String: Question]
    let knownRequirements: Set<RequirementID>

    func build() -> (Plan, [Diagnostic]) {
        var merge = inherited
        let diagnostics = merge.add(school.decisions.answers, as: .school)
        let plan = Plan(
            school: school, schoolArea: area, municipality: municipality, systems: scoped.systems,
            questions: askedQuestions(merge.answers), answers: merge.answers, contacts: contacts(),
            activities: activities(), values: values())
        let check = PlanCheck(
            plan: plan, scoped: scoped, tailored: tailored, questions: questions, known: knownRequirements)
        return (plan, diagnostics + check.diagnostics())
    }

    private func askedQuestions(_ answers: [String: PlannedAnswer]) -> [AskedQuestion] {
        scoped.asked.map { asked in
            AskedQuestion(
                question: asked.question, askedBy: asked.ids,
                isObligatory: asked.isObligatory,
                state: state(of: answers[asked.question.id], isObligatory: asked.isObligatory))
        }
    }

    private func state(of answer: PlannedAnswer?, isObligatory: Bool) -> AskedQuestion.State {
        guard let answer else { return isObligatory ? .missing : .open }
        if case .notApplicable = answer.answer.statement { return .notApplicable }
        return answer.origin.layer == .school ? .answered : .inherited(answer.origin.layer)
    }

    private var layers: [(layer: Layer, decisions: LayerDecisions)] {
        var layers: [(Layer, LayerDecisions)] = [(.municipality, municipality.decisions)]
        if let area { layers.append((.schoolArea, area.decisions)) }
        layers.append((.school, school.decisions))
        return layers
    }

    private func contacts() -> [Resolved<Contact>] {
        var contacts: [Resolved<Contact>] = []
        for (layer, decisions) in layers.reversed() {
            let named = Set(contacts.map(\.value.role.value))
            contacts += decisions.contacts.filter { !named.contains($0.role.value) }
                .map { Resolved($0, from: Origin(layer, at: $0.role.span)) }
        }
        return contacts
    }

    private func activities() -> [Resolved<YearlyActivity>] {
        let all = layers.flatMap { layer, decisions in
            decisions.yearlyActivities.map { Resolved($0, from: Origin(layer, at: $0.id.span)) }
        }
        return all.sorted { left, right in
            let (leftKey, rightKey) = (Self.order(left.value.time), Self.order(right.value.time))
            return leftKey != rightKey
                ? leftKey < rightKey : left.value.id.value < right.value.id.value
        }
    }

    /// August first; within a month what has no day comes before what has.
    private static func order(_ time: YearlyActivity.Time) -> Int {
        let monthIndex = (time.month + 4) % 12
        if case .date(let date) = time { return monthIndex * 100 + date.day }
        return monthIndex * 100
    }

    private func values() -> [String: String] {
        var values = municipality.builtInValues
        values["skola"] = school.name.value
        if let area { values["skolområde"] = area.name.value }
        for (_, decisions) in layers {
            for (name, value) in decisions.values { values[name.value] = value }
        }
        return values
    }
}

extension Municipality {
    /// The values that every text can use, as they read where no school is meant.
    package var builtInValues: [String: String] {
        ["kommun": name.value, "läsår": schoolYear.value, "skola": "skolan", "skolområde": "skolområdet"]
    }

    /// The values for texts on the municipality's own pages.
    package var values: [String: String] {
        builtInValues.merging(decisions.values.map { ($0.name.value, $0.value) }) { _, new in new }
    }
}
