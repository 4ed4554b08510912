import Foundation
import PlanContent
import PlanModel
import Testing

@Suite struct DocLinksTests {
    @Test func everyRelativeLinkLeadsSomewhere() throws {
        for page in try DocPage.all() {
            for link in page.links where !link.contains("://") && !link.hasPrefix("mailto:") {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let folder = (page.path as NSString).deletingLastPathComponent
                let target =
                    parts[0].isEmpty
                    ? page.path : ("\(folder)/\(parts[0])" as NSString).standardizingPath
                let relative = target.hasPrefix("/") ? String(target.dropFirst()) : target
                let file = DocPage.root.appendingPathComponent(relative).path
                #expect(FileManager.default.fileExists(atPath: file), "\(page.path): \(link)")
                guard parts.count == 2, relative.hasSuffix(".md") else { continue }
                let anchors = try DocPage(relative).anchors
                #expect(anchors.contains(String(parts[1])), "\(page.path): \(link)")
            }
        }
    }

    @Test func theIndexNamesEveryPage() throws {
        let index = try DocPage("Docs/README.md").links
        for page in try DocPage.all() where page.path.hasPrefix("Docs/") && page.path != "Docs/README.md" {
            #expect(index.contains(String(page.path.dropFirst("Docs/".count))), "\(page.path)")
        }
    }

    /// ```` ```yaml kind=skola ````: part of a school's file, where only required keys of the file may be left out.
    @Test func everyExampleInYAMLIsCorrect() throws {
        for page in try DocPage.all() {
            for block in page.parts.blocks where block.info.hasPrefix("yaml") {
                let place = "\(page.path):\(block.line)"
                let word = String(block.info.dropFirst("yaml kind=".count))
                guard block.info.hasPrefix("yaml kind="), let kind = ContentKind(rawValue: word) else {
                    Issue.record("\(place): skriv ```yaml kind=slag")
                    continue
                }
                let decoded = ContentDecoder.decode(
                    Array(block.text.utf8), kind: kind, id: "exempel", path: place)
                let ending = "saknas i \(kind.shape.title)"
                let found = decoded.diagnostics.filter { $0.id != "PV0203" || !$0.summary.hasSuffix(ending) }
                #expect(found.isEmpty, "\(place): \(found.map(\.summary))")
            }
        }
    }
}
