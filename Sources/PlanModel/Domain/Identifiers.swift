/// The id of a section: `psykosocial/samverkan`.
package struct SectionID: Hashable, Sendable, CustomStringConvertible {
    package let system: String
    package let local: String

    package init(system: String, local: String) {
        self.system = system
        self.local = local
    }

    package init?(parsing text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy(\.isSlug) else { return nil }
        self.init(system: parts[0], local: parts[1])
    }

    package var description: String { "\(system)/\(local)" }

    /// The permanent anchor on every page that shows the section.
    package var anchor: String { "avsnitt-\(system)-\(local)" }
}

/// The permanent id of a requirement: `psykosocial/samverkan/8`.
package struct RequirementID: Hashable, Sendable, CustomStringConvertible {
    package let system: String
    package let section: String
    package let local: String

    package init(system: String, section: String, local: String) {
        self.system = system
        self.section = section
        self.local = local
    }

    package init(_ section: SectionID, _ local: String) {
        self.init(system: section.system, section: section.local, local: local)
    }

    package init?(parsing text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts.allSatisfy(\.isSlug) else { return nil }
        self.init(system: parts[0], section: parts[1], local: parts[2])
    }

    package var sectionID: SectionID { SectionID(system: system, local: section) }
    package var description: String { "\(system)/\(section)/\(local)" }

    /// The permanent anchor on every page that shows the requirement.
    package var anchor: String { "krav-\(system)-\(section)-\(local)" }
}

extension String {
    /// Whether the text can be an id: small letters a-z, digits and single hyphens between them.
    package var isSlug: Bool {
        var previousWasHyphen = true
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                previousWasHyphen = false
            case UInt8(ascii: "-"):
                if previousWasHyphen { return false }
                previousWasHyphen = true
            default:
                return false
            }
        }
        return !previousWasHyphen
    }
}
