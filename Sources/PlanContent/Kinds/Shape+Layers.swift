internal import PlanModel

/// Shapes that several layers share.
extension ObjectShape {
    static let contact = ObjectShape(
        "en kontakt",
        fields: [
            .required("roll", .scalar(.slug), "Id för rollen. Skriv inga namn på personer."),
            .optional("e-post", .scalar(.email), "Funktionsbrevlåda."),
            .optional("telefon", .scalar(.phone), "Telefonnummer."),
            .optional("tjänstgöringsgrad", .scalar(.percentage), "Hur stor del av en heltid."),
            .optional("mottagning", .scalar(.line), "När man kan komma eller ringa."),
            .optional("plats", .scalar(.line), "Var rollen finns."),
            .optional("anmärkning", .scalar(.markdown), "Annat som är bra att veta."),
            .optional("vakant", .scalar(.yesNo), "Om tjänsten är obesatt."),
        ])

    static let adoption = ObjectShape(
        "ett beslut om fastställande",
        fields: [
            .required("beslutsfattare", .scalar(.line), "Nämnd eller befattning som har fastställt planen."),
            .optional("paragraf", .scalar(.line), "Paragraf i protokollet."),
            .required("datum", .scalar(.date), "Beslutsdatum."),
            .optional("reviderad", .scalar(.date), "När planen senast reviderades."),
            .optional("dnr", .scalar(.line), "Diarienummer."),
            .optional("version", .scalar(.line), "Planens version."),
            .optional("gäller till", .scalar(.date), "Sista dagen som planen gäller."),
        ])

    static let activity = ObjectShape(
        "en aktivitet i årshjulet",
        fields: [
            .required("id", .scalar(.slug), "Aktivitetens id."),
            .required("aktivitet", .scalar(.line), "Vad som görs."),
            .optional("månad", .scalar(.choice(Month.all)), "Månad, när dagen inte är bestämd."),
            .optional("datum", .scalar(.date), "Datum."),
            .optional("ansvarig", .scalar(.slug), "Id för den roll som ansvarar."),
            .optional(
                "steg", .scalar(.choice(QualityStep.allCases.map(\.rawValue))),
                "Vilken av de fem frågorna aktiviteten hör till."),
            .optional("krav", .list(of: .scalar(.requirementID)), "Krav som aktiviteten hör till."),
            .optional("text", .scalar(.markdown), "Mer om aktiviteten."),
        ],
        rules: [.exactlyOne(["månad", "datum"])])

    static let news = ObjectShape(
        "en nyhet",
        fields: [
            .required("datum", .scalar(.date), "När ändringen gjordes."),
            .required("text", .scalar(.markdown), "Vad som har ändrats."),
        ])

    private static let permittedDatum = ObjectShape(
        "en tillåten uppgift",
        fields: [
            .required("uppgift", .scalar(.line), "Uppgiften, skriven som den står i texten."),
            .required("motivering", .scalar(.line), "Varför den får publiceras."),
        ])

    static let permittedData = Field.optional(
        "tillåtna uppgifter", .list(of: .object(permittedDatum)),
        "Sådant som liknar personuppgifter men får stå, med skäl.")

    // MARK: Answers

    private static let scheduleRow = ObjectShape(
        "en rad i ett schema",
        fields: [
            .required("när", .scalar(.line), "Dag och tid."),
            .required("vad", .scalar(.line), "Vad som görs."),
            .optional("ansvarig", .scalar(.slug), "Id för den roll som ansvarar."),
        ])

    private static let answerContent: [Field] = [
        .optional("text", .scalar(.markdown), "Svaret."),
        .optional("ansvarig", .scalar(.slug), "Id för den roll som ansvarar."),
        .optional("när", .scalar(.line), "När det sker."),
        .optional("var", .scalar(.line), "Var det sker eller finns."),
        .optional("länk", .scalar(.address), "Webbadress till mer."),
        .optional("datum", .scalar(.date), "Datum."),
        .optional("kontakt", .list(of: .scalar(.slug)), "Id för roller bland kontakterna."),
        .optional("schema", .list(of: .object(scheduleRow)), "Återkommande tider."),
    ]

    private static let answerVariant = ObjectShape(
        "en variant av ett svar",
        fields: [
            .optional("roll", .scalar(.slug), "Id för den roll som varianten gäller."),
            .optional("system", .scalar(.slug), "Id för det kvalitetssystem som varianten gäller."),
        ] + answerContent,
        rules: [.exactlyOne(["roll", "system"])])

    private static let answerFields: [Field] =
        answerContent + [
            .optional(
                "varianter", .list(of: .object(answerVariant)), "Andra svar för en roll eller ett system."),
            .optional("ej tillämpligt", .scalar(.markdown), "Varför frågan inte gäller skolan."),
        ]

