import Foundation
import PlanSite
import Synchronization
import Testing

@testable import PlanPreview

/// Changes of files are heard of, by word of the system and by looking.
@Suite(.serialized) struct InputWatchTests {
    /// Runs changes one after another, and waits for each to be heard of.
    private func expectHeard(
        polls: Bool, _ changes: [@Sendable (String) throws -> Void],
        location: SourceLocation = #_sourceLocation
    ) async throws {
        try await withTemporaryFolder { folder in
            let test = try await TestPreview(in: folder)
            let options = SiteOptions(content: test.content)
            let watch = InputWatch(InputFolders(options), polls: polls)
            let (heard, continuation) = AsyncStream.makeStream(of: [String].self)
            let watching = Task {
                var site = try await LiveSite(options)
                await watch.run {
                    let files = await site.refresh()
                    if !files.isEmpty { continuation.yield(files) }
                }
            }
            defer { watching.cancel() }
            // The watch takes its first look when it is started.
            try await Task.sleep(for: .milliseconds(600))
            var iterator = heard.makeAsyncIterator()
            for change in changes {
                try change(test.content)
                let files = await iterator.next() ?? []
                #expect(!files.isEmpty, sourceLocation: location)
            }
        }
    }

    private static let changes: [@Sendable (String) throws -> Void] = [
        { content in
            // In place.
            let handle = try #require(FileHandle(forWritingAtPath: content + "/skolor/asp.yaml"))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("# ändrad\n".utf8))
            try handle.close()
        },
        { content in
            // By a new file put in its place, as most editors do.
            try "roller: []\n".write(
                toFile: content + "/register/roller.yaml", atomically: true, encoding: .utf8)
        },
        { content in
            try FileManager.default.moveItem(
                atPath: content + "/skolor/asp.yaml", toPath: content + "/skolor/asken.yaml")
        },
        { content in try FileManager.default.removeItem(atPath: content + "/skolor/asken.yaml") },
        { content in
            try FileManager.default.removeItem(atPath: content + "/skolomraden")
        },
        { content in
            try FileManager.default.createDirectory(
                atPath: content + "/skolomraden", withIntermediateDirectories: true)
            try "namn: Norra\n".write(
                toFile: content + "/skolomraden/norra.yaml", atomically: true, encoding: .utf8)
        },
        { content in
            // In a folder that came while watching.
            try "namn: Södra\n".write(
                toFile: content + "/skolomraden/sodra.yaml", atomically: true, encoding: .utf8)
        },
        { content in
            // The whole folder is replaced by another of the same name.
            try FileManager.default.moveItem(atPath: content, toPath: content + "-gammal")
            try FileManager.default.copyItem(atPath: content + "-gammal", toPath: content)
            try FileManager.default.removeItem(atPath: content + "/skolor/bjork.yaml")
        },
    ]

    @Test(.timeLimit(.minutes(10))) func theSystemTells() async throws {
        try await expectHeard(polls: false, Self.changes)
    }

    @Test(.timeLimit(.minutes(10))) func lookingFinds() async throws {
        try await expectHeard(polls: true, Self.changes)
    }
}
