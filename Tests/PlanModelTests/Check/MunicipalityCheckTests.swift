import PlanModel
import Testing

@Suite struct MunicipalityCheckTests {
    @Test(arguments: ["2026/2028", "2026/2026", "2027/2026", "2026/2025"])
    func schoolYearIsTwoYearsInARow(year: String) {
        var catalog = Catalog.small
        catalog.municipality = .small(schoolYear: year)
        #expect(catalog.findings == ["PV0327 kommun.yaml: \(year)"])
    }

    @Test(arguments: ["2026/2027", "1999/2000"])
    func schoolYearsInARowAreFine(year: String) {
        var catalog = Catalog.small
        catalog.municipality = .small(schoolYear: year)
        #expect(catalog.findings == [])
    }

    @Test(arguments: [
        ("2026-07-31", false), ("2026-08-01", true), ("2027-07-31", true), ("2027-08-01", false),
    ])
    func activitiesAreWithinTheSchoolYear(day: String, isWithin: Bool) throws {
        let date = try #require(CalendarDate(day))
        var catalog = Catalog.small
        catalog.schools = [
            .small {
                $0.decisions(activities: [$0.activity("start", .date(date)), $0.activity("slut", .month(7))])
            }
        ]
        #expect(catalog.findings == (isWithin ? [] : ["PV0332 skolor/aspskolan.yaml: start"]))
    }

    @Test func aNewSchoolYearIsMeasuredAgainstInSchoolsThatAreAsBefore() throws {
        let date = try #require(CalendarDate("2026-09-01"))
        var catalog = Catalog.small
        catalog.schools = [.small { $0.decisions(activities: [$0.activity("start", .date(date))]) }]
        let before = CatalogCheck(catalog, index: CatalogIndex(catalog))
        #expect(before.diagnostics.isEmpty)
        catalog.municipality = .small(schoolYear: "2027/2028")
        let after = CatalogCheck(catalog, index: CatalogIndex(catalog), reusing: before)
        #expect(after.diagnostics.map(\.id) == ["PV0332"])
    }

    @Test(arguments: ["kommun", "läsår", "skola", "skolområde", "la\u{308}sa\u{30A}r"])
    func valuesThatPlanverkSets(name: String) {
        var catalog = Catalog.small
        catalog.schools = [.small { $0.decisions(values: [("huvudman", "Nämnden"), (name, "x")]) }]
        #expect(catalog.findings == ["PV0326 skolor/aspskolan.yaml: \(name)"])
    }

    @Test func withoutAMunicipalityTheRestIsChecked() {
        var catalog = Catalog.small
        catalog.municipality = nil
        catalog.schools = [.small(area: "norra")]
        #expect(PlanMerge(catalog) == nil)
        #expect(catalog.findings == ["PV0309 skolor/aspskolan.yaml: norra"])
    }
}
