/// A trie over the characters of all forms of all terms, with the characters numbered from 1.
struct TermTrie: Sendable {
    /// A character of some form; 0 is any character that no form has.
    typealias Symbol = UInt16
    typealias State = Int

    static let root: State = 0
    /// Any run of spaces and line breaks.
    private static let whiteSpace: Symbol = 1

    private struct Edge: Sendable {
        let symbol: Symbol
        let target: Int32
    }

    /// The edges of a state are `edges[firstEdge[state]..<firstEdge[state + 1]]`.
    private let edges: [Edge]
    private let firstEdge: [Int32]
    /// The term that ends at each state, -1 for none.
    private let terms: [Int32]
    /// Where every symbol leads from the root, which every word of a text asks for; -1 for nowhere.
    private let fromRoot: [Int32]
    /// The symbols of the scalars below U+0250, when no mark follows.
    private let latinSymbols: [Symbol]
    private let symbols: [Character: Symbol]

    func term(at state: State) -> Int? { terms[state] < 0 ? nil : Int(terms[state]) }

    func step(from state: State, by symbol: Symbol) -> State? {
        if state == Self.root {
            let target = fromRoot[Int(symbol)]
            return target < 0 ? nil : State(target)
        }
        for index in Int(firstEdge[state])..<Int(firstEdge[state + 1]) where edges[index].symbol == symbol {
            return State(edges[index].target)
        }
        return nil
    }

    /// The symbol that starts at an offset and the offset after it, with the marks that belong to it.
    func symbol(in text: [UInt8], at position: Int) -> (symbol: Symbol, next: Int) {
        let (scalar, next) = WordScalar.decode(text, at: position)
        if WordScalar.isWhiteSpace(scalar) {
            return (Self.whiteSpace, skippingWhiteSpace(in: text, from: next))
        }
        if scalar.value < latinSymbols.count, !startsMark(in: text, at: next) {
            return (latinSymbols[Int(scalar.value)], next)
        }
        return symbolWithMarks(in: text, scalar, next)
    }

    /// As `symbol(in:at:)`, for what is not a single Latin letter.
    private func symbolWithMarks(
        in text: [UInt8], _ scalar: Unicode.Scalar, _ next: Int
    ) -> (symbol: Symbol, next: Int) {
        var scalars = String.UnicodeScalarView([scalar])
        var end = next
        while startsMark(in: text, at: end) {
            let (mark, afterMark) = WordScalar.decode(text, at: end)
            guard WordScalar.isCombiningMark(mark) else { break }
            scalars.append(mark)
            end = afterMark
        }
        let cluster = String(scalars)
        guard let character = cluster.first, cluster.count == 1 else { return (0, end) }
        return (symbols[character] ?? 0, end)
    }

    /// Whether a mark of U+0300...U+036F can start here: those bytes are 0xCC or 0xCD.
    @inline(__always)
    private func startsMark(in text: [UInt8], at position: Int) -> Bool {
        position < text.count && text[position] & 0xFE == 0xCC
    }

    private func skippingWhiteSpace(in text: [UInt8], from start: Int) -> Int {
        var position = start
        while position < text.count {
            let (scalar, next) = WordScalar.decode(text, at: position)
            guard WordScalar.isWhiteSpace(scalar) else { break }
            position = next
        }
        return position
    }
}

extension TermTrie {
    /// Collects forms; the finished trie is flat and never changes.
    struct Builder {
        private var nodes: [[Symbol: Int]] = [[:]]
        private var terms: [Int32] = [-1]
        private var symbols: [Character: Symbol] = [" ": TermTrie.whiteSpace]

        /// Adds a form, with a small and a capital first letter; spaces around and between words are one space.
        mutating func insert(_ form: String, term: Int) {
            let words = form.split(whereSeparator: \.isWhitespace)
            guard let first = words.first?.first else { return }
            let rest = Array(words.joined(separator: " ").dropFirst())
            for start in Set([first.lowercased(), first.uppercased(), String(first)]) {
                insert(Array(start) + rest, term: term)
            }
        }

        private mutating func insert(_ characters: [Character], term: Int) {
            var node = TermTrie.root
            for character in characters {
                let symbol = symbols[character] ?? number(character)
                if let next = nodes[node][symbol] {
                    node = next
                } else {
                    nodes.append([:])
                    terms.append(-1)
                    nodes[node][symbol] = nodes.count - 1
                    node = nodes.count - 1
                }
            }
            if terms[node] < 0 { terms[node] = Int32(term) }
        }

        private mutating func number(_ character: Character) -> Symbol {
            let symbol = Symbol(clamping: symbols.count + 1)
            symbols[character] = symbol
            return symbol
        }

        func finished() -> TermTrie {
            var edges: [Edge] = []
            var firstEdge: [Int32] = []
            for node in nodes {
                firstEdge.append(Int32(edges.count))
                edges += node.map { Edge(symbol: $0.key, target: Int32($0.value)) }
            }
            firstEdge.append(Int32(edges.count))
            var fromRoot = [Int32](repeating: -1, count: symbols.count + 1)
            for (symbol, target) in nodes[TermTrie.root] { fromRoot[Int(symbol)] = Int32(target) }
            let latin = (0..<0x250).map { value in
                Unicode.Scalar(UInt32(value)).flatMap { symbols[Character($0)] } ?? 0
            }
            return TermTrie(
                edges: edges, firstEdge: firstEdge, terms: terms, fromRoot: fromRoot, latinSymbols: latin,
                symbols: symbols)
        }
    }
}
