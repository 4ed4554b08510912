internal import PlanContent
internal import PlanModel

/// A small register to begin with: enough for the example system, and for most schools' roles.
struct RegisterStarter {
    let kind: ContentKind
    private let entries: String

    static let all = [
        RegisterStarter(kind: .areas, entries: areas), RegisterStarter(kind: .roles, entries: roles),
        RegisterStarter(kind: .questions, entries: questions), RegisterStarter(kind: .terms, entries: terms),
        RegisterStarter(kind: .laws, entries: laws),
        RegisterStarter(kind: .equivalences, entries: equivalences),
        RegisterStarter(kind: .guidance, entries: guidance),
    ]

    /// Under the content folder.
    var path: String { "register/\(kind.rawValue).yaml" }

    /// The file's text: what each key is for, then the entries.
    var text: String {
        var lines = ["# yaml-language-server: $schema=../scheman/\(kind.schemaFileName)", "#"]
        for field in kind.shape.fields {
            lines.append("# \(field.key): \(field.description)")
            let item: ObjectShape? =
                switch field.shape {
                case .list(.object(let item)), .object(let item): item
                default: nil
                }
            for key in item?.fields ?? [] {
                lines.append("#   \(key.key)\(key.isRequired ? "" : " (frivillig)"): \(key.description)")
            }
        }
        return lines.joined(separator: "\n") + "\n\n" + entries + "\n"
    }

    private static let areas = """
        områden:
          - id: kvalitetssystem
            titel: Kvalitetssystem
            beskrivning: |
              Hur arbetet är organiserat, vilka mål som gäller och vilka rutiner som finns.
          - id: kompetens
            titel: Kompetens
            beskrivning: |
              Vilken utbildning och erfarenhet arbetet kräver, och hur den hålls levande.
          - id: rektors-ansvar
            titel: Rektorns ansvar
            beskrivning: |
              Vad rektorn ska besluta om, leda och följa upp.
          - id: yrkesrollens-ansvar
            titel: Yrkesrollens ansvar
            beskrivning: |
              Vad den som har yrkesrollen ansvarar för själv.
          - id: bemotande
            titel: Bemötande
            beskrivning: |
              Hur elever och vårdnadshavare ska bemötas.
          - id: arbetssatt
            titel: Arbetssätt
            beskrivning: |
              Hur elevhälsan arbetar i vardagen.
          - id: samverkan
            titel: Samverkan
            beskrivning: |
              Hur yrkesgrupperna arbetar ihop, med varandra och med andra utanför skolan.
          - id: dokumentation
            titel: Dokumentation
            beskrivning: |
              Vad som ska skrivas ned, var det förvaras och vem som får läsa det.
          - id: uppfoljning
            titel: Uppföljning
            beskrivning: |
              Hur skolan får veta om arbetet ger resultat.
        """

    private static let roles = """
        roller:
          - id: skola
            titel: Skola
            bestämd form: skolan
            typ: organisation
          - id: huvudman
            titel: Huvudman
            bestämd form: huvudmannen
            typ: organisation
          - id: rektor
            titel: Rektor
            bestämd form: rektorn
            typ: person
          - id: elevhalsan
            titel: Elevhälsan
            bestämd form: elevhälsan
            typ: grupp
          - id: elevhalsoteam
            titel: Elevhälsoteam
            bestämd form: elevhälsoteamet
            typ: grupp
          - id: skolkurator
            titel: Skolkurator
            bestämd form: skolkuratorn
            typ: person
          - id: specialpedagog
            titel: Specialpedagog
            bestämd form: specialpedagogen
            typ: person
          - id: speciallarare
            titel: Speciallärare
            bestämd form: specialläraren
            typ: person
          - id: skolskoterska
            titel: Skolsköterska
            bestämd form: skolsköterskan
            typ: person
          - id: skollakare
            titel: Skolläkare
            bestämd form: skolläkaren
            typ: person
          - id: skolpsykolog
            titel: Skolpsykolog
            bestämd form: skolpsykologen
            typ: person
          - id: studie-och-yrkesvagledare
            titel: Studie- och yrkesvägledare
            bestämd form: studie- och yrkesvägledaren
            typ: person
          - id: larare
            titel: Lärare
            bestämd form: läraren
            typ: person
          - id: medarbetare
            titel: Medarbetare
            bestämd form: medarbetaren
            typ: grupp
            beskrivning: |
              Var och en som arbetar på skolan.
          - id: elev
            titel: Elev
            bestämd form: eleven
            typ: person
          - id: vardnadshavare
            titel: Vårdnadshavare
            bestämd form: vårdnadshavaren
            typ: person
          - id: socialtjanst
            titel: Socialtjänst
            bestämd form: socialtjänsten
            typ: organisation
        """

    private static let questions = """
        frågor:
          - id: elevhalsans-organisation
            rubrik: Elevhälsans organisation
            fråga: Hur är elevhälsan organiserad på skolan, och vem leder den?
            svarstyp: text
            obligatorisk: ja
            område: kvalitetssystem
            hjälp: |
              Skriv roller, inte namn. Ta med yrkesgrupper som ni delar med andra skolor.
            exempel: |
              Rektorn leder elevhälsoteamet, som möts varannan vecka. Skolläkaren och skolpsykologen är
              gemensamma för kommunen.
          - id: arlig-uppfoljning
            rubrik: Uppföljning varje läsår
            fråga: När och hur följer ni upp elevhälsans arbete?
            svarstyp: rutin
            obligatorisk: ja
            område: uppfoljning
            hjälp: |
              Tänk på vad ni mäter, vem som sammanställer det och vad som händer sedan.
            exempel: |
              I juni går elevhälsoteamet igenom läsårets mål och elevenkäten. Rektorn skriver en kort
              sammanfattning som blir underlag för nästa läsårs mål.
        """

    private static let terms = """
        begrepp:
          - id: elevhalsa
            term: elevhälsa
            former: [elevhälsan, elevhälsans]
            synonymer: [skolhälsovård]
            förklaring: |
              Skolans arbete för att elever ska må bra och lära sig. Arbetet är medicinskt, psykologiskt,
              psykosocialt och specialpedagogiskt.
            lagrum: [skollagen-2-25]
          - id: elevhalsoplan
            term: elevhälsoplan
            former: [elevhälsoplanen, elevhälsoplaner]
            förklaring: |
              En beskrivning av hur en skola arbetar med elevhälsa, med de krav som gäller och skolans
              svar på hur de uppfylls.
            se även: [elevhalsa]
        """

    private static let laws = """
        adressmall: "https://lagen.nu/{sfs}#K{kapitel}P{paragraf}"
        lagar:
          - id: skollagen
            titel: Skollagen
            sfs: "2010:800"
            typ: lag
            text: |
              Den grundläggande lagen om skolan.
        lagrum:
          - id: skollagen-2-25
            lag: skollagen
            kapitel: "2"
            paragraf: "25"
            rubrik: Elevhälsa
            text: |
              Det ska finnas elevhälsa för eleverna. Den ska främst vara förebyggande och
              hälsofrämjande.
        """

    private static let equivalences = """
        # Här knyts krav ihop som säger samma sak i olika kvalitetssystem. Så här ser en ut:
        #   - id: gemensam-uppfoljning
        #     titel: Uppföljning varje läsår
        #     relation: samma
        motsvarigheter: []
        """
}
