package import PlanModel

/// A municipality's logotype, as it is put into the site.
package struct SiteLogo: Equatable, Sendable {
    /// `logotyp.svg`
    package let name: String
    package let bytes: [UInt8]
    /// In pixels where the logotype is 40 pixels high, for its place in the head; nil when only the browser knows.
    let width: Int?

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        // A file that claims to be a thousand times as wide as high is none to make place for.
        width = PictureProportions.of(bytes).flatMap { $0 < 20 ? Int(($0 * 40).rounded(.up)) : nil }
    }
}

extension [Route.Asset: [UInt8]] {
    /// The assets with the municipality's accent colour last in the stylesheet.
    func colored(by accent: Color?) -> Self {
        guard let accent, let stylesheet = self[.stylesheet] else { return self }
        let (light, dark) = (AccentContrast.onLight(accent).hex, AccentContrast.onDark(accent).hex)
        var assets = self
        assets[.stylesheet] =
            stylesheet
            + Array("@media screen { :root { --accent: light-dark(\(light), \(dark)); } }\n".utf8)
        return assets
    }
}
