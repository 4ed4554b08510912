import Foundation
import PlanModel
import Testing

@testable import PlanRender
@testable import PlanSite

/// A small content folder that a test edits, and the site that follows it.
struct EditedContent {
    let folder: String
    var site: LiveSite

    var options: SiteOptions { SiteOptions(content: folder) }

    /// Copies the content of a golden case into a folder of the test's own.
    init(_ golden: String = "anpassningar", in folder: String) async throws {
        self.folder = "\(folder)/Content"
        try FileManager.default.copyItem(
            atPath: GoldenCase(name: golden).input, toPath: self.folder)
        site = try await LiveSite(SiteOptions(content: self.folder))
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func replace(_ old: String, with new: String, in name: String) throws {
        let before = try text(of: path(name))
        #expect(before.contains(old), "\(name) has no \(old)")
        try write(before.replacing(old, with: new), to: path(name))
    }

    /// The page of the site that is shown.
    func page(_ path: String) -> String? {
        site.page(path)
    }

    /// The diagnostics' ids, with the file that each is about.
    var findings: [String] { site.findings }

    /// Whether the site shows and says the same as one that has only just been read.
    func expectAsReadAnew(_ comment: Comment) async throws {
        let anew = try await LiveSite(options)
        #expect(site.state.diagnostics == anew.state.diagnostics, comment)
        if anew.state.diagnostics.hasErrors { return }
        let pages = try #require(site.state.pages)
        let expected = try #require(anew.state.pages)
        #expect(pages.routes == expected.routes, comment)
        for route in expected.routes {
            #expect(pages.render(route) == expected.render(route), "\(comment) \(route.path)")
        }
    }
}

extension LiveSite {
    func page(_ path: String) -> String? {
        state.pages.flatMap { pages in
            pages.route(at: path).flatMap { pages.render($0) }.map { String(decoding: $0, as: UTF8.self) }
        }
    }

    var findings: [String] {
        state.diagnostics.map { diagnostic in
            let name = diagnostic.span.map { ($0.file.path as NSString).lastPathComponent } ?? "-"
            return "\(diagnostic.id) \(name)"
        }
    }
}
