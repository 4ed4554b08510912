import Testing

@testable import planverk

@Suite struct PhraseTests {
    private let phrase = Phrase("The option '{}' takes '{}'.", "Flaggan `{}` tar `{}`.")

    @Test func holesKeepWhatStoodInThem() {
        #expect(phrase.translating("The option '--a' takes 'b'c'.") == "Flaggan `--a` tar `b'c`.")
        #expect(phrase.translating("The option '' takes ''.") == "Flaggan `` tar ``.")
        #expect(phrase.translating("The option 'a' takes 'b'.") { $0.uppercased() } == "Flaggan `A` tar `B`.")
    }

    @Test(arguments: [
        "The option '--a' takes", "An option '--a' takes 'b'.", "The option '--a' takes 'b'", "",
    ])
    func anotherSentenceIsNotTranslated(_ text: String) {
        #expect(phrase.translating(text) == nil)
    }

    @Test func aSentenceWithoutHolesMustBeWhole() {
        let whole = Phrase("Yes.", "Ja.")
        #expect(whole.translating("Yes.") == "Ja.")
        #expect(whole.translating("Yes. No.") == nil)
    }
}
