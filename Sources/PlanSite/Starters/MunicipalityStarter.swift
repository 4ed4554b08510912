internal import PlanContent
internal import PlanModel

/// A municipality's file to begin with.
struct MunicipalityStarter {
    let id: String
    /// `2026/2027`.
    let schoolYear: String
    let catalog: Catalog

    var text: String {
        let references = StarterReferences(catalog)
        let writer = StarterWriter(
            values: values(references), examples: StarterExamples(references: references))
        return writer.text(
            of: ContentKind.municipality.shape, schema: "scheman/\(ContentKind.municipality.schemaFileName)",
            introduction: ["Kommunens fil. Det som står här gäller alla skolor.", ""])
    }

    private var name: String {
        let place = id.asName
        return (place.hasSuffix("s") || place.hasSuffix("x") || place.hasSuffix("z") ? place : place + "s")
            + " kommun"
    }

    private func values(_ references: StarterReferences) -> StarterValues {
        var values = StarterValues()
        let systems = catalog.systems.map(\.id).joined(separator: ", ")
        values.values = [
            "namn": .line(name), "läsår": .line(schoolYear), "system": .line("[\(systems)]"),
            "saknade system/titel": .line("Medicinska insatser"),
            "saknade system/text": .markdown([
                "**Kvalitetssystem saknas.** Skolsköterskan och skolläkaren har ännu inget."
            ]),
            "webbplats": .nested(["adress: https://elevhalsa.kommunen.example/"]),
            "tillgänglighet": .nested([
                "förenlighet: inte bedömd", "uppdaterad: \(schoolYear.prefix(4))-08-20", "kontakt:",
                "  e-post: webben@kommunen.example",
            ]),
            "presentation": .markdown(["Här finns elevhälsoplanerna för kommunens skolor."]),
            "kontakter/roll": .line(references.role),
            "värden": .nested(["huvudman: Barn- och utbildningsnämnden i \(name)"]),
            "anpassningar/undanta/motivering": .markdown(["Därför gäller inte kravet hos oss."]),
            "anpassningar/ersätt/krav": .line(references.otherRequirement),
            "anpassningar/ersätt/motivering": .markdown(["Därför har vi en egen lydelse."]),
            "anpassningar/lägg till krav/id": .line("\(id)-1"),
            "anpassningar/lägg till krav/rubrik": .line("Ett krav till"),
            "anpassningar/lägg till avsnitt/id": .line("\(id)-avsnitt"),
            "anpassningar/lägg till avsnitt/efter": .line(
                references.section.split(separator: "/").last.map(String.init) ?? ""),
            "anpassningar/lägg till avsnitt/krav/id": .line("1"),
            "anpassningar/lägg till avsnitt/krav/källa/rader": .line("[\(references.requirement)]"),
            "svar": .nested(answer(references)),
            "årshjul/id": .line("kartlaggning"),
        ]
        values.remarks = [
            "namn": "Det är gjort av id:t: rätta det om det ska ha å, ä eller ö.",
            "kommunkod": "Byt nollorna mot kommunens kod.",
            "tillgänglighet":
                "Skriv något annat än `inte bedömd` först när någon har bedömt webbplatsen.",
            "svar": "Med `lås: ja` får skolorna inte svara annat.",
        ]
        return values
    }

    private func answer(_ references: StarterReferences) -> [String] {
        guard let question = catalog.questions.first else {
            return ["\(references.question):", "  text: |", "    Skriv här."]
        }
        return ["\(question.id):"]
            + AnswerStarter(question: question, role: references.role).lines.indented(by: 2)
            + ["  lås: nej"]
    }
}
