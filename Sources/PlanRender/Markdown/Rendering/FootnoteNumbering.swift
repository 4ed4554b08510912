/// Numbers footnotes in the order that a text first refers to them.
struct FootnoteNumbering {
    /// One place that refers to a footnote.
    struct Use: Equatable {
        /// The footnote's number, from 1.
        let number: Int
        /// Which of the places that refer to the footnote this is, from 1.
        let place: Int
    }

    struct Note: Equatable {
        /// The footnote's index among those written.
        let index: Int
        let number: Int
        /// How many places refer to it.
        var uses: Int
    }

    private let indexes: [String: Int]
    private var notes: [Note] = []
    /// The positions in `notes` of the footnotes that have got a number, by index.
    private var numbered: [Int: Int] = [:]

    /// - Parameter labels: the labels of the footnotes written; of equal ones the first counts.
    init(_ labels: [String]) {
        indexes = Dictionary(zip(labels, labels.indices), uniquingKeysWith: { first, _ in first })
    }

    /// - Returns: nil when there is no such footnote.
    mutating func use(_ label: String) -> Use? {
        guard let index = indexes[label] else { return nil }
        guard let position = numbered[index] else {
            numbered[index] = notes.count
            notes.append(Note(index: index, number: notes.count + 1, uses: 1))
            return Use(number: notes.count, place: 1)
        }
        notes[position].uses += 1
        return Use(number: notes[position].number, place: notes[position].uses)
    }

    /// The footnotes in number order, those that nothing refers to last.
    var inOrder: [Note] {
        var result = notes
        for index in indexes.values.sorted() where numbered[index] == nil {
            result.append(Note(index: index, number: result.count + 1, uses: 0))
        }
        return result
    }
}
