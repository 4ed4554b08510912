import Testing

@testable import PlanContent

@Suite struct ScalarKindTests {
    private static let samples: [(kind: ScalarKind, valid: [String], invalid: [String])] = [
        (.line, ["a", " å ", "no", "0180", "{{namn}}"], ["", " ", "\t", "a\nb", "a\nb\n"]),
        (.shortLine(24), ["a", "Psykosocialt"], ["", " ", "a\nb"]),
        (.markdown, ["a", "a\n\n- b\n", "\n\na"], ["", " ", "\n", " \t\n"]),
        (
            .slug, ["a", "8", "fotnot-1", "skollagen-3-11a"],
            ["", "A", "å", "a-", "-a", "a--b", "a b", "a_b", "a/b"]
        ),
        (.sectionID, ["a/b", "psyk/samverkan-2"], ["a", "a/b/c", "a/", "/b", "a//b", "a/B", "a /b"]),
        (
            .requirementID, ["a/b/c", "psyk/samverkan/8"],
            ["a/b", "a/b/c/d", "a//c", "a/b/", "a/b/Ö", "krav:a/b/c"]
        ),
        (
            .date, ["2026-08-20", "2024-02-29", "2000-02-29", "0000-02-29"],
            [
                "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00",
                "2026-8-20", "i dag", "",
            ]
        ),
        (
            .schoolYear, ["2026/2027", "0000/9999"],
            ["2026-2027", "2026/27", "26/27", "2026/2027 ", "åå/2027xx", ""]
        ),
        (.digits(4), ["0180", "0000"], ["180", "00180", "018O", "", "٠١٢٣"]),
        (.digits(8), ["00000000"], ["0000000", "000 0000"]),
        (
            .percentage, ["80 %", "80%", "0 %", "100 %", "5%"],
            ["80", "101 %", "080 %", "80  %", "-5 %", "80,5 %", "%", " %"]
        ),
        (
            .grades, ["alla", "F", "7-9", "1-3, 7-9", "1-3,7-9", "F-3", "10"],
            ["", "0", "11", "F-F", "3-F", "7-", "alla, 7", " 7", "7 ", "7,  9", "7–9"]
        ),
        (
            .address, ["https://a", "https://lindvik.example/a?b=c#d", "https://å.example"],
            [
                "http://a", "https://", "https:///a", "https://?a", "https://a b", "https://a\"",
                "https://a<b>", "HTTPS://a",
                " https://a", "javascript:alert(1)",
            ]
        ),
        (
            .addressTemplate, ["https://lagen.nu/{sfs}#K{kapitel}P{paragraf}"],
            ["lagen.nu/{sfs}", "https://#{sfs}"]
        ),
        (
            .siteAddress,
            [
                "https://a", "https://elevhalsa.lindvik.example/", "https://a.b:8443/planer/Nya_2~/",
                "https://xn--elevhlsa-3za.example", "https://a/b.c/-",
            ],
            [
                "http://a", "https://", "https:///a", "https://A.example", "https://å.example", "https://-a",
                "https://a.", "https://a//", "https://a//b", "https://a/../b", "https://a/?b", "https://a/#b",
                "https://a:", "https://a:b", "https://a/å", "https://a/b c", "https://a@b", " https://a",
            ]
        ),
        (
            .email, ["a@b.se", "kurator.aspskolan@lindvik.example", "å@b.c.d"],
            ["a", "a@b", "@b.se", "a@.se", "a@b.", "a@b@c.se", "a b@c.se", "<a@b.se>", "a@b.se\n"]
        ),
        (
            .phone, ["0980-319 214", "+46 980 319214", "112112"],
            ["112", "växeln", "0980-319 214 ", "+", "(0980) 319214", "-098031", "09803a"]
        ),
        (
            .statuteNumber, ["2010:800", "1999:1"],
            ["2010", "2010:", "10:800", "2010:800:1", "SFS 2010:800", "2010: 800"]
        ),
        (
            .provisionNumber, ["3", "11 a", "25-28", "11 a-11 c"],
            ["", "a", "11a", "11 aa", "11  a", "11 A", "1-2-3", "3-", "§ 3"]
        ),
        (.yesNo, ["ja", "nej"], ["Ja", "yes", "true", "", "ja "]),
        (
            .choice(["var är vi", "hur gör vi"]), ["var är vi", "var a\u{308}r vi"], ["Var är vi", "", "var"]
        ),
    ]

    @Test(arguments: 0..<samples.count)
    func acceptsWhatHasTheFormAndNothingElse(index: Int) {
        let sample = Self.samples[index]
        #expect(sample.valid.filter { !sample.kind.accepts($0) } == [])
        #expect(sample.invalid.filter { sample.kind.accepts($0) } == [])
    }

    @Test func shortLinesHaveALengthInLettersNotBytes() {
        #expect(ScalarKind.shortLine(24).accepts(String(repeating: "å", count: 24)))
        #expect(!ScalarKind.shortLine(24).accepts(String(repeating: "a", count: 25)))
    }

    @Test func everyFormIsDescribedWithAnExampleThatHasIt() {
        for (kind, _, _) in Self.samples {
            let parts = kind.expectation.split(separator: "`", omittingEmptySubsequences: false)
            let examples = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0].filter { $0 != "\"" } }
            // Parts of a form are no examples of it.
            for example in examples where !example.hasPrefix("https") && !example.hasPrefix("{") {
                #expect(kind.accepts(String(example)), "\(kind): \(example)")
            }
        }
    }

    /// Editors go by the pattern, Planverk by `accepts`; they must say the same, but for ranges of grades that
    /// run backwards, which the pattern lets through.
    @Test(arguments: 0..<samples.count)
    func patternSaysTheSame(index: Int) throws {
        let sample = Self.samples[index]
        guard let pattern = sample.kind.pattern else { return }
        let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
        var random = Chance(state: UInt64(index))
        var texts = sample.valid + sample.invalid
        for _ in 0..<400 { texts.append(random.changed(texts[random.number(below: sample.valid.count)])) }
        // What a line break at the very end means differs between dialects of patterns.
        for text in texts where text.last?.isNewline != true {
            if sample.kind == .grades, runsBackwards(text) { continue }
            let matches = text.contains(regex)
            #expect(sample.kind.accepts(text) == matches, "\(sample.kind): \(text.debugDescription)")
        }
    }

    private func runsBackwards(_ grades: String) -> Bool {
        grades.split(separator: ",").contains { range in
            let ends = range.split(separator: "-").compactMap { Int($0.drop { $0 == " " }) }
            return ends.count == 2 && ends[0] > ends[1]
        }
    }

    private struct Chance {
        var state: UInt64

        mutating func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }

        /// The text with a sign or two taken away, put in or replaced.
        mutating func changed(_ text: String) -> String {
            let signs = Array("0123456789-/:, %.@+aFåA§#?\"<\n")
            var letters = Array(text)
            for _ in 0...number(below: 2) {
                let place = number(below: letters.count + 1)
                switch number(below: 3) {
                case 0 where place < letters.count: letters.remove(at: place)
                case 1 where place < letters.count: letters[place] = signs[number(below: signs.count)]
                default: letters.insert(signs[number(below: signs.count)], at: place)
                }
            }
            return String(letters)
        }
    }
}
