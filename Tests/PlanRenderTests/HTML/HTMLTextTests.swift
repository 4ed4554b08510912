import Testing

@testable import PlanRender

@Suite("Text in HTML")
struct HTMLTextTests {
    @Test(arguments: [
        ("", ""), ("å ä ö", "å ä ö"), ("<b a=\"c\">&amp;", "&lt;b a=&quot;c&quot;&gt;&amp;amp;"),
        ("'", "&#39;"),
    ])
    func textStaysText(text: String, expected: String) {
        #expect(HTMLText.escaped(text) == expected)
        var bytes: [UInt8] = []
        HTMLText.appendEscaped(text, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("https://a.se/b?c=d&e=f#g", "https://a.se/b?c=d&amp;e=f#g"),
        ("/å \"<x>\\`", "/%C3%A5%20%22%3Cx%3E%5C%60"),
        ("a%20b", "a%20b"),
    ])
    func addressesAreEncoded(address: String, expected: String) {
        #expect(HTMLText.escapedAddress(address) == expected)
    }
}
