internal import PlanModel

/// One thing that can be found, as `sokmotor.js` reads it.
struct SearchEntry: Sendable {
    /// What a found thing is; the raw values are known by the scripts.
    enum Kind: String, CaseIterable {
        case page = "sida"
        case system
        case section = "avsnitt"
        case requirement = "krav"
        case term = "begrepp"
        case law = "lagrum"
        case role = "roll"
        case area = "omrade"
        case missingSystem = "saknas"
        case contact = "kontakt"
        case answer = "svar"
        case localSection = "eget"
        case goal = "mal"
        case activity = "aktivitet"
        case presentation = "presentation"
        case topic = "amne"
        case step = "steg"
        case school = "skola"
    }

    enum Title {
        case text(String)
        /// A question, by its number among `SharedSearch.questions`.
        case question(Int)
    }

    let kind: Kind
    let title: Title
    let text: String
    /// The number of the shared entry that this one stands in: a requirement's section, an answer's requirement.
    var parent: Int?
    /// Under the site's root, or for a school's own entry under its folder. `#...` is in the page of what it stands
    /// in. Empty for what no page of the municipality shows.
    var address = ""
    /// Under the folder of a school that has a page of its own for it.
    var schoolAddress = ""
    /// Inflections, which count as the title does.
    var forms: [String] = []
    /// Everyday words, also several together.
    var synonyms: [String] = []
    /// Those of a school's own text; what schools share has its translations beside the entries.
    var translations = Translations.none
    /// Found after what is in force.
    var isSuperseded = false

    /// An array without the values at its end that say nothing.
    var json: JSONValue {
        let title: JSONValue =
            switch title {
            case .text(let text): .string(text)
            case .question(let number): .integer(number)
            }
        var row: [JSONValue] = [
            .string(kind.rawValue), title, .string(text), .integer(parent ?? -1), .string(address),
            .string(schoolAddress), .array(forms.map(JSONValue.string)),
            .array(synonyms.map(JSONValue.string)), .integer(isSuperseded ? 1 : 0),
        ]
        while let last = row.last, [.integer(0), .integer(-1), .array([]), .string("")].contains(last) {
            row.removeLast()
        }
        return .array(row)
    }
}

extension SearchEntry {
    /// A text of its own; a system, a term and the like have more to say.
    init(_ kind: Kind, _ title: String, _ text: String) {
        self.init(kind: kind, title: .text(title), text: text)
    }

    private init(kind: Kind, title: Title, text: String) {
        self.kind = kind
        self.title = title
        self.text = text
    }

    /// What is answered to a question, shown under a requirement.
    init(answering question: Int, _ text: String, under requirement: Int? = nil) {
        self.init(kind: .answer, title: .question(question), text: text)
        parent = requirement
    }
}

extension [String] {
    /// The parts that say something, one after the other.
    var inOneLine: String { filter { !$0.isEmpty }.joined(separator: " · ") }
}
