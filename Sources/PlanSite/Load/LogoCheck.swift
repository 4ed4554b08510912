internal import PlanContent
internal import PlanModel

/// Whether a logotype's file is the picture that its name says, and one that is safe to publish.
enum LogoCheck {
    /// A logotype is shown on every page; a good one is a few kilobytes.
    private static let largest = 200_000

    /// - Parameter name: as kommun.yaml has it, with an ending that the format of content lets through.
    static func diagnostics(_ bytes: [UInt8], name: Located<String>, path: String) -> [Diagnostic] {
        guard !bytes.isEmpty else { return [.emptyLogo(name)] }
        guard bytes.count <= YAMLReader.maximumSize else { return [.hugeLogo(name)] }
        let kind = name.value.split(separator: ".").last.map(String.init) ?? ""
        guard isPicture(bytes, kind: kind) else { return [.logoOfOtherKind(name, kind: kind)] }
        var diagnostics: [Diagnostic] = []
        if kind == "svg" {
            let file = TextFile(bytes, path: path).file
            let found = ActiveSVG.places(in: file.bytes)
            if !found.isEmpty {
                diagnostics.append(
                    .activeLogo(name, at: found.map { ($0.what, SourceSpan(file: file, range: $0.range)) }))
            }
        }
        if bytes.count > largest { diagnostics.append(.largeLogo(name, size: bytes.count)) }
        return diagnostics
    }

    private static func isPicture(_ bytes: [UInt8], kind: String) -> Bool {
        switch kind {
        case "png": bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case "jpg": bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case "webp": bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
        default: isSVG(bytes)
        }
    }

    /// Whether the first element of a text in UTF-8 is `svg`.
    private static func isSVG(_ bytes: [UInt8]) -> Bool {
        let text = TextFile(bytes, path: "")
        guard text.diagnostics.isEmpty else { return false }
        return ActiveSVG.tags(in: text.file.bytes).first?.name == "svg"
    }
}

extension Diagnostic {
    fileprivate static func emptyLogo(_ name: Located<String>) -> Self {
        Self(
            "PV0010", "Logotypen `\(name.value)` är en tom fil", at: name.span,
            solutions: [Solution("Lägg dit bilden, eller ta bort raden.")])
    }

    fileprivate static func hugeLogo(_ name: Located<String>) -> Self {
        Self(
            "PV0010", "Logotypen `\(name.value)` är större än 8 MiB", at: name.span,
            solutions: [Solution("Gör bilden mindre. Den hämtas av alla som läser webbplatsen.")])
    }

    fileprivate static func logoOfOtherKind(_ name: Located<String>, kind: String) -> Self {
        Self(
            "PV0010", "Logotypen `\(name.value)` är ingen bild av slaget \(kind)",
            explanation:
                "Filens innehåll är av ett annat slag än namnet säger, så webbläsaren kan inte visa den.",
            at: name.span,
            solutions: [Solution("Spara bilden som \(kind), eller ge filen den ändelse som den ska ha.")])
    }

    fileprivate static func activeLogo(
        _ name: Located<String>, at places: [(what: String, span: SourceSpan)]
    ) -> Self {
        Self(
            "PV0011", "Logotypen `\(name.value)` kan köra skript eller hämta något utifrån",
            explanation: "Den som öppnar bilden skulle göra det på kommunens webbplats.", at: name.span,
            notes: places.prefix(10).map { Note("Filen har \($0.what).", at: $0.span) },
            solutions: [Solution("Spara bilden som ren SVG utan det, eller som png.")])
    }

    fileprivate static func largeLogo(_ name: Located<String>, size: Int) -> Self {
        Self(
            "PV0012", .warning, "Logotypen `\(name.value)` är \(size / 1000) kB",
            explanation: "Den hämtas av alla som läser webbplatsen. Gränsen är 200 kB.", at: name.span,
            solutions: [Solution("Gör bilden mindre, eller spara den som svg.")])
    }
}
