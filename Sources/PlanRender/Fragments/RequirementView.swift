internal import PlanModel

/// What the template `krav` shows.
struct RequirementView: TemplateView {
    let id: String
    let anchor: String
    let title: String
    let heading: String
    /// As a part of a CSS class.
    let modality: String
    let modalityTitle: String
    let isDuty: Bool
    let text: String
    let layer: LayerName
    /// In the order they were made.
    let replacements: [ReplacementView]
    let actors: [LinkView]
    let laws: [LawLinkView]
    let equivalences: [EquivalenceView]
    let source: String
    let adoptedText: String
    let questions: [QuestionView]
    let answers: String

    static let shape = ViewShape<Self>(
        "krav",
        [
            .text("id") { $0.id }, .text("anchor") { $0.anchor }, .content("title") { $0.title },
            .text("heading") { $0.heading }, .text("modality") { $0.modality },
            .text("modalityTitle") { $0.modalityTitle }, .flag("isDuty") { $0.isDuty },
            .html("text") { $0.text }, .text("layer") { $0.layer.slug },
            .text("layerTitle") { $0.layer.title },
            .flag("isAdded") { !$0.layer.isSystem }, .list("replacements") { $0.replacements },
            .list("actors") { $0.actors },
            .list("laws") { $0.laws }, .flag("hasLaws") { !$0.laws.isEmpty },
            .list("equivalences") { $0.equivalences }, .flag("hasEquivalences") { !$0.equivalences.isEmpty },
            .content("source") { $0.source }, .html("adoptedText") { $0.adoptedText },
            .list("questions") { $0.questions }, .flag("hasQuestions") { !$0.questions.isEmpty },
            .html("answers") { $0.answers },
        ])

    struct ReplacementView: TemplateView {
        let layer: LayerName
        let motivation: String
        let replacedText: String
        let isLocked: Bool

        static let shape = ViewShape<Self>(
            "replacement",
            [
                .text("layer") { $0.layer.slug }, .text("layerTitle") { $0.layer.title },
                .html("motivation") { $0.motivation },
                .html("replacedText") { $0.replacedText }, .flag("isLocked") { $0.isLocked },
            ])
    }

    struct LawLinkView: TemplateView {
        let link: LinkView
        /// Said where the law is no longer in force.
        let remark: String

        static let shape = ViewShape<Self>(
            "laws",
            [
                .content("title") { $0.link.title }, .text("href") { $0.link.href },
                .text("remark") { $0.remark },
            ])
    }

    /// Requirements of other systems that say the same, or nearly, and how they differ.
    struct EquivalenceView: TemplateView {
        let difference: String
        let links: [EquivalentView]

        static let shape = ViewShape<Self>(
            "equivalences", [.html("difference") { $0.difference }, .list("links") { $0.links }])
    }

    struct EquivalentView: TemplateView {
        let link: LinkView
        let system: String
        let isNear: Bool

        static let shape = ViewShape<Self>(
            "equivalent",
            [
                .content("title") { $0.link.title }, .text("href") { $0.link.href },
                .content("system") { $0.system },
                .flag("isNear") { $0.isNear },
            ])
    }

    struct QuestionView: TemplateView {
        let prompt: String

        static let shape = ViewShape<Self>(
            "questions",
            [.content("prompt") { $0.prompt }])
    }
}

/// A link with its text.
struct LinkView: TemplateView {
    let title: String
    /// Empty for a name that leads nowhere.
    let href: String
    /// Whether it is called so in the content; else in the page's language.
    var isContent = false

    static let shape = ViewShape<Self>(
        "länk",
        [
            .content("title") { ContentText(string: $0.title, isInPageLanguage: !$0.isContent) },
            .text("href") { $0.href },
        ])
}

extension LinkView {
    init(_ title: ContentText, href: String) {
        self.init(title: title.string, href: href, isContent: !title.isInPageLanguage)
    }

    init(_ target: LinkTarget) {
        self.init(title: target.title, href: target.href, isContent: true)
    }
}
