internal import HTTPTypes
internal import Hummingbird
internal import PlanModel
internal import PlanRender
internal import PlanSite
internal import ServiceLifecycle

/// Tells open pages of every change, as server-sent events.
struct EventStream: Sendable {
    let preview: Preview
    /// Of everything that the preview adds to pages, so that a page with an older addition is loaded anew.
    let clientFingerprint: String

    /// How often something is sent though nothing has happened: that is how a page that has gone is noticed.
    private static let pingInterval = Duration.seconds(15)

    private enum Event: Sendable {
        case snapshot(PreviewSnapshot)
        case ping
    }

    var response: Response {
        Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8"],
            body: ResponseBody { writer in
                // A browser that finds nobody tries again this often, in milliseconds.
                try await writer.write(ByteBuffer(string: "retry: 500\n\n"))
                for await event in events().cancelOnGracefulShutdown() {
                    switch event {
                    case .snapshot(let snapshot): try await writer.write(message(snapshot))
                    case .ping: try await writer.write(ByteBuffer(string: ": ping\n\n"))
                    }
                }
                try await writer.finish(nil)
            })
    }

    private func events() -> AsyncStream<Event> {
        let updates = preview.updates()
        let (stream, continuation) = AsyncStream.makeStream(
            of: Event.self, bufferingPolicy: .bufferingNewest(2))
        let sending = Task {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { for await snapshot in updates { continuation.yield(.snapshot(snapshot)) } }
                group.addTask {
                    while (try? await Task.sleep(for: Self.pingInterval)) != nil { continuation.yield(.ping) }
                }
            }
        }
        continuation.onTermination = { _ in sending.cancel() }
        return stream
    }

    private func message(_ snapshot: PreviewSnapshot) -> ByteBuffer {
        let assets: [JSONValue.Member] = Route.Asset.allCases.compactMap { asset in
            snapshot.pages?.render(.asset(asset)).map {
                .init(Route.asset(asset).path, .string($0.fingerprint))
            }
        }
        let findings = snapshot.findings
        let state: JSONValue = [
            "version": .integer(snapshot.version), "content": .integer(snapshot.contentVersion),
            "server": .string(preview.serverID), "client": .string(clientFingerprint),
            "errors": .integer(findings.errors), "warnings": .integer(findings.warnings),
            "notes": .integer(findings.notes), "diagnostics": .string("\(snapshot.diagnosticsMark)"),
            "assets": .object(assets),
        ]
        let data = String(decoding: state.serialized(), as: UTF8.self)
        return ByteBuffer(string: "event: state\ndata: \(data)\n\n")
    }
}
