import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlanSite
import Testing

@testable import PlanPreview

let repositoryFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

/// The small content of a golden case, and the preview of it.
struct TestPreview {
    let content: String
    let preview: Preview
    private(set) var site: LiveSite

    /// - Parameter folder: a folder that the test may write in.
    init(_ golden: String = "anpassningar", in folder: String) async throws {
        content = folder + "/Content"
        try FileManager.default.copyItem(
            atPath: "\(repositoryFolder)/Tests/Golden/\(golden)/input", toPath: content)
        site = try await LiveSite(SiteOptions(content: content))
        preview = Preview(PreviewSnapshot(site))
    }

    /// Changes a file and shows what came of it.
    mutating func edit(_ file: String, _ change: (String) -> String) async throws {
        let path = "\(content)/\(file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try change(text).write(toFile: path, atomically: true, encoding: .utf8)
        _ = await site.refresh()
        let site = site
        preview.update { $0.followed(by: site) }
    }

    /// Asks the preview for things, without a network.
    func ask(
        editor: EditorCommand? = nil,
        _ work: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        let routes = PreviewRoutes(preview, hosts: AllowedHosts(bound: "127.0.0.1"), editor: editor)
        try await routes.router.asked(work)
    }
}

func withTemporaryFolder(_ work: (String) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "planverk-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await work(folder)
}

extension Router {
    func asked(_ work: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws
    where Context: InitializableFromSource<ApplicationRequestContextSource> {
        try await Application(router: self).test(.router, work)
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
