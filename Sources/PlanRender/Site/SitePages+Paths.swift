internal import PlanModel

extension SitePages {
    /// The route of a file of the site; nil when there is no such file.
    ///
    /// - Parameter path: under the output folder, as `Route.path` gives it.
    package func route(at path: String) -> Route? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if let language = parts.first.flatMap({ Language(rawValue: String($0)) }), language != .swedish {
            return route(at: parts.dropFirst().joined(separator: "/")).flatMap { route in
                site.languages(of: route).contains(language) ? route.in(language) : nil
            }
        }
        if parts.count > 2, parts[0] == "skolor", let plan = site.plan(String(parts[1])) {
            return routes(of: plan).first { $0.path == path }
        }
        return sharedRoutes.first { $0.path == path }
    }

    /// What a page is called where it is listed: the title in its tab.
    package static func title(of page: [UInt8]) -> String? {
        let text = page.prefix(4096)
        guard let start = text.firstRange(of: Array("<title>".utf8))?.upperBound,
            let end = text[start...].firstRange(of: Array("</title>".utf8))?.lowerBound
        else { return nil }
        return HTMLText.unescaped(String(decoding: text[start..<end], as: UTF8.self))
    }
}
