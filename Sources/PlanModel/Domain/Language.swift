/// A language that pages can be read in; the raw value is its name in content, addresses and file names.
package enum Language: String, CaseIterable, Hashable, Sendable {
    case swedish = "sv"
    /// Swedish that is easy to read: lättläst.
    case easySwedish = "lattlast"
    case english = "en"
    case arabic = "ar"
    case somali = "so"
}
