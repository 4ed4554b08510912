/// How wide a picture is for its height, from the first bytes of its file: what a browser needs to keep its place.
enum PictureProportions {
    /// The width over the height; nil when the file does not say, or is of another kind than its bytes are known for.
    static func of(_ bytes: [UInt8]) -> Double? {
        let size =
            if bytes.starts(with: [0x89] + Array("PNG\r\n".utf8)) {
                png(bytes)
            } else if bytes.starts(with: [0xFF, 0xD8]) {
                jpeg(bytes)
            } else if bytes.starts(with: "RIFF".utf8) {
                webP(bytes)
            } else {
                svg(bytes)
            }
        guard let (width, height) = size, width > 0, height > 0 else { return nil }
        return width / height
    }

    private typealias Size = (width: Double, height: Double)

    /// The first chunk, IHDR, begins with the size.
    private static func png(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 24 else { return nil }
        return (Double(number(bytes[16..<20])), Double(number(bytes[20..<24])))
    }

    /// Segments follow one another until the one that starts the frame, which has height and width.
    private static func jpeg(_ bytes: [UInt8]) -> Size? {
        var place = 2
        while place + 9 <= bytes.count, bytes[place] == 0xFF {
            let kind = bytes[place + 1]
            let isFrame = (0xC0...0xCF).contains(kind) && ![0xC4, 0xC8, 0xCC].contains(kind)
            if isFrame {
                return (
                    Double(number(bytes[(place + 7)..<(place + 9)])),
                    Double(number(bytes[(place + 5)..<(place + 7)]))
                )
            }
            place += 2 + number(bytes[(place + 2)..<(place + 4)])
        }
        return nil
    }

    /// Lossy, lossless and extended files have the size in places of their own.
    private static func webP(_ bytes: [UInt8]) -> Size? {
        guard bytes.count >= 30 else { return nil }
        func littleEndian(_ range: Range<Int>) -> Int { number(bytes[range].reversed()) }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8 ":
            return (Double(littleEndian(26..<28) & 0x3FFF), Double(littleEndian(28..<30) & 0x3FFF))
        case "VP8L":
            let bits = littleEndian(21..<25)
            return (Double(bits & 0x3FFF + 1), Double(bits >> 14 & 0x3FFF + 1))
        case "VP8X":
            return (Double(littleEndian(24..<27) + 1), Double(littleEndian(27..<30) + 1))
        default: return nil
        }
    }

    /// The root's view box, or else its width and height.
    private static func svg(_ bytes: [UInt8]) -> Size? {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let start = text.firstRange(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">")
        else { return nil }
        let root = text[start.upperBound..<end]
        if let box = attribute("viewBox", of: root)?.split(whereSeparator: { " ,\n\t".contains($0) }),
            box.count == 4, let width = Double(box[2]), let height = Double(box[3])
        {
            return (width, height)
        }
        guard let width = attribute("width", of: root).flatMap(length),
            let height = attribute("height", of: root).flatMap(length)
        else { return nil }
        return (width, height)
    }

    private static func attribute(_ name: String, of root: Substring) -> Substring? {
        for quote in ["\"", "'"] {
            guard let start = root.firstRange(of: " \(name)=\(quote)") else { continue }
            return root[start.upperBound...].prefix { String($0) != quote }
        }
        return nil
    }

    /// `120` or `120px`: of other units only the browser knows how long they are.
    private static func length(_ text: Substring) -> Double? {
        Double(text.hasSuffix("px") ? text.dropLast(2) : text)
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
