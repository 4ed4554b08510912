import PlanModel
import Testing

@Suite struct SchoolYearTests {
    @Test func theFiveQuestionsAreQuestions() {
        #expect(
            QualityStep.allCases.map(\.prompt)
                == ["Var är vi?", "Vart ska vi?", "Hur gör vi?", "Hur går det?", "Hur blev det?"])
    }

    @Test func aSchoolYearGoesFromAugustToJuly() {
        let year = SchoolYear("2026/2027")
        #expect(year.year(of: 8) == 2026)
        #expect(year.year(of: 12) == 2026)
        #expect(year.year(of: 1) == 2027)
        #expect(year.year(of: 7) == 2027)
    }

    @Test(arguments: [
        ("2026-08-01", true), ("2026-12-31", true), ("2027-01-01", true), ("2027-07-31", true),
        ("2026-07-31", false),
        ("2027-08-01", false), ("2025-09-01", false),
    ])
    func daysOfASchoolYear(day: String, isInIt: Bool) throws {
        let date = try #require(CalendarDate(day))
        #expect(SchoolYear("2026/2027").contains(date) == isInIt)
    }

    @Test func everyMonthIsOnceInTheSchoolYear() {
        #expect(Month.schoolYearOrder.first == 8)
        #expect(Set(Month.schoolYearOrder) == Set(1...Month.all.count))
        #expect(Month.schoolYearOrder.count == Month.all.count)
    }
}
