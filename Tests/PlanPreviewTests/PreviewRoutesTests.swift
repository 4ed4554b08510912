import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PlanRender
import PlanSite
import Testing

@testable import PlanPreview

@Suite struct PreviewRoutesTests {
    private let ownField = HTTPField.Name.previewRequest

    @Test func everyFileIsWhatABuildWrites() async throws {
        try await withTemporaryFolder { folder in
            let test = try await TestPreview(in: folder)
            let report = try await SiteBuilder.build(
                SiteOptions(content: test.content), output: folder + "/ut")
            #expect(report.output != nil)
            let pages = try #require(test.preview.snapshot.pages)
            try await test.ask { client in
                for route in pages.routes {
                    let response = try await client.execute(uri: "/" + route.webPath, method: .get)
                    #expect(response.status == .ok, "\(route.path)")
                    let script = #/<script type="module" src="/_planverk/preview.js"[^>]*></script>/#
                    let shown = response.text.replacing(script, with: "")
                    let isPage = route.path.hasSuffix(".html")
                    #expect((shown != response.text) == isPage, "\(route.path)")
                    let written = try String(contentsOfFile: "\(folder)/ut/\(route.path)", encoding: .utf8)
                    #expect(shown == written, "\(route.path)")
                }
            }
        }
    }

    @Test func aFolderWithoutItsSlashLeadsToTheFolder() async throws {
        try await withTemporaryFolder { folder in
            try await TestPreview(in: folder).ask { client in
                let response = try await client.execute(uri: "/skolor/asp", method: .get)
                #expect(response.status == .found)
                #expect(response.headers[.location] == "/skolor/asp/")
            }
        }
    }

