internal import PlanModel
internal import PlanRender

/// The page that somebody probably wanted who asked for one that is not there.
struct NearestPage {
    private let pages: SitePages

    init(_ pages: SitePages) {
        self.pages = pages
    }

    /// - Parameter path: without the first `/`.
    func route(to path: String) -> Route? {
        let parts = path.split(separator: "/").map(String.init).filter { $0 != "index.html" }
        let wanted = parts.joined(separator: "/")
        let shared = pages.sharedRoutes.filter {
            $0.path.hasSuffix(".html") && $0 != .notFound
        }
        if let route = nearest(to: wanted, among: shared) { return route }
        // A school's page, whether the folder of schools is named, misspelt or left out.
        let ids = pages.site.plans.map(\.plan.school.id)
        for skipped in 0...1 where parts.count > skipped {
            guard let school = Suggestion.nearest(to: parts[skipped], among: ids),
                let plan = pages.site.plan(school)
            else { continue }
            let front = Route.school(school, .front)
            let rest = (["skolor", school] + parts.dropFirst(skipped + 1)).joined(separator: "/")
            let routes = pages.routes(of: plan).filter { $0.path.hasSuffix(".html") }
            return nearest(to: rest, among: routes) ?? front
        }
        // The nearest folder above that has a page.
        for count in (1..<max(parts.count, 1)).reversed() {
            if let route = pages.route(at: parts.prefix(count).joined(separator: "/") + "/index.html") {
                return route
            }
        }
        return nil
    }

    private func nearest(to path: String, among routes: [Route]) -> Route? {
        guard !path.isEmpty else { return nil }
        let paths = routes.map { $0.webPath.split(separator: "/").joined(separator: "/") }
        guard let nearest = Suggestion.nearest(to: path, among: paths.filter { !$0.isEmpty }),
            let index = paths.firstIndex(of: nearest)
        else { return nil }
        return routes[index]
    }
}
