internal import PlanModel

/// What the template `svar` shows: one question with what the school says to it.
struct AnswerView: TemplateView {
    let anchor: String
    let questionTitle: String
    let prompt: String
    let layer: LayerName
    let texts: [AnswerTextView]
    /// Why the question does not concern the school.
    let notApplicable: String
    let isMissing: Bool
    /// The requirement under which the answer stands, when it is not this one.
    let above: LinkView?

    static let shape = ViewShape<Self>(
        "svar",
        [
            .text("anchor") { $0.anchor }, .view("above") { $0.above },
            .content("questionTitle") { $0.questionTitle }, .content("prompt") { $0.prompt },
            .text("layer") { $0.layer.slug }, .text("layerTitle") { $0.layer.title },
            .flag("isInherited") { !$0.layer.isSchool }, .list("texts") { $0.texts },
            .html("notApplicable") { $0.notApplicable }, .flag("isMissing") { $0.isMissing },
        ])
}

/// What is said, in the parts that the kind of question asks for.
struct AnswerTextView: TemplateView {
    /// Whom or what a variant is for.
    let target: String
    var text: String
    let responsible: LinkView?
    let when: String
    let place: String
    let link: String
    let date: String
    var contacts: [ContactView]
    var schedule: [ScheduleRowView]

    private var hasFacts: Bool {
        responsible != nil || ![when, place, link, date].allSatisfy(\.isEmpty)
    }

    static let shape = ViewShape<Self>(
        "svarstext",
        [
            .content("target") { $0.target }, .html("text") { $0.text },
            .view("responsible") { $0.responsible },
            .content("when") { $0.when }, .content("place") { $0.place }, .text("link") { $0.link },
            .text("date") { $0.date }, .list("contacts") { $0.contacts }, .list("schedule") { $0.schedule },
            .flag("hasSchedule") { !$0.schedule.isEmpty }, .flag("hasFacts") { $0.hasFacts },
        ])
}

struct ScheduleRowView: TemplateView {
    let when: String
    let what: String
    let responsible: LinkView?

    static let shape = ViewShape<Self>(
        "schedule",
        [
            .content("when") { $0.when }, .content("what") { $0.what },
            .view("responsible") { $0.responsible },
        ])
}

/// What the partial `kontakt` shows.
struct ContactView: TemplateView {
    let role: LinkView
    let anchor: String
    let email: String
    let phone: String
    let phoneHref: String
    let share: String
    let hours: String
    let place: String
    let remark: String
    let isVacant: Bool
    let layer: LayerName

    static let shape = ViewShape<Self>(
        "kontakt",
        [
            .view("role") { $0.role }, .text("anchor") { $0.anchor }, .text("email") { $0.email },
            .text("mailbox") { String($0.email.prefix { $0 != "@" }) },
            .text("mailHost") { String($0.email.drop { $0 != "@" }.dropFirst()) },
            .text("phone") { $0.phone }, .text("phoneHref") { $0.phoneHref }, .text("share") { $0.share },
            .content("hours") { $0.hours }, .content("place") { $0.place }, .html("remark") { $0.remark },
            .flag("isVacant") { $0.isVacant }, .text("layer") { $0.layer.slug },
            .text("layerTitle") { $0.layer.title }, .flag("isInherited") { !$0.layer.isSchool },
        ])
}
