/// Numbers as Swedish writes them.
package enum SwedishNumber {
    /// `1 skola`, `3 skolor`, `12 500 sidor`.
    package static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(grouped(number)) \(number == 1 ? one : many)"
    }

    /// In groups of three, with no-break spaces, from five digits on.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number)
        guard digits.utf8.count > 4 else { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "\u{A0}" }
            text.append(digit)
        }
        return text
    }

    /// `0,4 s`, to a tenth of a second.
    package static func seconds(_ duration: Duration) -> String {
        let tenths = Int((duration / .milliseconds(100)).rounded())
        return tenths == 0 ? "mindre än 0,1 s" : "\(grouped(tenths / 10)),\(tenths % 10) s"
    }
}
