/// Everything in a catalog by id, for looking references up.
package struct CatalogIndex: Sendable {
    /// What an id can name.
    package enum Kind: Sendable {
        case requirement, section, system, term, provision, law, role, school, schoolArea, area, question,
            equivalence, reader, step

        var diagnosticID: String {
            switch self {
            case .requirement: "PV0301"
            case .section: "PV0302"
            case .system: "PV0303"
            case .term: "PV0304"
            case .provision: "PV0305"
            case .law: "PV0306"
            case .role: "PV0307"
            case .school: "PV0308"
            case .schoolArea: "PV0309"
            case .area: "PV0310"
            case .question: "PV0311"
            case .equivalence: "PV0312"
            case .reader: "PV0313"
            case .step: "PV0314"
            }
        }

        var definiteTitle: String {
            switch self {
            case .requirement: "Kravet"
            case .section: "Avsnittet"
            case .system: "Kvalitetssystemet"
            case .term: "Begreppet"
            case .provision: "Lagrummet"
            case .law: "Lagen"
            case .role: "Rollen"
            case .school: "Skolan"
            case .schoolArea: "Skolområdet"
            case .area: "Området"
            case .question: "Frågan"
            case .equivalence: "Motsvarigheten"
            case .reader: "Läsaren"
            case .step: "Steget"
            }
        }

        var indefiniteTitle: String {
            switch self {
            case .requirement: "kravet"
            case .section: "avsnittet"
            case .system: "kvalitetssystemet"
            case .term: "begreppet"
            case .provision: "lagrummet"
            case .law: "lagen"
            case .role: "rollen"
            case .school: "skolan"
            case .schoolArea: "skolområdet"
            case .area: "området"
            case .question: "frågan"
            case .equivalence: "motsvarigheten"
            case .reader: "läsaren"
            case .step: "steget"
            }
        }

        /// The file or folder where such things are written.
        var home: String {
            switch self {
            case .requirement, .section, .system: "kvalitetssystem/"
            case .term: "register/begrepp.yaml"
            case .provision, .law: "register/lagrum.yaml"
            case .role: "register/roller.yaml"
            case .school: "skolor/"
            case .schoolArea: "skolomraden/"
            case .area: "register/omraden.yaml"
            case .question: "register/fragor.yaml"
            case .equivalence: "register/motsvarigheter.yaml"
            case .reader, .step: "register/vagledning.yaml"
            }
        }
    }

    package let roles: [String: Role]
    package let areas: [String: Area]
    package let terms: [String: Term]
    package let laws: [String: Law]
    package let provisions: [String: Provision]
    package let questions: [String: Question]
    package let equivalences: [String: Equivalence]
    package let systems: [String: QualitySystem]
    package let schools: [String: School]
    package let schoolAreas: [String: SchoolArea]
    /// Those of the systems and those that layers add.
    package let sections: Set<SectionID>
    package let requirements: [RequirementID: Requirement]

    package init(_ catalog: Catalog) {
        func byID<Item>(_ items: [Item], _ id: (Item) -> String) -> [String: Item] {
            Dictionary(items.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
        }
        roles = byID(catalog.roles, \.id)
        areas = byID(catalog.areas, \.id)
        terms = byID(catalog.terms, \.id)
        laws = byID(catalog.laws, \.id)
        provisions = byID(catalog.provisions, \.id)
        questions = byID(catalog.questions, \.id)
        equivalences = byID(catalog.equivalences, \.id)
        systems = byID(catalog.systems, \.id)
        schools = byID(catalog.schools, \.id)
        schoolAreas = byID(catalog.schoolAreas, \.id)
        sections = Set(catalog.allSections.map(\.id))
        requirements = Dictionary(
            catalog.allRequirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a reference leads to something.
    package func contains(_ reference: Reference) -> Bool {
        switch reference {
        case .requirement(let id): requirements[id] != nil
        case .section(let id): sections.contains(id)
        case .system(let id): systems[id] != nil
        case .term(let id): terms[id] != nil
        case .law(let id): provisions[id] != nil || laws[id] != nil
        case .role(let id): roles[id] != nil
        case .school(let id): schools[id] != nil
        case .area(let id): areas[id] != nil
        }
    }

    /// The diagnostic for a reference in a text that leads nowhere.
    package func unknown(_ reference: Reference, at span: SourceSpan) -> Diagnostic {
        let (kind, candidates): (Kind, [String]) =
            switch reference {
            case .requirement: (.requirement, requirements.keys.map { "krav:\($0)" })
            case .section: (.section, sections.map { "avsnitt:\($0)" })
            case .system: (.system, systems.keys.map { "system:\($0)" })
            case .term: (.term, terms.keys.map { "begrepp:\($0)" })
            case .law: (.provision, (provisions.keys + Array(laws.keys)).map { "lag:\($0)" })
            case .role: (.role, roles.keys.map { "roll:\($0)" })
            case .school: (.school, schools.keys.map { "skola:\($0)" })
            case .area: (.area, areas.keys.map { "omrade:\($0)" })
            }
        return .unknown(kind, Located(reference.address, at: span), among: candidates)
    }
}

extension Catalog {
    /// The decisions of every layer below the systems, the municipality's first.
    package var allDecisions: [LayerDecisions] {
        [municipality?.decisions].compactMap(\.self) + schoolAreas.map(\.decisions) + schools.map(\.decisions)
    }

    package var allSections: [Section] {
        systems.flatMap(\.sections) + allDecisions.flatMap { $0.tailoring.addedSections.map(\.section) }
    }

    package var allRequirements: [Requirement] {
        allSections.flatMap(\.requirements)
            + allDecisions.flatMap { $0.tailoring.addedRequirements.map(\.requirement) }
    }
}
