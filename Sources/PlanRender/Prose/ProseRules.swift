package import PlanModel

/// What the check of the language goes by: lists of the program, and the content's own glossary and law register.
package struct ProseRules: Sendable {
    /// The Language Council's advice is 15–20 words on the average; one that is longer than this is hard to take in.
    static let longestSentence = 25
    /// From as many on, verbs in the passive are a pile.
    static let passivePile = 3

    let laws: LawsInForce
    let outdatedTerms: OutdatedTerms
    /// Abbreviations that the glossary has, alone or as a part of a word: `BUP`, the `BUS` of `BUS-överenskommelsen`.
    let knownAbbreviations: Set<String>

    package init(terms: [Term], laws: LawsInForce) {
        self.laws = laws
        outdatedTerms = OutdatedTerms(terms)
        var known = Abbreviation.wellKnown
        for term in terms {
            for form in [term.term] + term.forms + term.synonyms {
                known.formUnion(form.split { !$0.isLetter }.filter(Abbreviation.isCapitals).map(String.init))
            }
        }
        knownAbbreviations = known
    }
}
