internal import PlanModel
internal import PlanRender

/// Content and templates read, checked and ready to be rendered.
struct LoadedSite: Sendable {
    /// Nil when errors leave nothing to render.
    let pages: SitePages?
    /// The plans to render.
    let plans: [PlanView]

    /// The schools that are on the site but not to be rendered.
    var untouchedSchools: [String] {
        let rendered = Set(plans.map(\.plan.school.id))
        return pages?.site.plans.map(\.plan.school.id).filter { !rendered.contains($0) } ?? []
    }

    let templates: [(name: String, file: SourceFile)]
    let diagnostics: [Diagnostic]

    /// - Parameter alreadyMade: schools that are in the output, for when only some are to be made; nil when all
    ///   schools count as there.
    static func load(_ options: SiteOptions, alreadyMade: Set<String>?) async throws(SiteFailure)
        -> LoadedSite
    {
        let content = try await LoadedContent.load(from: options.content)
        let files = try TemplateFiles(overriddenBy: options.templates)
        let (templates, templateDiagnostics) = TemplateSet.load(
            templates: files.templates, pages: SitePages.templates)
        let (library, textDiagnostics) = await analyse(content)
        var diagnostics = content.diagnostics + files.diagnostics + templateDiagnostics + textDiagnostics
        diagnostics += content.catalog.systems.filter { Route.SchoolPage.reservedNames.contains($0.id) }
            .map { .reservedSystemName($0) }
        diagnostics += Diagnostic.unknownSchools(options.only, among: content.catalog.schools)
        guard let merge = content.merge, let templates else {
            return LoadedSite(pages: nil, plans: [], templates: files.templates, diagnostics: diagnostics)
        }
        let listed = options.only.isEmpty ? nil : alreadyMade?.union(options.only)
        let site = SiteModel(
            catalog: content.catalog, index: content.index, merge: merge, contentRoot: options.content,
            listed: listed)
        let pages = SitePages(site: site, texts: library, templates: templates, assets: files.assets)
        let plans = site.plans.filter { options.only.isEmpty || options.only.contains($0.plan.school.id) }
        return LoadedSite(pages: pages, plans: plans, templates: files.templates, diagnostics: diagnostics)
    }

    /// The most that a page moves the headings of a text down: under a requirement's title in the whole plan.
    private static let deepestShift = 4

    /// Analyses every text once; says what is wrong in them and what they refer to that is not there.
    private static func analyse(_ content: LoadedContent) async -> (TextLibrary, [Diagnostic]) {
        let matcher = TermMatcher(content.catalog.terms.map { (id: $0.id, forms: [$0.term] + $0.forms) })
        let texts = content.catalog.allTexts
        let index = content.index
        let visible = VisibleReferences(content)
        let analyses = await inOrder(texts) { text, knownValues, _ in
            MarkdownAnalysis(text, terms: matcher, headingShift: deepestShift, valueNames: knownValues)
        }
        var diagnostics: [Diagnostic] = []
        for (text, analysis) in zip(texts, analyses) {
            diagnostics += analysis.diagnostics
            for reference in analysis.references {
                if !index.contains(reference.value) {
                    diagnostics.append(index.unknown(reference.value, at: reference.span))
                } else if !visible.contains(reference.value, inTextOf: text.schoolArea) {
                    diagnostics.append(.onlyInSchoolArea(reference))
                }
            }
        }
        let pairs = zip(texts, analyses).map { (text: $0.text, analysis: $1) }
        return (TextLibrary(matcher: matcher, analyses: pairs), diagnostics)
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
                        links.append(LinkScanner(path: route.path, page: bytes).scan())
                    }
                    try write(route.path, bytes)
                }
                return links
            }
        }
        var links: [PageLinks] = []
        for result in results { links += try result.get() }
        let allRoutes = jobs.flatMap(\.self)
        let report = SiteReport(
            diagnostics: diagnostics + problems(in: links, routes: allRoutes, pages: pages),
            schools: plans.count, systems: pages.site.merge.municipalSystems.count, pages: links.count)
        return report
    }

    private func problems(in links: [PageLinks], routes: [Route], pages: SitePages) -> [Diagnostic] {
        let byPath = Dictionary(routes.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        // With `--only`, the other schools' pages are not made now but stay.
        let others = pages.routes.map(\.path)
        let broken = LinkCheck.broken(in: links, otherFiles: others) { path in
            byPath[path].flatMap { pages.render($0) }
        }
        let byAddress = Dictionary(grouping: broken, by: \.address).sorted { $0.key < $1.key }
        let duplicates = links.flatMap { page in Set(page.duplicateIDs).map { (id: $0, page: page.path) } }
        let byID = Dictionary(grouping: duplicates, by: \.id).sorted { $0.key < $1.key }
        return byAddress.map { .brokenLink($0.value[0], pages: $0.value.count, templates: templates) }
            + byID.map {
                .duplicateAnchor($0.key, page: $0.value[0].page, pages: $0.value.count, templates: templates)
            }
    }
}
