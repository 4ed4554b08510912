import Testing

@testable import PlanPreview

@Suite struct AllowedHostsTests {
    @Test(arguments: [
        "127.0.0.1:4880", "localhost:4880", "LOCALHOST", "[::1]:4880", "127.0.0.1", "127.8.9.1:80",
    ])
    func thisMachineIsAllowed(_ authority: String) {
        #expect(AllowedHosts(bound: "127.0.0.1").allow(authority))
    }

    @Test(arguments: [
        "evil.example", "evil.example:4880", "127.0.0.1.evil.example", "localhost.evil.example",
        "192.168.1.5",
        "127.evil", "[2001:db8::1]:4880", "", "0.0.0.0", "127.0.0.1@evil.example", "127.0.0.256",
    ])
    func othersAreNot(_ authority: String) {
        #expect(!AllowedHosts(bound: "127.0.0.1").allow(authority))
        #expect(!AllowedHosts(bound: "localhost").allow(authority))
    }

    /// Where other machines may ask, they do so by an address, which cannot be made to lead elsewhere.
    @Test func addressesAreAllowedWhereOthersMayAsk() {
        let hosts = AllowedHosts(bound: "0.0.0.0")
        #expect(hosts.allow("192.168.1.5:4880") && hosts.allow("[fe80::1]:4880") && hosts.allow("localhost"))
        #expect(!hosts.allow("evil.example"))
        #expect(AllowedHosts(bound: "Redaktion.Lindvik.example").allow("redaktion.lindvik.example:4880"))
    }
}
