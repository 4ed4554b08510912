import Foundation
import PlanModel
import PlanRender
import Testing

/// What the sources of every page of the demo say, held against the page itself.
@Suite struct DemoSourcesTests {
    private struct Case {
        let route: Route
        let page: ShownPage
        let sources: PageSources
    }

    private func cases() async throws -> [Case] {
        let pages = try #require(try await loadedPages(demoContent))
        return try pages.routes.filter { $0.path.hasSuffix(".html") }.map { route in
            let bytes = try #require(pages.render(route))
            let sources = try #require(pages.sources(of: route), "\(route.path)")
            return Case(route: route, page: ShownPage(bytes), sources: sources)
        }
    }

    @Test func everyAnchorIsOnItsPageOnce() async throws {
        for test in try await cases() {
            let counts = Dictionary(test.page.ids.map { ($0, 1) }, uniquingKeysWith: +)
            #expect(!test.sources.page.isEmpty, "\(test.route.path)")
            let anchors = test.sources.items.map(\.anchor)
            #expect(anchors.filter { counts[$0] != 1 } == [], "\(test.route.path)")
            #expect(Set(anchors).count == anchors.count, "\(test.route.path)")
            #expect(test.sources.items.allSatisfy { !$0.places.isEmpty }, "\(test.route.path)")
        }
    }

    @Test func everyRequirementAndSectionOnAPageIsTold() async throws {
        var (requirements, sections, exclusions) = (0, 0, 0)
        for test in try await cases() where test.route != .requirements {
            func anchors(_ kind: PageSources.Kind) -> Set<String> {
                Set(test.sources.items.filter { $0.kind == kind }.map(\.anchor))
            }
            let shown = test.page.requirements
            #expect(
                anchors(.requirement) == Set(shown.filter { !$0.isExcluded }.map(\.id)), "\(test.route.path)")
            #expect(
                anchors(.exclusion) == Set(shown.filter(\.isExcluded).map(\.id)), "\(test.route.path)")
            #expect(anchors(.section) == Set(test.page.sections), "\(test.route.path)")
            requirements += shown.count
            exclusions += anchors(.exclusion).count
            sections += test.page.sections.count
        }
        #expect(requirements > 1000 && sections > 100 && exclusions > 0)
    }

    @Test func everyAnswerOnAPageIsToldInItsOrder() async throws {
        var total = 0
        for test in try await cases() {
            let items = Dictionary(
                test.sources.items.map { ($0.anchor, $0) }, uniquingKeysWith: { first, _ in first })
            for shown in test.page.requirements {
                let answers = items[shown.id]?.answers ?? []
                let place = "\(test.route.path) \(shown.id)"
                #expect(
                    answers.map(\.shownQuestion) == shown.answers.map(\.question), "\(place)")
                #expect(answers.map(\.shownClass) == shown.answers.map(\.className), "\(place)")
            }
            let told = test.sources.items.reduce(0) { $0 + $1.answers.count }
            #expect(told == test.page.answerCount, "\(test.route.path)")
            total += told
        }
        #expect(total > 300)
    }

    @Test func everyElementThatContentHasMadeIsTold() async throws {
        let prefixes = [
            "krav-", "avsnitt-", "mal-", "eget-", "kontakt-", "begrepp-", "lag-", "saknas-", "omrade-",
            "roll-", "manad-", "system-", "lasare-", "amne-", "steg-",
        ]
        var kinds = Set<PageSources.Kind>()
        for test in try await cases() {
            let told = Set(test.sources.items.map(\.anchor))
            let made = test.page.ids.filter { id in prefixes.contains { id.hasPrefix($0) } }
            // Footnotes have the ids of what they stand in, with more after it.
            let untold = made.filter { !told.contains($0) && !$0.contains("-fotnot") }
            #expect(untold == [], "\(test.route.path)")
            kinds.formUnion(test.sources.items.map(\.kind))
        }
        #expect(Set(PageSources.Kind.allCases).subtracting(kinds) == [])
    }

    @Test func onlyPagesHaveSources() async throws {
        let pages = try #require(try await loadedPages(demoContent))
        let others: [Route] = [
            pages.route(of: .stylesheet), .sitemap, .robots, .feed, .system("okant"),
            .school("okand", .front), .school("aspskolan", .markdown),
            .school("aspskolan", .data), .school("aspskolan", .system("okant")),
            .school("aspskolan", .area("okant")), .school("aspskolan", .role("okand")),
            .school("bjorkskolan", .system("syv")),
        ]
        #expect(others.filter { pages.sources(of: $0) != nil } == [])
        let told = pages.routes.filter { pages.sources(of: $0) != nil }
        #expect(told.map(\.path) == pages.routes.map(\.path).filter { $0.hasSuffix(".html") })
    }
}

extension PageSources.Answer {
    /// What `svar` shows of the question, as HTML.
    fileprivate var shownQuestion: String {
        (state == .missing ? question.prompt : question.title).escaped
    }

    fileprivate var shownClass: String { state == .missing ? "saknas" : "niva-\(layer.slug)" }
}
