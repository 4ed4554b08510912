/// Builds one school's plan from the systems as its layers above have tailored them.
struct PlanBuilder {
    let school: School
    let area: SchoolArea?
    let municipality: Municipality
    let tailored: [PlannedSystem]
    /// The answers of the layers above.
    let inherited: AnswerMerge
    let questions: [String: Question]
    let knownRequirements: Set<RequirementID>

    func build() -> (Plan, [Diagnostic]) {
        let systems = systemsInScope()
        var merge = inherited
        let diagnostics = merge.add(school.decisions.answers, as: .school)
        let asked = askedQuestions(in: systems, answers: merge.answers)
        let plan = Plan(
            school: school, schoolArea: area, municipality: municipality, systems: systems,
            questions: asked, answers: merge.answers, contacts: contacts(), activities: activities(),
            values: values())
        let check = PlanCheck(
            plan: plan, tailored: tailored, questions: questions, known: knownRequirements)
        return (plan, diagnostics + check.diagnostics())
    }

    private func systemsInScope() -> [PlannedSystem] {
        municipality.systems.compactMap { id in
            guard var system = tailored.first(where: { $0.id == id.value }),
                system.system.scope.overlaps(school.scope)
            else { return nil }
            for index in system.sections.indices {
                let section = system.sections[index]
                // Untouched sections keep sharing storage with the other schools' plans.
                if !section.requirements.allSatisfy(isInScope) {
                    system.sections[index].requirements.removeAll { !isInScope($0) }
                }
                if !section.exclusions.allSatisfy({ isInScope($0.requirement) }) {
                    system.sections[index].exclusions.removeAll { !isInScope($0.requirement) }
                }
            }
            system.sections.removeAll { section in
                section.requirements.isEmpty && section.exclusions.isEmpty
                    && !section.section.requirements.isEmpty
            }
            return system
        }
    }

    private func isInScope(_ planned: PlannedRequirement) -> Bool {
        planned.requirement.scope.map { $0.overlaps(school.scope) } ?? true
    }

    private func askedQuestions(in systems: [PlannedSystem], answers: [String: PlannedAnswer])
        -> [AskedQuestion]
    {
        var order: [String] = []
        var askedBy: [String: [RequirementID]] = [:]
        var askedByCurrent = Set<String>()
        for system in systems {
            for planned in system.requirements {
                for question in planned.requirement.questions where questions[question.value] != nil {
                    if askedBy[question.value] == nil { order.append(question.value) }
                    askedBy[question.value, default: []].append(planned.id)
                    if system.system.status == .current { askedByCurrent.insert(question.value) }
                }
            }
        }
        return order.compactMap { id in
            guard let question = questions[id] else { return nil }
            let isObligatory = question.isObligatory && askedByCurrent.contains(id)
            return AskedQuestion(
                question: question, askedBy: askedBy[id] ?? [], isObligatory: isObligatory,
                state: state(of: answers[id], isObligatory: isObligatory))
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
