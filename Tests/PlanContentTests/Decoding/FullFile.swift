@testable import PlanContent

/// A file of every kind with every key that the kind has, without faults.
enum FullFile {
    static func text(_ kind: ContentKind) -> String {
        switch kind {
        case .system: system
        case .municipality: municipality
        case .schoolArea: schoolArea
        case .school: school
        case .questions: questions
        case .areas: areas
        case .roles: roles
        case .terms: terms
        case .laws: laws
        case .equivalences: equivalences
        case .guidance: guidance
        }
    }
}
