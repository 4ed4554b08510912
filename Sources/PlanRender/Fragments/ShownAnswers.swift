internal import PlanModel

/// The answers that stand on a page, so that each stands there once.
struct ShownAnswers {
    /// How an answer stands under a requirement.
    enum Standing: Hashable {
        /// In full, with an anchor; without one when it is too short to be led to.
        case here(anchor: String)
        /// Under another requirement, earlier on the page.
        case above(anchor: String, requirement: String)

        var anchor: String {
            switch self {
            case .here(let anchor), .above(let anchor, _): anchor
            }
        }
    }

    private struct Key: Hashable {
        let question: String
        let targets: [LocalAnswer.Variant.Target?]
    }

    private var places: [Key: Standing] = [:]
    private var anchors: [String: Int] = [:]

    /// - Parameters:
    ///   - targets: what the answer's variants that are shown are for.
    ///   - requirement: the title of the requirement that asks.
    ///   - isShort: whether to show it in full every time.
    mutating func add(
        _ question: String, targets: [LocalAnswer.Variant.Target?], under requirement: String, isShort: Bool
    ) -> Standing {
        if isShort { return .here(anchor: "") }
        let key = Key(question: question, targets: targets)
        if let place = places[key] { return place }
        let number = anchors[question, default: 0] + 1
        anchors[question] = number
        let anchor = number == 1 ? "svar-\(question)" : "svar-\(question)-\(number)"
        places[key] = .above(anchor: anchor, requirement: requirement)
        return .here(anchor: anchor)
    }
}
