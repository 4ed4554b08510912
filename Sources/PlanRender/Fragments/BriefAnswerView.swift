internal import PlanModel

/// What the template `kort-svar` shows: an answer, or the beginning of a long one, where the reader looks for help.
struct BriefAnswerView: TemplateView {
    let question: Question
    let layer: LayerName
    var content: AnswerTextView?
    var contacts: [ContactLineView] = []
    /// Where the whole answer stands, when this is not all of it.
    var whole: LinkView?
    /// Where the answer stands, on a page in another language than the answer's.
    var inSwedish: LinkView?
    /// Why the question does not concern the school.
    var notApplicable = ""
    /// Whom to ask as long as there is no answer.
    var ask: [ContactLineView] = []
    var isMissing = false

    /// Whether the answer is so short that there is nothing to gain by folding it.
    private var isShort: Bool {
        guard let content else { return notApplicable.utf8.count <= Self.shortText }
        return content.text.utf8.count <= Self.shortText && content.schedule.isEmpty
    }

    /// In bytes of HTML; some three lines on a phone.
    private static let shortText = 200

    static let shape = ViewShape<Self>(
        "kort-svar",
        [
            .content("questionTitle") { $0.question.title },
            .text("layer") { $0.layer.slug }, .text("layerTitle") { $0.layer.title },
            .flag("isInherited") { !$0.layer.isSchool }, .view("content") { $0.content },
            .list("contacts") { $0.contacts }, .flag("hasContacts") { !$0.contacts.isEmpty },
            .view("whole") { $0.whole }, .view("inSwedish") { $0.inSwedish },
            .html("notApplicable") { $0.notApplicable },
            .list("ask") { $0.ask }, .flag("isMissing") { $0.isMissing },
            .flag("isShort") { $0.isShort }, .flag("isSwedishOnly") { $0.inSwedish != nil },
            .flag("isShown") { !$0.isMissing && $0.inSwedish == nil },
        ])
}
