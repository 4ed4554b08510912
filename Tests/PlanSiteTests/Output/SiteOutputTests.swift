import Foundation
import PlanModel
import PlanSite
import Testing

/// What a build does to the output folder.
@Suite struct SiteOutputTests {
    private func build(_ output: String, content: String = demoContent, only: [String] = ["bjorkskolan"])
        async throws -> SiteReport
    {
        try await SiteBuilder.build(SiteOptions(content: content, only: only), output: output)
    }

    /// Every file under a folder with its bytes.
    private func files(in folder: String) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        var files: [String: Data] = [:]
        for path in paths {
            var isFolder: ObjCBool = false
            let full = "\(folder)/\(path)"
            if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: URL(fileURLWithPath: full))
            }
        }
        return files
    }

    @Test func twoBuildsAreTheSameToTheByte() async throws {
        try await withTemporaryFolder { folder in
            _ = try await build("\(folder)/a", only: [])
            _ = try await build("\(folder)/b", only: [])
            #expect(try files(in: "\(folder)/a") == files(in: "\(folder)/b"))
            let again = try await build("\(folder)/a", only: [])
            #expect(again.output?.written == 0)
            #expect(again.output?.removed == 0)
        }
    }

    @Test func aSchoolAloneReadsAsAmongTheOthers() async throws {
        try await withTemporaryFolder { folder in
            _ = try await build("\(folder)/alla", only: [])
            for school in ["aspskolan", "bjorkskolan", "tallgymnasiet"] {
                _ = try await build("\(folder)/\(school)", only: [school])
                #expect(
                    try files(in: "\(folder)/\(school)/skolor/\(school)")
                        == files(in: "\(folder)/alla/skolor/\(school)"))
            }
        }
    }

    @Test func onlyWhatChangedIsWritten() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: demoContent, toPath: "\(folder)/Content")
            let content = "\(folder)/Content"
            _ = try await build("\(folder)/ut", content: content, only: [])
            let path = "\(content)/skolor/tallgymnasiet.yaml"
            try write(try text(of: path).replacing("telefon: 0980-319", with: "telefon: 0980-318"), to: path)
            let report = try await build("\(folder)/ut", content: content, only: [])
            let written = try #require(report.output?.written)
            #expect(written > 0)
            #expect(written < 60, "only the school's own files")
        }
    }

    @Test func filesOfOthersStay() async throws {
        try await withTemporaryFolder { folder in
            _ = try await build("\(folder)/ut")
            try write("egen", to: "\(folder)/ut/skolor/bjorkskolan/egen.txt")
            try write("egen", to: "\(folder)/ut/bilder/logotyp.svg")
            _ = try await build("\(folder)/ut")
            #expect(try text(of: "\(folder)/ut/skolor/bjorkskolan/egen.txt") == "egen")
            #expect(try text(of: "\(folder)/ut/bilder/logotyp.svg") == "egen")
        }
    }

    @Test func aFileOfOthersIsNeverWrittenOver() async throws {
        try await withTemporaryFolder { folder in
            try write("egen startsida", to: "\(folder)/ut/index.html")
            await #expect(throws: SiteFailure.foreignFilesInTheWay(["index.html"])) {
                _ = try await build("\(folder)/ut")
            }
            #expect(try files(in: "\(folder)/ut").keys.sorted() == ["index.html"])
            #expect(try text(of: "\(folder)/ut/index.html") == "egen startsida")
        }
    }

    @Test func pagesThatAreNoMoreAreRemoved() async throws {
        try await withTemporaryFolder { folder in
            let content = "\(folder)/Content"
            try FileManager.default.copyItem(atPath: demoContent, toPath: content)
            _ = try await build("\(folder)/ut", content: content, only: [])
            try FileManager.default.removeItem(atPath: "\(content)/skolor/tallgymnasiet.yaml")
            let report = try await build("\(folder)/ut", content: content, only: [])
            #expect(try #require(report.output).removed > 10)
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/ut/skolor/tallgymnasiet"))
        }
    }

    @Test func schoolsThatWereNotChosenStay() async throws {
        try await withTemporaryFolder { folder in
            _ = try await build("\(folder)/ut", only: [])
            let before = try files(in: "\(folder)/ut")
            let report = try await build("\(folder)/ut", only: ["bjorkskolan"])
            #expect(report.output?.removed == 0)
            #expect(try files(in: "\(folder)/ut") == before)
        }
    }

    @Test func aSchoolThatHasNeverBeenMadeIsNotListed() async throws {
        try await withTemporaryFolder { folder in
            let report = try await build("\(folder)/ut", only: ["bjorkskolan"])
            #expect(!report.diagnostics.hasErrors)
            let list = try text(of: "\(folder)/ut/skolor/index.html")
            #expect(list.contains("Björkskolan"))
            #expect(!list.contains("Tallgymnasiet"))
        }
    }

    @Test func aFailedBuildLeavesTheOldSite() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: demoContent, toPath: "\(folder)/Content")
            _ = try await build("\(folder)/ut", content: "\(folder)/Content")
            let before = try files(in: "\(folder)/ut")
            let path = "\(folder)/Content/kommun.yaml"
            try write(try text(of: path).replacing("kommunkod:", with: "kommunkåd:"), to: path)
            let report = try await build("\(folder)/ut", content: "\(folder)/Content")
            #expect(report.diagnostics.hasErrors)
            #expect(report.output == nil)
            #expect(try files(in: "\(folder)/ut") == before)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["Content", "ut"])
        }
    }

    @Test func strictRefusesWarnings() async throws {
        try await withTemporaryFolder { folder in
            let report = try await SiteBuilder.build(
                SiteOptions(content: demoContent), output: "\(folder)/ut", strict: true)
            #expect(report.output == nil)
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/ut"))
        }
    }

    @Test(arguments: ["Content", "Content/ut", "."])
    func outputNeverOverlapsTheContent(output: String) async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.copyItem(atPath: demoContent, toPath: "\(folder)/Content")
            let before = try files(in: folder)
            await #expect(throws: SiteFailure.self) {
                _ = try await build("\(folder)/\(output)", content: "\(folder)/Content")
            }
            #expect(try files(in: folder) == before)
        }
    }

    @Test func leftoversOfAKilledBuildAreRemoved() async throws {
        try await withTemporaryFolder { folder in
            // No process has the highest number there can be.
            try write("halv", to: "\(folder)/.ut.planverk-\(Int32.max)/index.html")
            _ = try await build("\(folder)/ut")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ut"])
        }
    }
}
