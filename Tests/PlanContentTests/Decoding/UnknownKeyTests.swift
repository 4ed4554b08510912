import PlanModel
import Testing

@testable import PlanContent

/// Keys that are unknown, forbidden or missing: PV0201–PV0203.
@Suite struct UnknownKeyTests {
    @Test func misspeltKeyIsToldOnceWithWhatWasMeant() {
        let told = expect(
            ["PV0201"],
            in: """
                områden:
                  - id: samverkan
                    ⟦titell⟧: Samverkan
                """, as: .areas)
        #expect(told.first?.summary == "Okänd nyckel `titell` i ett område")
        #expect(told.first?.explanation == "Nycklarna här är `id`, `titel`, `beskrivning`.")
        #expect(told.first?.mend == "titell → titel")
    }

    @Test(arguments: [
        ("lagg-till-krav", "lägg till krav"), ("Undanta", "undanta"), ("ersatt", "ersätt"),
        ("lägg  till avsnitt", "lägg till avsnitt"),
    ])
    func nearKeysAreOffered(key: String, meant: String) {
        let told = Decoded("anpassningar:\n  \(key): []\n", as: .schoolArea).diagnostics
        #expect(told.first { $0.id == "PV0201" }?.mend == "\(key) → \(meant)")
    }

    @Test func keyThatIsGivenIsNotOfferedAgain() {
        let told = expect(
            ["PV0201"], in: "områden:\n  - id: samverkan\n    titel: Samverkan\n    ⟦titeln⟧: Två\n",
            as: .areas)
        #expect(told.first?.mend == nil)
        #expect(told.first?.solutions.map(\.summary) == ["Rätta nyckeln eller ta bort den."])
    }

    @Test func strangeKeysOnEveryLevelAreAllTold() {
        expect(
            ["PV0201", "PV0201", "PV0201"],
            in: """
                namn: Norra
                ⟦färg⟧: blå
                kontakter:
                  - roll: rektor
                    ⟦namn⟧: Utelämnas
                svar:
                  moten: {text: Ja, ⟦kommentar⟧: Nej}
                """, as: .schoolArea)
    }

    @Test(arguments: ["anpassningar", "undanta", "ersätt", "lägg till krav", "lägg till avsnitt"])
    func schoolCannotTailor(key: String) {
        let told = Decoded("\(key): []\n" + FullFile.school, as: .school).diagnostics
        #expect(told.map(\.id) == ["PV0202"])
        #expect(told.first?.summary == "`\(key)` får inte stå i en skola")
        #expect(told.first?.span?.words == key)
        #expect(told.first?.explanation?.contains("Det gör huvudmannen i `kommun.yaml`.") == true)
        #expect(told.first?.solutions.map(\.summary) == ["Ta bort `\(key)`."])
    }

    @Test func schoolCannotLock() {
        let told = expect(
            ["PV0202"],
            in: FullFile.school.replacing("    när: kl. 8\n", with: "    när: kl. 8\n    ⟦lås⟧: ja\n"),
            as: .school)
        #expect(
            told.first?.explanation == "Bara kommunen och skolområdet kan låsa svar för dem som kommer under."
        )
    }

    @Test(arguments: [ContentKind.system, .municipality, .schoolArea, .school])
    func idOfAFileIsItsName(kind: ContentKind) {
        let told = expect(["PV0202"], in: "⟦id⟧: prov\n" + FullFile.text(kind), as: kind)
        #expect(told.first?.explanation == "Filens namn är id:t, så det skrivs inte i filen.")
    }

    @Test func idInsideAFileIsOnlyUnknownWhereNoneIsWanted() {
        expect(
            ["PV0201"],
            in: FullFile.system.replacing("    figur:\n", with: "    figur:\n      ⟦id⟧: hjulet\n"),
            as: .system)
    }

    @Test func missingKeysAreToldWhereTheirObjectStarts() {
        let told = expect(
            ["PV0203", "PV0203", "PV0203"],
            in: """
                roller:
                  - ⟦id⟧: rektor
                    titel: Rektor
                  - ⟦beskrivning⟧: Utan id och titel.
                    typ: person
                """, as: .roles)
        #expect(
            told.map(\.summary) == [
                "`typ` saknas i en roll", "`id` saknas i en roll", "`titel` saknas i en roll",
            ])
        #expect(told.first?.explanation == "Om rollen är en person, en grupp eller en organisation.")
        #expect(
            told.first?.solutions.map(\.summary)
                == ["Lägg till en rad `typ:` – något av `person`, `grupp`, `organisation`."])
    }

    @Test(arguments: ContentKind.allCases)
    func everyRequiredKeyAtTheTopIsMissed(kind: ContentKind) {
        // A comment with nothing else would be an empty file.
        let told = Decoded("zzzzzzzzzzzz: x\n", as: kind).diagnostics
        #expect(
            told.filter { $0.id == "PV0203" }.map(\.summary)
                == kind.shape.fields.filter(\.isRequired).map { "`\($0.key)` saknas i \(kind.shape.title)" }
                .sorted())
    }

    @Test func keyLostToAnErrorInTheTextIsNotMissed() {
        let told = Decoded(
            "namn: \"Lindvik\nkommunkod: \"0180\"\nläsår: 2026/2027\nsystem: [psykosocial]\n",
            as: .municipality
        ).diagnostics
        #expect(told.contains { $0.id.hasPrefix("PV01") })
        #expect(!told.contains { $0.summary.contains("`namn`") })
    }
}
