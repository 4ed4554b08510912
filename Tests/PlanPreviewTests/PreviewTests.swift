import Foundation
import PlanSite
import Testing

@testable import PlanPreview

/// What is shown, and who hears of it.
@Suite struct PreviewTests {
    @Test func nobodyHearsOfAVersionThatIsNotShown() async throws {
        try await withTemporaryFolder { folder in
            var test = try await TestPreview(in: folder)
            let preview = test.preview
            let listening = Task {
                var heard: [Int] = []
                for await snapshot in preview.updates() {
                    #expect(preview.snapshot.version >= snapshot.version)
                    heard.append(snapshot.version)
                    if snapshot.version >= 4 { break }
                }
                return heard
            }
            for number in 1...3 {
                try await test.edit("skolor/asp.yaml") { $0 + "# \(number)\n" }
            }
            let heard = await listening.value
            #expect(heard.last == 4)
            #expect(heard == heard.sorted())
        }
    }

    @Test func whoHasGoneIsForgotten() async throws {
        try await withTemporaryFolder { folder in
            let preview = try await TestPreview(in: folder).preview
            for _ in 0..<50 {
                let task = Task { for await _ in preview.updates() {} }
                task.cancel()
                await task.value
            }
            #expect(preview.listenerCount == 0)
        }
    }

    /// One who never reads keeps one snapshot waiting, not all.
    @Test func aSlowListenerHearsTheLatest() async throws {
        try await withTemporaryFolder { folder in
            var test = try await TestPreview(in: folder)
            let updates = test.preview.updates()
            for number in 1...20 { try await test.edit("skolor/asp.yaml") { $0 + "# \(number)\n" } }
            var iterator = updates.makeAsyncIterator()
            #expect(await iterator.next()?.version == test.preview.snapshot.version)
        }
    }
}
