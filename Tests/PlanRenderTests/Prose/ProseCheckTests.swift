import PlanModel
import Testing

@testable import PlanRender

/// The texts have ⟦ and ⟧ around what a remark is about; what has none is to be let through.
@Suite struct ProseCheckTests {
    static func remarks(on text: String, as use: CatalogText.Use = .current) -> (
        source: SourceText, [Diagnostic]
    ) {
        let file = SourceFile(path: "prov.yaml", text: text)
        let source = SourceText(text, at: SourceSpan(file: file, range: 0..<file.bytes.count))
        let analysis = MarkdownAnalysis(source, prose: (Glossary.rules, use))
        return (source, analysis.remarks.sortedForReading())
    }

    private func expect(_ marked: String, _ ids: [String] = [], as use: CatalogText.Use = .current) {
        let plain = marked.filter { $0 != "⟦" && $0 != "⟧" }
        let (source, remarks) = Self.remarks(on: plain, as: use)
        #expect(remarks.map(\.id) == ids, "\(marked)")
        var bytes = source.span.file.bytes
        for range in remarks.compactMap(\.span?.range).sorted(by: { $0.lowerBound > $1.lowerBound }) {
            bytes.insert(contentsOf: "⟧".utf8, at: range.upperBound)
            bytes.insert(contentsOf: "⟦".utf8, at: range.lowerBound)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == marked)
    }

    // MARK: Long sentences

    private static func words(_ count: Int) -> String {
        (1...count).map { "ord\($0)" }.joined(separator: " ")
    }

    @Test func aSentenceMayHave25Words() {
        expect("\(Self.words(25)).")
        expect("⟦\(Self.words(26)).⟧", ["PV0801"])
        expect("Kort först. ⟦Så \(Self.words(25))!⟧ Kort *sist*.", ["PV0801"])
        expect("**⟦\(Self.words(13))** och *\(Self.words(12))*.⟧", ["PV0801"])
    }

    /// Each has 26 words or more in all, and none if it is split as it should be.
    @Test(arguments: [
        "\(words(20)). Sedan \(words(10)).", "\(words(20))? Ja \(words(10)).",
        "- \(words(20))\n- \(words(20))",
        "\(words(20)):\n\n- \(words(20))", "# \(words(20))\n\n\(words(20))", "> \(words(40))",
        "    \(words(40))",
        "\(words(20)).” ”Sedan \(words(10))", "\(words(15)) (\(words(5)).) Sedan \(words(10))",
        "\(words(15)) enligt 15 kap. Sedan \(words(10))", "\(words(15)) den 1 juli 2025. Sedan \(words(10))",
        "\(words(15)) med mera m.m. Sedan \(words(10))", "\(words(15)): Sedan \(words(10))",
        "\(words(20)) … Sedan \(words(8))",
        "\(words(20)) – \(words(4))",
        "[\(words(20))](https://a.example/en/lang/adress/med/ord). Sedan \(words(8))",
        "\(words(24))[^1]\n\n[^1]: \(words(20))",
    ])
    func sentencesEndWhereTheyShould(_ text: String) {
        #expect(!Self.remarks(on: text).1.contains { $0.id == "PV0801" }, "\(text)")
    }

    /// Each is one sentence of 26 words.
    @Test(arguments: [
        "\(words(12)) kl. 8.00 \(words(12))", "\(words(12)) 3 kap. 7 § \(words(11))",
        "\(words(12)) nr 3 \(words(12))", "\(words(12)) den 1 \(words(12))",
        "\(words(13))\n\(words(13))", "\(words(13))  \n\(words(13))", "\(words(12)) `kod.` ord \(words(12))",
        "\(words(13)) {{kommun}} \(words(12))", "\(words(25)) ord (ord. inte slut)",
    ])
    func sentencesGoOnWhereTheyShould(_ text: String) {
        #expect(Self.remarks(on: text).1.contains { $0.id == "PV0801" }, "\(text)")
    }

    // MARK: Passive piles

    @Test(arguments: [
        "⟦Arbetet ska planeras, följas upp och dokumenteras.⟧",
        "⟦Målen beskrivs, granskas och ändras varje år.⟧",
        "⟦Det beslutades, skrevs och skickades.⟧",
        "⟦Det har dokumenterats, utretts och utvärderats, och rapporteras.⟧",
    ])
    func threePassivesAreAPile(_ text: String) { expect(text, ["PV0802"]) }

