import PlanModel
import Testing

@Suite struct ProvisionTests {
    private func place(_ chapter: String?, _ paragraph: String?, _ subparagraph: String? = nil) -> String {
        Scribe.write("register/lagrum.yaml") { scribe in
            scribe.provision(
                "x", law: "y", chapter: chapter, paragraph: paragraph, subparagraph: subparagraph)
        }.place
    }

    @Test func placeAsSwedishLawyersWriteIt() {
        #expect(place("3", "7") == "3 kap. 7 §")
        #expect(place("3", "11 a") == "3 kap. 11 a §")
        #expect(place("2", "25-28") == "2 kap. 25–28 §§")
        #expect(place(nil, "27") == "27 §")
        #expect(place("4", nil) == "4 kap.")
        #expect(place("3", "7", "1") == "3 kap. 7 § 1 st.")
        #expect(place("3", "7", "1-2") == "3 kap. 7 § 1–2 st.")
        #expect(place("3-5", nil) == "3–5 kap.")
        #expect(place(nil, nil) == "")
    }
}
