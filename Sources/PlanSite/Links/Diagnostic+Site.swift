internal import PlanModel

/// Pages that do not hold together: PV07.
extension Diagnostic {
    /// - Parameters:
    ///   - pages: on how many pages the same address is broken.
    ///   - templates: where the address may be written, if no text of the content has it.
    static func brokenLink(
        _ broken: LinkCheck.Broken, pages: Int, templates: [(name: String, file: SourceFile)]
    ) -> Self {
        Self(
            "PV0701", "Länken `\(broken.address)` leder ingenstans",
            explanation:
                "Den står på \(pages == 1 ? "sidan `\(broken.page)`" : "\(pages) sidor, bland dem `\(broken.page)`"), men målet finns inte på webbplatsen.",
            at: place(of: ["href=\"\(broken.address)\"", "src=\"\(broken.address)\""], in: templates),
            solutions: [Solution("Rätta länken i sidmallen, eller ta bort den.")])
    }

    static func duplicateAnchor(
        _ id: String, page: String, pages: Int, templates: [(name: String, file: SourceFile)]
    )
        -> Self
    {
        Self(
            "PV0702", "Ankaret `\(id)` finns flera gånger på samma sida",
            explanation:
                "Så är det på \(pages == 1 ? "sidan `\(page)`" : "\(pages) sidor, bland dem `\(page)`"). En länk dit kan bara leda till det första.",
            at: place(of: ["id=\"\(id)\""], in: templates),
            solutions: [Solution("Byt id på det ena i innehållet, eller rätta sidmallen.")])
    }

    /// Where a template writes one of the attributes; one of the user's own goes before the built-in ones.
    private static func place(of attributes: [String], in templates: [(name: String, file: SourceFile)])
        -> SourceSpan?
    {
        let ownFirst = templates.filter { !$0.file.isBuiltIn } + templates.filter(\.file.isBuiltIn)
        for (_, file) in ownFirst {
            for attribute in attributes.map({ Array($0.utf8) }) where file.bytes.count >= attribute.count {
                for start in 0...(file.bytes.count - attribute.count)
                where file.bytes[start..<(start + attribute.count)].elementsEqual(attribute) {
                    let value = (attribute.firstIndex(of: UInt8(ascii: "\"")) ?? 0) + 1
                    return SourceSpan(file: file, range: (start + value)..<(start + attribute.count - 1))
                }
            }
        }
        return nil
    }
}
