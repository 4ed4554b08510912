/// A language that pages can be read in; the raw value is its name in addresses and file names.
package enum Language: String, CaseIterable, Hashable, Sendable {
    case swedish = "sv"
    /// Swedish that is easy to read: lättläst.
    case easySwedish = "lattlast"
    case english = "en"
    case arabic = "ar"
    case somali = "so"

    /// Those that content can be translated to.
    package static let foreign: [Language] = allCases.filter { !$0.isSwedish }

    /// As browsers and screen readers know it.
    package var tag: String { isSwedish ? "sv" : rawValue }

    package var isSwedish: Bool { self == .swedish || self == .easySwedish }

    package var isRightToLeft: Bool { self == .arabic }
}
