internal import PlanModel
internal import PlanRender
internal import PlanSite

/// The preview's own pages, and what is shown on top of the site's.
struct PreviewPages: Sendable {
    private let canOpen: Bool
    private let templates: TemplateSet

    /// - Parameter canOpen: whether there is an editor to open places in.
    init(canOpen: Bool) {
        self.canOpen = canOpen
        let (set, diagnostics) = TemplateSet.load(
            templates: PreviewAssets.templates,
            pages: [
                ("sida", PageView.self), ("diagnoser", DiagnosticsView.self), ("tomt", NothingView.self),
                ("saknad-sida", MissingPageView.self), ("startsida", EditorsStartView.self),
            ])
        guard let set else {
            preconditionFailure(DiagnosticFormat.text.write(diagnostics, toolVersion: ""))
        }
        templates = set
    }

    /// A part of a page: everything that is wrong.
    func diagnostics(_ snapshot: PreviewSnapshot) -> String {
        templates.text(
            DiagnosticsView(snapshot.diagnostics, openable: canOpen ? snapshot.inputs : []),
            template: "diagnoser")
    }

    func start(_ snapshot: PreviewSnapshot) -> [UInt8] {
        page(
            "Redigerarens startsida", EditorsStartView(snapshot, diagnostics: diagnostics(snapshot)),
            template: "startsida")
    }

    /// - Parameter path: as somebody asked for it, without the first `/`.
    func missing(_ path: String, _ snapshot: PreviewSnapshot) -> [UInt8] {
        let nearest = snapshot.pages.flatMap { pages in
            NearestPage(pages).route(to: path).flatMap { route in
                pages.render(route).map { bytes in
                    NearestView(
                        title: SitePages.title(of: bytes) ?? route.path, href: "/" + route.webPath)
                }
            }
        }
        let view = MissingPageView(
            path: "/" + path.webPath, nearest: nearest, findings: snapshot.findings,
            diagnostics: diagnostics(snapshot))
        return page("Sidan finns inte", view, template: "saknad-sida")
    }

    /// In place of every page when there is none.
    func nothing(_ snapshot: PreviewSnapshot) -> [UInt8] {
        page(
            "Inget att visa än",
            NothingView(findings: snapshot.findings, diagnostics: diagnostics(snapshot)), template: "tomt")
    }

    private func page(_ title: String, _ view: some TemplateView, template: String) -> [UInt8] {
        templates.render(
            PageView(title: title, content: templates.text(view, template: template)), template: "sida")
    }
}

private struct PageView: TemplateView {
    let title: String
    let content: String

    static let shape = ViewShape<Self>(
        "sida", [.text("title") { $0.title }, .html("content") { $0.content }])
}

private struct NothingView: TemplateView {
    let findings: Findings
    let diagnostics: String

    static let shape = ViewShape<Self>(
        "tomt",
        [.text("findings") { $0.findings.inWords }, .html("diagnostics") { $0.diagnostics }])
}

private struct NearestView: TemplateView {
    let title: String
    let href: String

    static let shape = ViewShape<Self>("nearest", [.text("title") { $0.title }, .text("href") { $0.href }])
}

private struct MissingPageView: TemplateView {
    let path: String
    let nearest: NearestView?
    let findings: Findings
    let diagnostics: String

    static let shape = ViewShape<Self>(
        "saknad-sida",
        [
            .text("path") { $0.path }, .view("nearest") { $0.nearest },
            .text("findings") { $0.findings.inWords },
            .flag("hasDiagnostics") { $0.findings != Findings([]) },
            .html("diagnostics") { $0.diagnostics },
        ])
}
