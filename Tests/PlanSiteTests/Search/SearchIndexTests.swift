import Foundation
import PlanModel
import PlanRender
import PlanSite
import Testing

/// What is in the parts of the search index, and that what schools share is in it once.
@Suite struct SearchIndexTests {
    private func shared(_ content: EditedContent) throws -> String {
        try #require(content.page("sok/gemensamt.js"))
    }

    private func part(of school: String, _ content: EditedContent) throws -> String {
        try #require(content.page("skolor/\(school)/sok.js"))
    }

    /// What stands before the list of schools.
    private func withoutSchools(_ script: String) throws -> Substring {
        let start = try #require(script.range(of: "\"schools\":"))
        return script[..<start.lowerBound]
    }

    @Test func aNewSchoolAddsOnlyItsRowToWhatIsShared() async throws {
        try await withTemporaryFolder { folder in
            var content = try await EditedContent(in: folder)
            let before = try shared(content)
            let asp = try text(of: content.path("skolor/asp.yaml"))
            try write(
                asp.replacing("namn: Aspskolan", with: "namn: Ekskolan")
                    .replacing(/skolenhetskod: "\d+"/, with: "skolenhetskod: \"99998888\""),
                to: content.path("skolor/ek.yaml"))
            _ = await content.site.refresh()
            let after = try shared(content)
            #expect(try withoutSchools(before) == withoutSchools(after))
            #expect(after.contains("[\"skolor/ek/index.html\",\"Ekskolan\""))
            #expect(after.utf8.count - before.utf8.count < 120)
        }
    }

    @Test func whatASchoolSaysIsInItsPartAlone() async throws {
        try await withTemporaryFolder { folder in
            var content = try await EditedContent(in: folder)
            try content.replace(
                "namn: Aspskolan", with: "namn: Aspskolan\npresentation: Här finns en **xylofon**.",
                in: "skolor/asp.yaml")
            _ = await content.site.refresh()
            #expect(try part(of: "asp", content).contains("Här finns en xylofon."))
            #expect(try !shared(content).contains("xylofon"))
            #expect(try !part(of: "bjork", content).contains("xylofon"))
        }
    }

    @Test func whatTheMunicipalityAnswersIsWrittenOnce() async throws {
        let pages = try #require(try await loadedPages(demoContent))
        let script = String(decoding: try #require(pages.render(.searchIndex)), as: UTF8.self)
        let texts = pages.site.plans.compactMap { pages.render(.school($0.plan.school.id, .searchIndex)) }
            .map { String(decoding: $0, as: UTF8.self) }
        #expect(texts.count == 3)
        let shared = pages.site.merge.municipality.decisions.answers.compactMap { answer -> String? in
            guard case .answered(let content, _) = answer.statement else { return nil }
            return content.text?.string.split(separator: "\n").first.map(String.init)
        }.filter { !$0.contains(where: "*[]{}<>_`\"\\".contains) }
        #expect(shared.count > 3)
        for text in shared {
            #expect(script.components(separatedBy: text).count == 2, "\(text)")
            #expect(texts.allSatisfy { !$0.contains(text) }, "\(text)")
        }
    }

    @Test func whatToDoIsWrittenOnceAndLeadsToTheFirstPage() async throws {
        let pages = try #require(try await loadedPages(GoldenCase.folder + "/vagledning/input"))
        let script = String(decoding: try #require(pages.render(.searchIndex)), as: UTF8.self)
        let rows = [
            #"["amne","Det är svårt i skolan","Prata med läraren först.",-1,"","index.html#amne-stod"]"#,
            #"["amne","Om du inte är nöjd","Prata med rektorn.",-1,"","index.html#klagomal"]"#,
        ]
        for row in rows { #expect(script.components(separatedBy: row).count == 2, "\(row)") }
        // A decision is found by what follows from it.
        #expect(script.contains("Åtgärdsprogram · Programmet visar vad skolan ska göra."))
        for school in pages.site.plans.map(\.plan.school.id) {
            let part = String(
                decoding: try #require(pages.render(.school(school, .searchIndex))), as: UTF8.self)
            #expect(!part.contains("Prata med läraren"))
        }
    }

    /// What the script says of the entry with a number, among those of a list.
    private func row(_ number: Int, in script: String) throws -> [Any] {
        let start = try #require(script.firstIndex(of: "{"))
        let end = try #require(script.lastIndex(of: "}"))
        let data = try JSONSerialization.jsonObject(with: Data(script[start...end].utf8)) as? [String: Any]
        return try #require((data?["entries"] as? [[Any]])?[number])
    }

    @Test func whatCannotWaitAndTheContactsAreKnownByNumber() async throws {
        let pages = try #require(try await loadedPages(GoldenCase.folder + "/vagledning/input"))
        let script = String(decoding: try #require(pages.render(.searchIndex)), as: UTF8.self)
        let help = try #require(
            try /"help":\{"urgent":(\d+),"contacts":(\d+),"schools":(\d+)\}/.firstMatch(in: script)?.output)
        let numbers = try [help.1, help.2, help.3].map { try #require(Int($0)) }
        let rows = try numbers.map { try row($0, in: script) }
        #expect(rows.map { $0[0] as? String } == ["amne", "sida", "sida"])
        #expect(rows[0][2] as? String == "Ring 112 om någon är i fara.")
        #expect(rows[0][4] as? String == "index.html#akut")
        #expect(rows[0][5] as? String == "index.html#akut")
        #expect(rows[1][5] as? String == "index.html#kontakter")
        #expect(rows[2][4] as? String == "skolor/index.html")
    }

    @Test func translationsStandByTheNumberOfWhatTheyTranslate() async throws {
        let pages = try #require(try await loadedPages(GoldenCase.folder + "/vagledning/input"))
        let script = String(decoding: try #require(pages.render(.searchIndex)), as: UTF8.self)
        let translated = try #require(
            try /\[(\d+),"School is difficult","Talk to the teacher first[^"]*",\[\]\]/.firstMatch(in: script)
        )
        let number = try #require(Int(translated.1))
        #expect(try row(number, in: script)[1] as? String == "Det är svårt i skolan")
        // Easy Swedish is Swedish.
        #expect(!script.contains(#""lattlast":"#))
    }

    @Test func numbersAndStampsGoTogether() async throws {
        let pages = try #require(try await loadedPages(demoContent))
        let stamp = /"stamp":(\d+)/
        let scripts = [Route.searchIndex] + pages.site.plans.map { .school($0.plan.school.id, .searchIndex) }
        let stamps = try scripts.map { route in
            let script = String(decoding: try #require(pages.render(route)), as: UTF8.self)
            return try #require(try stamp.firstMatch(in: script)).1.description
        }
        #expect(Set(stamps).count == 1)
    }

    @Test func theSameContentGivesTheSameBytes() async throws {
        let first = try #require(try await loadedPages(demoContent))
        let second = try #require(try await loadedPages(demoContent))
        for route in first.routes where route.path.hasSuffix("sok.js") || route == .searchIndex {
            #expect(first.render(route) == second.render(route), "\(route.path)")
        }
    }
}
