import Foundation
import PlanContent
import PlanModel
import PlanSite
import Testing

@Suite struct SystemStarterTests {
    @Test func aNewSystemPassesACheckAndShowsEveryKey() async throws {
        try await withTemporaryFolder { folder in
            _ = try await Starters.makeMunicipality("lindvik", content: folder, year: 2026, month: 8)
            let path = try await Starters.makeSystem("skolskoterska", content: folder)
            #expect(path == folder + "/kvalitetssystem/skolskoterska.yaml")
            let loaded = try await LoadedContent.load(from: folder)
            #expect(loaded.diagnostics.map(\.summary) == [])
            let system = try #require(loaded.index.systems["skolskoterska"])
            #expect(system.title == "Skolskoterska")
            #expect(system.sections.flatMap(\.requirements).map(\.id.local) == ["1", "2"])

            let file = try text(of: path)
            for key in ContentKind.system.shape.keysAtAnyDepth {
                #expect(file.contains("\(key):"), "\(key)")
            }
        }
    }

    @Test func eachKeyCanBeSwitchedOnByItself() async throws {
        try await withTemporaryFolder { folder in
            _ = try await Starters.makeMunicipality("lindvik", content: folder, year: 2026, month: 8)
            let path = try await Starters.makeSystem("nytt", content: folder)
            let original = try text(of: path)
            let blocks = SwitchedOff.blocks(in: original)
            #expect(blocks.count == 16)
            for block in blocks {
                let key = block.key(in: original)
                var changed = block.switchedOn(in: original).replacing("[min-motsvarighet]", with: "[]")
                if key == "ersatt av" { changed.replace("status: gällande", with: "status: ersatt") }
                try write(changed, to: path)
                let diagnostics = try await LoadedContent.load(from: folder).diagnostics
                #expect(diagnostics.filter { $0.severity == .error }.map(\.summary) == [], "\(key)")
            }
        }
    }

    @Test func anExistingSystemIsNotWrittenOver() async throws {
        try await withTemporaryFolder { folder in
            _ = try await Starters.makeMunicipality("lindvik", content: folder, year: 2026, month: 8)
            let path = folder + "/kvalitetssystem/exempel.yaml"
            let before = try text(of: path)
            await #expect(throws: SiteFailure.alreadyExists(path)) {
                _ = try await Starters.makeSystem("exempel", content: folder)
            }
            #expect(try text(of: path) == before)
        }
    }

    @Test func withoutRolesThereIsNobodyToDemandAnythingOf() async throws {
        try await withTemporaryFolder { folder in
            try write("områden:\n  - id: x\n    titel: X\n", to: folder + "/register/omraden.yaml")
            await #expect(throws: SiteFailure.starterNeeds("en roll", in: "register/roller.yaml")) {
                _ = try await Starters.makeSystem("nytt", content: folder)
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/kvalitetssystem"))
        }
    }

    @Test func aMissingContentFolderIsTold() async throws {
        await #expect(throws: SiteFailure.contentFolderMissing("finns/inte")) {
            _ = try await Starters.makeSystem("nytt", content: "finns/inte")
        }
    }
}

extension ObjectShape {
    var keysAtAnyDepth: Set<String> {
        Set(fields.flatMap { [$0.key] + $0.shape.keysAtAnyDepth })
    }
}

extension Shape {
    fileprivate var keysAtAnyDepth: Set<String> {
        switch self {
        case .object(let object), .shorthand(_, let object): object.keysAtAnyDepth
        case .list(let element): element.keysAtAnyDepth
        case .scalar, .map: []
        }
    }
}
