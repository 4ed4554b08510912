internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import PlanRender
internal import PlanSite

/// Everything that the preview answers.
struct PreviewRoutes: Sendable {
    typealias Context = BasicRequestContext

    let preview: Preview
    let hosts: AllowedHosts
    /// Nil when places cannot be opened from the browser.
    let editor: EditorCommand?
    private let pages: PreviewPages
    private let script: PreviewScript

    /// The most bytes of a request's body that are read.
    private static let longestBody = 4096
    private static let longestWait = Duration.seconds(5)

    init(_ preview: Preview, hosts: AllowedHosts, editor: EditorCommand?) {
        self.preview = preview
        self.hosts = hosts
        self.editor = editor
        pages = PreviewPages(canOpen: editor != nil)
        script = PreviewScript(server: preview.serverID)
    }

    var router: Router<Context> {
        let router = Router(context: Context.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestGuard(hosts: hosts))
        let own = router.group("_planverk")
        own.get { _, _ in
            let snapshot = preview.snapshot
            return ownPage(pages.start(snapshot), snapshot)
        }
        own.get("events") { _, _ in
            EventStream(preview: preview, clientFingerprint: PreviewAssets.fingerprint).response
        }
        own.get("diagnostics") { _, _ in Response.html(Array(pages.diagnostics(preview.snapshot).utf8)) }
        own.get("sources") { request, _ in sources(of: request.uri.queryParameters["path"].map(String.init)) }
        own.post("open", use: open)
        own.get("{asset}") { _, context in
            let name = try context.parameters.require("asset")
            guard let bytes = PreviewAssets.files[name] else { return missing("_planverk/\(name)") }
            return Response.bytes(bytes, type: Response.type(of: name))
        }
        router.get("/") { request, _ in site(request) }
        router.get("**") { request, _ in site(request) }
        return router
    }

    // MARK: The site

    private func site(_ request: Request) -> Response {
        let snapshot = preview.snapshot
        guard let path = SitePath.file(request.uri.path) else {
            return missing(String(request.uri.path.drop { $0 == "/" }))
        }
        guard let pages = snapshot.pages else {
            return ownPage(self.pages.nothing(snapshot), snapshot, status: .serviceUnavailable)
        }
        guard let route = pages.route(at: path), let bytes = pages.render(route) else {
            if pages.route(at: path + "/index.html") != nil {
                return Response(status: .found, headers: [.location: "/\(path)/"])
            }
            return missing(path)
        }
        if case .school(let school, _) = route.inSwedish { preview.visit(school: school) }
        guard path.hasSuffix(".html") else { return .bytes(bytes, type: Response.type(of: path)) }
        return .html(script.added(to: bytes, version: snapshot.contentVersion, follows: .content))
    }

    private func missing(_ path: String) -> Response {
        let snapshot = preview.snapshot
        return ownPage(pages.missing(path, snapshot), snapshot, status: .notFound)
    }

    private func ownPage(
        _ bytes: [UInt8], _ snapshot: PreviewSnapshot, status: HTTPResponse.Status = .ok
    ) -> Response {
        .html(script.added(to: bytes, version: snapshot.version, follows: .version), status: status)
    }

    // MARK: Editing

    /// - Parameter path: of the page, as its address has it.
    private func sources(of path: String?) -> Response {
        let snapshot = preview.snapshot
        guard let path, let file = SitePath.file(path), let pages = snapshot.pages,
            let route = pages.route(at: file)
        else { return .plain(.notFound, "Sidan finns inte.\n") }
        let json = SourcesJSON(pages: pages, route: route, canOpen: editor != nil)
        guard let bytes = json.bytes else { return .plain(.notFound, "Sidan har inga källor.\n") }
        return .bytes(bytes, type: Response.type(of: "sources.json"))
    }

    /// Runs the command that the preview was started with, for one place in a file that the site is made from.
    @Sendable private func open(_ request: Request, _ context: Context) async throws -> Response {
        // Another site's page can send a form here, but not with a field of its own in the head.
        guard request.headers[.previewRequest] == "1" else {
            return .plain(.forbidden, "Begäran kommer inte från förhandsvisningen.\n")
        }
        guard let editor else {
            return .plain(
                .notFound,
                "Förhandsvisningen startades utan `--editor`, så det finns ingen redigerare att öppna i.\n")
        }
        guard let body = await Self.body(of: request) else {
            return .plain(.contentTooLarge, "Begäran är för lång eller tar för lång tid.\n")
        }
        guard let wanted = try? JSONDecoder().decode(OpenRequest.self, from: Data(body.readableBytesView)),
            let place = wanted.resolved(among: preview.snapshot.inputs)
        else { return .plain(.badRequest, "Platsen finns inte i innehållet.\n") }
        do {
            try editor.open(file: place.file, line: place.line, column: place.column)
        } catch {
            return .plain(.internalServerError, "Redigeraren gick inte att starta.\n")
        }
        return Response(status: .noContent)
    }

    /// Nil when the body is too long or too long in coming.
    private static func body(of request: Request) async -> ByteBuffer? {
        await withTaskGroup(of: ByteBuffer?.self) { group in
            group.addTask { try? await request.body.collect(upTo: longestBody) }
            group.addTask {
                try? await Task.sleep(for: longestWait)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }
}
