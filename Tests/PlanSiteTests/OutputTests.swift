import Foundation
import PlanModel
import PlanSite
import Testing

/// What a build does to the folder it writes in.
@Suite struct OutputTests {
    /// A content to change, and a folder beside it to build in.
    private struct Place {
        let folder: String
        var content: String { folder + "/innehall" }
        var output: String { folder + "/ut" }

        func build() async throws -> SiteReport {
            try await SiteBuilder.build(SiteOptions(content: content), output: output)
        }

        func addSchool(_ id: String) throws {
            try write(
                """
                namn: Granskolan
                skolenhetskod: "00000009"
                skolformer:
                  grundskola: alla
                svar:
                  samarbete: Vi träffas på fredagar.
                """, to: "\(content)/skolor/\(id).yaml")
        }
    }

    /// With the smallest of the golden contents.
    private func withPlace(_ work: (Place) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let place = Place(folder: folder)
            try FileManager.default.copyItem(
                atPath: GoldenCase.folder + "/minsta-kommun/input", toPath: place.content)
            try await work(place)
        }
    }

    @Test func theDemoIsTheSameEveryTime() async throws {
        try await withTemporaryFolder { folder in
            let options = SiteOptions(content: demoContent)
            let first = try await SiteBuilder.build(options, output: folder + "/ett")
            let second = try await SiteBuilder.build(options, output: folder + "/två")
            let site = try FileTree(of: folder + "/ett")
            #expect(site.paths == (try FileTree(of: folder + "/två").paths))
            #expect(site == (try FileTree(of: folder + "/två")))
            #expect(first.output == second.output)
            let again = try await SiteBuilder.build(options, output: folder + "/ett")
            let summary = try #require(again.output)
            #expect(summary.written == 0 && summary.removed == 0)
            // All but the list of files itself.
            #expect(summary.unchanged == site.files.count - 1)
            #expect(site == (try FileTree(of: folder + "/ett")))
        }
    }

    @Test func oneAnswerChangesOnlyThePagesOfItsSchool() async throws {
        try await withPlace { place in
            try place.addSchool("gran")
            _ = try await place.build()
            let before = try FileTree(of: place.output).files
            try write(
                try text(of: place.content + "/skolor/gran.yaml").replacingOccurrences(
                    of: "fredagar", with: "måndagar"),
                to: place.content + "/skolor/gran.yaml")
            let summary = try #require(try await place.build().output)
            let changed = try FileTree(of: place.output).files.filter { before[$0.key] != $0.value }.keys
            #expect(!changed.isEmpty && changed.allSatisfy { $0.hasPrefix("skolor/gran/") }, "\(changed)")
            #expect(summary.written == changed.count && summary.removed == 0)
        }
    }

    @Test func removedPagesDisappearAndForeignFilesStay() async throws {
        try await withPlace { place in
            try place.addSchool("gran")
            _ = try await place.build()
            let withSchool = try FileTree(of: place.output)
            try write("eget", to: place.output + "/CNAME")
            try write("eget", to: place.output + "/skolor/gran/bild.svg")
            try FileManager.default.removeItem(atPath: place.content + "/skolor/gran.yaml")
            let removed = try #require(try await place.build().output).removed
            let left = try FileTree(of: place.output)
            #expect(left.paths.filter { $0.hasPrefix("skolor/gran/") } == ["skolor/gran/bild.svg"])
            #expect(left.files["CNAME"] == Array("eget".utf8))
            #expect(removed > 0 && left.files.count == withSchool.files.count - removed + 2)
        }
    }

    @Test func aForeignFileInTheWayStopsTheBuild() async throws {
        try await withPlace { place in
            try write("min egen sida", to: place.output + "/index.html")
            await #expect(throws: SiteFailure.foreignFilesInTheWay(["index.html"])) {
                try await place.build()
            }
            #expect(try FileTree(of: place.output).files == ["index.html": Array("min egen sida".utf8)])
            #expect(try names(in: place.folder) == ["innehall", "ut"])
        }
    }

    @Test(arguments: [false, true])
    func aRefusedBuildLeavesTheOldSite(_ isWarning: Bool) async throws {
        try await withPlace { place in
            _ = try await place.build()
            let before = try FileTree(of: place.output)
            let school = place.content + "/skolor/asp.yaml"
            let changed = try text(of: school)
            try write(
                isWarning
                    ? changed.replacingOccurrences(of: "Vi träffas varannan tisdag.", with: "TODO")
                    : changed + "mål: inga\n", to: school)
            let report = try await SiteBuilder.build(
                SiteOptions(content: place.content), output: place.output, strict: isWarning)
            #expect(report.output == nil && !report.diagnostics.isEmpty)
            #expect(report.diagnostics.hasErrors != isWarning)
            #expect(try FileTree(of: place.output) == before)
            #expect(try names(in: place.folder) == ["innehall", "ut"])
        }
    }

    @Test func whatAKilledBuildLeftIsTakenAway() async throws {
        try await withPlace { place in
            // No process has a number this large.
            try write("halv sida", to: place.folder + "/.ut.planverk-2147483646/index.html")
            // Another folder's build, and something of somebody's own, are not ours to take.
            try write("", to: place.folder + "/.annat.planverk-2147483646/index.html")
            try write("", to: place.folder + "/.ut.planverk-egen/index.html")
            _ = try await place.build()
            #expect(
                try names(in: place.folder) == [
                    ".annat.planverk-2147483646", ".ut.planverk-egen", "innehall", "ut",
                ])
        }
    }

    @Test func outputIsNeverWrittenOverTheContent() async throws {
        try await withPlace { place in
            for output in [place.content, place.content + "/ut", place.folder] {
                await #expect(throws: SiteFailure.self) {
                    try await SiteBuilder.build(SiteOptions(content: place.content), output: output)
                }
            }
            let left = try names(in: place.folder)
            #expect(left == ["innehall"])
        }
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}
