internal import PlanContent
internal import PlanModel

/// A quality system to begin with: one section, and a requirement that shows each key.
struct SystemStarter {
    let id: String
    let catalog: Catalog
    /// Questions that the requirements ask; an empty list leaves the key behind its `#`.
    let questions: [String]

    /// - Throws: ``SiteFailure/starterNeeds(_:in:)`` when there is nothing for a requirement to refer to.
    init(id: String, catalog: Catalog, questions: [String] = []) throws(SiteFailure) {
        if catalog.areas.isEmpty { throw .starterNeeds("ett område", in: "register/omraden.yaml") }
        if catalog.roles.isEmpty { throw .starterNeeds("en roll", in: "register/roller.yaml") }
        self.id = id
        self.catalog = catalog
        self.questions = questions
    }

    var text: String {
        let references = StarterReferences(catalog)
        let writer = StarterWriter(
            values: values(references), examples: StarterExamples(references: references))
        return writer.text(
            of: ContentKind.system.shape, schema: "../scheman/\(ContentKind.system.schemaFileName)",
            introduction: [
                "Ett kvalitetssystem: krav som skolorna svarar på. Filens namn, `\(id)`, är systemets id.",
                "För att systemet ska ingå i skolornas planer ska id:t också stå under `system` i kommun.yaml.",
                "",
            ])
    }

    private func values(_ references: StarterReferences) -> StarterValues {
        var values = StarterValues()
        let title = id.asName
        values.values = [
            "titel": .line(title), "kortnamn": .line(String(title.prefix(24))),
            "version": .line("\"1.0\""), "status": .line(QualitySystem.Status.current.rawValue),
            "källa/dokument": .line(title),
            "källa/utgivare": .line(catalog.municipality?.name.value ?? "Kommunen"),
            "gäller för": .nested(["grundskola: alla"]), "roller": .line("[\(references.profession ?? "")]"),
            "sammanfattning": .markdown(["Här står vad kvalitetssystemet handlar om."]),
            "avsnitt/id": .line("organisation"), "avsnitt/titel": .line("Organisation"),
            "avsnitt/område": .line(references.area), "avsnitt/krav/id": .line("1"),
            "avsnitt/krav/rubrik": .line("En beskriven organisation"),
            "avsnitt/krav/typ": .line(Requirement.Modality.obligation.rawValue),
            "avsnitt/krav/text": .markdown([
                "Skolan ska ha en aktuell beskrivning av hur arbetet är organiserat och vem som ansvarar",
                "för vad.",
            ]),
            "avsnitt/krav/frågor": .line("[\(questions.first ?? references.question)]"),
            "avsnitt/krav/gäller för": .nested(["grundskola: 7-9"]),
            "avsnitt/krav/källa/rader": .line("[\(id)/organisation/1]"),
            "avsnitt/figur/titel": .line("Från planering till uppföljning"),
            "avsnitt/figur/steg/titel": .line("Planera"),
        ]
        values.live = ["avsnitt/krav", "avsnitt/krav/aktör"]
        if !questions.isEmpty { values.live.insert("avsnitt/krav/frågor") }
        values.remarks = [
            "ersatt av": "Anges bara när `status` är `ersatt`.",
            "gäller för": "Skriv `alla` eller årskurser, till exempel `7-9`.",
            "avsnitt/krav/aktör": "Behövs för `krav` och `ansvar`.",
        ]
        values.furtherItems["avsnitt/krav"] = secondRequirement(references)
        return values
    }

    private func secondRequirement(_ references: StarterReferences) -> [String] {
        let question = questions.dropFirst().first.map { ["  frågor: [\($0)]"] } ?? []
        return [
            "- id: 2", "  rubrik: Uppföljning varje läsår", "  typ: ansvar", "  aktör: [\(references.role)]",
            "  text: |", "    Arbetet ska följas upp minst en gång varje läsår.",
        ] + question
    }
}

extension String {
    /// The id as a name to begin with: `norra-skolan` as `Norra skolan`.
    var asName: String {
        let words = split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
