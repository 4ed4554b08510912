import PlanModel
import PlanSite
import Testing

/// That the shipped content lets nothing fall: every row of the catalogue of obligations is carried.
@Suite struct CarriedRowsTests {
    private let fixture = repositoryFolder + "/Tests/Fixtures/kravkatalogen.txt"

    @Test func everyRowIsCarriedExactlyOnce() async throws {
        let rows = try text(of: fixture).split(separator: "\n").map(String.init)
        #expect(rows.count == 476 && Set(rows).count == 476)
        let systems = try await LoadedContent.load(from: demoContent).catalog.systems
        var carriers: [String: [RequirementID]] = [:]
        for requirement in systems.flatMap(\.sections).flatMap(\.requirements) {
            for row in requirement.source?.rows ?? [] {
                carriers[row.value, default: []].append(requirement.id)
            }
        }
        for row in rows { #expect(carriers[row]?.count == 1, "\(row) bärs av \(carriers[row] ?? [])") }
        let unknown = Set(carriers.keys).subtracting(rows)
        #expect(unknown.isEmpty, "rader som inte finns i kravkatalogen: \(unknown.sorted())")
    }

    @Test func everyRequirementOfTheSystemsCarriesARow() async throws {
        let systems = try await LoadedContent.load(from: demoContent).catalog.systems
        for requirement in systems.flatMap(\.sections).flatMap(\.requirements) {
            #expect(requirement.source?.rows.isEmpty == false, "\(requirement.id)")
        }
    }

    @Test func everyQuestionIsAskedBySomeRequirement() async throws {
        let catalog = try await LoadedContent.load(from: demoContent).catalog
        let asked = Set(catalog.allRequirements.flatMap(\.questions).map(\.value))
        #expect(catalog.questions.map(\.id).filter { !asked.contains($0) } == [])
    }

    @Test func aSchoolIsAskedAtMostSixtyQuestions() async throws {
        let merge = try #require(try await LoadedContent.load(from: demoContent).merge)
        let plan = try #require(merge.plans.first { $0.school.id == "aspskolan" })
        #expect((30...60).contains(plan.questions.count), "\(plan.questions.count) frågor")
    }

    @Test func theDemoHasNoErrors() async throws {
        let report = try await SiteBuilder.check(SiteOptions(content: demoContent))
        #expect(report.diagnostics.filter { $0.severity == .error } == [])
        #expect(report.schools == 3 && report.systems == 5)
    }
}
