import PlanModel
import Testing

/// The school year 2026/2027 starts on 1 July 2026.
@Suite struct LawsInForceTests {
    private static let laws: LawsInForce = {
        var catalog = Catalog()
        catalog.municipality = Scribe.write("kommun.yaml") { $0.municipality(systems: []) }
        let span = SourceSpan(file: SourceFile(path: "lagrum.yaml", text: "id"), range: 0..<2)
        func law(_ id: String, through: String? = nil, replacedBy: String? = nil) -> Law {
            Law(
                id: id, title: "Lagen \(id)", statuteNumber: "2000:\(id.count)", designation: nil,
                kind: .statute,
                validity: Validity(from: nil, through: through.flatMap(CalendarDate.init)),
                replacedBy: replacedBy.map { Located($0, at: span) }, address: nil, text: nil, span: span)
        }
        func provision(_ id: String, of law: String, through: String? = nil, replacedBy: String? = nil)
            -> Provision
        {
            Provision(
                id: id, law: Located(law, at: span), chapter: "3", paragraph: "7", subparagraph: nil,
                title: "Stöd",
                text: SourceText("", at: span),
                validity: Validity(from: nil, through: through.flatMap(CalendarDate.init)),
                replacedBy: replacedBy.map { Located($0, at: span) }, span: span)
        }
        catalog.laws = [
            law("ny"), law("slut", through: "2026-06-30"), law("snart", through: "2026-07-01"),
            law("gammal", through: "2020-01-01", replacedBy: "ny"), law("odaterad", replacedBy: "ny"),
            law("framtida", through: "2028-06-30", replacedBy: "ny"),
        ]
        catalog.provisions = [
            provision("ny-3-7", of: "ny"),
            provision("ny-3-8", of: "ny", through: "2025-12-31", replacedBy: "ny-3-7"),
            provision("gammal-3-7", of: "gammal"), provision("framtida-3-7", of: "framtida"),
        ]
        return LawsInForce(catalog)
    }()

    @Test(arguments: ["slut", "gammal", "odaterad", "ny-3-8", "gammal-3-7"])
    func hasEnded(_ id: String) { #expect(Self.laws.ended(id) != nil) }

    @Test(arguments: ["ny", "snart", "framtida", "ny-3-7", "framtida-3-7", "finns-inte"])
    func holds(_ id: String) { #expect(Self.laws.ended(id) == nil) }

    @Test func aNumberIsTheLaws() {
        #expect(Self.laws.ended(number: "2000:6")?.title == "Lagen gammal")
        #expect(Self.laws.ended(number: "2000:2") == nil)
    }

    @Test func aProvisionTellsOfItsLawsEnd() throws {
        let ended = try #require(Self.laws.ended("gammal-3-7"))
        #expect(ended.title == "Lagen gammal, 3 kap. 7 §")
        #expect(ended.lastDay == CalendarDate("2020-01-01"))
        #expect(ended.successor == nil)
        #expect(ended.lawSuccessor == "ny")
        #expect(Self.laws.ended("ny-3-8")?.successor == "ny-3-7")
    }
}
