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

    var response: Response {
        Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8"],
            body: ResponseBody { writer in
                // A browser that finds nobody tries again this often, in milliseconds.
                try await writer.write(ByteBuffer(string: "retry: 500\n\n"))
                var told = 0
                for await _ in wakings().cancelOnGracefulShutdown() {
                    // Whatever woke us, what is sent is what is shown now.
                    let snapshot = preview.snapshot
                    if snapshot.version > told {
                        try await writer.write(message(snapshot))
                        told = snapshot.version
                    } else {
                        try await writer.write(ByteBuffer(string: ": ping\n\n"))
                    }
                }
                try await writer.finish(nil)
            })
    }

    /// Each time there is something to send: a change, or a while without one.
    private func wakings() -> AsyncStream<Void> {
        let updates = preview.updates()
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let waiting = Task {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { for await _ in updates { continuation.yield() } }
                group.addTask {
                    while (try? await Task.sleep(for: Self.pingInterval)) != nil { continuation.yield() }
                }
            }
        }
        continuation.onTermination = { _ in waiting.cancel() }
        return stream
    }

    private func message(_ snapshot: PreviewSnapshot) -> ByteBuffer {
        // Where each is now: its address changes when it does.
        let assets: [JSONValue.Member] = Route.Asset.allCases.compactMap { asset in
            snapshot.pages.map { .init(asset.rawValue, .string($0.route(of: asset).path)) }
        }
        let findings = snapshot.findings
        let state: JSONValue = [
            "version": .integer(snapshot.version), "content": .integer(snapshot.contentVersion),
            "server": .string(preview.serverID), "client": .string(clientFingerprint),
            "errors": .integer(findings.errors), "warnings": .integer(findings.warnings),
            "notes": .integer(findings.notes), "heldBack": heldBack(snapshot),
            "diagnostics": .string("\(snapshot.diagnosticsMark)"),
            "assets": .object(assets),
        ]
        let data = String(decoding: state.serialized(), as: UTF8.self)
        return ByteBuffer(string: "event: state\ndata: \(data)\n\n")
    }

    /// Schools whose pages are shown as they were before an error; true for all pages.
    private func heldBack(_ snapshot: PreviewSnapshot) -> JSONValue {
        switch snapshot.live.heldBack {
        case .nothing: []
        case .schools(let schools): .array(schools.sorted().map(JSONValue.string))
        case .everything: true
        }
    }
}
