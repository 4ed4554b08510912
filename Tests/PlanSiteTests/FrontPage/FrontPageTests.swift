import Foundation
import PlanModel
import PlanRender
import Testing

/// What a school's first page says, in the golden case `vagledning` and in the demo.
@Suite struct FrontPageTests {
    private static let small = GoldenCase.folder + "/vagledning/input"

    private func page(_ school: String, in content: String = small) async throws -> String {
        let pages = try #require(try await loadedPages(content))
        return String(decoding: try #require(pages.render(.school(school, .front))), as: UTF8.self)
    }

    /// The part of a page from an element's id to the end of its section or list item.
    private func part(_ id: String, of page: String) throws -> String {
        let start = try #require(page.range(of: " id=\"\(id)\""))
        return String(page[start.upperBound...].prefix { $0 != "\u{0}" })
            .components(separatedBy: "</section>")[0]
    }

    private func order(of texts: [String], in page: String) -> [String] {
        texts.compactMap { text in page.range(of: text).map { (text, $0.lowerBound) } }
            .sorted { $0.1 < $1.1 }.map(\.0)
    }

    @Test func whatIsNeededFirstStandsFirst() async throws {
        let headings = [
            "<h1>", "class=\"akut\"", "id=\"kontakter\"", "id=\"vem\"", "id=\"hjalp\"", "id=\"stod\"",
            "id=\"klagomal\"", "id=\"planen\"", "id=\"mal\"", "id=\"status\"", "id=\"nytt\"",
        ]
        let page = try await page("aspskolan", in: demoContent)
        #expect(order(of: headings, in: page) == headings)
        #expect(page.contains("<title>Elevhälsoplan för Aspskolan – Lindviks kommun</title>"))
    }

    @Test func contactsComeInTheOrderOfTheGuidanceAndTheOthersAfterThem() async throws {
        let page = try await page("asp")
        let cards = ["skolkurator", "rektor", "skola"].map { "id=\"kontakt-\($0)\"" }
        #expect(order(of: cards, in: page) == cards)
        #expect(
            order(of: [cards[1], "Fler kontakter", cards[2]], in: page) == [
                cards[1], "Fler kontakter", cards[2],
            ])
        #expect(page.contains("<a href=\"tel:0980319212\">0980-319 212</a>"))
    }