    @Test(arguments: [
        "Arbetet planeras och dokumenteras.", "Det finns hopp: de trivs, umgås, hoppas, minns och lyckas.",
        "Elevens, elevernas, skolornas och vårdnadshavarnas rättigheter, allas och deras.",
        "Skolans insats på en plats är rektorns ansvar, de vuxnas och de ungas.",
        "Det behövs, krävs, saknas och finns alltid.", "Barnens hälsas. Elevhälsans arbetes mål.",
        "Det planeras. Det följs upp. Det dokumenteras.",
        "Alltings slut är annars bara en kurs, ett glas och en tes.",
        "Kommunens, nämndens, förvaltningens, rektorns, lärarnas, arbetets, avsnittets och kapitlets ord.",
        "De enas, möts, träffas, samsas, skiljas och åldras.",
        "Dess resurs, kurs, diskurs, process, stress och adress.",
    ])
    func otherWordsThatEndWithAnSAreNot(_ text: String) { expect(text) }

    // MARK: Abbreviations

    @Test(arguments: [
        "Gör en ⟦SIP⟧ tidigt. En SIP är bra.", "Vi använder ⟦IUP⟧-blanketten.", "⟦Bl.a.⟧ det.",
        "Skriv ⟦t.ex.⟧ ett namn",
        "Det är ⟦dvs⟧ så", "Pennor ⟦m.m.⟧", "Skriv ⟦t ex⟧ ett namn", "⟦Bl a⟧ det",
        "Pennor ⟦m m⟧. Och böcker", "Det är ⟦d v s⟧ så", "Från\noch ⟦fr\no m⟧ i dag",
        "Skriv ⟦t. ex.⟧ ett namn", "Skriv ⟦t.ex⟧ ett namn", "Gör en ⟦IUP⟧ med BUP.",
        "Fråga ⟦IUP⟧, SIP (en plan) och BUP.",
        "elever ⟦m.fl.⟧ och andra", "Det ⟦s.k.⟧ teamet",
    ])
    func abbreviationsAreTold(_ text: String) { expect(text, ["PV0803"]) }

    @Test(arguments: [
        "Gör en samordnad individuell plan (SIP). En SIP är bra.",
        "SIP (samordnad individuell plan) görs tidigt.",
        "En SIP är bra. Det är en samordnad individuell plan (SIP).", "Kontakta BUP, eller BUP:s mottagning.",
        "BUS-överenskommelsen gäller.", "FN och EU", "Se SOSFS 2011:9 och SKOLFS 2022:334.",
        "kl. 8.00–9.00, 3 kap. 7 §",
        "Hus A, rum B12", "Kapitel II och XIV", "Skriv `SIP` i fältet.", "> Gör en SIP.", "årskurs F–3",
        "Lgr 22", "Du får INTE ringa.", "AKUT HJÄLP FINNS ALLTID", "**AKUT:** ring 112 via SOS Alarm.",
        "Ring BRIS. PRAO är i maj.",
        "Skriv till anna@GMAIL.COM.", "ELEVHÄLSAN PÅ SKOLAN",
        "[SIP](https://a.example/SIP) (samordnad individuell plan)",
    ])
    func explainedAndKnownOnesAreNot(_ text: String) { expect(text) }

    @Test func whatHasOneSpellingCanBePutRight() {
        let (_, remarks) = Self.remarks(on: "Skriv t.ex. ett namn, s.k. fritext.")
        #expect(remarks.map { $0.solutions[0].replacements.map(\.text) } == [["till exempel"], []])
    }

    // MARK: Older terms

    @Test(arguments: [
        "Kontakta ⟦landstinget⟧.", "⟦Landstingets⟧ vård", "en ⟦landstingspolitiker⟧",
        "elever i ⟦grundsärskolan⟧",
        "en ⟦Grundsärskoleelev⟧", "grund- och ⟦landsting⟧", "Fråga ⟦KSL⟧ om råd.",
        "⟦Kommunförbundet\nStockholms Län⟧ svarar.",
        "**⟦Landstinget⟧** avgör", "läroplanen ⟦Lgr 11⟧.",
    ])
    func olderTermsAreTold(_ text: String) { expect(text, ["PV0804"]) }

    @Test(arguments: [
        "Regionen hette landsting.", "landstinget (i dag regionen)", "KSL, i dag Storsthlm, svarar.",
        "Källan skriver ”landsting”.", "> Kontakta landstinget.", "`landsting`",
        "Det äldre namnet är grundsärskola.",
        "Landstinget finns inte längre.", "landa", "Lgr 110", "ksl", "land sting",
    ])
    func whatIsToldAsPastIsNot(_ text: String) { expect(text) }

