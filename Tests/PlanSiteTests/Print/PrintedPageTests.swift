import PlanModel
import Testing

@testable import PlanSite

@Suite struct PrintedPageTests {
    private static let path = "skolor/asp/hela-planen/index.html"
    private static let published = SiteAddress("https://elevhalsa.lindvik.example/planer")

    private func printed(_ page: String, _ address: SiteAddress? = nil) -> String {
        String(
            decoding: PrintedPage(
                Array(page.utf8), path: Self.path, address: address, sender: "Lindvik & omnejd"
            ).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("<p id=\"krav-1\">x</p><a class=\"krav\" href=\"#krav-1\">x</a>"),
        ("<a href=\"https://lagen.nu/2010:800#K3P7\">lag</a>"),
        ("<a href=\"mailto:a@b.example\">a</a> <a href=\"tel:0980319211\">b</a>"),
        ("<link rel=\"stylesheet\" href=\"../../../tillgangar/planverk.css\">"),
        ("<p>a &lt;a href=&quot;../x&quot;&gt; å</p>"),
    ])
    func whatHoldsOnPaperStays(_ page: String) {
        #expect(printed(page) == page)
        #expect(printed(page, Self.published) == page)
    }

    @Test func wordsStayWithoutALinkWhenNobodyKnowsWhereTheSiteIs() {
        #expect(
            printed("<a class=\"ansvarig\" href=\"../ansvar/rektor/index.html\">Rektor</a>")
                == "<a class=\"ansvarig\">Rektor</a>")
    }

    @Test(arguments: [
        ("../ansvar/rektor/index.html", "skolor/asp/ansvar/rektor/"),
        ("../../../begrepp/index.html#begrepp-elevhalsa", "begrepp/#begrepp-elevhalsa"),
        ("../../../index.html", ""), ("../plan.json", "skolor/asp/plan.json"),
    ])
    func linksToTheSiteLeadToWhereItIsPublished(_ href: String, _ place: String) {
        #expect(
            printed("<a href=\"\(href)\">x</a>", Self.published)
                == "<a href=\"https://elevhalsa.lindvik.example/planer/\(place)\">x</a>")
    }

    @Test func aPictureWithoutWordsGetsTheSendersName() {
        #expect(
            printed("<img src=\"a.svg\" alt=\"\" height=\"40\"><p data-x alt=\"\">")
                == "<img src=\"a.svg\" alt=\"Lindvik &amp; omnejd\" height=\"40\"><p data-x alt=\"\">")
        #expect(printed("<img src=\"a.svg\" alt=\"Ett hjul\">") == "<img src=\"a.svg\" alt=\"Ett hjul\">")
    }

    @Test func theSenderIsTheAuthor() {
        #expect(
            printed("<head><title>Plan</title></head><body>")
                == "<head><title>Plan</title><meta name=\"author\" content=\"Lindvik &amp; omnejd\"></head><body>"
        )
    }

    @Test func whatIsOnThePageIsReachedThere() {
        let law = "<li id=\"lag-skollagen-3-7\">3 kap. 7 §</li>"
        #expect(
            printed("<a href=\"../../../lagrum/index.html#lag-skollagen-3-7\">§</a>\(law)", Self.published)
                == "<a href=\"#lag-skollagen-3-7\">§</a>\(law)")
    }
}
