import PlanModel
import PlanSite
import Testing

/// Links and anchors that a municipality's own templates get wrong.
@Suite struct BrokenLinkTests {
    private func errors(
        _ template: String, _ text: String, content: String = demoContent, only: [String] = ["bjorkskolan"]
    ) async throws -> [Diagnostic] {
        var found: [Diagnostic] = []
        try await withTemporaryFolder { folder in
            try write(text, to: "\(folder)/mallar/\(template)")
            let report = try await SiteBuilder.check(
                SiteOptions(content: content, templates: "\(folder)/mallar", only: only))
            found = report.diagnostics.filter { $0.severity == .error }
        }
        return found
    }

    @Test(arguments: [
        "../finns-inte/index.html", "index.html#finns-inte", "../../ovanfor.html", "#finns-inte",
        "/finns-inte/index.html",
    ])
    func aLinkThatLeadsNowhereIsToldWhereItIsWritten(address: String) async throws {
        let found = try await errors("begrepp.mustache", "<h1>Begrepp</h1>\n<a href=\"\(address)\">x</a>\n")
        let diagnostic = try #require(
            found.first { $0.id == "PV0701" && $0.summary.contains("`\(address)`") })
        #expect(diagnostic.span?.start == SourceLocation(line: 2, column: 10))
        #expect(!diagnostic.solutions.isEmpty)
    }

    @Test func linksOutAndToOneselfAreFine() async throws {
        let found = try await errors(
            "skolor.mustache",
            "<h1 id=\"topp\">Skolor</h1><a href=\"#topp\">upp</a><a href=\"https://x.example/y\">ut</a><a href=\"mailto:a@x.example\">post</a><a href=\"../index.html\">start</a>"
        )
        #expect(found == [])
    }

    /// A site that is published in a folder of its server shares the server with others.
    @Test(arguments: [
        ("/skola/planer/skolor/index.html", false), ("/skola/planer/finns-inte/", true),
        ("/skola/planerna/", false), ("/", false),
    ])
    func anAbsolutePathIsOfTheSiteWhenItStartsAsTheSiteDoes(address: String, isBroken: Bool) async throws {
        let found = try await errors(
            "begrepp.mustache", "<h1>Begrepp</h1>\n<a href=\"\(address)\">x</a>\n",
            content: repositoryFolder + "/Tests/Golden/webbplats/input", only: [])
        #expect(found.contains { $0.summary.contains("`\(address)`") } == isBroken)
    }

    @Test func anAnchorTwiceOnAPageIsAnError() async throws {
        let found = try await errors("skolor.mustache", "<h1 id=\"a\">Skolor</h1>\n<p id=\"a\">igen</p>\n")
        #expect(found.map(\.id) == ["PV0702"])
    }
}
