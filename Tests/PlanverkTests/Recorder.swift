import Foundation
import Synchronization

@testable import planverk

/// A console that keeps what is written to it.
final class Recorder: Sendable {
    private let texts = Mutex((output: "", error: ""))

    var output: String { texts.withLock(\.output) }
    var error: String { texts.withLock(\.error) }

    func console(isWatched: Bool = false, usesColour: Bool = false, columns: Int = 80) -> Console {
        Console(
            write: { text in self.texts.withLock { $0.output += text } },
            writeError: { text in self.texts.withLock { $0.error += text } }, isWatched: isWatched,
            usesColour: usesColour, columns: columns)
    }

    /// Runs the program with arguments, separated by spaces.
    func run(_ commandLine: String) async -> RunStatus {
        await Invocation.run(commandLine.split(separator: " ").map(String.init), on: console())
    }
}

/// The content that the repository comes with.
let demoContent = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Content").path

/// A folder of its own for one test, gone when the test is over.
func withTemporaryFolder(_ work: (String) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "planverk-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await work(folder)
}
