internal import PlanModel

extension ObjectShape {
    static let system = ObjectShape(
        "ett kvalitetssystem",
        fields: [
            .required("titel", .scalar(.line), "Kvalitetssystemets namn."),
            .required("kortnamn", .scalar(.shortLine(24)), "Ett kort namn för menyer, högst 24 tecken."),
            .required("version", .scalar(.line), "Dokumentets version, till exempel ett datum."),
            .required(
                "status", .scalar(.choice(QualitySystem.Status.allCases.map(\.rawValue))),
                "Om systemet gäller eller är ersatt av ett annat."),
            .optional("ersatt av", .scalar(.slug), "Id för det system som gäller i stället."),
            .required("källa", .object(systemSource), "Vilket dokument systemet bygger på."),
            .required("gäller för", .scope, "Skolformer och årskurser som systemet gäller."),
            .required("roller", .list(of: .scalar(.slug)), "Id för de yrkesroller som systemet handlar om."),
            .required(
                "sammanfattning", .scalar(.markdown), "Vad systemet handlar om, i en till tre meningar."),
            .required("avsnitt", .list(of: .object(section)), "Systemets avsnitt, i ordning."),
        ],
        rules: [
            .required("ersatt av", whenKey: "status", is: ["ersatt"]),
            .allowed("ersatt av", onlyWhenKey: "status", is: ["ersatt"]),
        ])

    private static let systemSource = ObjectShape(
        "en källa",
        fields: [
            .required("dokument", .scalar(.line), "Källdokumentets titel."),
            .required("utgivare", .scalar(.line), "Vem som har gett ut dokumentet."),
            .optional("datum", .scalar(.date), "Dokumentets datum."),
            .optional("dnr", .scalar(.line), "Diarienummer."),
            .optional(
                "anmärkning", .scalar(.markdown), "Vad som är osäkert i källan eller har ändrats sedan dess."),
        ])

    static let section = ObjectShape(
        "ett avsnitt",
        fields: [
            .required(
                "id", .scalar(.slug),
                "Avsnittets id, unikt i systemet. Ändra det aldrig när det är publicerat."),
            .optional("nummer", .scalar(.line), "Avsnittets nummer i källan."),
            .required("titel", .scalar(.line), "Avsnittets rubrik."),
            .required("område", .scalar(.slug), "Id för det område som avsnittet hör till."),
            .optional("text", .scalar(.markdown), "Inledande text."),
        ] + translationFields + [
            .optional("krav", .list(of: .object(requirement)), "Avsnittets krav, i ordning."),
            .optional("figur", .object(figure), "En arbetsgång i steg, visad som figur."),
        ])

    private static let figure = ObjectShape(
        "en figur",
        fields: [
            .required("titel", .scalar(.line), "Figurens titel."),
            .required("beskrivning", .scalar(.markdown), "Vad figuren visar, för den som inte ser den."),
            .optional(
                "form", .scalar(.choice(Figure.Form.allCases.map(\.rawValue))),
                "`hjul` när det första steget kommer igen efter det sista, annars `kedja`. Utan detta ett hjul."
            ),
            .required("steg", .list(of: .object(figureStep)), "Stegen, i ordning."),
        ])

    private static let figureStep = ObjectShape(
        "ett steg",
        fields: [
            .required("titel", .scalar(.line), "Stegets namn."),
            .optional("text", .scalar(.markdown), "Vad man gör i steget."),
            .optional("krav", .list(of: .scalar(.slug)), "Id för krav i samma avsnitt som hör till steget."),
        ])

    static let requirement = ObjectShape("ett krav", fields: requirementFields, rules: requirementRules)

    /// Also the fields of a requirement that a municipality adds.
    static let requirementFields: [Field] = [
        .required(
            "id", .scalar(.slug), "Kravets id, unikt i avsnittet. Ändra det aldrig när det är publicerat."),
        .required("rubrik", .scalar(.shortLine(60)), "En kort rubrik, högst 60 tecken."),
        .required(
            "typ", .scalar(.choice(Requirement.Modality.allCases.map(\.rawValue))),
            "Om texten är ett krav, ett ansvar, en beskrivning eller en definition."),
        .optional("aktör", .list(of: .scalar(.slug)), "Id för de roller som ska uppfylla kravet."),
        .optional("område", .scalar(.slug), "Id för området, när det inte är avsnittets."),
        .required("text", .scalar(.markdown), "Kravets text i klarspråk."),
        .optional("lagrum", .list(of: .scalar(.slug)), "Id för de lagrum som kravet stöder sig på."),
        .optional("frågor", .list(of: .scalar(.slug)), "Id för de frågor som skolan ska svara på."),
        .optional("motsvarar", .list(of: .scalar(.slug)), "Id för de motsvarigheter som kravet hör till."),
        .optional("gäller för", .scope, "Skolformer och årskurser, när de är färre än systemets."),
        .optional("källa", .object(requirementSource), "Var kravet står i källan."),
        .optional("källtext", .scalar(.markdown), "Den antagna lydelsen, ordagrant."),
    ]

    static let requirementRules: [Rule] = [
        .required("aktör", whenKey: "typ", is: ["krav", "ansvar"]), .filled("aktör"),
    ]

    private static let requirementSource = ObjectShape(
        "en källa",
        fields: [
            .optional("avsnitt", .scalar(.line), "Avsnittet i källan."),
            .optional("rader", .list(of: .scalar(.requirementID)), "Rader i kravkatalogen som kravet bär."),
        ])
}

extension Shape {
    /// School form to grades.
    static let scope = Shape.map(key: .choice(SchoolForm.allCases.map(\.rawValue)), value: .scalar(.grades))
}
