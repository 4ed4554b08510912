import PlanModel
import PlanTemplates
import Testing

/// What an accent colour is checked against is what the stylesheet has.
struct AccentSurfacesTests {
    @Test func theSurfacesAreThoseOfTheStylesheet() throws {
        let css = try #require(BuiltInTemplates.assets.first { $0.name == "planverk.css" })
        var light: Set<Color> = []
        var dark: Set<Color> = []
        for line in String(decoding: css.bytes, as: UTF8.self).split(separator: "\n")
        where line.contains("-yta: light-dark(") || line.contains("--yta-2: light-dark(")
            || line.contains("--yta: light-dark(")
        {
            let pair = line.split(separator: "(")[1].split(separator: ")")[0].split(separator: ",")
            light.insert(try color(pair[0]))
            dark.insert(try color(pair[1]))
        }
        #expect(light == Set(AccentContrast.lightSurfaces))
        #expect(dark == Set(AccentContrast.darkSurfaces))
    }

    private func color(_ text: Substring) throws -> Color {
        let hex = text.drop { $0 == " " }
        return try #require(Color(hex: hex == "#fff" ? "#ffffff" : String(hex)))
    }

    @Test(arguments: ["#ffd500", "#000000", "#5fb0d8", "#0b5a72", "#c8102e"])
    func whatIsUsedCanBeReadInBothModes(written: String) throws {
        let accent = try #require(Color(hex: written))
        for surface in AccentContrast.lightSurfaces {
            #expect(AccentContrast.onLight(accent).contrast(with: surface) >= 4.5)
        }
        for surface in AccentContrast.darkSurfaces {
            #expect(AccentContrast.onDark(accent).contrast(with: surface) >= 4.5)
        }
    }
}
