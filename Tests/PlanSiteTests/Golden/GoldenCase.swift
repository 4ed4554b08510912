import Foundation
import PlanModel
import PlanSite
import Testing

/// A folder of `Tests/Golden`: content and what Planverk makes of it.
///
/// - `input/` is the content, `input-templates/` the templates that go before the built-in ones.
/// - `expected/diagnostics.txt` is what is said, `expected/site/` what is built; content with errors has no site.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    static let folder = repositoryFolder + "/Tests/Golden"

    static let all: [GoldenCase] = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted().map(GoldenCase.init)

    let name: String

    var testDescription: String { name }

    private var root: String { "\(Self.folder)/\(name)" }
    var input: String { "\(root)/input" }
    var expected: String { "\(root)/expected" }

    var options: SiteOptions {
        let templates = "\(root)/input-templates"
        return SiteOptions(
            content: input, templates: FileManager.default.fileExists(atPath: templates) ? templates : nil)
    }

    /// A path from the case's folder, so that it is the same wherever the repository lies.
    func fromRoot(_ text: String) -> String { text.replacingOccurrences(of: root + "/", with: "") }

    /// Builds into a folder that is not there yet.
    func build(into output: String) async throws -> GoldenResult {
        let report = try await SiteBuilder.build(options, output: output)
        let diagnostics = report.diagnostics.sortedForReading()
        return GoldenResult(
            diagnostics: fromRoot(DiagnosticFormat.text.write(diagnostics, toolVersion: "0")),
            hasErrors: diagnostics.hasErrors, site: try FileTree(of: output).namingAssetsPlainly)
    }
}

/// What came of a case, or is expected to.
struct GoldenResult {
    let diagnostics: String
    let hasErrors: Bool
    let site: FileTree

    /// Puts the result in the place of what was expected before.
    func record(in folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        try write(diagnostics, to: "\(folder)/diagnostics.txt")
        for (path, bytes) in site.files {
            let url = URL(fileURLWithPath: "\(folder)/site/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
    }
}
