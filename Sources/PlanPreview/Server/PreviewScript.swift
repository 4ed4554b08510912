/// The one thing that the preview adds to a page: the script that keeps it up to date.
struct PreviewScript: Sendable {
    /// What a page's content follows, of the numbers that a state event has.
    enum Follows: String, Sendable {
        /// A page of the site: it changes with files only.
        case content
        /// A page about the site, such as the editors' start page.
        case version
    }

    let server: String

    /// The page with the script first in its head, before those of the site, so that it sees the document as it was
    /// sent.
    func added(to page: [UInt8], version: Int, follows: Follows) -> [UInt8] {
        let script =
            "<script type=\"module\" src=\"/_planverk/preview.js\" data-planverk data-server=\"\(server)\" data-follows=\"\(follows.rawValue)\" data-version=\"\(version)\"></script>"
        let place = Self.startOfHead(in: page)
        return page[..<place] + Array(script.utf8) + page[place...]
    }

    /// After `<head>`; at the end for a page without one, which the municipality's own templates can make.
    private static func startOfHead(in page: [UInt8]) -> Int {
        let tag = Array("<head".utf8)
        var rest = page[...]
        while let range = rest.firstRange(of: tag) {
            // `<header>` begins in the same way.
            let next = range.upperBound < page.endIndex ? page[range.upperBound] : 0
            if next == UInt8(ascii: ">") || next <= UInt8(ascii: " "),
                let end = page[range.upperBound...].firstIndex(of: UInt8(ascii: ">"))
            {
                return end + 1
            }
            rest = page[range.upperBound...]
        }
        return page.endIndex
    }
}
