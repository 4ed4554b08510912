import PlanModel
import Testing

@Suite struct GradesTests {
    @Test(arguments: [
        ("alla", Array(0...10)), ("F", [0]), ("7", [7]), ("10", [10]), ("7-9", [7, 8, 9]),
        ("F-3", [0, 1, 2, 3]),
        ("1-3, 7-9", [1, 2, 3, 7, 8, 9]), ("1,3", [1, 3]), ("F, 5", [0, 5]), ("7-7", [7]),
    ])
    func saysWhichGradesItHolds(text: String, grades: [Int]) throws {
        let read = try #require(Grades(text))
        for grade in 0...10 {
            let single = try #require(Grades(grade == 0 ? "F" : "\(grade)"))
            #expect(read.overlaps(single) == grades.contains(grade), "årskurs \(grade)")
            #expect(single.overlaps(read) == read.overlaps(single))
        }
        #expect(read.text == text)
    }

    @Test(arguments: [
        "", "0", "11", "07", "9-7", "7-", "-9", "7--9", "7-8-9", "3-F", "F-F", "f", "Alla", "alla, 7", "7;9",
        "7,",
        ",7", "7,  9", "7 - 9", "7–9", "sju", " 7", "7 ", "7-9 ",
    ])
    func refusesOtherForms(text: String) {
        #expect(Grades(text) == nil)
    }

    @Test func separateRangesDoNotOverlap() throws {
        let early = try #require(Grades("1-3, 5"))
        let late = try #require(Grades("4, 6-9"))
        #expect(!early.overlaps(late))
    }
}