    @Test func aTermSaysWhatToWriteInstead() {
        let (_, remarks) = Self.remarks(on: "Kontakta landstinget.")
        #expect(remarks[0].solutions[0].summary.contains("`region`"))
    }

    // MARK: Laws

    @Test(arguments: [
        "Enligt socialtjänstlagen (⟦2001:453⟧) ska det ske.", "Se ⟦[lagen](lag:sol-2001)⟧.",
        "Se ⟦<lag:sol-2001-3-3>⟧.",
        "Se SKOLFS ⟦2014:40⟧.", "Kort. Enligt ⟦[lagen (2001:453)](lag:sol-2001)⟧ och dess ord.",
    ])
    func endedLawsAreTold(_ text: String) {
        #expect(Self.remarks(on: text.filter { $0 != "⟦" && $0 != "⟧" }).1.first?.id == "PV0805", "\(text)")
        expect(text, Self.remarks(on: text.filter { $0 != "⟦" && $0 != "⟧" }).1.map(\.id))
    }

    @Test(arguments: [
        "Enligt den äldre socialtjänstlagen (2001:453) skulle det ske.", "[Lagen](lag:sol-2001) är upphävd.",
        "> Enligt (2001:453) ska det ske.", "Enligt socialtjänstlagen (2025:400) ska det ske.", "SFS 2014:40",
        "Källan skriver ”socialtjänstlagen (2001:453)”.", "Se [lagen](lag:socialtjanstlagen).", "kl. 2001:45",
    ])
    func thoseThatAreToldAsPastOrHoldAreNot(_ text: String) { expect(text) }

    // MARK: Uses

    @Test func whatIsSaidOfThePastMayUseItsWords() {
        expect("Landstinget följer (2001:453). Gör en ⟦SIP⟧.", ["PV0803"], as: .past)
    }

    @Test(arguments: [CatalogText.Use.quotation, .foreign])
    func othersWordsAreLeftAlone(_ use: CatalogText.Use) {
        expect("\(Self.words(30)) landstinget planeras, görs och följs, t.ex. SIP", as: use)
    }
}

/// A glossary and a law register with something old in each.
private enum Glossary {
    static let rules = ProseRules(terms: catalog.terms, laws: LawsInForce(catalog))

    private static let span = SourceSpan(file: SourceFile(path: "r.yaml", text: "id"), range: 0..<2)

    private static func at<Value>(_ value: Value) -> Located<Value> { Located(value, at: span) }

    private static func term(_ term: String, _ forms: [String] = [], replacedBy: String? = nil) -> Term {
        Term(
            id: term, term: term, forms: forms, synonyms: [], explanation: SourceText("", at: span),
            seeAlso: [],
            laws: [], isOutdated: replacedBy != nil, replacedBy: replacedBy.map(at), span: span)
    }

    private static func law(
        _ id: String, _ number: String?, _ designation: String? = nil, through: String? = nil,
        replacedBy: String? = nil
    ) -> Law {
        Law(
            id: id, title: id, statuteNumber: number, designation: designation, kind: .statute,
            validity: Validity(from: nil, through: through.flatMap(CalendarDate.init)),
            replacedBy: replacedBy.map(at), address: nil, text: nil, span: span)
    }

    private static let catalog: Catalog = {
        var catalog = Catalog()
        catalog.terms = [
            term("region"), term("Storsthlm"), term("BUP"), term("BUS-överenskommelsen"), term("Lgr 22"),
            term("anpassad grundskola"), term("landsting", ["landstinget"], replacedBy: "region"),
            term("grundsärskola", ["grundsärskolan"], replacedBy: "anpassad grundskola"),
            term("KSL", ["Kommunförbundet Stockholms Län"], replacedBy: "Storsthlm"),
            term("Lgr 11", replacedBy: "Lgr 22"),
        ]
        catalog.laws = [
            law("socialtjanstlagen", "2025:400"),
            law("sol-2001", "2001:453", through: "2025-06-30", replacedBy: "socialtjanstlagen"),
            law("skolfs-2014-40", nil, "SKOLFS 2014:40", replacedBy: "skolfs-2022-334"),
        ]
        catalog.provisions = [
            Provision(
                id: "sol-2001-3-3", law: at("sol-2001"), chapter: "3", paragraph: "3", subparagraph: nil,
                title: "Kvalitet", text: SourceText("", at: span),
                validity: Validity(from: nil, through: nil),
                replacedBy: nil, span: span)
        ]
        return catalog
    }()
}
