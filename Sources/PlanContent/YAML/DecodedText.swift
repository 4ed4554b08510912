internal import PlanModel

/// A file's bytes as UTF-8 text, repaired where they are not, with what was wrong.
struct DecodedText {
    let file: SourceFile
    /// As many bytes as the file has, with spaces for the signs that YAML does not allow.
    let parsableBytes: [UInt8]
    let diagnostics: [Diagnostic]
    /// Whether the file was too large to be looked into.
    let isRefused: Bool

    init(_ bytes: [UInt8], path: String) {
        guard bytes.count <= YAMLReader.maximumSize else {
            file = SourceFile(path: path, bytes: [])
            parsableBytes = []
            diagnostics = [.fileTooLarge(file, size: bytes.count)]
            isRefused = true
            return
        }
        var diagnostics: [Diagnostic] = []
        var decoder = LenientUTF8()
        let utf16 = Self.decodingUTF16(bytes)
        decoder.decode(utf16 ?? bytes)
        file = SourceFile(path: path, bytes: decoder.text)
        if utf16 != nil { diagnostics.append(.utf16(file)) }
        if !decoder.invalid.isEmpty { diagnostics.append(.invalidUTF8(decoder, in: file)) }
        if !decoder.forbidden.isEmpty { diagnostics.append(.controlCharacters(decoder, in: file)) }
        parsableBytes = decoder.parsableText
        self.diagnostics = diagnostics
        isRefused = false
    }

    /// The text in UTF-8 when the bytes are UTF-16: by their byte order mark, or by every other byte being 0.
    private static func decodingUTF16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 4 else { return nil }
        let isBigEndian: Bool
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0xFF, 0xFE, _, _), (1..., 0, 1..., 0): isBigEndian = false
        case (0xFE, 0xFF, _, _), (0, 1..., 0, 1...): isBigEndian = true
        default: return nil
        }
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (high, low) = isBigEndian ? (index, index + 1) : (index + 1, index)
            return UInt16(bytes[high]) << 8 | UInt16(bytes[low])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
