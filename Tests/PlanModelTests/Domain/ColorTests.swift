import Testing

@testable import PlanModel

struct ColorTests {
    @Test func readsAndWritesHex() {
        #expect(Color(hex: "#0b5a72")?.hex == "#0b5a72")
        #expect(Color(hex: "#0B5A72")?.hex == "#0b5a72")
    }

    @Test(arguments: ["", "#fff", "0b5a72", "#0b5a7", "#0b5a722", "#0b5a7g", "#+b5a72", "blå"])
    func refusesWhatIsNoColor(text: String) {
        #expect(Color(hex: text) == nil)
    }

    /// Figures from WCAG's own definition: black on white is 21, and #767676 is the lightest grey of 4.5 on white.
    @Test func measuresContrastAsWCAG() {
        let white = Color(255, 255, 255)
        #expect(Color(0, 0, 0).contrast(with: white) == 21)
        #expect(white.contrast(with: white) == 1)
        #expect(Color(0x76, 0x76, 0x76).contrast(with: white) >= 4.5)
        #expect(Color(0x77, 0x77, 0x77).contrast(with: white) < 4.5)
    }

    @Test func keepsAColorThatIsClear() {
        let accent = Color(0x0b, 0x5a, 0x72)
        #expect(accent.nearest(withContrast: 4.5, on: [Color(255, 255, 255)]) == accent)
    }

    @Test func darkensOnLightAndLightensOnDark() {
        let yellow = Color(0xff, 0xd5, 0x00)
        let onWhite = yellow.nearest(withContrast: 4.5, on: [Color(255, 255, 255)])
        #expect(onWhite.contrast(with: Color(255, 255, 255)) >= 4.5)
        #expect(onWhite.contrast(with: Color(255, 255, 255)) < 4.7)
        #expect(onWhite.red > onWhite.blue)

        let navy = Color(0x00, 0x20, 0x60)
        let dark = Color(0x13, 0x17, 0x1a)
        let onDark = navy.nearest(withContrast: 4.5, on: [dark])
        #expect(onDark.contrast(with: dark) >= 4.5)
        #expect(onDark.contrast(with: dark) < 4.7)
    }
}
