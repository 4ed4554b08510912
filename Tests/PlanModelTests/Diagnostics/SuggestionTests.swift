import PlanModel
import Testing

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("rektro", "rektor"),  // swapped
        ("tpy", "typ"),  // swapped in a short word, where only one fault is allowed
        ("rekor", "rektor"),  // left out
        ("rektorr", "rektor"),  // doubled
        ("rektar", "rektor"),  // another letter
        ("Rektor", "rektor"),
        ("elevhälsan", "elevhalsan"),
        ("elevhälsan", "elevhalsan"),
        ("arsområde", "arsomrade"),
        ("lägg_till_krav", "lägg till krav"),
        ("lagg-till-krav", "lägg till krav"),
        ("läggtillkrav", "lägg till krav"),
        ("epost", "e-post"),
        ("idé", "ide"),
        ("krav:psyk/samverkan/2", "krav:psyk/samverkan/1"),
    ])
    func findsWhatWasMeant(word: String, meant: String) {
        #expect(Suggestion.nearest(to: word, among: ["kommunal", meant, "fritidshem"]) == meant)
    }

    @Test(arguments: [
        ("rektor", ["skolkurator", "larare"]), ("x", ["rektor"]), ("ab", ["cd"]),
        ("text", ["datum", "kontakt"]),
        ("rektor", []),
    ])
    func offersNothingWhenNothingIsNear(word: String, candidates: [String]) {
        #expect(Suggestion.nearest(to: word, among: candidates) == nil)
    }

    @Test func nearestWinsWhateverTheOrder() {
        let candidates = ["skolkuratorn", "skolkurator", "skolkuratorer"]
        #expect(Suggestion.nearest(to: "skolkuratro", among: candidates) == "skolkurator")
        #expect(Suggestion.nearest(to: "skolkuratro", among: candidates.reversed()) == "skolkurator")
    }

    @Test func equallyNearGoesByTheAlphabet() {
        #expect(Suggestion.nearest(to: "rad", among: ["rod", "red"]) == "red")
        #expect(Suggestion.nearest(to: "rad", among: ["red", "rod"]) == "red")
    }
}
