import Foundation
import PlanModel
import PlanSite
import Testing

@Suite struct MunicipalityStarterTests {
    private func make(_ content: String) async throws -> [String] {
        try await Starters.makeMunicipality("lindvik", content: content, year: 2026, month: 8)
    }

    @Test func aNewFolderPassesACheckWithoutAWord() async throws {
        try await withTemporaryFolder { folder in
            let content = folder + "/Content"
            let made = try await make(content)
            #expect(made.count == 20)
            #expect(made.allSatisfy { FileManager.default.fileExists(atPath: $0) })
            let loaded = try await LoadedContent.load(from: content)
            #expect(loaded.diagnostics.map(\.summary) == [])
            #expect(loaded.catalog.municipality?.name.value == "Lindviks kommun")
            #expect(loaded.catalog.municipality?.systems.map(\.value) == ["exempel"])
        }
    }

    @Test(arguments: [(2026, 6, "2025/2026"), (2026, 7, "2026/2027"), (2027, 1, "2026/2027")])
    func theSchoolYearTurnsInTheSummer(year: Int, month: Int, expected: String) async throws {
        try await withTemporaryFolder { folder in
            _ = try await Starters.makeMunicipality("boras", content: folder, year: year, month: month)
            let municipality = try await LoadedContent.load(from: folder).catalog.municipality
            #expect(municipality?.schoolYear.value == expected)
            #expect(municipality?.name.value == "Boras kommun")
        }
    }

    @Test func eachKeyCanBeSwitchedOnByItself() async throws {
        try await withTemporaryFolder { folder in
            _ = try await make(folder)
            // The picture that the example names.
            try write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: folder + "/logotyp.svg")
            let path = folder + "/kommun.yaml"
            let original = try text(of: path)
            let blocks = SwitchedOff.blocks(in: original)
            #expect(
                blocks.map { $0.key(in: original) } == [
                    "fastställd", "saknade system", "webbplats", "tillgänglighet", "presentation",
                    "kontakter", "värden",
                    "anpassningar", "svar", "årshjul", "nytt", "tillåtna uppgifter",
                ])
            for block in blocks {
                // No equivalence is there to refer to yet.
                let changed = block.switchedOn(in: original).replacing(
                    "motsvarar: [min-motsvarighet]", with: "motsvarar: []")
                try write(changed, to: path)
                let diagnostics = try await LoadedContent.load(from: folder).diagnostics
                #expect(
                    diagnostics.filter { $0.severity == .error }.map(\.summary) == [],
                    "\(block.key(in: original))")
            }
        }
    }

    @Test func theMunicipalitysFileIsNotWrittenOver() async throws {
        try await withTemporaryFolder { folder in
            try write("namn: Vår kommun\n", to: folder + "/kommun.yaml")
            await #expect(throws: SiteFailure.alreadyExists(folder + "/kommun.yaml")) {
                _ = try await make(folder)
            }
            #expect(try text(of: folder + "/kommun.yaml") == "namn: Vår kommun\n")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["kommun.yaml"])
        }
    }

    @Test func registersAndSystemsThatAreThereAreLeftAndUsed() async throws {
        try await withTemporaryFolder { folder in
            let content = folder + "/Content"
            try FileManager.default.copyItem(atPath: demoContent, toPath: content)
            // Nothing refers to the guidance.
            for gone in ["kommun.yaml", "skolor", "skolomraden", "register/vagledning.yaml"] {
                try FileManager.default.removeItem(atPath: "\(content)/\(gone)")
            }
            let roles = try text(of: content + "/register/roller.yaml")
            #expect(
                try await make(content) == ["\(content)/register/vagledning.yaml", "\(content)/kommun.yaml"])
            #expect(try text(of: content + "/register/roller.yaml") == roles)
            let loaded = try await LoadedContent.load(from: content)
            #expect(loaded.catalog.municipality?.systems.count == 5)
            #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        }
    }

    @Test func aFileInTheFoldersPlaceIsTold() async throws {
        try await withTemporaryFolder { folder in
            try write("", to: folder + "/Content")
            await #expect(throws: SiteFailure.contentIsNotAFolder(folder + "/Content")) {
                _ = try await make(folder + "/Content")
            }
        }
    }
}
