import Testing

@testable import PlanRender

@Suite("Glossary terms in running text")
struct TermMatcherTests {
    private let matcher = TermMatcher([
        ("elevhalsa", ["elevhälsa", "elevhälsan"]),
        ("elevhalsoteam", ["elevhälsoteam"]),
        ("kvalitetsarbete", ["systematiskt kvalitetsarbete"]),
        ("stod", ["särskilt stöd"]),
        ("sarskilt", ["särskilt"]),
        ("bus", ["BUS"]),
        ("oppen", ["öppen verksamhet"]),
    ])

    /// The text of the match that starts where the marked word starts.
    private func match(_ text: String, at word: String) throws -> String? {
        let start = try #require(text.utf8Offset(of: word))
        let bytes = Array(text.utf8)
        return matcher.longestMatch(in: bytes, at: start).map {
            "\($0.id): " + String(decoding: bytes[start..<$0.end], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("Skolans elevhälsa är", "elevhälsa", "elevhalsa: elevhälsa"),
        ("Elevhälsan ska", "Elevhälsan", "elevhalsa: Elevhälsan"),
        ("(elevhälsan)", "elevhälsan", "elevhalsa: elevhälsan"),
        ("Öppen verksamhet", "Öppen", "oppen: Öppen verksamhet"),
        ("systematiskt\nkvalitetsarbete.", "systematiskt", "kvalitetsarbete: systematiskt\nkvalitetsarbete"),
        (
            "systematiskt \u{A0} kvalitetsarbete", "systematiskt",
            "kvalitetsarbete: systematiskt \u{A0} kvalitetsarbete"
        ),
        ("särskilt stöd", "särskilt", "stod: särskilt stöd"),
        ("särskilt mycket", "särskilt", "sarskilt: särskilt"),
        ("särskilt stödja", "särskilt", "sarskilt: särskilt"),
        ("BUS-arbete", "BUS", "bus: BUS"),
    ])
    func finds(text: String, word: String, expected: String) throws {
        #expect(try match(text, at: word) == expected)
    }

    @Test(arguments: [
        ("elevhälsans", "elevhälsans"), ("elevhälsoteamet", "elevhälsoteamet"), ("ELEVHÄLSA", "ELEVHÄLSA"),
        ("bus", "bus"), ("Bus", "Bus"), ("elevhalsa", "elevhalsa"), ("elevhälsa2", "elevhälsa2"),
        ("BUSé", "BUSé"), ("elevhälsa\u{301}", "elevhälsa\u{301}"), ("", ""),
    ])
    func findsNothing(text: String, word: String) throws {
        #expect(try match(text, at: word) == nil)
    }

    @Test func decomposedLettersAreTheSameLetters() {
        let decomposed = Array("elevha\u{308}lsan".utf8)
        #expect(matcher.longestMatch(in: decomposed, at: 0)?.end == decomposed.count)
        let written = TermMatcher([("o", ["o\u{308}ga"])])
        #expect(written.longestMatch(in: Array("öga".utf8), at: 0)?.id == "o")
        #expect(written.longestMatch(in: Array("O\u{308}ga".utf8), at: 0)?.id == "o")
        #expect(written.longestMatch(in: Array("oga".utf8), at: 0) == nil)
    }

    @Test func firstTermKeepsAFormThatTwoTermsShare() {
        let shared = TermMatcher([("a", ["plan"]), ("b", ["plan", "planen"])])
        #expect(shared.longestMatch(in: Array("plan".utf8), at: 0)?.id == "a")
        #expect(shared.longestMatch(in: Array("planen".utf8), at: 0)?.id == "b")
    }

    @Test func emptyFormsAreNoTerms() {
        let empty = TermMatcher([("a", ["", " "])])
        #expect(empty.longestMatch(in: Array(" a".utf8), at: 0) == nil)
    }
}