    @Test(arguments: [
        ("/skolor/aspp/", "/skolor/asp/"), ("/asp/", "/skolor/asp/"), ("/skolar/", "/skolor/"),
        ("/skolor/asp/stodd/", "/skolor/asp/stod/"), ("/skolor/asp/finns/inte/alls", "/skolor/asp/"),
        ("/lagrumm/", "/lagrum/"), ("/Skolor/Asp/", "/skolor/asp/"),
    ])
    func aMissingPageNamesTheNearest(_ path: String, _ nearest: String) async throws {
        try await withTemporaryFolder { folder in
            try await TestPreview(in: folder).ask { client in
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.status == .notFound)
                #expect(response.text.contains("Menade du <a href=\"\(nearest)\">"), "\(response.text)")
                #expect(response.text.contains("/_planverk/preview.js"))
            }
        }
    }

    @Test(arguments: [
        "/../kommun.yaml", "/%2e%2e/kommun.yaml", "/%252e%252e/kommun.yaml", "/..%2fkommun.yaml",
        "/kommun.yaml", "/skolor/asp.yaml", "/skolor/..%5c..%5ckommun.yaml", "/%00", "/%ff%fe", "/%zz", "/%",
        "/_planverk/../kommun.yaml", "/_planverk/%2e%2e%2fkommun.yaml", "//etc/passwd",
        "/skolor/asp/../../kommun.yaml",
    ])
    func noPathLeadsOutOfTheSite(_ path: String) async throws {
        try await withTemporaryFolder { folder in
            try await TestPreview(in: folder).ask { client in
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.status == .notFound)
                #expect(!response.text.contains("kommunkod"))
            }
        }
    }

    @Test func whatWasAskedForIsShownAsText() async throws {
        try await withTemporaryFolder { folder in
            try await TestPreview(in: folder).ask { client in
                let response = try await client.execute(
                    uri: "/%3Cscript%3Ealert(1)%3C/script%3E", method: .get)
                #expect(!response.text.contains("<script>alert"))
                #expect(response.text.contains("&lt;script&gt;"))
            }
        }
    }

    @Test func requestsFromOtherSitesAreRefused() async throws {
        try await withTemporaryFolder { folder in
            try await TestPreview(in: folder).ask { client in
                func status(_ headers: HTTPFields) async throws -> HTTPResponse.Status {
                    try await client.execute(uri: "/", method: .get, headers: headers).status
                }
                #expect(try await status([:]) == .ok)
                #expect(try await status([.origin: "http://localhost"]) == .ok)
                for origin in ["http://evil.example", "null", "https://localhost", "http://localhost:1"] {
                    #expect(try await status([.origin: origin]) == .forbidden, "\(origin)")
                }
                let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
                let mode = try #require(HTTPField.Name("Sec-Fetch-Mode"))
                #expect(try await status([site: "cross-site", mode: "no-cors"]) == .forbidden)
                #expect(try await status([site: "cross-site", mode: "navigate"]) == .ok)
            }
        }
    }

    @Test func nothingIsKeptOrTakenElsewhere() async throws {
        try await withTemporaryFolder { folder in
            try await TestPreview(in: folder).ask { client in
                for path in ["/", "/_planverk/", "/finns/inte", "/_planverk/preview.js"] {
                    let headers = try await client.execute(uri: path, method: .get).headers
                    #expect(headers[.cacheControl] == "no-store", "\(path)")
                    #expect(headers[try #require(HTTPField.Name("X-Frame-Options"))] == "DENY", "\(path)")
                    #expect(
                        headers[try #require(HTTPField.Name("Cross-Origin-Resource-Policy"))]
                            == "same-origin", "\(path)")
                }
            }
        }
    }

    @Test func errorsAreListedWithPlaceMarksAndMend() async throws {
        try await withTemporaryFolder { folder in
            var test = try await TestPreview(in: folder)
            let before = test.preview.snapshot.contentVersion
            try await test.edit("skolor/asp.yaml") {
                $0.replacing("skolformer:", with: "skolfromer:")
            }
            #expect(test.preview.snapshot.contentVersion > before)
            try await test.ask { client in
                for path in ["/_planverk/diagnostics", "/_planverk/", "/finns/inte"] {
                    let text = try await client.execute(uri: path, method: .get).text
                    #expect(text.contains("skolor/asp.yaml:4:1"), "\(path)")
                    #expect(text.contains("<span class=\"markering\">^^^^^^^^^^</span>"), "\(path)")
                    #expect(text.contains("Menade du <code>skolformer</code>?"), "\(path)")
                    #expect(
                        text.contains("<ins><span class=\"nr\">4</span>skolformer:</ins>"), "\(path)")
                }
                let page = try await client.execute(uri: "/skolor/asp/", method: .get)
                #expect(page.status == .ok)
            }
        }
    }

    @Test func theStartPageCountsAnswersAndProblems() async throws {
        try await withTemporaryFolder { folder in
            var test = try await TestPreview(in: folder)
            try await test.edit("skolor/bjork.yaml") { $0 + "okänd: 1\n" }
            try await test.ask { client in
                let text = try await client.execute(uri: "/_planverk/", method: .get).text
                let rows = text.split(separator: "\n").filter { $0.contains("<th scope=\"row\">") }
                let bjork = try #require(rows.first { $0.contains("Björkskolan") })
                #expect(bjork.contains("href=\"/skolor/bjork/\""))
                #expect(bjork.contains("1 fel"))
                #expect(bjork.contains("visas som den var före felet"))
                let asp = try #require(rows.first { $0.contains("Aspskolan") })
                #expect(!asp.contains("fel"))
            }
        }
    }

    @Test func contentThatCannotBeShownIsToldAbout() async throws {
        try await withTemporaryFolder { folder in
            try "".write(toFile: folder + "/tom", atomically: true, encoding: .utf8)
            try FileManager.default.createDirectory(
                atPath: folder + "/Content", withIntermediateDirectories: true)
            let site = try await LiveSite(SiteOptions(content: folder + "/Content"))
            let preview = Preview(PreviewSnapshot(site))
            let routes = PreviewRoutes(preview, hosts: AllowedHosts(bound: "127.0.0.1"), editor: nil)
            try await routes.router.asked { client in
                let response = try await client.execute(uri: "/skolor/", method: .get)
                #expect(response.status == .serviceUnavailable)
                #expect(response.text.contains("kommun.yaml"))
                #expect(response.text.contains("/_planverk/preview.js"))
            }
        }
    }

    @Test func sourcesTellWhereAPageIsWritten() async throws {
        try await withTemporaryFolder { folder in
            try await TestPreview(in: folder).ask { client in
                let response = try await client.execute(
                    uri: "/_planverk/sources?path=/skolor/asp/stod/samverkan/", method: .get)
                #expect(response.status == .ok)
                let json = try #require(
                    try JSONSerialization.jsonObject(with: Data(response.text.utf8)) as? [String: Any])
                let items = try #require(json["items"] as? [[String: Any]])
                #expect(items.contains { ($0["anchor"] as? String)?.hasPrefix("krav-stod-") == true })
                #expect(json["editor"] as? Bool == false)
                for path in ["", "/finns/inte", "/skolor/asp/plan.json", "kommun.yaml"] {
                    let missing = try await client.execute(
                        uri: "/_planverk/sources?path=\(path)", method: .get)
                    #expect(missing.status == .notFound, "\(path)")
                }
            }
        }
    }

    @Test func placesOpenInTheEditorThePreviewWasStartedWith() async throws {
        try await withTemporaryFolder { folder in
            let test = try await TestPreview(in: folder)
            let opened = folder + "/öppnat"
            let script = folder + "/redigerare"
            try "#!/bin/sh\nprintf '%s\\n' \"$@\" > '\(opened).tmp' && mv '\(opened).tmp' '\(opened)'\n"
                .write(
                    toFile: script, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
            let editor = try EditorCommand(template: "'\(script)' -g {file}:{line} '$(touch fara)'")
            let file = test.content + "/skolor/asp.yaml"
            let field = ownField
            try await test.ask(editor: editor) { client in
                func open(_ body: String, _ headers: HTTPFields) async throws -> HTTPResponse.Status {
                    try await client.execute(
                        uri: "/_planverk/open", method: .post, headers: headers,
                        body: ByteBuffer(string: body)
                    ).status
                }
                #expect(try await open("{\"place\":\"\(file):3:1\"}", [:]) == .forbidden)
                for wrong in [
                    "{\"place\":\"/etc/passwd:1:1\"}", "{\"place\":\"\(file)\"}", "{}", "nonsens",
                    "{\"place\":\"\(file):0:1\"}", "{\"place\":\"\(file)/../kommun.yaml:1:1\"}",
                ] {
                    #expect(try await open(wrong, [field: "1"]) == .badRequest, "\(wrong)")
                }
                let long = String(repeating: "x", count: 10_000)
                #expect(try await open("{\"place\":\"\(long)\"}", [field: "1"]) == .contentTooLarge)
                #expect(!FileManager.default.fileExists(atPath: opened))
                #expect(try await open("{\"place\":\"\(file):3:1\"}", [field: "1"]) == .noContent)
                for _ in 0..<200 where !FileManager.default.fileExists(atPath: opened) {
                    try await Task.sleep(for: .milliseconds(20))
                }
                let arguments = try String(contentsOfFile: opened, encoding: .utf8)
                #expect(arguments == "-g\n\(file):3\n$(touch fara)\n")
            }
            try await test.ask { client in
                let response = try await client.execute(
                    uri: "/_planverk/open", method: .post, headers: [field: "1"],
                    body: ByteBuffer(string: "{\"place\":\"\(file):3:1\"}"))
                #expect(response.status == .notFound)
            }
        }
    }
}
