import PlanModel
import PlanRender
import Testing

/// What the guidance says in other languages on schools' first pages: the golden case `vagledning`.
@Suite struct TranslatedGuidanceTests {
    private func pages() async throws -> SitePages {
        try #require(try await loadedPages(GoldenCase.folder + "/vagledning/input"))
    }

    private func page(_ path: String) async throws -> String {
        let pages = try await pages()
        let route = try #require(pages.route(at: path), "\(path)")
        return String(decoding: try #require(pages.render(route)), as: UTF8.self)
    }

    @Test func firstPagesAreThereInWhatTheirOwnTopicsAreWrittenIn() async throws {
        let paths = try await pages().routes.map(\.path)
        #expect(
            paths.filter { $0.hasPrefix("en/") || $0.hasPrefix("so/") || $0.hasPrefix("lattlast/") }.sorted()
                == [
                    "en/skolor/asp/index.html", "en/skolor/tall/index.html", "lattlast/index.html",
                    "lattlast/skolor/asp/index.html", "lattlast/skolor/tall/index.html",
                    // Only in upper secondary school.
                    "so/skolor/tall/index.html",
                ])
        #expect(Set(paths).count == paths.count)
    }

    @Test func titlesTextsAndStepsAreInTheLanguage() async throws {
        let front = try await page("en/skolor/asp/index.html")
        #expect(front.contains("<a href=\"#amne-stod\">School is difficult</a>"))
        #expect(front.contains("<h3>School is difficult</h3>"))
        #expect(front.contains("<p>You can always talk to an adult at Aspskolan.</p>"))
        #expect(front.contains("<p class=\"kort-sagt\">When the usual is not enough</p>"))
        #expect(front.contains("A decision not to</dt>"))
        // The picture and the links say what the steps do.
        #expect(front.contains(">Report</tspan>") && front.contains("<a href=\"#steg-anmalan\">Report</a>"))
        for swedish in ["Det är svårt i skolan", "Prata med läraren", "Läraren anmäler"] {
            #expect(!front.contains(swedish), "\(swedish)")
        }
    }

    @Test func whatIsNotTranslatedIsMarkedAsSwedish() async throws {
        let front = try await page("en/skolor/asp/index.html")
        #expect(front.contains("<div lang=\"sv\">\n<p>Ring <a"))
        #expect(front.contains("<h3><span lang=\"sv\">Rektorn beslutar &amp; berättar</span></h3>"))
        let easy = try await page("lattlast/skolor/asp/index.html")
        #expect(easy.contains("<p>Är någon i fara? Ring"))
        #expect(easy.contains("Behöver eleven mer hjälp?") && !easy.contains("Behöver eleven särskilt stöd?"))
        #expect(!easy.contains("<span lang=\"sv\">"))
    }

    @Test func whatCannotWaitIsTranslatedOnTheStartPageToo() async throws {
        #expect(try await page("lattlast/index.html").contains("<p>Är någon i fara? Ring"))
        #expect(try await page("index.html").contains("<p>Ring <a href=\"tel:112\">112</a> om någon"))
    }

    @Test func theTranslationIsTheFirstPlaceToEdit() async throws {
        let sources = try #require(try await pages().sources(of: Route.school("asp", .front).in(.english)))
        func first(_ anchor: String) -> String? {
            sources.items.first { $0.anchor == anchor }?.places.first.map { "\($0.what): \($0.span.text)" }
        }
        #expect(first("lasare-elev") == "översättningen: You can always talk to an adult at {{skola}}.")
        #expect(first("steg-anmalan") == "översättningen: The teacher reports to the head teacher.")
        #expect(first("klagomal") == "översättningen: Talk to the head teacher.")
        #expect(first("steg-uppfoljning")?.hasPrefix("texten: ") == true)
    }
}
