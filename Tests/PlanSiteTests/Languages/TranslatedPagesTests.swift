import PlanModel
import PlanRender
import Testing

/// Which pages there are in other languages, and what is on them: the golden case `flera-sprak`.
@Suite struct TranslatedPagesTests {
    private func pages() async throws -> SitePages {
        try #require(try await loadedPages(repositoryFolder + "/Tests/Golden/flera-sprak/input"))
    }

    private func page(_ path: String) async throws -> String {
        let pages = try await pages()
        let route = try #require(pages.route(at: path), "\(path)")
        #expect(route.path == path)
        return String(decoding: try #require(pages.render(route)), as: UTF8.self)
    }

    @Test func thereIsAPageWhereTheContentSaysSomethingInTheLanguage() async throws {
        let paths = try await pages().routes.map(\.path)
        let translated = paths.filter { path in
            Language.foreign.contains { path.hasPrefix("\($0.rawValue)/") } || path.hasPrefix("lattlast/")
        }
        #expect(
            translated.sorted() == [
                "ar/skolor/asp/index.html", "en/index.html", "en/kvalitetssystem/stod/index.html",
                "en/skolor/asp/egna-avsnitt/index.html", "en/skolor/asp/omraden/samverkan/index.html",
                "en/skolor/asp/stod/samverkan/index.html", "lattlast/kvalitetssystem/stod/index.html",
                "lattlast/skolor/asp/index.html", "lattlast/skolor/asp/stod/samverkan/index.html",
                "so/kvalitetssystem/stod/index.html", "so/skolor/asp/stod/samverkan/index.html",
            ])
        #expect(Set(paths).count == paths.count)
    }

    @Test(arguments: [
        "so/index.html", "sv/index.html", "en/en/index.html", "en/skolor/asp/index.html",
        "en/skolor/index.html",
        "en/skolor/asp/hela-planen/index.html", "en/tillgangar/planverk.css", "de/index.html",
    ])
    func thereIsNoOther(path: String) async throws {
        #expect(try await pages().route(at: path) == nil)
    }

    @Test func nothingIsRenderedOrToldOfAPageThatIsNotThere() async throws {
        let pages = try await pages()
        for route in [
            Route.translated(.somali, .start), .translated(.english, .school("asp", .front)),
            .translated(.english, .translated(.english, .start)),
            .translated(.english, .asset(.stylesheet, fingerprint: "")),
        ] {
            #expect(pages.render(route) == nil && pages.sources(of: route) == nil, "\(route)")
        }
    }

    @Test func whatIsTranslatedIsShownInTheLanguageAndTheRestIsMarked() async throws {
        let start = try await page("en/index.html")
        #expect(start.contains(#"<html lang="en">"#))
        #expect(start.contains("<p>Welcome to the schools’ plans."))
        #expect(!start.contains("Välkommen"))
        let section = try await page("en/skolor/asp/stod/samverkan/index.html")
        #expect(section.contains("<h1>Cooperation"))
        #expect(section.contains("<p>The school cooperates.</p>"))
        #expect(section.contains(#"<span lang="sv">Rutiner för samarbete</span>"#))
        #expect(section.contains("<div lang=\"sv\">\n<p>Skolan ska ha rutiner"))
        let somali = try await page("so/skolor/asp/stod/samverkan/index.html")
        #expect(somali.contains(#"<h1><span lang="sv">Samverkan</span>"#))
        #expect(somali.contains("<p>Iskuulku wuu wada shaqeeyaa.</p>"))
    }

    @Test func arabicIsReadFromRightToLeftAndSwedishInItFromLeftToRight() async throws {
        let front = try await page("ar/skolor/asp/index.html")
        #expect(front.contains(#"<html lang="ar" dir="rtl">"#))
        #expect(front.contains(#"<h3><a href="../../../skolor/asp/stod/index.html" lang="sv" dir="ltr">"#))
        #expect(!front.contains(#" lang="sv">"#))
    }

    @Test func easySwedishIsSwedish() async throws {
        let section = try await page("lattlast/skolor/asp/stod/samverkan/index.html")
        #expect(section.contains(#"<html lang="sv">"#))
        #expect(section.contains("<h1>Samarbete"))
        #expect(!section.contains("<span lang=\"sv\">") && !section.contains("<div lang"))
    }

    @Test func linksLeadToTheLanguageWhereThePageIs() async throws {
        let start = try await page("en/index.html")
        #expect(start.contains(#"<a href="../en/kvalitetssystem/stod/index.html">the system</a>"#))
        #expect(start.contains(#"<a href="../skolor/asp/index.html">"#))
        // The section is not in Arabic, so it is the Swedish page.
        let front = try await page("ar/skolor/asp/index.html")
        #expect(
            front.contains(#"href="../../../skolor/asp/stod/samverkan/index.html#avsnitt-stod-samverkan""#))
        let section = try await page("en/skolor/asp/stod/samverkan/index.html")
        #expect(section.contains(#"href="../../egna-avsnitt/index.html""#))
    }

    @Test func theChoiceOfLanguageIsOnThePagesThatHaveOne() async throws {
        let front = try await page("skolor/asp/index.html")
        for path in ["lattlast", "ar"] {
            #expect(front.contains("<a href=\"../../\(path)/skolor/asp/index.html\""), "\(path)")
        }
        #expect(!front.contains("so/skolor/asp") && !front.contains("en/skolor/asp"))
        #expect(try await !page("skolor/index.html").contains("sprakval"))
    }

    @Test func theTranslationIsTheFirstPlaceToEdit() async throws {
        let pages = try await pages()
        let route = Route.school("asp", .section(SectionID(system: "stod", local: "samverkan")))
        func first(_ language: Language) throws -> (String, String) {
            let items = try #require(pages.sources(of: route.in(language))).items
            let place = try #require(items.first { $0.kind == .section }?.places.first)
            return (place.what, place.span.text)
        }
        #expect(try first(.somali) == ("översättningen", "Iskuulku wuu wada shaqeeyaa."))
        #expect(try first(.swedish).0 == "avsnittet")
        let sources = try #require(pages.sources(of: Route.school("asp", .front).in(.arabic)))
        #expect(sources.page.contains { $0.what == "översättningen" && $0.layer == .school })
    }
}
