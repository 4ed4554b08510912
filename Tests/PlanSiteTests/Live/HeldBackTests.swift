import Foundation
import PlanModel
import Testing

@testable import PlanSite

/// What is held back when several things are wrong at once.
@Suite struct HeldBackTests {
    private func edited(_ work: (inout EditedContent) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            var content = try await EditedContent(in: folder)
            try await work(&content)
        }
    }

    @Test func whatWasSoundStaysWhenMoreBreaks() async throws {
        try await edited { content in
            try write("namn: Nya\nokänd: 1\n", to: content.path("skolor/ny.yaml"))
            _ = await content.site.refresh()
            try write("", to: content.path("kommun.yaml"))
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .everything)
            #expect(content.page("skolor/asp/index.html")?.contains("Aspskolan") == true)
        }
    }

    /// While the municipality's file is broken nothing is known of what breaks its locks.
    @Test func aVersionThatCouldNotBeJudgedIsNotTakenForSound() async throws {
        try await edited { content in
            let municipality = try text(of: content.path("kommun.yaml"))
            let school = try text(of: content.path("skolor/asp.yaml"))
            try write("namn: [", to: content.path("kommun.yaml"))
            _ = await content.site.refresh()
            // A question that nobody asks: an error of the merge.
            try write(school + "svar:\n  finns-inte:\n    text: Ja.\n", to: content.path("skolor/asp.yaml"))
            _ = await content.site.refresh()
            try write(municipality, to: content.path("kommun.yaml"))
            try content.replace("namn: Björkskolan", with: "namn: Björkbacken", in: "skolor/bjork.yaml")
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .schools(["asp"]))
            #expect(content.page("skolor/bjork/index.html")?.contains("Björkbacken") == true)
            #expect(content.page("skolor/asp/index.html")?.contains("Aspskolan") == true)
        }
    }

    @Test func aSchoolWithDetailsAboutAPersonIsHeldBackUntilTheyMayStand() async throws {
        try await edited { content in
            let school = try text(of: content.path("skolor/asp.yaml"))
            try write(
                school + "presentation: Skriv till aspskolan@gmail.com.\n",
                to: content.path("skolor/asp.yaml"))
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .schools(["asp"]))
            #expect(content.site.state.diagnostics.contains { $0.id == "PV0902" })
            let entry = "tillåtna uppgifter:\n  - uppgift: aspskolan@gmail.com\n    motivering: Ett prov.\n"
            let municipality = try text(of: content.path("kommun.yaml"))
            try write(municipality + entry, to: content.path("kommun.yaml"))
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .nothing)
            #expect(content.page("skolor/asp/index.html")?.contains("aspskolan@gmail.com") == true)
        }
    }

    @Test(arguments: ["Ny skola.yaml", "ny.yml"])
    func aFileWithAWrongNameHoldsBackNothing(_ name: String) async throws {
        try await edited { content in
            try write("namn: Nya\n", to: content.path("skolor/\(name)"))
            try content.replace("namn: Björkskolan", with: "namn: Björkbacken", in: "skolor/bjork.yaml")
            _ = await content.site.refresh()
            #expect(content.site.state.diagnostics.hasErrors)
            #expect(content.site.state.heldBack == .schools([]))
            #expect(content.page("skolor/bjork/index.html")?.contains("Björkbacken") == true)
        }
    }

    @Test func aFileThatCannotBeReadIsShownAsItWas() async throws {
        try await edited { content in
            let path = content.path("skolor/asp.yaml")
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "borta.yaml")
            try content.replace("namn: Björkskolan", with: "namn: Björkbacken", in: "skolor/bjork.yaml")
            _ = await content.site.refresh()
            #expect(content.findings == ["PV0008 asp.yaml"])
            #expect(content.site.state.heldBack == .schools(["asp"]))
            #expect(content.page("skolor/asp/index.html")?.contains("Aspskolan") == true)
            #expect(content.page("skolor/bjork/index.html")?.contains("Björkbacken") == true)
        }
    }

    @Test func aBrokenSchoolThatIsDeletedIsGone() async throws {
        try await edited { content in
            try content.replace("namn: Aspskolan", with: "nman: Aspskolan", in: "skolor/asp.yaml")
            _ = await content.site.refresh()
            #expect(content.site.state.heldBack == .schools(["asp"]))
            try FileManager.default.removeItem(atPath: content.path("skolor/asp.yaml"))
            _ = await content.site.refresh()
            #expect(content.page("skolor/asp/index.html") == nil)
            try await content.expectAsReadAnew("after the broken school was deleted")
        }
    }

    @Test func aSchoolThatHasNoPagesIsNamed() async throws {
        try await edited { content in
            try write("namn: [\n", to: content.path("skolor/trasig.yaml"))
            _ = await content.site.refresh()
            let path = content.path("skolor/trasig.yaml")
            #expect(
                content.site.state.unshownSchools == [path] || content.page("skolor/trasig/index.html") != nil
            )
        }
    }
}
