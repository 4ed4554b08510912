import PlanModel
import Testing

@testable import PlanContent

/// Values that are empty or of the wrong form or type: PV0204–PV0206.
@Suite struct WrongValueTests {
    @Test func emptyValues() {
        let told = expect(
            ["PV0204", "PV0204", "PV0204"],
            in: """
                begrepp:
                  - id: elevhalsa
                    term:⟦⟧
                    förklaring: ⟦~⟧
                    former:
                      - elevhälsan
                      -⟦⟧
                """, as: .terms)
        #expect(told.map(\.summary) == ["`term` är tomt", "`förklaring` är tomt", "`former` är tomt"])
        #expect(
            told.first?.solutions.map(\.summary)
                == ["Skriv en text på en rad, eller ta bort nyckeln om den inte behövs."])
    }

    @Test func emptyAnswer() {
        let told = expect(["PV0204"], in: "namn: Norra\nsvar:\n  moten:⟦⟧\n", as: .schoolArea)
        #expect(told.first?.summary == "`moten` är tomt")
    }

    @Test func quotedEmptyTextHasTheWrongForm() {
        expect(["PV0205"], in: "namn: ⟦\"\"⟧\n", as: .schoolArea)
        expect(["PV0205"], in: "namn: ⟦' '⟧\n", as: .schoolArea)
    }

    @Test func wordOutsideAChoice() {
        let told = expect(
            ["PV0205"], in: "roller:\n  - id: rektor\n    titel: Rektor\n    typ: ⟦prson⟧\n", as: .roles)
        #expect(told.first?.summary == "`typ` har fel form: `prson`")
        #expect(told.first?.mend == "prson → person")
        #expect(told.first?.solutions.last?.summary == "Skriv något av `person`, `grupp`, `organisation`.")
        let far = expect(
            ["PV0205"], in: "roller:\n  - id: rektor\n    titel: Rektor\n    typ: ⟦chef⟧\n", as: .roles)
        #expect(far.first?.mend == nil)
    }

    @Test(arguments: [
        ("yes", "ja"), ("true", "ja"), ("True", "ja"), ("on", "ja"), ("no", "nej"), ("FALSE", "nej"),
        ("n", "nej"),
        ("kanske", nil), ("Ja!", nil), ("1", nil),
    ])
    func yesAndNoInOtherWords(word: String, meant: String?) {
        let told = expect(
            ["PV0205"],
            in: FullFile.questions.replacing("obligatorisk: ja", with: "obligatorisk: ⟦\(word)⟧"),
            as: .questions)
        #expect(told.first?.mend == meant.map { "\(word) → \($0)" })
        #expect(told.first?.solutions.last?.summary == "Skriv `ja` eller `nej`.")
    }

    @Test func schoolFormThatDoesNotExist() {
        let told = expect(
            ["PV0205", "PV0205"],
            in: """
                namn: Aspskolan
                skolenhetskod: "00000000"
                skolformer:
                  ⟦grundskolan⟧: alla
                  gymnasieskola: ⟦1-3 och 4⟧
                """, as: .school)
        #expect(
            told.map(\.summary) == [
                "Nyckeln har fel form: `grundskolan`", "`gymnasieskola` har fel form: `1-3 och 4`",
            ])
        #expect(told.first?.mend == "grundskolan → grundskola")
        #expect(
            told.last?.solutions.map(\.summary) == [
                "Skriv `alla` eller årskurser som `7-9`, `F` eller `1-3, 7-9`."
            ])
    }

    @Test func nameOfAQuestionThatIsNoId() {
        expect(["PV0205"], in: "namn: Norra\nsvar:\n  ⟦Möten⟧: Varje dag.\n", as: .schoolArea)
    }

    @Test func wrongFormsOfEveryKind() {
        expect(
            Array(repeating: "PV0205", count: 8),
            in: """
                namn: Aspskolan
                skolenhetskod: ⟦123⟧
                skolformer: {grundskola: alla}
                telefon: ⟦växeln⟧
                e-post: ⟦kurator⟧
                webbplats: ⟦http://lindvik.example⟧
                kontakter:
                  - roll: rektor
                    tjänstgöringsgrad: ⟦halvtid⟧
                mål:
                  - id: ⟦Mål 1⟧
                    titel: Målet
                    krav: [⟦psykosocial/samverkan⟧]
                fastställd: {beslutsfattare: Rektorn, datum: ⟦2026-02-30⟧}
                """, as: .school)
    }

    @Test func longTextsAreShortenedInTheHeadline() {
        let text = String(repeating: "lång ", count: 20)
        let told = Decoded(
            "namn: Norra\nårshjul:\n  - id: \(text)\n    aktivitet: A\n    månad: maj\n", as: .schoolArea
        )
        .diagnostics
        #expect(told.first?.summary == "`id` har fel form: `\(text.prefix(40))…`")
        let lines = Decoded("namn: |\n  Ett\n  två\n", as: .schoolArea).diagnostics
        #expect(lines.map(\.summary) == ["`namn` har fel form: `Ett`"])
    }

    @Test func listWhereATextShouldBe() {
        let told = expect(["PV0206"], in: "namn: ⟦[Norra, Södra]⟧\n", as: .schoolArea)
        #expect(told.first?.summary == "`namn` ska vara en text på en rad, men är en lista")
        #expect(told.first?.solutions.map(\.summary) == ["Skriv en text på en rad direkt efter kolonet."])
    }

    @Test func textWhereAListShouldBe() {
        let told = expect(
            ["PV0206", "PV0206"], in: "namn: Norra\nkontakter: ⟦rektor⟧\nårshjul:⟦⟧\n", as: .schoolArea)
        #expect(
            told.map(\.summary) == [
                "`kontakter` ska vara en lista, men är en text", "`årshjul` ska vara en lista, men är tomt",
            ])
        #expect(
            told.first?.solutions.map(\.summary) == ["Skriv varje del på en egen rad som börjar med `- `."])
    }

    @Test func textWhereAnObjectShouldBe() {
        let told = expect(
            ["PV0206", "PV0206"], in: "namn: Norra\nkontakter: [⟦rektor⟧]\nanpassningar: ⟦inga⟧\n",
            as: .schoolArea)
        #expect(
            told.map(\.summary) == [
                "`kontakter` ska vara en kontakt, men är en text",
                "`anpassningar` ska vara anpassningar, men är en text",
            ])
        #expect(
            told.first?.solutions.map(\.summary)
                == [
                    "Skriv nycklar på egna, indragna rader: `roll`, `e-post`, `telefon`, `tjänstgöringsgrad`."
                ])
    }

    @Test func listWhereAMapOrAnAnswerShouldBe() {
        let told = expect(
            ["PV0206", "PV0206"],
            in: "namn: Norra\nvärden: ⟦[a, b]⟧\nsvar:\n  moten: ⟦[tisdag, onsdag]⟧\n", as: .schoolArea)
        #expect(
            told.map(\.summary) == [
                "`värden` ska vara en samling nycklar med värden, men är en lista",
                "`moten` ska vara en text eller ett gemensamt svar, men är en lista",
            ])
    }

    @Test func fileThatIsNoMapping() {
        let told = expect(["PV0206"], in: "⟦- namn: Norra⟧\n", as: .schoolArea)
        #expect(told.first?.summary == "Innehållet ska vara ett skolområde, men är en lista")
        #expect(Decoded("- namn: Norra\n", as: .schoolArea).part == nil)
        #expect(Decoded("bara text\n", as: .school).ids == ["PV0206"])
    }

    @Test func onlyTheStartOfALargeValueIsPointedAt() throws {
        let list = (1...30).map { "  - rad \($0)\n" }.joined()
        let told = Decoded("namn:\n" + list, as: .schoolArea).diagnostics
        #expect(told.map(\.id) == ["PV0206"])
        let span = try #require(told.first?.span)
        #expect(span.range.count == 80)
        #expect(span.start == SourceLocation(line: 2, column: 3))
    }

    @Test func aLargeValueIsNotCutInsideALetter() {
        for letters in 1...3 {
            let list = "[\(String(repeating: "x", count: letters)), \(String(repeating: "😀å", count: 30))]"
            let words = Decoded("namn: \(list)\n", as: .schoolArea).diagnostics.first?.span?.words ?? ""
            #expect(words.utf8.count > 75)
            #expect(list.hasPrefix(words))
        }
    }
}
