/// A colour as screens show it (sRGB).
package struct Color: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// From `#0b5a72`, in small or large letters; nil for anything else.
    package init?(hex: String) {
        guard hex.utf8.count == 7, hex.utf8.first == UInt8(ascii: "#"),
            hex.utf8.dropFirst().allSatisfy({ $0.isHexDigit }),
            let number = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        self.init(UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
    }

    /// `#0b5a72`
    package var hex: String {
        "#"
            + [red, green, blue].map { channel in
                let digits = String(channel, radix: 16)
                return digits.utf8.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// From 0, black, to 1, white, as WCAG 2 defines relative luminance.
    package var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// From 1 to 21, as WCAG 2 defines contrast ratio.
    package func contrast(with other: Color) -> Double {
        let (first, second) = (luminance, other.luminance)
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// The colour itself, or the nearest one on its way to black or white, that is clear enough on every background.
    ///
    /// - Parameters:
    ///   - ratio: the contrast to reach, at most what black has on white.
    ///   - backgrounds: all light, or all dark.
    package func nearest(withContrast ratio: Double, on backgrounds: [Color]) -> Color {
        let isOnLight = backgrounds.allSatisfy { $0.luminance > 0.5 }
        let end: Color = isOnLight ? Color(0, 0, 0) : Color(255, 255, 255)
        return (0...255).lazy.map { mixed(with: end, part: $0) }.first { color in
            backgrounds.allSatisfy { color.contrast(with: $0) >= ratio }
        } ?? end
    }

    /// - Parameter part: how much of the other colour, in parts of 255.
    private func mixed(with other: Color, part: Int) -> Color {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8((Int(one) * (255 - part) + Int(two) * part + 127) / 255)
        }
        return Color(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
    }

    /// A channel's light, from 0 to 1.
    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        if value <= 0.04045 { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        return base * base * fifthRoot(of: base * base)
    }

    /// By Newton's method: the standard library has no powers but the square root.
    ///
    /// - Parameter value: between 0.001 and 1.
    private static func fifthRoot(of value: Double) -> Double {
        var root = 1.0
        for _ in 0..<20 {
            let fourth = root * root * root * root
            root -= (fourth * root - value) / (5 * fourth)
        }
        return root
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
