import PlanModel
import Testing

@testable import PlanContent

@Suite struct RegisterDecodingTests {
    /// The catalog that holds the registers alone, each in its full file.
    private var catalog: Catalog {
        var catalog = Catalog()
        for kind in [ContentKind.questions, .areas, .roles, .terms, .laws, .equivalences] {
            if let part = Decoded(FullFile.text(kind), as: kind).part { catalog.add(part) }
        }
        return catalog
    }

    @Test func questions() throws {
        let questions = catalog.questions
        #expect(questions.map(\.id) == ["moten", "no"])
        #expect(questions.map(\.span.words) == ["moten", "no"])
        #expect(questions.map(\.title) == ["Elevhälsans möten", "1.10"])
        #expect(questions.map(\.prompt) == ["När träffas elevhälsoteamet?", "0180"])
        #expect(questions.map(\.kind) == [.schedule, .text])
        #expect(questions.map(\.isObligatory) == [true, false])
        #expect(questions.map(\.area.value) == ["samverkan", "bemotande"])
        #expect(questions.map(\.help?.string) == ["Tänk på alla möten.\n", nil])
        #expect(questions.map(\.example.string) == ["Varje tisdag klockan 8.\n", "Ett svar."])
    }

    @Test func everyAnswerKindIsReadFromItsWord() throws {
        for kind in Question.AnswerKind.allCases {
            let text = FullFile.questions.replacing("svarstyp: schema", with: "svarstyp: \(kind.rawValue)")
            guard case .questions(let questions) = Decoded(text, as: .questions).part else {
                throw NotDecoded()
            }
            #expect(questions.first?.kind == kind)
        }
    }

