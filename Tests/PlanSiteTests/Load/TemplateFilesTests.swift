import Foundation
import PlanModel
import PlanSite
import Testing

/// Files of a template folder that are not the UTF-8 they should be.
@Suite struct TemplateFilesTests {
    private func found(_ files: [String: [UInt8]]) async throws -> [String] {
        var found: [String] = []
        try await withTemporaryFolder { folder in
            for (name, bytes) in files {
                try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            }
            let options = SiteOptions(content: GoldenCase.folder + "/minsta-kommun/input", templates: folder)
            let report = try await SiteBuilder.check(options)
            _ = DiagnosticFormat.text.write(report.diagnostics, toolVersion: "0")
            found = report.diagnostics.sortedForReading().filter { $0.severity == .error }.map {
                "\($0.id) \($0.span?.description.replacingOccurrences(of: folder + "/", with: "") ?? "")"
            }
        }
        return found
    }

    @Test(arguments: ["sprak-sv.txt", "start.mustache", "planverk.css", "sok.js"])
    func aFileThatIsNotUTF8IsRefused(_ name: String) async throws {
        let comment: [UInt8] = Array(
            (name.hasSuffix("e") ? "{{! r" : name.hasSuffix("t") ? "# r" : "/* r").utf8)
        let end: [UInt8] = Array((name.hasSuffix("e") ? "}}" : name.hasSuffix("t") ? "" : "*/").utf8)
        #expect(
            try await found([name: comment + [0xE5] + end]).first == "PV0102 \(name):1:\(comment.count + 1)")
    }

    @Test func whatElseIsWrongInItIsToldToo() async throws {
        #expect(
            try await found([
                "sprak-sv.txt": [0xE5, 0x0A], "start.mustache": Array("{{".utf8) + [0xE5] + Array("}}".utf8),
            ])
                == [
                    "PV0102 sprak-sv.txt:1:1", "PV0631 sprak-sv.txt:1:1", "PV0102 start.mustache:1:3",
                    "PV0610 start.mustache:1:3",
                ])
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstKey() async throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(
            try await found([
                "sprak-sv.txt": mark + Array("meny.start = Hem\n".utf8),
                "planverk.css": mark + Array("p { }".utf8),
            ]) == [])
    }
}
