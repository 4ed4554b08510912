/// Somebody who comes to a school's first page, and where to go from there.
struct ReaderView: TemplateView {
    let anchor: String
    let title: ContentText
    let text: String
    let topics: [LinkView]
    let pages: [LinkView]

    static let shape = ViewShape<Self>(
        "reader",
        [
            .text("anchor") { $0.anchor }, .content("title") { $0.title }, .html("text") { $0.text },
            .list("topics") { $0.topics }, .list("pages") { $0.pages },
        ])
}

/// Something to get help with: what to do, whom to turn to and what the school says of it.
struct TopicView: TemplateView {
    let anchor: String
    let title: ContentText
    let text: String
    let contacts: [ContactLineView]
    let answers: String
    /// In the whole plan, instead of the answers: the requirements that have them.
    let answered: [LinkView]
    let requirements: [LinkView]
    let laws: [RequirementView.LawLinkView]

    static let shape = ViewShape<Self>(
        "topic",
        [
            .text("anchor") { $0.anchor }, .content("title") { $0.title }, .html("text") { $0.text },
            .list("contacts") { $0.contacts }, .flag("hasContacts") { !$0.contacts.isEmpty },
            .html("answers") { $0.answers }, .list("answered") { $0.answered },
            .flag("hasAnswered") { !$0.answered.isEmpty }, .list("requirements") { $0.requirements },
            .flag("hasRequirements") { !$0.requirements.isEmpty }, .list("laws") { $0.laws },
            .flag("hasLaws") { !$0.laws.isEmpty },
        ])
}

/// A contact on one line, where its card stands elsewhere.
struct ContactLineView: TemplateView {
    let link: LinkView
    let phone: String
    let email: String
    let isVacant: Bool

    static let shape = ViewShape<Self>(
        "contactLine",
        [
            .content("title") { $0.link.title }, .text("href") { $0.link.href }, .text("phone") { $0.phone },
            .text("phoneHref") { $0.phone.dialled }, .text("email") { $0.email },
            .flag("isVacant") { $0.isVacant },
        ])
}

/// The case flow: a picture, and the same in words.
struct CaseFlowView: TemplateView {
    let title: ContentText
    let text: String
    let figure: String
    let steps: [StepView]

    static let shape = ViewShape<Self>(
        "caseFlow",
        [
            .content("title") { $0.title }, .html("text") { $0.text }, .html("figure") { $0.figure },
            .list("steps") { $0.steps },
        ])

    struct StepView: TemplateView {
        let anchor: String
        let title: ContentText
        let brief: ContentText
        let text: String
        let responsible: LinkView?
        let laws: [RequirementView.LawLinkView]
        let answers: String
        /// In the whole plan, instead of the answers: the requirements that have them.
        let answered: [LinkView]
        let decision: DecisionView?

        static let shape = ViewShape<Self>(
            "step",
            [
                .text("anchor") { $0.anchor }, .content("title") { $0.title }, .content("brief") { $0.brief },
                .html("text") { $0.text }, .view("responsible") { $0.responsible },
                .list("laws") { $0.laws }, .flag("hasLaws") { !$0.laws.isEmpty },
                .flag("hasFacts") { $0.responsible != nil || !$0.laws.isEmpty },
                .html("answers") { $0.answers }, .list("answered") { $0.answered },
                .flag("hasAnswered") { !$0.answered.isEmpty }, .view("decision") { $0.decision },
            ])
    }

    struct DecisionView: TemplateView {
        let question: ContentText
        let yes: OutcomeView
        let no: OutcomeView
        let appeal: OutcomeView?

        static let shape = ViewShape<Self>(
            "decision",
            [
                .content("question") { $0.question }, .view("yes") { $0.yes }, .view("no") { $0.no },
                .view("appeal") { $0.appeal },
            ])
    }

    struct OutcomeView: TemplateView {
        let title: ContentText
        let text: String
        let laws: [RequirementView.LawLinkView]
        /// The step that follows, when it is not the next one.
        let next: LinkView?

        static let shape = ViewShape<Self>(
            "outcome",
            [
                .content("title") { $0.title }, .html("text") { $0.text }, .list("laws") { $0.laws },
                .flag("hasLaws") { !$0.laws.isEmpty }, .view("next") { $0.next },
            ])
    }
}

/// Something that has changed in the plan.
struct NewsView: TemplateView {
    let date: String
    let dateTime: String
    let text: String

    static let shape = ViewShape<Self>(
        "news",
        [.text("date") { $0.date }, .text("dateTime") { $0.dateTime }, .html("text") { $0.text }])
}

extension String {
    /// A telephone number as `tel:` wants it.
    var dialled: String { filter { $0 == "+" || $0.isNumber } }
}
