internal import PlanModel

extension ObjectShape {
    static let questions = ObjectShape(
        "ett frågeregister",
        fields: [.required("frågor", .list(of: .object(question)), "Frågor som skolorna svarar på.")])

    private static let question = ObjectShape(
        "en fråga",
        fields: [
            .required("id", .scalar(.slug), "Frågans id."),
            .required("rubrik", .scalar(.line), "En kort rubrik."),
            .required("fråga", .scalar(.line), "Frågan, ställd till en rektor med vanliga ord."),
            .required(
                "svarstyp", .scalar(.choice(Question.AnswerKind.allCases.map(\.rawValue))),
                "Vilket slags svar frågan vill ha."),
            .required("obligatorisk", .scalar(.yesNo), "Om varje skola måste svara."),
            .required("område", .scalar(.slug), "Id för det område som frågan hör till."),
            .optional("hjälp", .scalar(.markdown), "Vad man ska tänka på."),
            .required("exempel", .scalar(.markdown), "Ett bra svar."),
        ])

    static let areas = ObjectShape(
        "ett områdesregister",
        fields: [.required("områden", .list(of: .object(area)), "Områden, i den ordning de visas.")])

    private static let area = ObjectShape(
        "ett område",
        fields: [
            .required("id", .scalar(.slug), "Områdets id."),
            .required("titel", .scalar(.line), "Områdets namn."),
            .optional("beskrivning", .scalar(.markdown), "Vad området handlar om."),
        ])

    static let roles = ObjectShape(
        "ett rollregister",
        fields: [.required("roller", .list(of: .object(role)), "Roller som krav och svar hänvisar till.")])

    private static let role = ObjectShape(
        "en roll",
        fields: [
            .required("id", .scalar(.slug), "Rollens id."),
            .required("titel", .scalar(.line), "Rollens namn."),
            .optional("bestämd form", .scalar(.line), "Som i löpande text, till exempel `skolkuratorn`."),
            .required(
                "typ", .scalar(.choice(Role.Kind.allCases.map(\.rawValue))),
                "Om rollen är en person, en grupp eller en organisation."),
            .optional("beskrivning", .scalar(.markdown), "Vad rollen innebär."),
        ])

    static let terms = ObjectShape(
        "en ordlista", fields: [.required("begrepp", .list(of: .object(term)), "Begrepp med förklaringar.")])

    private static let term = ObjectShape(
        "ett begrepp",
        fields: [
            .required("id", .scalar(.slug), "Begreppets id."),
            .required("term", .scalar(.line), "Begreppet i grundform."),
            .optional(
                "former", .list(of: .scalar(.line)), "Böjningar som länkas, till exempel `elevhälsan`."),
            .optional("synonymer", .list(of: .scalar(.line)), "Vardagsord för samma sak."),
            .required("förklaring", .scalar(.markdown), "Vad begreppet betyder, i klarspråk."),
            .optional("se även", .list(of: .scalar(.slug)), "Id för närliggande begrepp."),
            .optional("lagrum", .list(of: .scalar(.slug)), "Id för lagrum om begreppet."),
            .optional("äldre term", .scalar(.yesNo), "Om ordet har ersatts av ett annat."),
            .optional("ersatt av", .scalar(.slug), "Id för det begrepp som används i dag."),
        ],
        rules: [.allowed("ersatt av", onlyWhenKey: "äldre term", is: ["ja"])])

    static let equivalences = ObjectShape(
        "ett register över motsvarigheter",
        fields: [
            .required(
                "motsvarigheter", .list(of: .object(equivalence)),
                "Krav i olika system som säger samma sak eller nästan samma.")
        ])

    private static let equivalence = ObjectShape(
        "en motsvarighet",
        fields: [
            .required("id", .scalar(.slug), "Motsvarighetens id."),
            .required("titel", .scalar(.line), "Vad kraven har gemensamt."),
            .required(
                "relation", .scalar(.choice(Equivalence.Relation.allCases.map(\.rawValue))),
                "Om kraven säger samma sak eller ligger nära varandra."),
            .optional("skillnad", .scalar(.markdown), "Vad som skiljer kraven åt."),
        ],
        rules: [.required("skillnad", whenKey: "relation", is: ["nära"])])

    static let laws = ObjectShape(
        "ett lagregister",
        fields: [
            .optional(
                "adressmall", .scalar(.addressTemplate),
                "Hur adressen till ett lagrum bildas av {sfs}, {kapitel} och {paragraf}."),
            .required("lagar", .list(of: .object(law)), "Lagar och andra regler."),
            .required("lagrum", .list(of: .object(provision)), "Bestämmelser i lagarna."),
        ])

    private static let validity: [Field] = [
        .optional("gäller från", .scalar(.date), "Första dagen i kraft."),
        .optional("gäller till", .scalar(.date), "Sista dagen i kraft."),
        .optional("ersatt av", .scalar(.slug), "Id för det som gäller i stället."),
    ]

    private static let law = ObjectShape(
        "en lag",
        fields: [
            .required("id", .scalar(.slug), "Lagens id."),
            .required("titel", .scalar(.line), "Lagens namn."),
            .optional("sfs", .scalar(.statuteNumber), "Nummer i Svensk författningssamling."),
            .optional("beteckning", .scalar(.line), "Beteckning när SFS-nummer saknas."),
            .required(
                "typ", .scalar(.choice(Law.Kind.allCases.map(\.rawValue))), "Vilket slags regel det är."),
            .optional("adress", .scalar(.address), "Webbadress, när den inte kan bildas av SFS-numret."),
            .optional("text", .scalar(.markdown), "Vad lagen handlar om."),
        ] + validity)

    private static let provision = ObjectShape(
        "ett lagrum",
        fields: [
            .required("id", .scalar(.slug), "Lagrummets id."),
            .required("lag", .scalar(.slug), "Id för lagen."),
            .optional("kapitel", .scalar(.provisionNumber), "Kapitel."),
            .optional("paragraf", .scalar(.provisionNumber), "Paragraf, till exempel `11 a` eller `25-28`."),
            .optional("stycke", .scalar(.provisionNumber), "Stycke."),
            .required("rubrik", .scalar(.line), "Vad bestämmelsen handlar om."),
            .required("text", .scalar(.markdown), "Vad bestämmelsen säger, med egna ord."),
        ] + validity)
}
