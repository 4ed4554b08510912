import Testing

@testable import PlanRender

@Suite struct CalendarLinesTests {
    private func written(_ name: String, _ text: String) -> String {
        var lines = CalendarLines()
        lines.add(name, text: text)
        return String(decoding: lines.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("enkel text", "enkel text"), ("a, b; c", "a\\, b\\; c"), ("bak\\streck", "bak\\\\streck"),
        ("rad ett\nrad två", "rad ett\\nrad två"), ("retur\r\nbort\u{7}", "retur\\nbort"),
        ("kl. 8:30", "kl. 8:30"),
    ])
    func textIsEscaped(text: String, escaped: String) {
        #expect(CalendarLines.escaped(text) == escaped)
    }

    @Test func aShortLineIsOneLine() {
        #expect(written("SUMMARY", "Elevenkät") == "SUMMARY:Elevenkät\r\n")
    }

    /// Letters of one to four bytes, moved a byte at a time past the limit.
    @Test(arguments: ["a", "å", "–", "🏫"], 0..<8)
    func longLinesAreFoldedBetweenLetters(letter: String, shift: Int) {
        let text = String(repeating: "x", count: shift) + String(repeating: letter, count: 200)
        let written = written("SUMMARY", text)
        #expect(written.replacing("\r\n ", with: "") == "SUMMARY:\(text)\r\n")
        #expect(!written.contains("\u{FFFD}"))
        let lines = written.utf8.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count > 2)
        for line in lines {
            #expect(line.last == UInt8(ascii: "\r"))
            #expect(line.count - 1 <= 75)
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        // Lines are not folded earlier than they must.
        #expect(lines.dropLast().allSatisfy { $0.count - 1 > 75 - 4 })
    }

    @Test func aLineOfExactlyTheLimitIsNotFolded() {
        let text = String(repeating: "x", count: 75 - "SUMMARY:".count)
        #expect(written("SUMMARY", text) == "SUMMARY:\(text)\r\n")
        #expect(written("SUMMARY", text + "y") == "SUMMARY:\(text)\r\n y\r\n")
    }
}
