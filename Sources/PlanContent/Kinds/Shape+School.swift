internal import PlanModel

extension ObjectShape {
    static let school = ObjectShape(
        "en skola",
        fields: [
            .required("namn", .scalar(.line), "Skolans namn."),
            .required(
                "skolenhetskod", .scalar(.digits(8)), "Åtta siffror ur Skolverkets skolenhetsregister."),
            .optional("skolområde", .scalar(.slug), "Id för skolområdet."),
            .required("skolformer", .scope, "Skolans skolformer och årskurser."),
            .optional("presentation", .shorthand(.markdown, presentation), "Skolans egen inledning."),
            .optional("adress", .scalar(.line), "Besöksadress."),
            .optional("telefon", .scalar(.phone), "Skolans telefonnummer."),
            .optional("e-post", .scalar(.email), "Skolans e-postadress."),
            .optional("webbplats", .scalar(.address), "Skolans webbplats."),
            .optional("kontakter", .list(of: .object(contact)), "Kontakter, en per roll."),
            .optional(
                "fastställd", .object(adoption),
                "När och av vem planen fastställdes. Utan detta är den ett utkast."),
            .optional(
                "värden", .map(key: .line, value: .scalar(.line)), "Värden som texter hämtar med {{namn}}."),
            .optional(
                "svar", .map(key: .slug, value: .shorthand(.markdown, schoolAnswer)),
                "Skolans svar, ett per fråga."),
            .optional(
                "egna avsnitt", .list(of: .object(localSection)), "Avsnitt som skolan själv lägger till."),
            .optional("mål", .list(of: .object(goal)), "Mål i skolans kvalitetsarbete."),
            .optional("årshjul", .list(of: .object(activity)), "Skolans aktiviteter under läsåret."),
            .optional("nytt", .list(of: .object(news)), "Vad som har ändrats i planen."),
            permittedData,
        ])

    private static let localSection = ObjectShape(
        "ett eget avsnitt",
        fields: [
            .required("id", .scalar(.slug), "Avsnittets id."),
            .required("titel", .scalar(.line), "Avsnittets rubrik."),
            .required("område", .scalar(.slug), "Id för det område som avsnittet hör till."),
            .required("text", .scalar(.markdown), "Avsnittets text."),
        ] + translationFields)

    private static let goal = ObjectShape(
        "ett mål",
        fields: [
            .required("id", .scalar(.slug), "Målets id."),
            .required("titel", .scalar(.line), "Målet."),
            .optional("ansvarig", .scalar(.slug), "Id för den roll som ansvarar."),
            .optional("krav", .list(of: .scalar(.requirementID)), "Krav som målet hör till."),
        ]
            + QualityStep.allCases.map {
                .optional($0.rawValue, .scalar(.markdown), "Svaret på frågan \($0.prompt)")
            })
}
