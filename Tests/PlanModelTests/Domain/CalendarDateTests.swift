import PlanModel
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        "2026-08-20", "2024-02-29", "2000-02-29", "2026-02-28", "2026-12-31", "2026-01-01", "2026-04-30",
        "0001-01-01",
    ])
    func readsDaysThatExist(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-04-31", "2026-06-31", "2026-09-31",
        "2026-11-31", "2026-01-32", "2026-13-01", "2026-00-10", "2026-10-00", "2026-8-20", "26-08-20",
        "2026-08-20 ", "2026-08-20T08:00", "2026/08/20", "20260820", "2026-08", "+026-08-20", "2026-0٢-20",
        "",
        "2026-08-20-01",
    ])
    func refusesDaysThatDoNotExistAndOtherForms(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func daysAreInOrder() {
        let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"].map(
            CalendarDate.init)
        for (earlier, later) in zip(days, days.dropFirst()) {
            guard let earlier, let later else {
                Issue.record("a date was not read")
                continue
            }
            #expect(earlier < later)
            #expect(!(later < earlier))
        }
    }

    @Test(arguments: [
        ("2026-08-20", "2026-08-21"), ("2026-08-31", "2026-09-01"), ("2026-12-31", "2027-01-01"),
        ("2027-02-28", "2027-03-01"), ("2028-02-28", "2028-02-29"),
    ])
    func theDayAfter(day: String, next: String) {
        #expect(CalendarDate(day)?.next.description == next)
    }

    @Test func inWords() {
        #expect(CalendarDate("2026-08-20")?.inWords == "20 augusti 2026")
        #expect(CalendarDate("2026-12-01")?.inWords == "1 december 2026")
    }
}
