import Foundation
import PlanSite
import Testing

@Suite struct SchemaFilesTests {
    @Test func committedSchemasAreThoseThatAreGenerated() throws {
        let folder = demoContent + "/scheman"
        let committed = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(committed == SchemaFiles.all.map(\.name).sorted())
        for (name, bytes) in SchemaFiles.all {
            #expect(
                try text(of: "\(folder)/\(name)") == String(decoding: bytes, as: UTF8.self),
                "kör planverk schema")
        }
    }

    @Test func everySchemaIsJSON() throws {
        for (name, bytes) in SchemaFiles.all {
            let schema = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
            #expect(
                schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema", "\(name)")
        }
    }

    @Test func onlyWhatHasChangedIsWritten() async throws {
        try await withTemporaryFolder { folder in
            let target = folder + "/nya/scheman"
            let first = try SchemaFiles.write(to: target)
            #expect(first.written.count == 11 && first.unchanged == [])
            try write("{}", to: target + "/skola.schema.json")
            let second = try SchemaFiles.write(to: target)
            #expect(second.written == ["skola.schema.json"])
            #expect(second.unchanged.count == 10)
        }
    }

    @Test func aFileInTheFoldersPlaceIsToldInSwedish() async throws {
        try await withTemporaryFolder { folder in
            try write("", to: folder + "/fil")
            for (path, reason) in [
                ("/fil", "det finns redan något där."),
                ("/fil/scheman", "en del av sökvägen är en fil, inte en mapp."),
            ] {
                #expect(throws: SiteFailure.unwritable(folder + path, reason: reason)) {
                    try SchemaFiles.write(to: folder + path)
                }
            }
        }
    }
}