    static let schoolAnswer = ObjectShape(
        "ett svar", fields: answerFields, rules: [.nonEmpty, .alone("ej tillämpligt", butFor: [])])

    static let lockableAnswer = ObjectShape(
        "ett gemensamt svar",
        fields: answerFields + [.optional("lås", .scalar(.yesNo), "Om nivåerna under inte får svara annat.")],
        rules: [.nonEmpty, .alone("ej tillämpligt", butFor: ["lås"])])

    // MARK: Tailoring

    static let tailoring = ObjectShape(
        "anpassningar",
        fields: [
            .optional("undanta", .list(of: .object(exclusion)), "Krav som inte ska gälla."),
            .optional("ersätt", .list(of: .object(replacement)), "Krav som får en annan lydelse."),
            .optional(
                "lägg till krav", .list(of: .object(addedRequirement)), "Krav som läggs till i ett avsnitt."),
            .optional(
                "lägg till avsnitt", .list(of: .object(addedSection)), "Avsnitt som läggs till i ett system."),
        ])

    private static let exclusion = ObjectShape(
        "ett undantag",
        fields: [
            .required("krav", .scalar(.requirementID), "Kravets id."),
            .required("motivering", .scalar(.markdown), "Varför kravet inte ska gälla. Visas för läsaren."),
        ])

    private static let replacement = ObjectShape(
        "en ersättning",
        fields: [
            .required("krav", .scalar(.requirementID), "Kravets id."),
            .optional("rubrik", .scalar(.line), "Ny rubrik."),
            .required("text", .scalar(.markdown), "Ny lydelse."),
            .required("motivering", .scalar(.markdown), "Varför lydelsen ändras. Visas för läsaren."),
            .optional("lås", .scalar(.yesNo), "Om nivåerna under inte får ändra kravet."),
        ])

    private static let addedRequirement = ObjectShape(
        "ett tillagt krav",
        fields: [
            .required("avsnitt", .scalar(.sectionID), "Avsnittet som kravet läggs till i."),
            .optional("efter", .scalar(.slug), "Id för kravet före; annars hamnar det sist."),
        ] + requirementFields,
        rules: requirementRules)

    private static let addedSection = ObjectShape(
        "ett tillagt avsnitt",
        fields: [
            .required("system", .scalar(.slug), "Systemet som avsnittet läggs till i."),
            .optional("efter", .scalar(.slug), "Id för avsnittet före; annars hamnar det sist."),
        ] + section.fields)

    // MARK: Layers

    /// What the municipality and a school area can decide.
    private static let upperLayerFields: [Field] = [
        .optional("presentation", .shorthand(.markdown, presentation), "Egen inledning."),
        .optional("kontakter", .list(of: .object(contact)), "Kontakter, en per roll."),
        .optional(
            "värden", .map(key: .line, value: .scalar(.line)), "Värden som texter hämtar med {{namn}}."),
        .optional("anpassningar", .object(tailoring), "Ändringar i kvalitetssystemen."),
        .optional(
            "svar", .map(key: .slug, value: .shorthand(.markdown, lockableAnswer)),
            "Gemensamma svar som gäller där skolan inte svarar själv."),
        .optional("årshjul", .list(of: .object(activity)), "Aktiviteter som är gemensamma för skolorna."),
        .optional("nytt", .list(of: .object(news)), "Vad som har ändrats, för skolornas första sidor."),
        permittedData,
    ]

    static let municipality = ObjectShape(
        "en kommun",
        fields: [
            .required("namn", .scalar(.line), "Kommunens namn."),
            .required("kommunkod", .scalar(.digits(4)), "Fyra siffror, med inledande nollor."),
            .required("läsår", .scalar(.schoolYear), "Läsåret som planerna gäller."),
            .optional("fastställd", .object(adoption), "När och av vem kommunens plan fastställdes."),
            .required(
                "system", .list(of: .scalar(.slug)),
                "Id för de kvalitetssystem som ingår i planerna, i ordning."),
            .optional(
                "saknade system", .list(of: .object(missingSystem)),
                "Delar av elevhälsan som saknar kvalitetssystem."),
            .optional("webbplats", .object(website), "Om själva webbplatsen."),
            .optional(
                "tillgänglighet", .object(accessibility),
                "Tillgänglighetsredogörelsen: hur väl webbplatsen går att använda för alla."),
        ] + upperLayerFields,
        rules: [.filled("system")])

    private static let missingSystem = ObjectShape(
        "ett saknat kvalitetssystem",
        fields: [
            .required("titel", .scalar(.line), "Vad som saknas."),
            .required("text", .scalar(.markdown), "Vad det betyder för läsaren."),
        ])

    static let schoolArea = ObjectShape(
        "ett skolområde",
        fields: [.required("namn", .scalar(.line), "Skolområdets namn.")] + upperLayerFields)
}
