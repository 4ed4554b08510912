import PlanModel
import Testing

@Suite struct IdentifierTests {
    @Test(arguments: ["8", "a", "fotnot-1", "skollagen-3-11a", "a-b-c", "0"])
    func slugs(text: String) {
        #expect(text.isSlug)
    }

    @Test(arguments: ["", "-", "a-", "-a", "a--b", "A", "å", "a b", "a_b", "a/b", "a.b", "a\n"])
    func notSlugs(text: String) {
        #expect(!text.isSlug)
    }

    @Test func requirementIDHasThreeParts() {
        let id = RequirementID(parsing: "psykosocial/samverkan/8")
        #expect(id == RequirementID(system: "psykosocial", section: "samverkan", local: "8"))
        #expect(id?.description == "psykosocial/samverkan/8")
        #expect(id?.anchor == "krav-psykosocial-samverkan-8")
        #expect(id?.sectionID == SectionID(parsing: "psykosocial/samverkan"))
    }

    @Test(arguments: ["", "8", "a/b", "a/b/c/d", "a//c", "/b/c", "a/b/", "a/b/C", "a/b/c ", "krav:a/b/c"])
    func otherFormsAreNoRequirementID(text: String) {
        #expect(RequirementID(parsing: text) == nil)
    }

    @Test func sectionIDHasTwoParts() {
        let id = SectionID(parsing: "psykosocial/samverkan")
        #expect(id?.description == "psykosocial/samverkan")
        #expect(id?.anchor == "avsnitt-psykosocial-samverkan")
        #expect(RequirementID(parsing: "psykosocial/samverkan/8")?.sectionID == id)
    }

    @Test(arguments: ["", "a", "a/b/c", "a/", "/b", "a/Å"])
    func otherFormsAreNoSectionID(text: String) {
        #expect(SectionID(parsing: text) == nil)
    }
}
