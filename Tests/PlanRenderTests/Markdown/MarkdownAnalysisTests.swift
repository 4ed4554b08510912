import PlanModel
import PlanRender
import Testing

/// A Markdown text as the block scalar of a YAML file, indented as people do.
func blockScalar(_ markdown: String) -> SourceText {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let indented = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    let start = "avsnitt:\n  - text: "
    let file = SourceFile(path: "a.yaml", text: start + "|\n" + indented + "\n    \n")
    return SourceText(
        markdown, at: SourceSpan(file: file, range: start.utf8.count..<file.bytes.count))
}

extension SourceSpan {
    var text: String { String(decoding: file.bytes[range], as: UTF8.self) }
}

@Suite("What a text refers to")
struct MarkdownAnalysisTests {
    private let matcher = TermMatcher([
        ("elevhalsa", ["elevhälsa", "elevhälsan"]), ("stod", ["särskilt stöd"]), ("plan", ["plan"]),
    ])

    private func references(_ markdown: String) -> [String] {
        MarkdownAnalysis(blockScalar(markdown)).references.map {
            "\($0.value.address) \($0.span.start.line):\($0.span.text)"
        }
    }

    @Test func referencesStandWhereTheirAddressIs() {
        #expect(
            references(
                "Se [å](krav:a/b/8) och <lag:x>.\n\n> - [a\n>   b](begrepp:c)\n>   <roll:d> [e](system:f \"t\")"
            )
                == [
                    "krav:a/b/8 3:krav:a/b/8", "lag:x 3:lag:x", "begrepp:c 6:begrepp:c", "roll:d 7:roll:d",
                    "system:f 7:system:f",
                ])
    }

    @Test(arguments: [
        "[a](https://b.se\n\"titel på\nflera rader\") <lag:x> och\nsedan <lag:y>",
        "`kod\növer rader` <lag:x> och\nsedan <lag:y>",
        "[d]: https://a.se\n  'titel'\n[e]: /f\nText [d](https://x.se) <lag:x> och\nsedan <lag:y>",
        "a <b\nc> <lag:x> *och\nså* vidare\n**sedan <lag:y>**",
        "&auml;\\* \"a\" -- ... <lag:x>\n&amp;amp; <lag:y>",
        "> a <lag:x>\nlat fortsättning <lag:y>",
        "- a\n  1. b <lag:x>\n\n     c\n     d <lag:y>",
        "# Rubrik *a* <lag:x> #\n\nSetext\n  <lag:y>\n===",
        "a[^1]\n\n[^1]: b <lag:x>\n    c <lag:y>\n\n    d",
        "![a](b) <lag:x>  \n  <lag:y>",
        "[^1]: not <lag:x>\n\n      kod\n\n  <lag:y>\n\na[^1]",
    ])
    func referencesArePlacedAfterWhatCmarkMiscounts(markdown: String) {
        let analysis = MarkdownAnalysis(blockScalar(markdown))
        #expect(analysis.references.map(\.span.text) == ["lag:x", "lag:y"])
        #expect(analysis.references.map(\.value) == [.law("x"), .law("y")])
    }

    @Test func anAddressWrittenElsewhereGivesTheLink() {
        #expect(references("Se [å *ä*][b].\n\n[b]: krav:a/b/c") == ["krav:a/b/c 3:[å *ä*][b]"])
        #expect(references("Se [å](&#108;ag:x).") == ["lag:x 3:[å](&#108;ag:x)"])
    }

    @Test func theSameWordAsTextAndAddress() {
        #expect(references("[lag:x](lag:x)") == ["lag:x 3:lag:x"])
        let span = MarkdownAnalysis(blockScalar("[lag:x](lag:x)")).references[0].span
        #expect(span.start.column == 13)
    }

    @Test func termsInOrderOfFirstUse() {
        let text = blockScalar(
            "# Plan\n\nEn särskilt\nstöd `plan` [plan](lag:x)[^1] *Elevhälsan* särskilt stöd elevhälsa\n\n[^1]: En plan"
        )
        #expect(MarkdownAnalysis(text, terms: matcher).terms == ["stod", "elevhalsa", "plan"])
        #expect(MarkdownAnalysis(blockScalar("planen"), terms: matcher).terms == [])
    }

    @Test func headingsAndFirstParagraph() {
        let analysis = MarkdownAnalysis(
            blockScalar("## A *b* `c`\n\n- lista\n\nStycke **ett**\nmed {{kommun}}.\n\nTvå"),
            valueNames: ["kommun"])
        #expect(
            analysis.headings.map { "\($0.level) \($0.text) \($0.span.text)" } == ["2 A b c ## A *b* `c`"])
        #expect(analysis.firstParagraph == "Stycke ett med {{kommun}}.")
        #expect(MarkdownAnalysis(blockScalar("# bara rubrik")).firstParagraph == "")
        #expect(analysis.diagnostics.isEmpty)
    }

    @Test func quotedScalarsHavePlacesToo() {
        let yaml = "a: \"Se <lag:x>\n  och <lag:y>\""
        let file = SourceFile(path: "a.yaml", text: yaml)
        let text = SourceText(
            "Se <lag:x> och <lag:y>", at: SourceSpan(file: file, range: 3..<file.bytes.count))
        #expect(MarkdownAnalysis(text).references.map(\.span.text) == ["lag:x", "lag:y"])
    }
}
