import Foundation
import PlanModel
import PlanSite
import Testing

/// Thirty mistakes of thirty kinds in one content folder: one run tells about each, in its place, and of
/// nothing else.
@Suite struct ThirtyMistakesTests {
    private struct Mistake: Hashable, Comparable, CustomStringConvertible {
        let file: String
        let line: Int
        let id: String

        var description: String { "\(file):\(line) \(id)" }

        static func < (left: Self, right: Self) -> Bool {
            (left.file, left.line, left.id) < (right.file, right.line, right.id)
        }
    }

    private let golden = GoldenCase(name: "trettio-fel")

    /// Where a comment would be a part of the text, or there is no line to write it on.
    private let unmarked = [
        Mistake(file: "input/kvalitetssystem/stod.yaml", line: 29, id: "PV0501"),
        Mistake(file: "input/kvalitetssystem/stod.yaml", line: 31, id: "PV0301"),
        Mistake(file: "input/kvalitetssystem/stod.yaml", line: 32, id: "PV0520"),
        Mistake(file: "input/kvalitetssystem/stod.yaml", line: 33, id: "PV0506"),
        Mistake(file: "input/kvalitetssystem/stod.yaml", line: 35, id: "PV0540"),
        Mistake(file: "input/skolor/Lindskolan.yaml", line: 1, id: "PV0002"),
        Mistake(file: "input/skolor/asp.yaml", line: 6, id: "PV0122"),
        Mistake(file: "input/skolor/bjork.yaml", line: 6, id: "PV0123"),
        Mistake(file: "input/skolor/gran.yml", line: 1, id: "PV0003"),
        Mistake(file: "input-templates/aktivitet.mustache", line: 2, id: "PV0610"),
        Mistake(file: "input-templates/aktivitet.mustache", line: 3, id: "PV0611"),
    ]

    /// The lines that end with `# FEL` and an id.
    private func marked() throws -> [Mistake] {
        try FileTree(of: golden.input).files.flatMap { path, bytes in
            String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated().compactMap { index, line in
                    line.range(of: "# FEL ").map {
                        Mistake(file: "input/\(path)", line: index + 1, id: String(line[$0.upperBound...]))
                    }
                }
        }
    }

    @Test func theyAreThirtyOfThirtyKindsFromEveryStage() throws {
        let seeded = try marked() + unmarked
        #expect(seeded.count == 30)
        #expect(Set(seeded.map(\.id)).count == 30)
        // Pages are made, and their links followed, only when the templates can be used.
        #expect(
            Set(seeded.map { $0.id.prefix(4) })
                == ["PV00", "PV01", "PV02", "PV03", "PV04", "PV05", "PV06"])
    }

    @Test func oneRunTellsAboutEachInItsPlaceAndOfNothingElse() async throws {
        try await withTemporaryFolder { folder in
            let report = try await SiteBuilder.build(golden.options, output: folder + "/ut")
            #expect(report.diagnostics.hasErrors)
            let told = report.diagnostics.filter { $0.severity == .error }.map { diagnostic in
                Mistake(
                    file: golden.fromRoot(diagnostic.span?.file.path ?? ""),
                    line: diagnostic.span?.start.line ?? 0, id: diagnostic.id)
            }
            #expect(told.sorted() == (try marked() + unmarked).sorted())
            for diagnostic in report.diagnostics {
                #expect(!diagnostic.solutions.isEmpty, "\(diagnostic.id) säger inte hur man rättar")
            }
        }
    }
}
