import PlanModel
import Testing

@Suite struct ScopeTests {
    @Test func overlapNeedsTheSameFormAndSomeGradeInCommon() {
        let scope: Scope = [.compulsory: "7-9", .leisureCentre: "alla"]
        #expect(scope.overlaps([.compulsory: "F-7"]))
        #expect(scope.overlaps([.upperSecondary: "alla", .leisureCentre: "1"]))
        #expect(!scope.overlaps([.compulsory: "1-6"]))
        #expect(!scope.overlaps([.adaptedCompulsory: "7-9"]))
        #expect(!scope.overlaps(Scope([])))
    }

    @Test func aFormWrittenTwiceCountsTwice() {
        let scope: Scope = [.compulsory: "1-3", .compulsory: "7-9"]
        #expect(scope.overlaps([.compulsory: "8"]))
        #expect(!scope.overlaps([.compulsory: "5"]))
    }

    @Test func inWords() {
        #expect(Scope([]).inWords == "")
        #expect(([.compulsory: "alla"] as Scope).inWords == "grundskola")
        #expect(
            ([.compulsory: "7-9", .upperSecondary: "alla"] as Scope).inWords
                == "grundskola årskurs 7–9 och gymnasieskola")
        #expect(
            ([.preschoolClass: "alla", .compulsory: "1-3, 7-9", .adult: "alla"] as Scope).inWords
                == "förskoleklass, grundskola årskurs 1–3, 7–9 och kommunal vuxenutbildning")
    }

    @Test func joinsInSwedish() {
        #expect([String]().joinedInSwedish() == "")
        #expect(["a"].joinedInSwedish() == "a")
        #expect(["a", "b"].joinedInSwedish("eller") == "a eller b")
        #expect(["a", "b", "c"].joinedInSwedish() == "a, b och c")
    }

    @Test func everySchoolFormIsReadFromItsWord() {
        #expect(SchoolForm.allCases.map { SchoolForm(word: $0.rawValue) } == SchoolForm.allCases)
        #expect(SchoolForm(word: "Grundskola") == nil)
        #expect(SchoolForm(word: "grundsärskola") == nil)
    }
}
