import PlanModel
import Testing

@Suite struct SiteAddressTests {
    @Test(arguments: ["https://a.example/planer", "https://a.example/planer/"])
    func aSiteInAFolder(written: String) {
        let address = SiteAddress(written)
        #expect(address.description == "https://a.example/planer/")
        #expect(address.path == "/planer/")
    }

    @Test(arguments: ["https://a.example", "https://a.example/", "https://a.example:8443"])
    func aSiteInTheRoot(written: String) {
        #expect(SiteAddress(written).path == "/")
    }

    @Test(arguments: [
        ("index.html", "https://a.example/p/"), ("skolor/asp/index.html", "https://a.example/p/skolor/asp/"),
        ("404.html", "https://a.example/p/404.html"), ("xindex.html", "https://a.example/p/xindex.html"),
        ("flode.xml", "https://a.example/p/flode.xml"),
    ])
    func aFolderIsKnownByItself(path: String, whole: String) {
        #expect(SiteAddress("https://a.example/p").address(of: path) == whole)
    }
}
