internal import PlanModel

/// Pages that do not hold together: PV07.
extension Diagnostic {
    /// - Parameter templates: where the address may be written, if no text of the content has it.
    static func brokenLink(_ broken: LinkCheck.Broken, templates: [(name: String, file: SourceFile)]) -> Self
    {
        Self(
            "PV0701", "Länken `\(broken.address)` leder ingenstans",
            explanation: "Den står på sidan `\(broken.page)`, men målet finns inte på webbplatsen.",
            at: place(of: broken.address, in: templates),
            solutions: [Solution("Rätta länken i sidmallen, eller ta bort den.")])
    }

    static func duplicateAnchor(_ id: String, page: String, templates: [(name: String, file: SourceFile)])
        -> Self
    {
        Self(
            "PV0702", "Ankaret `\(id)` finns flera gånger på sidan `\(page)`",
            explanation: "En länk dit kan bara leda till det första.", at: place(of: id, in: templates),
            solutions: [Solution("Byt id på det ena i innehållet, eller rätta sidmallen.")])
    }

    /// Where a template writes the text between quotes.
    private static func place(of text: String, in templates: [(name: String, file: SourceFile)])
        -> SourceSpan?
    {
        let quoted = Array("\"\(text)\"".utf8)
        for (_, file) in templates {
            guard file.bytes.count >= quoted.count else { continue }
            for start in 0...(file.bytes.count - quoted.count)
            where file.bytes[start..<(start + quoted.count)].elementsEqual(quoted) {
                return SourceSpan(file: file, range: (start + 1)..<(start + quoted.count - 1))
            }
        }
        return nil
    }
}
