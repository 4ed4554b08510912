import PlanModel
import Testing

@Suite struct SchoolYearTests {
    @Test func theFiveQuestionsAreQuestions() {
        #expect(
            QualityStep.allCases.map(\.prompt)
                == ["Var är vi?", "Vart ska vi?", "Hur gör vi?", "Hur går det?", "Hur blev det?"])
    }

    @Test func everyMonthIsOnceInTheSchoolYear() {
        #expect(Month.schoolYearOrder.first == 8)
        #expect(Set(Month.schoolYearOrder) == Set(1...Month.all.count))
        #expect(Month.schoolYearOrder.count == Month.all.count)
    }
}
