import Testing

@testable import PlanModel

/// A merge that takes over plans from an earlier one gives what a merge from nothing gives.
@Suite struct MergeReuseTests {
    @Test(arguments: 0..<60 as Range<UInt64>)
    func onlyPlansOfChangedSchoolsAreMadeAnew(seed: UInt64) throws {
        let catalog = Catalog.random(seed: seed)
        let earlier = try #require(PlanMerge(catalog))
        let again = try #require(PlanMerge(catalog, reusing: earlier))
        #expect(zip(earlier.plans, again.plans).allSatisfy { $0 === $1 })
        let isSaidAlike = again.diagnostics == earlier.diagnostics
        #expect(isSaidAlike)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func anotherCatalogReusesNothingThatIsNotTheSame(seed: UInt64) throws {
        let earlier = try #require(PlanMerge(Catalog.random(seed: seed)))
        let catalog = Catalog.random(seed: seed + 1)
        let reusing = try #require(PlanMerge(catalog, reusing: earlier))
        let anew = try #require(PlanMerge(catalog))
        #expect(difference(outline(reusing.plans), outline(anew.plans)) == nil)
        let isSaidAlike = reusing.diagnostics.sortedForReading() == anew.diagnostics.sortedForReading()
        #expect(isSaidAlike)
    }
}
