import Foundation
import PlanModel
import Testing

@testable import PlanSite

/// However content has been edited, what is shown and said is what it would be had it only just been read.
@Suite struct RandomEditTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func editsComeToTheSameAsReadingAnew(seed: UInt64) async throws {
        try await withTemporaryFolder { folder in
            var random = EditRandom(seed: seed)
            var content = try await EditedContent(in: folder)
            let editor = RandomEditor(
                folder: content.folder, originals: GoldenCase(name: "anpassningar").input)
            for step in 1...60 {
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    try editor.edit(&random)
                }
                // Now and then everything is put right, so that there are pages to compare.
                if step.isMultiple(of: 5) { try editor.restore() }
                _ = await content.site.refresh()
                try await content.expectAsReadAnew("seed \(seed), step \(step)")
            }
        }
    }
}

/// Makes edits as people do, right and wrong.
private struct RandomEditor {
    let folder: String
    let originals: String

    private var files: [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.sorted()
    }

    func edit(_ random: inout EditRandom) throws {
        guard let file = files.randomElement(using: &random) else { return try restore() }
        let path = "\(folder)/\(file)"
        switch Int.random(in: 0..<10, using: &random) {
        case 0: try FileManager.default.removeItem(atPath: path)
        case 1 where file.hasPrefix("skolor/"):
            let other = "\(folder)/skolor/s\(Int.random(in: 0...3, using: &random)).yaml"
            if !FileManager.default.fileExists(atPath: other) {
                try FileManager.default.copyItem(atPath: path, toPath: other)
            }
        case 2 where file.hasPrefix("skolor/"):
            let other = "\(folder)/skolor/t\(Int.random(in: 0...3, using: &random)).yaml"
            if !FileManager.default.fileExists(atPath: other) {
                try FileManager.default.moveItem(atPath: path, toPath: other)
            }
        default:
            var lines = try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
            let index = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: lines[index] += " ändrat"
            case 1: lines.remove(at: index)
            case 2: lines.insert(lines[index], at: index)
            case 3: lines[index] = lines[index].replacing(": ", with: ":")
            default: lines[index] = lines[index].replacing("rektor", with: "larare")
            }
            try write(lines.joined(separator: "\n"), to: path)
        }
    }

    func restore() throws {
        for file in files { try FileManager.default.removeItem(atPath: "\(folder)/\(file)") }
        for file in try FileManager.default.subpathsOfDirectory(atPath: originals)
        where file.hasSuffix(".yaml") {
            try write(try text(of: "\(originals)/\(file)"), to: "\(folder)/\(file)")
        }
    }
}

/// Chance that is the same on every run.
private struct EditRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
