internal import PlanModel

/// What the address of a link in a text turns out to be.
enum LinkAddress: Equatable {
    case reference(Reference)
    /// `https:` with a host.
    case secure
    /// `http:` with a host.
    case insecure
    /// `mailto:` or `tel:`.
    case contact

    /// One of our kinds, but not the form of its id.
    case malformedReference(expected: String)
    /// Not one of our kinds, but near one: the address as it was probably meant.
    case unknownKind(nearest: String)
    /// A scheme that no text may use; in small letters.
    case forbidden(scheme: String)
    /// A path, `#anchor` or `//host`.
    case relative
    case empty
    /// Has a `{{name}}`, which is not filled in in addresses.
    case hasValue
    /// Has control characters, as from `&#10;`.
    case hasControlCharacters

    /// - Parameter address: as CommonMark reads it, with escapes and entities undone.
    init(_ address: String) {
        // Browsers overlook control characters and spaces around and in a scheme, so the scheme is judged without.
        let cleaned = String(decoding: address.utf8.filter { $0 > 0x20 && $0 != 0x7F }, as: UTF8.self)
        guard !cleaned.isEmpty else {
            self = .empty
            return
        }
        guard let scheme = Self.scheme(of: cleaned) else {
            self = address.hasValue ? .hasValue : .relative
            return
        }
        let judged = Self.judge(cleaned, scheme: scheme)
        switch judged {
        case .forbidden, .unknownKind, .malformedReference: self = judged
        default:
            let hasControls = address.utf8.contains { $0 < 0x20 || $0 == 0x7F }
            self = hasControls ? .hasControlCharacters : address.hasValue ? .hasValue : judged
        }
    }

    /// Whether readers are led there.
    var isAllowed: Bool {
        switch self {
        case .reference, .secure, .insecure, .contact: true
        default: false
        }
    }

    /// What stands before the first colon, in small letters.
    private static func scheme(of address: String) -> String? {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let before = address[..<colon]
        let ends: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
        guard !before.isEmpty, !before.utf8.contains(where: ends.contains) else { return nil }
        return before.lowercased()
    }

    private static func judge(_ address: String, scheme: String) -> LinkAddress {
        let rest = address[address.index(after: address.firstIndex(of: ":") ?? address.startIndex)...]
        switch scheme {
        case "https": return hasHost(rest) ? .secure : .relative
        case "http": return hasHost(rest) ? .insecure : .relative
        case "mailto", "tel": return rest.isEmpty ? .empty : .contact
        case "javascript", "data", "vbscript", "file": return .forbidden(scheme: scheme)
        default: break
        }
        do {
            return .reference(try Reference(parsing: address))
        } catch .malformed(let expected) {
            return .malformedReference(expected: expected)
        } catch {
            guard let kind = Suggestion.nearest(to: scheme, among: Reference.kinds) else {
                return .forbidden(scheme: scheme)
            }
            return .unknownKind(nearest: "\(kind):\(rest)")
        }
    }

    private static func hasHost(_ rest: Substring) -> Bool {
        rest.hasPrefix("//") && !(rest.dropFirst(2).first.map { "/?#".contains($0) } ?? true)
    }
}

extension String {
    fileprivate var hasValue: Bool {
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "{"), previous == byte { return true }
            previous = byte
        }
        return false
    }
}
