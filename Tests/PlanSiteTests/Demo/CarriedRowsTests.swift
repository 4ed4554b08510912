import Foundation
import PlanModel
import PlanSite
import Testing

/// The shipped content carries every obligation of its sources, and asks no more of a school than it must.
@Suite struct CarriedRowsTests {
    /// The ids of every row in the catalogue of obligations that the systems were written from.
    private static let catalogue: [String] = {
        let file = URL(fileURLWithPath: demoContent).deletingLastPathComponent()
            .appendingPathComponent("Tests/Fixtures/kravkatalogen.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }()

    @Test func everyRowIsCarriedExactlyOnce() async throws {
        #expect(Self.catalogue.count == 476)
        let content = try await LoadedContent.load(from: demoContent)
        let carried = content.catalog.systems.flatMap(\.sections).flatMap(\.requirements)
            .flatMap { $0.source?.rows ?? [] }
        var counts: [String: Int] = [:]
        for row in carried { counts[row.value, default: 0] += 1 }
        #expect(Set(counts.keys).symmetricDifference(Self.catalogue) == [])
        #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
    }

    @Test func rowsAreCarriedByTheirOwnSystem() async throws {
        let content = try await LoadedContent.load(from: demoContent)
        for requirement in content.catalog.systems.flatMap(\.sections).flatMap(\.requirements) {
            for row in requirement.source?.rows ?? [] {
                #expect(row.value.hasPrefix(requirement.id.system + "/"), "\(requirement.id)")
            }
        }
    }

    @Test func aSchoolWithEveryGradeCanAnswerInOneSitting() async throws {
        let content = try await LoadedContent.load(from: demoContent)
        let plans = try #require(content.merge?.plans)
        let school = try #require(plans.first { $0.school.id == "aspskolan" })
        #expect(school.school.scope.inWords == "förskoleklass, grundskola årskurs 1–9 och fritidshem")
        #expect(school.questions.count <= 60)
        let asked = Set(plans.flatMap { $0.questions.map(\.question.id) })
        #expect(Set(content.catalog.questions.map(\.id)).subtracting(asked) == [])
    }

    @Test func scopeDecidesWhichSystemsASchoolHas() async throws {
        let plans = try #require(try await LoadedContent.load(from: demoContent).merge?.plans)
        func systems(_ id: String) -> [String] { plans.first { $0.school.id == id }?.systems.map(\.id) ?? [] }
        #expect(systems("aspskolan").contains("syv"))
        #expect(!systems("bjorkskolan").contains("syv"))
        #expect(systems("tallgymnasiet").contains("syv"))
    }

    @Test func theDemoHasNoErrors() async throws {
        let report = try await SiteBuilder.check(SiteOptions(content: demoContent))
        #expect(report.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        #expect(report.schools == 3)
        #expect(report.systems == 5)
    }
}
