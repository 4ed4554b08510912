internal import PlanModel
internal import PlanRender

/// Content and templates read, checked and ready to be rendered.
struct LoadedSite: Sendable {
    /// Nil when errors leave nothing to render.
    private(set) var pages: SitePages?
    /// The plans to render.
    private(set) var plans: [PlanView]

    /// The schools that are on the site but not to be rendered.
    var untouchedSchools: [String] {
        let rendered = Set(plans.map(\.plan.school.id))
        return pages?.site.plans.map(\.plan.school.id).filter { !rendered.contains($0) } ?? []
    }

    let templates: LoadedTemplates
    let diagnostics: [Diagnostic]
    private let content: LoadedContent
    private let texts: LoadedTexts

    /// - Parameters:
    ///   - alreadyMade: schools that are in the output, for when only some are to be made; nil when all schools
    ///     count as there.
    ///   - earlier: the same site from before some files were read anew.
    init(
        _ reading: SiteReading, _ options: SiteOptions, alreadyMade: Set<String>? = nil,
        reusing earlier: LoadedSite? = nil
    ) async {
        let content = LoadedContent(reading.content, reusing: earlier?.content)
        self.content = content
        texts = await LoadedTexts(content, reusing: earlier?.texts)
        templates = reading.templates
        diagnostics =
            content.diagnostics + templates.diagnostics + texts.diagnostics
            + content.catalog.systems.filter { Route.SchoolPage.reservedNames.contains($0.id) }
            .map { .reservedSystemName($0) }
            + Diagnostic.unknownSchools(options.only, among: content.catalog.schools)
        guard let merge = content.merge, let localisations = templates.localisations else {
            pages = nil
            plans = []
            return
        }
        let listed = options.only.isEmpty ? nil : alreadyMade?.union(options.only)
        let site = SiteModel(
            catalog: content.catalog, index: content.index, merge: merge, contentRoot: options.content,
            listed: listed, reusing: earlier?.pages?.site)
        pages = SitePages(
            site: site, texts: texts.library, localisations: localisations,
            assets: templates.files.assets, logo: reading.content.logo)
        plans = site.plans.filter { options.only.isEmpty || options.only.contains($0.plan.school.id) }
    }

    /// The same site, of which only some schools are to be rendered.
    func limited(to schools: Set<String>) -> LoadedSite {
        var site = self
        site.plans = plans.filter { schools.contains($0.plan.school.id) }
        return site
    }

    /// See ``SitePages/namingAssetsPlainly()``.
    func namingAssetsPlainly() -> LoadedSite {
        var site = self
        site.pages = pages?.namingAssetsPlainly()
        return site
    }

    /// Renders every file on all cores, hands each to `write`, and verifies the links between them.
    func render(
        progress: SiteBuilder.Progress?,
        write: @escaping @Sendable (String, [UInt8]) throws(SiteFailure) -> Void
    ) async throws(SiteFailure) -> SiteReport {
        guard let pages else { return SiteReport(diagnostics: diagnostics) }
        let jobs = [pages.sharedRoutes] + plans.map { pages.routes(of: $0) }
        let results = await inOrder(jobs, done: { progress?(max(0, $0 - 1), plans.count) }) { routes in
            Result<[PageLinks], SiteFailure> { () throws(SiteFailure) in
                var links: [PageLinks] = []
                for route in routes {
                    guard let bytes = pages.render(route) else { continue }
                    if route.path.hasSuffix(".html") {
                        links.append(LinkScanner(path: route.path, page: bytes, root: pages.site.root).scan())
                    }
                    try write(route.path, bytes)
                }
                return links
            }
        }
        var links: [PageLinks] = []
        for result in results { links += try result.get() }
        let (problems, pagesAtFault) = problems(in: links, routes: jobs.flatMap(\.self), pages: pages)
        return SiteReport(
            diagnostics: diagnostics + problems, schools: plans.count,
            systems: pages.site.merge.municipalSystems.count, pages: links.count, pagesAtFault: pagesAtFault)
    }

    private func problems(in links: [PageLinks], routes: [Route], pages: SitePages) -> (
        [Diagnostic], pagesAtFault: Set<String>
    ) {
        let byPath = Dictionary(routes.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        // With `--only`, the other schools' pages are not made now but stay.
        let others = pages.routes.map(\.path)
        let broken = LinkCheck.broken(in: links, otherFiles: others, root: pages.site.root) { path in
            byPath[path].flatMap { pages.render($0) }
        }
        let byAddress = Dictionary(grouping: broken, by: \.address).sorted { $0.key < $1.key }
        let duplicates = links.flatMap { page in Set(page.duplicateIDs).map { (id: $0, page: page.path) } }
        let byID = Dictionary(grouping: duplicates, by: \.id).sorted { $0.key < $1.key }
        let diagnostics: [Diagnostic] =
            byAddress.map {
                .brokenLink($0.value[0], pages: $0.value.count, templates: templates.files.templates)
            }
            + byID.map {
                .duplicateAnchor(
                    $0.key, page: $0.value[0].page, pages: $0.value.count,
                    templates: templates.files.templates)
            }
        return (diagnostics, Set(broken.map(\.page) + duplicates.map(\.page)))
    }
}
