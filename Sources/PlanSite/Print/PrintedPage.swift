internal import PlanModel
internal import PlanRender

/// A page that is to stand alone, outside the site: links to other pages of the site would lead to files on the machine
/// that made it.
///
/// What a link leads to is on the page itself, when the page has that anchor, or on the published site. When nobody has
/// said where the site is published the words stay, without a link. A picture that says nothing beside its text, as the
/// logotype, must all the same have words in a PDF: the sender's name. The sender
/// is the PDF's author.
struct PrintedPage {
    private let page: [UInt8]
    private let path: String
    private let address: SiteAddress?
    private let sender: String
    private let anchors: Set<String>

    /// - Parameters:
    ///   - path: of the page under the site's folder.
    ///   - address: where the site is published; nil when nobody has said.
    ///   - sender: the municipality's name.
    init(_ page: [UInt8], path: String, address: SiteAddress?, sender: String) {
        self.page = page
        self.path = path
        self.address = address
        self.sender = sender
        anchors = Set(LinkScanner(path: path, page: page, root: "/").anchors())
    }

    var bytes: [UInt8] {
        let alternative = Array(#" alt="""#.utf8)
        let address = Array(#" href=""#.utf8)
        let headEnd = Array("</head>".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        var index = 0
        var tag = Tag.other
        while index < page.count {
            let rest = page[index...]
            if page[index] == UInt8(ascii: "<") {
                tag = Tag(rest)
                if rest.starts(with: headEnd) {
                    result += Array("<meta name=\"author\" content=\"\(HTMLText.escaped(sender))\">".utf8)
                }
            }
            if tag == .image, rest.starts(with: alternative) {
                result += Array(" alt=\"\(HTMLText.escaped(sender))\"".utf8)
                index += alternative.count
            } else if tag == .link, rest.starts(with: address) {
                let start = index + address.count
                let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count - 1
                if let target = target(of: String(decoding: page[start..<end], as: UTF8.self)) {
                    result += address + Array(target.utf8) + [UInt8(ascii: "\"")]
                }
                index = end + 1
            } else {
                result.append(page[index])
                index += 1
            }
        }
        return result
    }

    private enum Tag {
        case link, image, other

        /// - Parameter rest: from the tag's `<`.
        init(_ rest: ArraySlice<UInt8>) {
            self = rest.starts(with: "<a ".utf8) ? .link : rest.starts(with: "<img ".utf8) ? .image : .other
        }
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
