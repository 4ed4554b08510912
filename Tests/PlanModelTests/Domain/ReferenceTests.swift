import PlanModel
import Testing

@Suite struct ReferenceTests {
    @Test(arguments: [
        ("krav:psykosocial/samverkan/8", Reference.requirement("psykosocial/samverkan/8")),
        ("avsnitt:psykosocial/samverkan", .section("psykosocial/samverkan")),
        ("system:psykosocial", .system("psykosocial")),
        ("begrepp:elevhalsa", .term("elevhalsa")),
        ("lag:skollagen-2-25", .law("skollagen-2-25")),
        ("roll:rektor", .role("rektor")),
        ("skola:aspskolan", .school("aspskolan")),
        ("omrade:samverkan", .area("samverkan")),
    ])
    func readsEveryKindAndWritesItBack(address: String, reference: Reference) throws {
        #expect(try Reference(parsing: address) == reference)
        #expect(reference.address == address)
    }

    @Test func everyKindCanBeRead() throws {
        for kind in Reference.kinds {
            let forms = ["a", "a/b", "a/b/c"].map { "\(kind):\($0)" }
            #expect(forms.filter { (try? Reference(parsing: $0)) != nil }.count == 1, "\(kind)")
        }
    }

    @Test(arguments: [
        "https://www.skolverket.se", "mailto:kurator@lindvik.example", "tel:0980319200", "Krav:a/b/c",
        "område:a",
        "krav", "#krav-a-b-c", "", ":a", "../sida/",
    ])
    func ordinaryLinksAreNoReferences(address: String) {
        #expect(throws: Reference.ParseFailure.notAReference) { try Reference(parsing: address) }
    }

    @Test(arguments: [
        ("krav:psykosocial/samverkan", "krav:system/avsnitt/krav"),
        ("krav:psykosocial/samverkan/8/1", "krav:system/avsnitt/krav"),
        ("krav:Psykosocial/samverkan/8", "krav:system/avsnitt/krav"),
        ("krav:", "krav:system/avsnitt/krav"),
        ("avsnitt:samverkan", "avsnitt:system/avsnitt"),
        ("begrepp:elevhälsa", "begrepp:id"),
        ("lag:skollagen/2/25", "lag:id"),
        ("lag: skollagen", "lag:id"),
        ("roll:rektor/", "roll:id"),
    ])
    func malformedReferencesTellTheForm(address: String, form: String) {
        #expect(throws: Reference.ParseFailure.malformed(expected: form)) { try Reference(parsing: address) }
    }
}
