internal import PlanModel

/// What the municipality says of the website itself.
extension ObjectShape {
    static let website = ObjectShape(
        "uppgifter om webbplatsen",
        fields: [
            .optional(
                "adress", .scalar(.siteAddress),
                "Var webbplatsen publiceras. Behövs för webbplatskarta, flöde och kanoniska adresser."),
            .optional(
                "logotyp", .scalar(.pictureName),
                "Namnet på en bildfil i samma mapp som kommun.yaml. Den visas i sidhuvudet."),
            .optional(
                "accentfärg", .scalar(.color),
                "Färgen på länkar och sidhuvudets linje. Kontrasten kontrolleras."),
        ],
        rules: [.nonEmpty])

    private static let assessed = AccessibilityStatement.Conformance.assessed.map(\.rawValue)
    private static let withShortcomings = [
        AccessibilityStatement.Conformance.none.rawValue, AccessibilityStatement.Conformance.partial.rawValue,
    ]

    static let accessibility = ObjectShape(
        "en tillgänglighetsredogörelse",
        fields: [
            .required(
                "förenlighet",
                .scalar(.choice(AccessibilityStatement.Conformance.allCases.map(\.rawValue))),
                "Hur väl webbplatsen uppfyller lagens krav, enligt en bedömning som någon har gjort."),
            .optional(
                "organisation", .scalar(.line),
                "Vem som står bakom webbplatsen, om det inte är kommunen med sitt vanliga namn."),
            .optional("bedömd", .scalar(.date), "När bedömningen gjordes."),
            .required("uppdaterad", .scalar(.date), "När redogörelsen senast ändrades."),
            .optional(
                "metod", .scalar(.markdown),
                "Hur webbplatsen har bedömts, eller vad ni vet när ingen har bedömt den."),
            .optional("brister", .list(of: .object(shortcoming)), "Det som inte alla kan använda."),
            .optional(
                "utanför lagen", .list(of: .object(exempt)), "Innehåll som lagen inte gäller för (9 §)."),
            .optional("kontakt", .object(reporting), "Dit läsaren kan höra av sig om brister."),
            .optional(
                "tillsyn", .object(authority),
                "Myndigheten som ser till att lagen följs, om det inte är Digg."),
        ],
        rules: [.filled("brister")]
            + assessed.flatMap { value -> [Rule] in
                [
                    .required("bedömd", whenKey: "förenlighet", is: [value]),
                    .required("metod", whenKey: "förenlighet", is: [value]),
                ]
            }
            + [
                .allowed("bedömd", onlyWhenKey: "förenlighet", is: assessed),
                .required("brister", whenKey: "förenlighet", is: withShortcomings),
                .allowed(
                    "brister", onlyWhenKey: "förenlighet",
                    is: [AccessibilityStatement.Conformance.notAssessed.rawValue] + withShortcomings),
            ])

    private static let shortcoming = ObjectShape(
        "en brist",
        fields: [
            .required("brist", .scalar(.line), "Bristen i några ord."),
            .required(
                "text", .scalar(.markdown), "Vad det betyder för läsaren, och vad man kan göra i stället."),
            .required(
                "skäl",
                .scalar(.choice(AccessibilityStatement.Shortcoming.Reason.allCases.map(\.rawValue))),
                "Varför bristen finns kvar."),
            .optional(
                "motivering", .scalar(.markdown), "Varför det är oskäligt betungande att åtgärda den (12 §)."),
            .optional("åtgärdas", .scalar(.line), "När bristen ska vara åtgärdad."),
        ],
        rules: [
            .required(
                "motivering", whenKey: "skäl",
                is: [AccessibilityStatement.Shortcoming.Reason.disproportionate.rawValue]),
            .allowed(
                "motivering", onlyWhenKey: "skäl",
                is: [AccessibilityStatement.Shortcoming.Reason.disproportionate.rawValue]),
            .allowed(
                "åtgärdas", onlyWhenKey: "skäl",
                is: [AccessibilityStatement.Shortcoming.Reason.notMended.rawValue]),
        ])

    private static let exempt = ObjectShape(
        "innehåll utanför lagen",
        fields: [
            .required("innehåll", .scalar(.line), "Innehållet i några ord."),
            .required(
                "text", .scalar(.markdown), "Varför lagen inte gäller, och vad läsaren kan göra i stället."),
        ])

    private static let reporting = ObjectShape(
        "en kontaktväg",
        fields: [
            .optional("e-post", .scalar(.email), "Funktionsbrevlåda."),
            .optional("telefon", .scalar(.phone), "Telefonnummer."),
            .optional("formulär", .scalar(.address), "Webbadress till ett formulär."),
        ],
        rules: [.nonEmpty])

    private static let authority = ObjectShape(
        "en tillsynsmyndighet",
        fields: [
            .required("myndighet", .scalar(.line), "Myndighetens namn."),
            .required("anmälan", .scalar(.address), "Webbadressen där man anmäler brister."),
        ])
}
