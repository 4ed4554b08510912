internal import Foundation
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
package import PlanSite
internal import ServiceLifecycle
internal import UnixSignals

/// Serves a site that is being edited, until somebody stops it.
package enum PreviewServer {
    /// Why the server could not start, in Swedish.
    package struct Failure: Error {
        package let message: String
    }

    /// A connection that has asked for nothing, or stopped reading, is closed after this long.
    private static let patience = TimeAmount.seconds(30)
    private static let mostConnections = 500
    /// Longer than any address of a site, in bytes.
    private static let longestHead = 16 << 10
    /// How long pages that are being sent are waited for when the server is stopped.
    private static let farewell = Duration.seconds(2)

    /// - Throws: ``SiteFailure`` when the content cannot be read, ``Failure`` when the server cannot start.
    package static func run(_ options: PreviewOptions, report: PreviewReport) async throws {
        // Before anything is read, so that no save falls in between.
        let watch = InputWatch(InputFolders(options.site), polls: options.polls)
        let site = try await LiveSite(options.site)
        let preview = Preview(PreviewSnapshot(site))
        let updater = PreviewUpdater(preview: preview, report: report)
        let routes = PreviewRoutes(
            preview, hosts: AllowedHosts(bound: options.host), editor: options.editor)
        var logger = Logger(label: "planverk")
        logger.logLevel = .critical
        let app = application(routes, options, logger) { channel in
            let port = channel.localAddress?.port ?? options.port
            report.started(address(options.host, port), preview.snapshot.diagnostics)
        }
        let updates = UpdateService { await updater.run(site, watch) }
        var configuration = ServiceGroupConfiguration(
            services: [
                .init(service: updates, successTerminationBehavior: .ignore), .init(service: app),
            ], gracefulShutdownSignals: [.sigint, .sigterm], logger: logger)
        configuration.maximumGracefulShutdownDuration = farewell
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError {
            throw Failure(message: bindingFailed(error, options))
        } catch is SocketAddressError.UnknownHost {
            throw Failure(
                message:
                    "Värdnamnet `\(options.host)` finns inte. Ange en adress som den här datorn har med `--host`."
            )
        }
        report.ended()
    }

    static func application(
        _ routes: PreviewRoutes, _ options: PreviewOptions, _ logger: Logger,
        onStart: @escaping @Sendable (any Channel) async -> Void
    ) -> some ApplicationProtocol {
        Application(
            router: routes.router,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [StalledConnectionHandler(patience: patience)],
                    idleTimeout: patience,
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: longestHead, maxHeaderListSize: longestHead))),
            configuration: ApplicationConfiguration(
                address: .hostname(options.host, port: options.port),
                availableConnectionsDelegate: MaximumAvailableConnections(mostConnections, logger: logger)),
            onServerRunning: onStart, logger: logger)
    }

    private static func address(_ host: String, _ port: Int) -> String {
        // Listening everywhere is not a place to go to.
        let shown = host == "0.0.0.0" || host == "::" ? "localhost" : host
        return "http://\(shown.contains(":") ? "[\(shown)]" : shown):\(port)/"
    }

    private static func bindingFailed(_ error: IOError, _ options: PreviewOptions) -> String {
        switch error.errnoCode {
        case EADDRINUSE:
            let next = FreePort.next(after: options.port, host: options.host)
            return "Port \(options.port) används redan, kanske av en annan förhandsvisning."
                + (next.map { " Nästa lediga är \($0): `planverk serve --port \($0)`" } ?? "")
        case EACCES:
            return
                "Port \(options.port) får bara användas av administratörer. Välj en från 1024 och uppåt med `--port`."
        case EADDRNOTAVAIL:
            return "Den här datorn har inte adressen `\(options.host)`. Ange en annan med `--host`."
        default:
            return
                "Det gick inte att lyssna på \(options.host):\(options.port): \(String(cString: strerror(error.errnoCode)))."
        }
    }
}

/// Runs beside the server, and ends with it.
private struct UpdateService: Service {
    let work: @Sendable () async -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown { await work() }
    }
}