    @Test func aTopicLeadsToCardsOnThePageAndToRolesThatHaveNone() async throws {
        let topic = try part("amne-stod", of: try await page("asp"))
        #expect(topic.contains("<a href=\"#kontakt-rektor\">Rektor</a> (tjänsten är vakant)"))
        #expect(
            topic.contains(
                "<a href=\"#kontakt-skolkurator\">Skolkurator</a> <a class=\"telefon\" href=\"tel:"))
        #expect(topic.contains("<a href=\"ansvar/skola/index.html\">Skola</a>"))
        #expect(topic.contains("<a href=\"stod/samverkan/index.html#krav-stod-samverkan-1\">"))
        #expect(topic.contains("href=\"../../lagrum/index.html#lag-skollagen-2-25\""))
    }

    @Test func theSchoolsAnswersAreMarkedAsItsOwn() async throws {
        let page = try await page("asp")
        let topic = try part("amne-stod", of: page)
        #expect(topic.contains("<details class=\"svar niva-skola\" open>"))
        #expect(topic.contains("<span class=\"niva\">Skolans svar</span>"))
        #expect(topic.contains("Vi träffas varannan tisdag."))
        #expect(!topic.contains("Mer om stödet"), "en frivillig fråga utan svar visas inte")
        #expect(!topic.contains("Ingen frågar"), "en fråga som inget krav ställer visas inte")
    }

    @Test func aLongAnswerIsFoldedAndLeadsToWhereAllOfItStands() async throws {
        let page = try await page("asp")
        let answer = try #require(page.components(separatedBy: "<details class=\"svar niva-skola\">").last)
            .components(separatedBy: "</details>")[0]
        #expect(answer.contains("Utredningen börjar inom tre dagar"))
        #expect(!answer.contains("Sedan läser elevhälsan"))
        #expect(
            answer.contains("<a href=\"stod/samverkan/index.html#krav-stod-samverkan-1\">Läs hela svaret"))
    }

    @Test func aMissingAnswerSaysSoAndWhomToAsk() async throws {
        let sparse = try part("amne-stod", of: try await page("tall"))
        #expect(
            sparse.contains("<div class=\"svar saknas\">") && sparse.contains("Skolan har inte svarat än."))
        #expect(!sparse.contains("Du kan fråga"), "skolan har inga kontakter alls")
        let asked = try await page("bjorkskolan", in: demoContent)
        let support = try part("amne-svart-i-skolan", of: asked)
        #expect(
            support.contains(
                "Skolan har inte svarat än. Du kan fråga: <a href=\"#kontakt-rektor\">Rektor</a>"))
        let flow = try part("steg-anmalan", of: asked)
        #expect(flow.contains("Du kan fråga: Björkskolan <a class=\"telefon\" href=\"tel:0980319220\">"))
    }

    @Test func aSchoolWithNothingWrittenReadsWell() async throws {
        let page = try await page("tall")
        #expect(page.contains("Skolan har inte skrivit några kontakter än."))
        #expect(page.contains("Planen är ett utkast. Den är inte fastställd."))
        #expect(page.contains("Inget är noterat än."))
        #expect(!page.contains("id=\"mal\"") && !page.contains("class=\"vand-dig-till\""))
    }

    @Test func topicsAndStepsAreThoseOfTheSchoolsForms() async throws {
        let small = (asp: try await page("asp"), tall: try await page("tall"))
        #expect(
            !small.asp.contains("amne-bara-gymnasiet") && small.tall.contains("href=\"#amne-bara-gymnasiet\"")
        )
        let upperSecondary = try await page("tallgymnasiet", in: demoContent)
        #expect(upperSecondary.contains("id=\"amne-franvaro-i-gymnasiet\""))
        #expect(
            !upperSecondary.contains("id=\"amne-franvaro\"")
                && !upperSecondary.contains("lag-skollagen-7-19a"))
        let young = try await page("bjorkskolan", in: demoContent)
        #expect(young.contains("id=\"amne-franvaro\"") && !young.contains("id=\"amne-val-av-studier\""))
    }

    @Test func theCaseFlowTellsOfBothDecisionsAndOfAppeal() async throws {
        let flow = try part("stod", of: try await page("aspskolan", in: demoContent))
        for words in [
            "Ja: Åtgärdsprogram", "Nej: Beslut att inte utarbeta åtgärdsprogram",
            "Båda besluten går att överklaga", "inom\ntre veckor", "Skolväsendets överklagandenämnd",
            "Vissa beslut får rektorn inte lämna över", "#lag-skollagen-3-11\"", "#lag-skollagen-3-11a\"",
            "#lag-skollagen-3-12\"", "#lag-skollagen-28-16\"", "<a href=\"#steg-extra-anpassningar\">",
        ] {
            #expect(flow.contains(words), "\(words)")
        }
    }

    @Test func whatIsNewComesLatestFirst() async throws {
        let news = try part("nytt", of: try await page("asp"))
        let entries = [
            "<time datetime=\"2026-10-20\">20 oktober 2026</time>\n<p>Skolans plan reviderades.</p>",
            "<p>Rutinen för <strong>frånvaro</strong> är ny.</p>",
            "<p>Rektorn fastställde skolans plan.</p>",
        ]
        #expect(order(of: entries, in: news) == entries)
    }

    @Test func withoutGuidanceThePageHasItsOtherParts() async throws {
        let page = try await page("asp", in: GoldenCase.folder + "/minsta-kommun/input")
        for id in ["akut", "vem", "hjalp", "stod", "klagomal"] { #expect(!page.contains("\"\(id)\"")) }
        #expect(page.contains("id=\"kontakter\"") && page.contains("id=\"planen\""))
    }

    @Test func thePageIsLight() async throws {
        let pages = try #require(try await loadedPages(demoContent))
        for school in pages.site.plans.map(\.plan.school.id) {
            let bytes = try #require(pages.render(.school(school, .front)))
            #expect(bytes.count < 60_000, "\(school)")
        }
    }
}
