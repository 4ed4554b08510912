import Foundation
import Testing

/// Small contents and every byte that is made of them.
///
/// After an intended change: `PLANVERK_RECORD=1 swift test --filter GoldenTests`, then read the difference.
@Suite struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["PLANVERK_RECORD"] == "1"

    @Test func thereAreCasesOfBothKinds() throws {
        let built = GoldenCase.all.filter {
            FileManager.default.fileExists(atPath: "\($0.expected)/site")
        }
        #expect(built.count >= 4)
        #expect(GoldenCase.all.count - built.count >= 8)
    }

    @Test(arguments: GoldenCase.all)
    func theResultIsAsExpected(_ golden: GoldenCase) async throws {
        try await withTemporaryFolder { folder in
            let result = try await golden.build(into: folder + "/ut")
            #expect(
                result.hasErrors == result.site.files.isEmpty, "fel ger ingen webbplats, annars blir det en")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder)
                    == (result.hasErrors ? [] : ["ut"]))
            if Self.isRecording {
                try result.record(in: golden.expected)
                Issue.record("Inspelat: \(golden.name). Läs skillnaden, och kör utan PLANVERK_RECORD.")
                return
            }
            let expected = try FileTree(of: golden.expected).files
            var actual: [String: [UInt8]] = ["diagnostics.txt": Array(result.diagnostics.utf8)]
            for (path, bytes) in result.site.files { actual["site/\(path)"] = bytes }
            #expect(actual.keys.sorted() == expected.keys.sorted())
            for (path, bytes) in actual.sorted(by: { $0.key < $1.key }) {
                guard let wanted = expected[path], bytes != wanted else { continue }
                Issue.record("\(path): \(Self.firstDifference(bytes, wanted))")
            }
        }
    }

    /// The first line that differs, as it is and as it was expected.
    private static func firstDifference(_ actual: [UInt8], _ expected: [UInt8]) -> String {
        let lines = [actual, expected].map {
            String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        }
        let shared = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
        let (now, before) = (
            lines[0].dropFirst(shared).first ?? "slut", lines[1].dropFirst(shared).first ?? "slut"
        )
        return "rad \(shared + 1) är \(now.debugDescription) men väntades vara \(before.debugDescription)"
    }
}
