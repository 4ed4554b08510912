/// What a text can refer to, in content or between pages.
///
/// Written as a link whose address is a kind and an id: `krav:psykosocial/samverkan/8`.
package enum Reference: Hashable, Sendable {
    case requirement(RequirementID)
    case section(SectionID)
    case system(String)
    case term(String)
    case law(String)
    case role(String)
    case school(String)
    case area(String)

    /// The words that may stand before the colon.
    package static let kinds = ["krav", "avsnitt", "system", "begrepp", "lag", "roll", "skola", "omrade"]

    package enum ParseFailure: Error, Equatable {
        /// The address is of no kind of ours: an ordinary link.
        case notAReference
        /// The kind is ours, but the id does not have its form; the form is given.
        case malformed(expected: String)
    }

    package init(parsing address: String) throws(ParseFailure) {
        guard let colon = address.firstIndex(of: ":") else { throw .notAReference }
        let kind = String(address[..<colon])
        guard Self.kinds.contains(kind) else { throw .notAReference }
        let parts = address[address.index(after: colon)...]
            .split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy(\.isSlug) else { throw .malformed(expected: Self.form(of: kind)) }
        switch (kind, parts.count) {
        case ("krav", 3):
            self = .requirement(RequirementID(system: parts[0], section: parts[1], local: parts[2]))
        case ("avsnitt", 2): self = .section(SectionID(system: parts[0], local: parts[1]))
        case ("system", 1): self = .system(parts[0])
        case ("begrepp", 1): self = .term(parts[0])
        case ("lag", 1): self = .law(parts[0])
        case ("roll", 1): self = .role(parts[0])
        case ("skola", 1): self = .school(parts[0])
        case ("omrade", 1): self = .area(parts[0])
        default: throw .malformed(expected: Self.form(of: kind))
        }
    }

    private static func form(of kind: String) -> String {
        switch kind {
        case "krav": "krav:system/avsnitt/krav"
        case "avsnitt": "avsnitt:system/avsnitt"
        default: "\(kind):id"
        }
    }

    /// The address as it is written in content.
    package var address: String {
        switch self {
        case .requirement(let id): "krav:\(id)"
        case .section(let id): "avsnitt:\(id)"
        case .system(let id): "system:\(id)"
        case .term(let id): "begrepp:\(id)"
        case .law(let id): "lag:\(id)"
        case .role(let id): "roll:\(id)"
        case .school(let id): "skola:\(id)"
        case .area(let id): "omrade:\(id)"
        }
    }
}
