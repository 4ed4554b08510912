/// Finds what somebody probably meant when a name is unknown.
package enum Suggestion {
    /// The candidate nearest to a misspelt word, or nil when none is near enough to be worth offering.
    ///
    /// Case, å ä ö without their dots, and the signs between words count little.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let folded = fold(word)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let distance = editDistance(folded, fold(candidate))
            if distance < best?.distance ?? Int.max
                || distance == best?.distance && candidate < best?.candidate ?? ""
            {
                best = (candidate, distance)
            }
        }
        guard let best, best.distance <= max(1, folded.count / 3) else { return nil }
        return best.candidate
    }

    private static func fold(_ word: String) -> [Unicode.Scalar] {
        word.lowercased().unicodeScalars.compactMap { scalar in
            switch scalar {
            case "å", "ä": "a"
            case "ö": "o"
            case "é": "e"
            case " ", "_", "-": nil
            case "\u{300}"..."\u{36F}": nil
            default: scalar
            }
        }
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.
    private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        if left.isEmpty { return right.count }
        if right.isEmpty { return left.count }
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let substitution = left[row - 1] == right[column - 1] ? 0 : 1
                var distance = min(
                    previous[column] + 1, current[column - 1] + 1, previous[column - 1] + substitution)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
                {
                    distance = min(distance, beforePrevious[column - 2] + 1)
                }
                current.append(distance)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
