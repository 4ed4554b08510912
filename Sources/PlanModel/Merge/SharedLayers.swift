/// What schools share of a merge, worked out once: the systems as the municipality and each school area have
/// tailored them, and the answers that they give.
struct SharedLayers: Sendable {
    /// What a school's own layer is put on.
    struct Above: Sendable {
        /// Nil for a school straight under the municipality.
        let area: SchoolArea?
        let systems: [PlannedSystem]
        let answers: AnswerMerge
    }

    /// The values that plans depend on besides the school and its area; equal when each is from the same
    /// reading of its file. Holds as long as the layers are held by somebody.
    struct Basis: Equatable {
        let municipality: ObjectIdentifier
        let systems: [ObjectIdentifier]
        let questions: ObjectIdentifier?
        let requirements: Set<RequirementID>
    }

    let municipality: Municipality
    let municipal: Above
    let questions: [String: Question]
    let knownRequirements: Set<RequirementID>
    let diagnostics: [Diagnostic]
    private let areas: [String: Above]
    private let questionFile: SourceFile?

    var basis: Basis {
        Basis(
            municipality: ObjectIdentifier(municipality),
            systems: municipal.systems.map { ObjectIdentifier($0.system) },
            questions: questionFile.map(ObjectIdentifier.init), requirements: knownRequirements)
    }

    init(_ catalog: Catalog, municipality: Municipality) {
        var diagnostics: [Diagnostic] = []
        var systems = Self.inPlanOrder(catalog.systems, municipality).map(PlannedSystem.init(untailored:))
        diagnostics += municipality.decisions.tailoring.apply(to: &systems, as: .municipality)
        var answers = AnswerMerge()
        diagnostics += answers.add(municipality.decisions.answers, as: .municipality)

        var areas: [String: Above] = [:]
        for area in catalog.schoolAreas where areas[area.id] == nil {
            var areaSystems = systems
            var areaAnswers = answers
            diagnostics += area.decisions.tailoring.apply(to: &areaSystems, as: .schoolArea)
            diagnostics += areaAnswers.add(area.decisions.answers, as: .schoolArea)
            areas[area.id] = Above(area: area, systems: areaSystems, answers: areaAnswers)
        }
        self.municipality = municipality
        self.municipal = Above(area: nil, systems: systems, answers: answers)
        self.areas = areas
        questions = Dictionary(
            catalog.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        questionFile = catalog.questions.first?.span.file
        knownRequirements = Set(catalog.allRequirements.map(\.id))

        let questions = questions
        let inPlans = Set(municipality.systems.map(\.value))
        func answersNobodyAsks(_ decisions: LayerDecisions, of layer: Layer, in systems: [PlannedSystem])
            -> [Diagnostic]
        {
            let asked = Set(
                systems.filter { inPlans.contains($0.id) }.flatMap { system in
                    system.requirements.flatMap { $0.requirement.questions.map(\.value) }
                })
            return decisions.answers.map(\.question).filter {
                questions[$0.value] != nil && !asked.contains($0.value)
            }
            .map { .sharedAnswerNobodyAsks($0, layer: layer) }
        }
        for area in catalog.schoolAreas {
            guard let above = areas[area.id] else { continue }
            diagnostics += answersNobodyAsks(area.decisions, of: .schoolArea, in: above.systems)
        }
        // What only a school area asks, the municipality may answer for it.
        diagnostics += answersNobodyAsks(
            municipality.decisions, of: .municipality, in: systems + areas.values.flatMap(\.systems))
        self.diagnostics = diagnostics
    }

    /// A school whose area is unknown, which is told elsewhere, is put straight under the municipality.
    func above(_ school: School) -> Above {
        school.area.flatMap { areas[$0.value] } ?? municipal
    }

    /// Those of the plan in its order, then the others by id.
    private static func inPlanOrder(_ systems: [QualitySystem], _ municipality: Municipality)
        -> [QualitySystem]
    {
        let order = municipality.systems.map(\.value)
        return systems.sorted { left, right in
            let places = (
                order.firstIndex(of: left.id) ?? order.count, order.firstIndex(of: right.id) ?? order.count
            )
            return places.0 != places.1 ? places.0 < places.1 : left.id < right.id
        }
    }
}
