import Foundation
import PlanRender
import Testing

/// The site's first page with few and with many schools.
@Suite struct StartPageTests {
    private func page(_ content: String) async throws -> String {
        let pages = try #require(try await loadedPages(content))
        return String(decoding: try #require(pages.render(.start)), as: UTF8.self)
    }

    @Test func fewSchoolsAreCards() async throws {
        let page = try await page(demoContent)
        #expect(page.contains("<li><a href=\"skolor/aspskolan/index.html\">Aspskolan <span"))
        #expect(!page.contains("skolfilter") && page.contains("class=\"akut\""))
    }

    @Test func manySchoolsAreListedByLetterInSwedishOrder() async throws {
        try await withTemporaryFolder { folder in
            let content = folder + "/Content"
            try FileManager.default.copyItem(
                atPath: GoldenCase.folder + "/minsta-kommun/input", toPath: content)
            let names =
                ["Öskolan", "Åskolan", "Ängskolan", "Zonen", "Aspen"] + (1...9).map { "Björken \($0)" }
            for (index, name) in names.enumerated() {
                try write(
                    "namn: \(name)\nskolenhetskod: \"0000010\(index % 10)\"\nskolformer:\n  grundskola: alla\n",
                    to: "\(content)/skolor/s\(index).yaml")
            }
            let page = try await page(content)
            let letters = page.components(separatedBy: "<h3>").dropFirst().map { $0.prefix(1) }
            #expect(letters == ["A", "B", "Z", "Å", "Ä", "Ö"])
            #expect(page.contains("<input type=\"search\" name=\"namn\"") && page.contains("/skolfilter."))
            #expect(page.ranges(of: "href=\"skolor/s").count == names.count)
        }
    }
}
