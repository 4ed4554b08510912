/// The kinds of content files.
package enum ContentKind: String, CaseIterable, Sendable {
    case system = "kvalitetssystem"
    case municipality = "kommun"
    case schoolArea = "skolomrade"
    case school = "skola"
    case questions = "fragor"
    case areas = "omraden"
    case roles = "roller"
    case terms = "begrepp"
    case laws = "lagrum"
    case equivalences = "motsvarigheter"
    case guidance = "vagledning"

    package var title: String {
        switch self {
        case .system: "Kvalitetssystem"
        case .municipality: "Kommun"
        case .schoolArea: "Skolområde"
        case .school: "Skola"
        case .questions: "Frågor"
        case .areas: "Områden"
        case .roles: "Roller"
        case .terms: "Begrepp"
        case .laws: "Lagrum"
        case .equivalences: "Motsvarigheter"
        case .guidance: "Vägledning"
        }
    }

    package var shape: ObjectShape {
        switch self {
        case .system: .system
        case .municipality: .municipality
        case .schoolArea: .schoolArea
        case .school: .school
        case .questions: .questions
        case .areas: .areas
        case .roles: .roles
        case .terms: .terms
        case .laws: .laws
        case .equivalences: .equivalences
        case .guidance: .guidance
        }
    }

    /// The name of the kind's JSON Schema file.
    package var schemaFileName: String { "\(rawValue).schema.json" }
}
