import Foundation
import PlanModel
import PlanRender
import Testing

@testable import PlanSite

/// A site that is edited: what is shown, and what is said, after each change.
@Suite struct LiveSiteTests {
    private func edited(_ work: (inout EditedContent) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            var content = try await EditedContent(in: folder)
            #expect(content.site.state.heldBack == .nothing)
            try await work(&content)
        }
    }

    @Test func aSavedFileIsShown() async throws {
        try await edited { content in
            try content.replace("namn: Aspskolan", with: "namn: Asplunden", in: "skolor/asp.yaml")
            #expect(await content.site.refresh() == [content.path("skolor/asp.yaml")])
            #expect(content.page("skolor/asp/index.html")?.contains("Elevhälsoplan för Asplunden") == true)
            #expect(content.page("skolor/index.html")?.contains("Asplunden") == true)
        }
    }

    @Test func nothingIsDoneWhenNothingHasChanged() async throws {
        try await edited { content in
            #expect(await content.site.refresh() == [])
            let path = content.path("kommun.yaml")
            try write(try text(of: path), to: path)
            #expect(await content.site.refresh() == [])
        }
    }

    /// The clock of a file system may not tell apart two saves so near in time.
    @Test func savesOfTheSameLengthInTheSameInstantAreSeen() async throws {
        try await edited { content in
            let path = content.path("skolor/asp.yaml")
            for letter in "abcdefghij" {
                let handle = try #require(FileHandle(forWritingAtPath: path))
                try handle.seek(toOffset: UInt64("namn: ".utf8.count))
                try handle.write(contentsOf: Data(String(letter).utf8))
                try handle.close()
                _ = await content.site.refresh()
                #expect(content.page("skolor/asp/index.html")?.contains("för \(letter)spskolan") == true)
            }
        }
    }

    @Test func schoolsComeAndGoAndChangeNames() async throws {
        try await edited { content in
            try FileManager.default.copyItem(
                atPath: content.path("skolor/bjork.yaml"), toPath: content.path("skolor/cembra.yaml"))
            #expect(await content.site.refresh() == [content.path("skolor/cembra.yaml")])
            #expect(content.page("skolor/cembra/index.html") != nil)
            #expect(content.page("skolor/index.html")?.contains("cembra/") == true)
            try FileManager.default.moveItem(
                atPath: content.path("skolor/cembra.yaml"), toPath: content.path("skolor/dunge.yaml"))
            _ = await content.site.refresh()
            #expect(content.page("skolor/cembra/index.html") == nil)
            #expect(content.page("skolor/dunge/index.html") != nil)
            try FileManager.default.removeItem(atPath: content.path("skolor/dunge.yaml"))
            _ = await content.site.refresh()
            #expect(content.page("skolor/dunge/index.html") == nil)
            try await content.expectAsReadAnew("after a school came and went")
        }
    }

    @Test func anErrorInOneSchoolsFileHoldsBackThatSchoolAlone() async throws {
        try await edited { content in
            try content.replace(
                "skolenhetskod: \"00000001\"", with: "skolenhetskod: 1", in: "skolor/asp.yaml")
            try content.replace("namn: Björkskolan", with: "namn: Björkbacken", in: "skolor/bjork.yaml")
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .schools(["asp"]))
            #expect(content.findings.contains { $0.hasSuffix(" asp.yaml") })
            #expect(content.page("skolor/asp/index.html")?.contains("00000001") == true)
            #expect(content.page("skolor/bjork/index.html")?.contains("Björkbacken") == true)

            try content.replace(
                "skolenhetskod: 1", with: "skolenhetskod: \"00000003\"", in: "skolor/asp.yaml")
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .nothing)
            #expect(!content.site.state.diagnostics.hasErrors)
            #expect(content.page("skolor/asp/index.html")?.contains("00000003") == true)
        }
    }

    @Test func anErrorInASharedFileLeavesEverythingAsItWas() async throws {
        try await edited { content in
            let before = content.page("skolor/bjork/index.html")
            try content.replace("roller:", with: "rollar:", in: "register/roller.yaml")
            try content.replace("namn: Björkskolan", with: "namn: Björkbacken", in: "skolor/bjork.yaml")
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .everything)
            #expect(content.page("skolor/bjork/index.html") == before)
            try content.replace("rollar:", with: "roller:", in: "register/roller.yaml")
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .nothing)
            #expect(content.page("skolor/bjork/index.html")?.contains("Björkbacken") == true)
        }
    }

    @Test func whatHasNeverBeenSoundIsShownAsFarAsItGoes() async throws {
        try await edited { content in
            try write("namn: Nya skolan\nskolenhetskod: \"00000009\"\n", to: content.path("skolor/ny.yaml"))
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .schools([]))
            #expect(content.page("skolor/ny/index.html")?.contains("Nya skolan") == true)

            let anew = try await LiveSite(content.options)
            #expect(anew.state.diagnostics == content.site.state.diagnostics)
            #expect(anew.page("skolor/ny/index.html") != nil)
        }
    }

    @Test func aFolderThatIsGoneForAWhileComesBack() async throws {
        try await edited { content in
            let before = content.page("index.html")
            let away = content.folder + "-borta"
            try FileManager.default.moveItem(atPath: content.folder, toPath: away)
            #expect(await content.site.refresh() == [content.folder])
            #expect(await content.site.refresh() == [])
            #expect(content.findings == ["PV0008 -"])
            #expect(content.page("index.html") == before)
            try FileManager.default.moveItem(atPath: away, toPath: content.folder)
            #expect(await content.site.refresh() == [content.folder])
            #expect(!content.site.state.diagnostics.hasErrors)
            #expect(content.site.state.heldBack == .nothing)
        }
    }

    @Test func templatesAreReadAnew() async throws {
        try await withTemporaryFolder { folder in
            let templates = "\(folder)/mallar"
            let path = "\(templates)/egna-avsnitt.mustache"
            try write("<h1>Egna</h1>{{#sections}}{{{text}}}{{/sections}}", to: path)
            let options = SiteOptions(
                content: GoldenCase(name: "anpassningar").input, templates: templates)
            var site = try await LiveSite(options)
            #expect(site.findings == [])
            try write("<h1>{{okänt}}</h1>", to: path)
            #expect(await site.refresh() == [path])
            #expect(site.findings.contains { $0.hasSuffix(" egna-avsnitt.mustache") })
            #expect(site.state.heldBack == .everything)
            try write("body { color: red }", to: "\(templates)/planverk.css")
            try write("<h1>Egna</h1>{{#sections}}{{{text}}}{{/sections}}", to: path)
            #expect(await site.refresh() == [path, "\(templates)/planverk.css"])
            #expect(site.state.heldBack == .nothing)
            let stylesheet = try #require(site.state.pages?.route(of: .stylesheet).path)
            #expect(site.page(stylesheet) == "body { color: red }")
        }
    }

    @Test func linksOutOfTheFolderAreNotFollowed() async throws {
        try await edited { content in
            let secret = "\((content.folder as NSString).deletingLastPathComponent)/hemligt.yaml"
            try write("namn: HEMLIGT\n", to: secret)
            try FileManager.default.createSymbolicLink(
                atPath: content.path("skolor/hemlig.yaml"), withDestinationPath: secret)
            _ = await content.site.refresh()
            #expect(content.findings == ["PV0007 hemlig.yaml"])
            let said = DiagnosticFormat.text.write(content.site.state.diagnostics, toolVersion: "")
            #expect(!said.contains("HEMLIGT"))
            #expect(content.page("skolor/hemlig/index.html") == nil)
            // A link to another file of the folder harms nobody.
            try FileManager.default.removeItem(atPath: content.path("skolor/hemlig.yaml"))
            try FileManager.default.createSymbolicLink(
                atPath: content.path("skolor/samma.yaml"), withDestinationPath: "asp.yaml")
            _ = await content.site.refresh()
            #expect(content.page("skolor/samma/index.html") != nil)
        }
    }

    @Test func brokenLinksShowWhenPagesAreMade() async throws {
        let golden = GoldenCase(name: "pv07-lankar")
        let site = try await LiveSite(golden.options)
        #expect(!site.state.diagnostics.contains { $0.id == "PV0701" })
        let audit = await site.audit(schools: ["asp"])
        #expect(audit.diagnostics.contains { $0.id == "PV0701" })
        #expect(audit.fingerprints["skolor/asp/index.html"] != nil)
    }
}
