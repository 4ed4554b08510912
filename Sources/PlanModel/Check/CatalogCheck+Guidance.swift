/// What the first page of every school refers to.
extension CatalogCheck {
    mutating func checkGuidance() {
        guard let guidance = catalog.guidance else { return }
        let readers = Set(guidance.readers.map(\.id.value))
        let steps = guidance.caseFlow?.steps ?? []
        let stepIDs = Set(steps.map(\.id.value))
        unique("Läsaren", guidance.readers.map { ($0.id.value, $0.id.span) })
        unique("Ämnet", guidance.topics.map { ($0.id.value, $0.id.span) })
        unique("Steget", steps.map { ($0.id.value, $0.id.span) })
        resolve(guidance.contacts, .role)
        for topic in guidance.topics + [guidance.complaints].compactMap(\.self) {
            for id in topic.readers where !readers.contains(id.value) {
                diagnostics.append(.unknown(.reader, id, among: readers))
            }
            resolve(topic.contacts, .role)
            resolve(topic.questions, .question)
            resolve(topic.requirements)
            resolve(topic.laws, .provision)
            resolve(topic.terms, .term)
        }
        for step in steps {
            let outcomes = step.decision?.outcomes ?? []
            resolve(step.responsible, .role)
            resolve(step.questions, .question)
            resolve(step.laws + outcomes.flatMap(\.laws), .provision)
            for id in outcomes.compactMap(\.next) where !stepIDs.contains(id.value) {
                diagnostics.append(.unknown(.step, id, among: stepIDs))
            }
        }
        checkPlaceholders(guidance.texts + guidance.translations.flatMap(\.texts))
    }
}
