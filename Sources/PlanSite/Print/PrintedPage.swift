internal import PlanModel

/// A page that is to stand alone, outside the site: links to other pages of the site would lead to files on the machine
/// that made it.
///
/// What a link leads to is on the page itself, when the page has that anchor, or on the published site. When nobody has
/// said where the site is published the words stay, without a link.
struct PrintedPage {
    private let page: [UInt8]
    private let path: String
    private let address: SiteAddress?
    private let anchors: Set<String>

    /// - Parameters:
    ///   - path: of the page under the site's folder.
    ///   - address: where the site is published; nil when nobody has said.
    init(_ page: [UInt8], path: String, address: SiteAddress?) {
        self.page = page
        self.path = path
        self.address = address
        anchors = Set(LinkScanner(path: path, page: page, root: "/").anchors())
    }

    var bytes: [UInt8] {
        let attribute = Array(#" href=""#.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        var index = 0
        var isInLink = false
        while index < page.count {
            let rest = page[index...]
            if page[index] == UInt8(ascii: "<") { isInLink = rest.starts(with: "<a ".utf8) }
            guard isInLink, rest.starts(with: attribute) else {
                result.append(page[index])
                index += 1
                continue
            }
            let start = index + attribute.count
            let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count - 1
            if let target = target(of: String(decoding: page[start..<end], as: UTF8.self)) {
                result += attribute + Array(target.utf8) + [UInt8(ascii: "\"")]
            }
            index = end + 1
        }
        return result
    }

    /// Nil for a link that leads nowhere from paper.
    private func target(of href: String) -> String? {
        guard !href.hasPrefix("#"), !hasScheme(href) else { return href }
        let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]) : ""
        if anchors.contains(fragment) { return "#\(fragment)" }
        guard let address else { return nil }
        var folders = path.split(separator: "/").dropLast()
        var rest = parts[0]
        while rest.hasPrefix("../") {
            rest = rest.dropFirst(3)
            folders = folders.dropLast()
        }
        let whole = address.address(of: (folders + [rest]).joined(separator: "/"))
        return fragment.isEmpty ? whole : "\(whole)#\(fragment)"
    }

    private func hasScheme(_ href: String) -> Bool {
        href.first { $0 == ":" || $0 == "/" || $0 == "#" } == ":"
    }
}
