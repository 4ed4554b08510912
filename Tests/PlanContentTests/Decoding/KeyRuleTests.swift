import PlanModel
import Testing

@testable import PlanContent

/// Keys that need, exclude or stand in for each other: PV0207–PV0212.
@Suite struct KeyRuleTests {
    @Test func activityNeedsATime() {
        let told = expect(
            ["PV0207"], in: "namn: Norra\nårshjul:\n  - ⟦id⟧: start\n    aktivitet: Upprop\n", as: .schoolArea
        )
        #expect(told.first?.summary == "`månad` eller `datum` saknas i en aktivitet i årshjulet")
        #expect(told.first?.solutions.map(\.summary) == ["Lägg till exakt en av dem."])
    }

    @Test func activityHasOneTime() {
        let told = expect(
            ["PV0208"],
            in: """
                namn: Norra
                årshjul:
                  - id: start
                    aktivitet: Upprop
                    ⟦datum⟧: 2026-08-17
                    månad: augusti
                """, as: .schoolArea)
        #expect(
            told.first?.summary == "`månad` och `datum` kan inte stå tillsammans i en aktivitet i årshjulet")
        #expect(told.first?.solutions.map(\.summary) == ["Behåll en av dem."])
    }

    @Test func variantIsForARoleOrASystem() {
        let told = expect(
            ["PV0207", "PV0208"],
            in: """
                namn: Norra
                svar:
                  moten:
                    text: Alla.
                    varianter:
                      - ⟦text⟧: För ingen.
                      - roll: rektor
                        ⟦system⟧: syv
                        text: För två.
                """, as: .schoolArea)
        #expect(told.first?.summary == "`roll` eller `system` saknas i en variant av ett svar")
    }

    @Test(arguments: ["krav", "ansvar"])
    func dutiesNeedSomebodyToDoThem(type: String) {
        let told = expect(
            ["PV0209"],
            in: FullFile.system.replacing("typ: ansvar", with: "typ: ⟦\(type)⟧")
                .replacing("        aktör: [skola, rektor]\n", with: ""), as: .system)
        #expect(told.first?.summary == "`aktör` saknas: det krävs när `typ` är `\(type)`")
        #expect(told.first?.explanation == "Id för de roller som ska uppfylla kravet.")
        #expect(told.first?.solutions.map(\.summary) == ["Lägg till en rad `aktör:`, eller ändra `typ`."])
    }

    @Test func supersededSystemNamesItsSuccessor() {
        expect(
            ["PV0209"],
            in: FullFile.system.replacing("status: ersatt\nersatt av: nytt-system", with: "status: ⟦ersatt⟧"),
            as: .system)
        let told = expect(
            ["PV0210"],
            in: FullFile.system.replacing(
                "status: ersatt\nersatt av:", with: "status: gällande\n⟦ersatt av⟧:"),
            as: .system)
        #expect(told.first?.summary == "`ersatt av` får bara anges när `status` är `ersatt`")
        #expect(told.first?.solutions.map(\.summary) == ["Ta bort `ersatt av`, eller ändra `status`."])
    }

    @Test func onlyOutdatedTermsAreReplaced() {
        for other in ["", "    äldre term: nej\n"] {
            expect(
                ["PV0210"],
                in: FullFile.terms.replacing(
                    "    äldre term: ja\n    ersatt av", with: other + "    ⟦ersatt av⟧"),
                as: .terms)
        }
    }

    @Test func nearEquivalencesTellTheDifference() {
        expect(
            ["PV0209"],
            in: FullFile.equivalences.replacing("relation: samma", with: "relation: ⟦nära⟧"),
            as: .equivalences)
    }

    @Test func notApplicableStandsAlone() {
        let told = expect(
            ["PV0211", "PV0211"],
            in: """
                namn: Norra
                svar:
                  moten:
                    ej tillämpligt: Därför.
                    ⟦text⟧: Fast ändå.
                    ⟦ansvarig⟧: rektor
                    lås: ja
                """, as: .schoolArea)
        #expect(told.first?.summary == "`text` kan inte stå tillsammans med `ej tillämpligt`")
        #expect(told.first?.solutions.map(\.summary) == ["Ta bort den ena."])
    }

    @Test func answerSaysSomething() {
        let told = expect(["PV0212"], in: "namn: Norra\nsvar:\n  moten: ⟦{}⟧\n", as: .schoolArea)
        #expect(told.first?.summary == "Här saknas innehåll i ett gemensamt svar")
        #expect(told.first?.solutions.first?.summary.hasPrefix("Skriv något av `text`, `ansvarig`") == true)
    }

    @Test func misspeltKeysAreNotMissedAsWell() {
        expect(
            ["PV0201"],
            in: FullFile.system.replacing("        aktör: [skola", with: "        ⟦aktörer⟧: [skola"),
            as: .system)
        expect(
            ["PV0201"], in: FullFile.school.replacing("    månad: augusti", with: "    ⟦månda⟧: augusti"),
            as: .school)
        expect(
            ["PV0201"], in: FullFile.terms.replacing("    äldre term:", with: "    ⟦äldre-term⟧:"), as: .terms
        )
        expect(
            ["PV0201"], in: FullFile.equivalences.replacing("skillnad:", with: "⟦skilnad⟧:"),
            as: .equivalences)
    }

    @Test func keyLostToAnErrorInTheTextIsNotMissed() {
        let text = FullFile.system.replacing("ersatt av: nytt-system", with: "ersatt av: \"nytt-system")
        #expect(!Decoded(text, as: .system).ids.contains("PV0209"))
    }

    @Test func everythingWrongIsToldInOneRun() {
        expect(
            ["PV0201", "PV0204", "PV0205", "PV0206", "PV0203", "PV0207", "PV0202"],
            in: """
                namn: Aspskolan
                ⟦skolenhetskd⟧: "00000000"
                skolområde:⟦⟧
                skolformer: {grundskola: ⟦9-7⟧}
                kontakter: ⟦rektor⟧
                mål:
                  - ⟦titel⟧: Utan id
                årshjul:
                  - ⟦id⟧: start
                    aktivitet: Upprop
                ⟦undanta⟧: []
                """, as: .school)
    }
}
