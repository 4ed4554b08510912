internal import PlanContent
internal import PlanModel

/// A school's file to begin with: every question that the school is asked, ready to be answered.
struct SchoolStarter {
    let id: String
    let scope: Scope
    let catalog: Catalog
    /// The plan of a school with the scope that has answered nothing.
    private let plan: Plan

    /// - Throws: ``SiteFailure/starterNeeds(_:in:)`` when there is no municipality to ask the questions.
    init(id: String, scope: Scope, catalog: Catalog) throws(SiteFailure) {
        self.id = id
        self.scope = scope
        self.catalog = catalog
        var asking = catalog
        asking.schools = [School(unanswered: id, scope: scope)]
        guard let plan = PlanMerge(asking)?.plans.first else {
            throw .starterNeeds("en kommun", in: "kommun.yaml")
        }
        self.plan = plan
    }

    var questionCount: Int { plan.questions.count }

    var text: String {
        let references = StarterReferences(catalog)
        let writer = StarterWriter(
            values: values(references), examples: StarterExamples(references: references))
        return writer.text(
            of: ContentKind.school.shape, schema: "../scheman/\(ContentKind.school.schemaFileName)",
            introduction: [
                "En skola. Filens namn, `\(id)`, blir en del av adressen till skolans sidor: ändra det inte sedan.",
                "Skriv roller och funktionsbrevlådor, aldrig namn på personer och inget som pekar ut en elev.",
                "",
            ])
    }

    private func values(_ references: StarterReferences) -> StarterValues {
        var values = StarterValues()
        values.values = [
            "namn": .line(id.asName),
            "skolformer": .nested(scope.entries.map { "\($0.form.rawValue): \($0.grades.text)" }),
            "presentation": .markdown(["Här berättar ni kort om skolan."]),
            "webbplats": .line("https://www.kommunen.example/\(id)"),
            "kontakter": .nested(contacts()),
            "fastställd/beslutsfattare": .line("Rektorn"),
            "värden": .nested(["samlingsrum: aulan"]),
            "svar": .nested(SchoolAnswers(plan: plan, references: references).lines),
            "egna avsnitt/id": .line("trygghet"), "egna avsnitt/titel": .line("Trygghetsarbetet hos oss"),
            "mål/id": .line("narvaro"), "mål/titel": .line("Högre närvaro"),
            "årshjul/id": .line("kartlaggning"),
        ]
        if let asked = plan.systems.lazy.compactMap({ $0.requirements.first { _ in true } }).first {
            values.values["mål/krav"] = .line("[\(asked.id)]")
            values.values["årshjul/krav"] = .line("[\(asked.id)]")
        }
        values.live = ["svar"]
        values.remarks = [
            "namn": "Det är gjort av id:t: rätta det om det ska ha å, ä eller ö.",
            "skolenhetskod": "Byt nollorna mot skolans kod.",
            "skolformer": "Skriv `alla` eller årskurser, till exempel `7-9`.",
            "kontakter":
                "Fler nycklar är `tjänstgöringsgrad`, `anmärkning` och `vakant`. Ta bort nycklar som ni inte fyller i.",
            "svar": SchoolAnswers.guide,
        ]
        return values
    }

    /// The head, the team and the professions that the school's systems are about.
    private func contacts() -> [String] {
        let known = Set(catalog.roles.map(\.id))
        var roles: [String] = []
        for role in ["rektor", "elevhalsoteam"] + plan.systems.flatMap({ $0.system.roles.map(\.value) })
        where known.contains(role) && !roles.contains(role) {
            roles.append(role)
        }
        return roles.flatMap { ["- roll: \($0)", "  e-post:", "  telefon:", "  mottagning:", "  plats:"] }
    }
}

extension School {
    /// A school that has said nothing but which pupils it has.
    fileprivate convenience init(unanswered id: String, scope: Scope) {
        let nowhere = SourceSpan(file: SourceFile(path: "", bytes: []), range: 0..<0)
        self.init(
            id: id, name: Located(id, at: nowhere), unitCode: "", area: nil, scope: scope, address: nil,
            phone: nil,
            email: nil, website: nil, adoption: nil, localSections: [], goals: [],
            decisions: LayerDecisions(
                presentation: nil, contacts: [], values: [], tailoring: Tailoring(), answers: [],
                yearlyActivities: [], news: []))
    }
}
