internal import HTTPTypes
internal import Hummingbird

/// Lets only those requests through that come from somebody who has opened the preview itself.
///
/// A page of somebody else's, open in the same browser, can send requests to this machine, also under a name of its
/// own that it lets lead here (DNS rebinding). Such a request names another host, or comes from another origin.
struct RequestGuard<Context: RequestContext>: RouterMiddleware {
    let hosts: AllowedHosts

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        // One host, and a path on it: two, or a whole address, could mean another than the one that is checked.
        guard let authority = request.head.authority, request.headers[values: .host].isEmpty,
            request.head.path?.hasPrefix("/") == true
        else {
            return .plain(.badRequest, "Begäran ska ha ett värdnamn (Host) och en sökväg.\n")
        }
        guard hosts.allow(authority) else {
            return .plain(
                .forbidden,
                "Förhandsvisningen svarar inte på värdnamnet. Öppna den med adressen som skrevs ut när den startade.\n"
            )
        }
        if let origin = request.headers[.origin], origin != "http://\(authority)" {
            return .plain(.forbidden, "Begäran kommer från en annan webbplats.\n")
        }
        // A link here from another site is harmless; what else it asks for is not.
        if request.headers[.fetchSite] == "cross-site", request.headers[.fetchMode] != "navigate" {
            return .plain(.forbidden, "Begäran kommer från en annan webbplats.\n")
        }
        var response = try await next(request, context)
        response.headers[.cacheControl] = "no-store"
        response.headers[.contentTypeOptions] = "nosniff"
        response.headers[.resourcePolicy] = "same-origin"
        response.headers[.frameOptions] = "DENY"
        response.headers[.referrerPolicy] = "no-referrer"
        return response
    }
}

/// The names that the preview can be asked for by.
struct AllowedHosts: Sendable {
    private let bound: String
    private let isLoopback: Bool

    /// - Parameter bound: the address or name that the server is bound to.
    init(bound: String) {
        self.bound = bound.lowercased()
        isLoopback = Self.isLoopback(self.bound)
    }

    /// Whether requests to a host may be answered. The port is not looked at: it may be forwarded.
    ///
    /// - Parameter authority: `127.0.0.1:4880`, `[::1]:4880`, `localhost`.
    func allow(_ authority: String) -> Bool {
        let host = Self.host(of: authority.lowercased())
        // An address cannot be made to lead elsewhere, so it is safe where others than this machine may ask.
        return Self.isLoopback(host) || host == bound || !isLoopback && Self.isAddress(host)
    }

    private static func host(of authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
            return String(authority[authority.index(after: authority.startIndex)..<end])
        }
        return authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).first
            .map(String.init) ?? ""
    }

    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || isAddress(host) && host.hasPrefix("127.")
    }

    private static func isAddress(_ host: String) -> Bool {
        if host.contains(":") { return host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." } }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}

extension HTTPField.Name {
    fileprivate static let host = named("Host")
    fileprivate static let fetchSite = named("Sec-Fetch-Site")
    fileprivate static let fetchMode = named("Sec-Fetch-Mode")
    fileprivate static let contentTypeOptions = named("X-Content-Type-Options")
    fileprivate static let resourcePolicy = named("Cross-Origin-Resource-Policy")
    fileprivate static let frameOptions = named("X-Frame-Options")
    fileprivate static let referrerPolicy = named("Referrer-Policy")
    static let previewRequest = named("X-Planverk")

    private static func named(_ name: String) -> Self {
        guard let name = Self(name) else { preconditionFailure("\(name) is no name of a field") }
        return name
    }
}
