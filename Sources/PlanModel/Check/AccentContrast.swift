/// Whether a municipality's accent colour can be read.
package enum AccentContrast {
    /// What WCAG 2 asks of text (1.4.3, level AA).
    private static let ratio = 4.5

    /// The surfaces that links stand on in `planverk.css`: a test compares.
    package static let lightSurfaces = [
        Color(0xff, 0xff, 0xff), Color(0xf4, 0xf6, 0xf7), Color(0xfc, 0xf5, 0xe2), Color(0xed, 0xf6, 0xef),
        Color(0xfd, 0xf0, 0xef),
    ]
    package static let darkSurfaces = [
        Color(0x13, 0x17, 0x1a), Color(0x1d, 0x23, 0x27), Color(0x28, 0x22, 0x13), Color(0x15, 0x25, 0x1b),
        Color(0x2d, 0x16, 0x15),
    ]

    /// The colour itself when it is clear enough in light mode, else the nearest darker one that is.
    package static func onLight(_ color: Color) -> Color {
        color.nearest(withContrast: ratio, on: lightSurfaces)
    }

    /// The colour to use in dark mode: the nearest lighter one that is as clear as WCAG asks at its highest level, since
    /// the same colour merely let through looks dull on a dark page.
    package static func onDark(_ color: Color) -> Color {
        color.nearest(withContrast: 7, on: darkSurfaces)
    }

    /// The least contrast that the colour has in light mode.
    static func least(_ color: Color) -> Double {
        lightSurfaces.map(color.contrast).min() ?? 1
    }
}

extension Diagnostic {
    /// - Returns: nil when the colour is clear enough.
    static func faintAccent(_ accent: Located<Color>) -> Self? {
        let clear = AccentContrast.onLight(accent.value)
        guard clear != accent.value else { return nil }
        let tenths = Int(AccentContrast.least(accent.value) * 10)
        return Self(
            "PV0333", "Accentfärgen `\(accent.value.hex)` syns för dåligt",
            explanation:
                "Länkar behöver kontrasten 4,5 till 1 mot sin bakgrund. Den här färgen har \(tenths / 10),\(tenths % 10) till 1.",
            at: accent.span,
            solutions: [
                Solution(
                    "Använd `\(clear.hex)`, den närmaste färgen som går att läsa.",
                    replacements: [.init(accent.span, with: "\"\(clear.hex)\"")])
            ])
    }
}
