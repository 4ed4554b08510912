import Foundation
import Testing

/// A page of the documentation.
struct DocPage {
    /// From the repository's root.
    let path: String
    let text: String

    static let root = URL(fileURLWithPath: demoContent).deletingLastPathComponent()

    init(_ path: String) throws {
        self.path = path
        self.text = try PlanSiteTests.text(of: Self.root.appendingPathComponent(path).path)
    }

    /// The pages that people read: in the root and in `Docs/`.
    static func all() throws -> [DocPage] {
        let files = FileManager.default
        let atRoot = try files.contentsOfDirectory(atPath: root.path)
        let inDocs = try files.contentsOfDirectory(atPath: root.path + "/Docs").map { "Docs/" + $0 }
        return try (atRoot + inDocs).filter { $0.hasSuffix(".md") }.sorted().map(DocPage.init)
    }

    /// A fenced block of code.
    struct Block {
        /// What stands after the fence: `yaml kind=skola`.
        let info: String
        let line: Int
        let text: String
    }

    /// The lines that are not code, and the blocks that are.
    var parts: (prose: [String], blocks: [Block]) {
        var prose: [String] = []
        var blocks: [Block] = []
        var open: (info: String, line: Int, lines: [String])?
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            if let block = open {
                if line.hasPrefix("```") {
                    let text = block.lines.joined(separator: "\n") + "\n"
                    blocks.append(Block(info: block.info, line: block.line, text: text))
                    open = nil
                } else {
                    open?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)), index + 1, [])
            } else {
                prose.append(line)
            }
        }
        return (prose, blocks)
    }

    /// The addresses of links and pictures, code left out.
    var links: [String] {
        let prose = parts.prose.joined(separator: "\n")
            .replacing(/`[^`\n]+`/, with: "")
        return prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
    }

    /// The anchors that GitHub gives the headings.
    var anchors: Set<String> {
        var anchors = Set<String>()
        for line in parts.prose where line.hasPrefix("#") {
            let title = line.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
            let kept = title.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
            let slug = kept.replacing(" ", with: "-")
            var anchor = slug
            var number = 0
            while !anchors.insert(anchor).inserted {
                number += 1
                anchor = "\(slug)-\(number)"
            }
        }
        return anchors
    }
}
