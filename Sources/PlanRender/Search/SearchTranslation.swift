internal import PlanModel

/// What something shared says in another language than Swedish, for pages in that language.
struct SearchTranslation: Sendable {
    /// Of the shared entry.
    let number: Int
    let title: String
    let text: String
    /// Everyday words in the language.
    var synonyms: [String] = []

    var json: JSONValue {
        .array([
            .integer(number), .string(title), .string(text), .array(synonyms.map(JSONValue.string)),
        ])
    }
}

extension SharedSearch {
    /// Where to turn, for who has found nothing: numbers of entries.
    struct Help: Sendable {
        /// Nil where the guidance does not say what to do when something cannot wait.
        var urgent: Int?
        let contacts: Int
        let schools: Int

        var json: JSONValue {
            [
                "urgent": .integer(urgent ?? -1), "contacts": .integer(contacts),
                "schools": .integer(schools),
            ]
        }
    }
}
