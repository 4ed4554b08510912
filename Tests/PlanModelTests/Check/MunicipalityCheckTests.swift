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
