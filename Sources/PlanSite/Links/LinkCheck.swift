internal import PlanModel

/// Verifies that every internal link of a site leads to a page and an anchor that are there.
struct LinkCheck {
    /// The route and address of a link that leads nowhere.
    struct Broken: Hashable {
        let page: String
        let address: String
    }

    /// - Parameters:
    ///   - pages: of the whole site.
    ///   - otherFiles: files that can be linked to but have no links of their own.
    ///   - root: what an absolute path of the site starts with.
    ///   - reread: a page's bytes again, to find how a broken address is written.
    /// - Returns: at most 100 broken links; where there is one more than that there is something bigger wrong.
    static func broken(
        in pages: [PageLinks], otherFiles: [String], root: String, reread: (String) -> [UInt8]?
    ) -> [Broken] {
        var targets = Set<UInt64>(minimumCapacity: pages.reduce(0) { $0 + $1.targets.count })
        for page in pages { targets.formUnion(page.targets) }
        for file in otherFiles {
            var hash = PathHash()
            hash.add(file.utf8)
            targets.insert(hash.value)
        }
        var broken: [Broken] = []
        for page in pages {
            let missing = Set(page.links.lazy.filter { !targets.contains($0) })
            guard !missing.isEmpty, let bytes = reread(page.path) else { continue }
            broken += Set(
                LinkScanner(path: page.path, page: bytes, root: root).addresses(withHashes: missing)
            ).sorted()
                .map { Broken(page: page.path, address: $0) }
            if broken.count > 100 { break }
        }
        return broken
    }
}
