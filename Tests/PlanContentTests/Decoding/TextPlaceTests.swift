import PlanModel
import Testing

@testable import PlanContent

/// From a place in a text to the place in the file, through the YAML reader.
@Suite struct TextPlaceTests {
    private func example(_ yaml: String, lineBreak: String) throws -> SourceText {
        let lines = ("frågor:\n  - id: a\n    exempel: " + yaml + "\n    rubrik: x\n")
            .split(separator: "\n", omittingEmptySubsequences: false)
        let decoded = Decoded(lines.joined(separator: lineBreak), as: .questions)
        #expect(!decoded.ids.contains { $0.hasPrefix("PV01") }, "\(yaml)")
        guard case .questions(let questions) = decoded.part else { throw NotDecoded() }
        return try #require(questions.first).example
    }

    /// Expects every word of the text where it is written, or, where escapes come in between, in the scalar.
    private func expectWordsInPlace(_ text: SourceText, exactly: Bool = true) {
        for word in text.string.split(whereSeparator: \.isWhitespace) {
            let start = text.string.utf8.distance(from: text.string.startIndex, to: word.startIndex)
            let found = text.span(of: start..<start + word.utf8.count)
            if exactly || found != text.span { #expect(found.words == word, "\(text.both)") }
        }
    }

    private func lines(_ random: inout some RandomNumberGenerator) -> [String] {
        let number = Int.random(in: 1...5, using: &random)
        return (1...number).map { line in
            (1...Int.random(in: 1...3, using: &random)).map { word in
                "\(["å", "ord", "😀", "**b**", "e\u{301}"].randomElement(using: &random) ?? "")\(line)\(word)"
            }.joined(separator: [" ", "  "].randomElement(using: &random) ?? " ")
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>, ["\n", "\r\n", "\r"])
    func blockTexts(seed: UInt64, lineBreak: String) throws {
        var random = Chance(state: seed)
        for indicator in ["|", ">", "|-", ">-", "|+", "| # anmärkning"] {
            var yaml = indicator
            for (index, line) in lines(&random).enumerated() {
                yaml += String(repeating: "\n", count: Int.random(in: 1...2, using: &random))
                // The first line sets the indentation, and later ones may have more.
                yaml += "      " + (index > 0 && Bool.random(using: &random) ? "  " : "") + line
            }
            expectWordsInPlace(try example(yaml, lineBreak: lineBreak))
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>, ["\n", "\r\n", "\r"])
    func flowTexts(seed: UInt64, lineBreak: String) throws {
        var random = Chance(state: seed)
        for quote in ["", "'", "\""] {
            var yaml = ""
            for (index, line) in lines(&random).enumerated() {
                if index > 0 {
                    yaml += [" ", ""].randomElement(using: &random) ?? ""
                    yaml += String(repeating: "\n", count: Int.random(in: 1...2, using: &random))
                    yaml += String(repeating: " ", count: Int.random(in: 6...9, using: &random))
                }
                yaml += quote.isEmpty ? line.replacing("**", with: "_") : line
            }
            expectWordsInPlace(try example(quote + yaml + quote, lineBreak: lineBreak))
        }
    }

    @Test(arguments: [
        #""före \"efter\" slut""#, #""rad\nrad två""#, #""sn\u00e4lla ni""#, #""a \\ b \\ c""#, "'a ''b'' c'",
        "\"a \\\n      b c\"", #""\ta \x41 b""#,
    ])
    func escapesNeverPointAtOtherWords(yaml: String) throws {
        expectWordsInPlace(try example(yaml, lineBreak: "\n"), exactly: false)
    }

    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
}
