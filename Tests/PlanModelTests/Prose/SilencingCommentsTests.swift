import PlanModel
import Testing

@Suite struct SilencingCommentsTests {
    /// A file with one text, `Texten`, and what is left of a PV0801 in it, by code and line.
    private func left(_ yaml: String, finding id: String = "PV0801") throws -> [String] {
        let file = SourceFile(path: "prov.yaml", text: yaml)
        let bytes = Array(yaml.utf8)
        let word = Array("Texten".utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: word) })
        // A block starts with its sign, one line up.
        var anchor = start
        if let bar = yaml.utf8.firstIndex(of: UInt8(ascii: "|")) {
            anchor = yaml.utf8.distance(from: yaml.startIndex, to: bar)
        }
        let span = SourceSpan(file: file, range: anchor..<(start + word.count))
        let found = SilenceableDiagnostic(Diagnostic(id, .warning, "Något", at: span), anchor: anchor)
        let comments = SilencingComments(in: file, texts: [SourceText("Texten", at: span)])
        return comments.applied(to: [found]).sortedForReading().map { "\($0.id):\($0.span?.start.line ?? 0)" }
    }

    @Test(arguments: [
        "# klarspråk: PV0801 – nämndens ord\ntext: Texten\n",
        "text: Texten # klarspråk: PV0801 – nämndens ord\n",
        "# klarspråk: PV0801 – nämndens ord\ntext: |\n  Texten\n",
        "text: |  # klarspråk: PV0801 – nämndens ord\n  Texten\n",
        "#klarspråk: PV0801 nämndens ord\ntext: Texten\n",
        "# klarspråk: PV0801 - nämndens ord\n\n# En annan kommentar.\ntext: Texten\n",
        "# klarspråk: PV0801 – nämndens ord\ntext:\n  Texten\n",
        "- # klarspråk: PV0801 – nämndens ord\n  text: Texten\n",
        "krav:\n    # klarspråk: PV0801 – nämndens ord\n    text: \"Texten\"\n",
    ])
    func aReasonedOneSilencesAtTheSpot(_ yaml: String) throws { #expect(try left(yaml) == []) }

    @Test(arguments: [
        ("text: Texten\n", ["PV0801:1"]), ("# klarspråk: PV0801\ntext: Texten\n", ["PV0810:1", "PV0801:2"]),
        ("# klarspråk: PV0801 – \ntext: Texten\n", ["PV0810:1", "PV0801:2"]),
        ("# klarspråk: nämndens ord\ntext: Texten\n", ["PV0812:1", "PV0801:2"]),
        ("# klarspråk: PV0802 – nämndens ord\ntext: Texten\n", ["PV0811:1", "PV0801:2"]),
        ("# klarspråk: PV0801, PV0802 – nämndens ord\ntext: Texten\n", ["PV0811:1"]),
        ("# klarspråk: PV0501 – nämndens ord\ntext: Texten\n", ["PV0813:1", "PV0801:2"]),
        ("# klarspråk: PV9999, PV0801 – nämndens ord\ntext: Texten\n", ["PV0813:1"]),
        ("# klarspråk: PV0901 – nämndens ord\ntext: Texten\n", ["PV0813:1", "PV0801:2"]),
        ("# klarspråk: PV0801 – nämndens ord\nannat: 1\ntext: Texten\n", ["PV0811:1", "PV0801:3"]),
        ("text: Texten\n# klarspråk: PV0801 – nämndens ord\n", ["PV0801:1", "PV0811:2"]),
        ("text: |\n  # klarspråk: PV0801 – nämndens ord\n  Texten\n", ["PV0801:1", "PV0814:2"]),
        ("text: |\n  # Klarsprak PV0801\n  Texten\n", ["PV0801:1", "PV0814:2"]),
        ("# klarsprak: PV0801 – nämndens ord\ntext: Texten\n", ["PV0815:1", "PV0801:2"]),
        ("# Klarspråk: PV0801 – nämndens ord\ntext: Texten\n", ["PV0815:1", "PV0801:2"]),
        ("# klarspråk PV0801 – nämndens ord\ntext: Texten\n", ["PV0815:1", "PV0801:2"]),
        ("text: Texten # KLARSPRÅK : PV0801 – nämndens ord\n", ["PV0801:1", "PV0815:1"]),
        ("# Om klarspråk: PV0801 – se handboken.\ntext: Texten\n", ["PV0801:2"]),
        ("# Klarspråk är viktigt.\ntext: Texten\n", ["PV0801:2"]),
    ])
    func anyOtherDoesNotAndIsTold(_ yaml: String, _ expected: [String]) throws {
        #expect(try left(yaml) == expected)
    }
}