    @Test func areasAndRoles() {
        #expect(catalog.areas.map(\.id) == ["bemotande", "samverkan"])
        #expect(catalog.areas.map(\.title) == ["Bemötande", "Samverkan"])
        #expect(catalog.areas.map(\.description?.string) == ["Hur vi bemöter elever.\n", nil])
        #expect(catalog.areas.map(\.span.words) == ["bemotande", "samverkan"])
        #expect(catalog.roles.map(\.id) == ["skolkurator", "elevhalsoteam"])
        #expect(catalog.roles.map(\.title) == ["Skolkurator", "Elevhälsoteam"])
        #expect(catalog.roles.map(\.definiteForm) == ["skolkuratorn", nil])
        #expect(catalog.roles.map(\.kind) == [.person, .group])
        #expect(
            catalog.roles.map(\.description?.string) == ["Arbetar med psykosociala insatser.", nil])
        #expect(catalog.roles.map(\.span.words) == ["skolkurator", "elevhalsoteam"])
    }

    @Test func terms() {
        let terms = catalog.terms
        #expect(terms.map(\.id) == ["elevhalsa", "landsting"])
        #expect(terms.map(\.term) == ["elevhälsa", "landsting"])
        #expect(terms.map(\.forms) == [["elevhälsan", "elevhälsans"], []])
        #expect(terms.map(\.synonyms) == [["skolhälsa", "kurator och sköterska"], []])
        #expect(
            terms.map(\.explanation.string)
                == ["Det stöd som **elever** har rätt till.\n", "Heter numera region."])
        #expect(terms.map { $0.seeAlso.map(\.value) } == [["elevhalsoteam"], []])
        #expect(terms.map { $0.laws.map(\.value) } == [["skollagen-2-25", "skollagen"], []])
        #expect(terms.map(\.isOutdated) == [false, true])
        #expect(terms.map(\.replacedBy?.value) == [nil, "region"])
        #expect(terms.map(\.span.words) == ["elevhalsa", "landsting"])
    }

    @Test func equivalences() {
        let equivalences = catalog.equivalences
        #expect(equivalences.map(\.id) == ["kv-organisation", "kv-mal"])
        #expect(equivalences.map(\.title) == ["Organisatorisk struktur", "Mål"])
        #expect(equivalences.map(\.relation) == [.same, .near])
        #expect(equivalences.map(\.difference?.string) == [nil, "Det ena nämner elevens egna mål."])
        #expect(equivalences.map(\.span.words) == ["kv-organisation", "kv-mal"])
    }

    @Test func laws() {
        let laws = catalog.laws
        #expect(catalog.lawAddressTemplate == "https://lagen.nu/{sfs}#K{kapitel}P{paragraf}")
        #expect(laws.map(\.id) == ["skollagen", "skolfs-2014-40"])
        #expect(laws.map(\.title) == ["Skollagen", "Allmänna råd om stöd"])
        #expect(laws.map(\.statuteNumber) == ["2010:800", nil])
        #expect(laws.map(\.designation) == [nil, "SKOLFS 2014:40"])
        #expect(laws.map(\.kind) == [.statute, .generalAdvice])
        #expect(laws.map(\.validity.from?.description) == ["2011-07-01", nil])
        #expect(laws.map(\.validity.through?.description) == [nil, "2022-12-31"])
        #expect(laws.map(\.replacedBy?.value) == [nil, "skolfs-2022-334"])
        #expect(laws.map(\.address) == [nil, "https://www.skolverket.se/rad"])
        #expect(laws.map(\.text?.string) == ["Lagen om skolan.\n", nil])
        #expect(laws.map(\.span.words) == ["skollagen", "skolfs-2014-40"])
    }

    @Test func provisions() {
        let provisions = catalog.provisions
        #expect(provisions.map(\.id) == ["skollagen-3-7", "skollagen-3-11a"])
        #expect(provisions.map(\.law.value) == ["skollagen", "skollagen"])
        #expect(provisions.map(\.place) == ["3 kap. 7 § 1 st.", "3 kap. 11 a §"])
        #expect(provisions.map(\.title) == ["Utredning av särskilt stöd", "Extra anpassningar"])
        #expect(
            provisions.map(\.text.string)
                == ["Rektorn ska se till att elevens behov utreds.", "Vad den säger."])
        #expect(provisions.map(\.validity.from?.description) == ["2011-07-01", nil])
        #expect(provisions.map(\.validity.through?.description) == ["2028-06-30", nil])
        #expect(provisions.map(\.replacedBy?.value) == ["skollagen-3-8", nil])
        #expect(provisions.map(\.span.words) == ["skollagen-3-7", "skollagen-3-11a"])
    }

    @Test func everyKindOfLawAndRoleIsReadFromItsWord() throws {
        for kind in Law.Kind.allCases {
            let text = FullFile.laws.replacing("typ: lag", with: "typ: \(kind.rawValue)")
            guard case .laws(let laws, _, _) = Decoded(text, as: .laws).part else { throw NotDecoded() }
            #expect(laws.first?.kind == kind)
        }
        for kind in Role.Kind.allCases {
            let text = FullFile.roles.replacing("typ: person", with: "typ: \(kind.rawValue)")
            guard case .roles(let roles) = Decoded(text, as: .roles).part else { throw NotDecoded() }
            #expect(roles.first?.kind == kind)
        }
    }

    @Test func partsOfTheSameKindAreGathered() throws {
        var catalog = Catalog()
        for id in ["a", "b"] {
            let system = try #require(Decoded(FullFile.system, as: .system, id: id).part)
            let school = try #require(Decoded(FullFile.school, as: .school, id: id).part)
            let area = try #require(Decoded(FullFile.schoolArea, as: .schoolArea, id: id).part)
            for part in [system, school, area] { catalog.add(part) }
        }
        catalog.add(try #require(Decoded(FullFile.municipality, as: .municipality).part))
        #expect(catalog.systems.map(\.id) == ["a", "b"])
        #expect(catalog.schools.map(\.id) == ["a", "b"])
        #expect(catalog.schoolAreas.map(\.id) == ["a", "b"])
        #expect(catalog.municipality?.code == "0180")
    }
}
