internal import PlanModel

extension ObjectShape {
    static let guidance = ObjectShape(
        "en vägledning",
        fields: [
            .optional(
                "akut", .shorthand(.markdown, presentation), "Vart man vänder sig när det inte kan vänta."),
            .optional(
                "kontakter", .list(of: .scalar(.slug)),
                "Id för de roller vars kontakter står först, i ordning."),
            .optional("läsare", .list(of: .object(reader)), "De som sidan vänder sig till."),
            .optional("ämnen", .list(of: .object(topic)), "Vad man kan behöva hjälp med, i ordning."),
            .optional("ärendegång", .object(caseFlow), "Hur en elev får stöd, steg för steg."),
            .optional("klagomål", .object(complaints), "Vad man gör om man inte är nöjd."),
        ],
        rules: [.nonEmpty])

    private static let reader = ObjectShape(
        "en läsare",
        fields: [
            .required("id", .scalar(.slug), "Läsarens id."),
            .required("rubrik", .scalar(.shortLine(40)), "Till exempel `Jag är elev`, högst 40 tecken."),
            .optional("text", .scalar(.markdown), "Kort om vad läsaren kan göra."),
        ] + translationFields(with: [title(40)]) + [
            .optional(
                "sidor", .list(of: .scalar(.choice(Guidance.Reader.Page.allCases.map(\.rawValue)))),
                "Sidor i planen som läsaren kan ha nytta av.")
        ])

    private static func title(_ length: Int) -> Field {
        .optional("rubrik", .scalar(.shortLine(length)), "Rubriken på samma språk.")
    }

    private static let translations = translationFields(with: [title(60)])

    /// What a topic and the complaints have in common.
    private static let advice: [Field] =
        [
            .required("rubrik", .scalar(.shortLine(60)), "En kort rubrik, högst 60 tecken."),
            .required("text", .scalar(.markdown), "Vad man gör, i klarspråk."),
        ] + translations + [
            .optional("kontakter", .list(of: .scalar(.slug)), "Id för de roller man kan vända sig till."),
            .optional(
                "frågor", .list(of: .scalar(.slug)), "Id för de frågor vars svar skolan visar här."),
            .optional("krav", .list(of: .scalar(.requirementID)), "Krav som visar vad som ska gälla."),
            .optional("lagrum", .list(of: .scalar(.slug)), "Id för de lagrum som texten bygger på."),
            .optional(
                "begrepp", .list(of: .scalar(.slug)),
                "Id för de begrepp som texten handlar om. Sökningen visar texten för deras vardagsord."),
        ]

    private static let topic = ObjectShape(
        "ett ämne",
        fields: [
            .required("id", .scalar(.slug), "Ämnets id."),
            .required("för", .list(of: .scalar(.slug)), "Id för de läsare som ämnet är till för."),
            .optional("gäller för", .scope, "Skolformer och årskurser, när de inte är alla."),
        ] + advice,
        rules: [.filled("för")])

    private static let complaints = ObjectShape("en text om klagomål", fields: advice)

    private static let caseFlow = ObjectShape(
        "en ärendegång",
        fields: [
            .required("rubrik", .scalar(.shortLine(60)), "En kort rubrik, högst 60 tecken."),
            .required("text", .scalar(.markdown), "Vad stegen leder till, i en till tre meningar."),
        ] + translations + [
            .optional("gäller för", .scope, "Skolformer och årskurser, när de inte är alla."),
            .required("steg", .list(of: .object(step)), "Stegen, i ordning."),
        ],
        rules: [.filled("steg")])

    private static let step = ObjectShape(
        "ett steg",
        fields: [
            .required("id", .scalar(.slug), "Stegets id."),
            .required("rubrik", .scalar(.shortLine(60)), "Vad som händer, högst 60 tecken."),
            .optional(
                "kort", .scalar(.shortLine(60)), "Det viktigaste om steget. Står i bilden, högst 60 tecken."),
            .required("text", .scalar(.markdown), "Hur steget går till, i klarspråk."),
        ]
            + translationFields(with: [
                title(60),
                .optional("kort", .scalar(.shortLine(60)), "Det viktigaste, på samma språk."),
                .optional("fråga", .scalar(.shortLine(60)), "Beslutets fråga, på samma språk."),
            ]) + [
                .optional("ansvarig", .scalar(.slug), "Id för den roll som ansvarar."),
                .optional("lagrum", .list(of: .scalar(.slug)), "Id för de lagrum som steget bygger på."),
                .optional(
                    "frågor", .list(of: .scalar(.slug)), "Id för de frågor vars svar skolan visar här."),
                .optional("beslut", .object(decision), "Beslutet, när steget är ett beslut."),
            ])

    private static let decision = ObjectShape(
        "ett beslut",
        fields: [
            .required("fråga", .scalar(.shortLine(60)), "Frågan som beslutet svarar ja eller nej på."),
            .required("ja", .object(outcome), "Vad som händer om svaret är ja."),
            .required("nej", .object(outcome), "Vad som händer om svaret är nej."),
            .optional("överklaga", .object(appeal), "Hur man överklagar besluten."),
        ])

    private static let consequence: [Field] =
        [
            .required("rubrik", .scalar(.shortLine(60)), "Vad det blir, högst 60 tecken."),
            .required("text", .scalar(.markdown), "Vad det betyder, i klarspråk."),
        ] + translations + [
            .optional("lagrum", .list(of: .scalar(.slug)), "Id för de lagrum som texten bygger på.")
        ]

    private static let outcome = ObjectShape(
        "ett utfall",
        fields: consequence + [
            .optional("sedan", .scalar(.slug), "Id för steget som följer, när det inte är nästa steg.")
        ])

    private static let appeal = ObjectShape("en text om att överklaga", fields: consequence)
}
