/// Finds glossary terms in running text: whole words, the longest term first.
///
/// A text is read once, whatever the number of terms. Letters compare by canonical equivalence (`ä` as one
/// scalar or as two), and only the first letter may differ in case, as at the start of a sentence.
package struct TermMatcher: Sendable {
    private let trie: TermTrie
    private let ids: [String]

    /// A matcher for the glossary's terms; where two terms share a form the first one has it.
    ///
    /// - Parameter terms: every term's id and the forms it is written in, the basic form among them.
    package init(_ terms: [(id: String, forms: [String])]) {
        var builder = TermTrie.Builder()
        for (index, term) in terms.enumerated() {
            for form in term.forms { builder.insert(form, term: index) }
        }
        self.trie = builder.finished()
        self.ids = terms.map(\.id)
    }

    /// Finds nothing.
    package static let none = TermMatcher([])

    /// The longest term that starts at an offset and ends where a word ends.
    ///
    /// - Parameter start: the UTF-8 offset of a word's first letter.
    func longestMatch(in text: [UInt8], at start: Int) -> (id: String, end: Int)? {
        var state = TermTrie.root
        var position = start
        var best: (term: Int, end: Int)?
        while position < text.count {
            let (symbol, next) = trie.symbol(in: text, at: position)
            guard let reached = trie.step(from: state, by: symbol) else { break }
            state = reached
            position = next
            if let term = trie.term(at: state), !WordScalar.isWord(in: text, at: position) {
                best = (term, position)
            }
        }
        return best.map { (ids[$0.term], $0.end) }
    }
}
