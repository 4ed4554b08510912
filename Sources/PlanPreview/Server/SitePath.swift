/// What a request's path means on the site.
enum SitePath {
    /// The file of the site that a path asks for; nil for a path that no file of a site can have.
    ///
    /// The path is decoded once. It is only ever looked up among the site's own routes, never on disk, so there is
    /// nothing that `..` could lead to.
    static func file(_ path: String) -> String? {
        guard path.hasPrefix("/"), let decoded = decoded(path.dropFirst()) else { return nil }
        return decoded.isEmpty || decoded.hasSuffix("/") ? decoded + "index.html" : decoded
    }

    /// The text without percent-encoding; nil when it is encoded wrongly or is not UTF-8.
    static func decoded(_ path: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst()?.hexadecimalValue, let low = rest.popFirst()?.hexadecimalValue
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
