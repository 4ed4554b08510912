/// A text parsed once, for finding faults in it as well as for rendering it.
struct MarkdownDocument {
    /// The text without its footnotes, or one footnote.
    struct Part {
        let tree: MarkdownTree
        let source: MarkdownSource
        let items: [MarkdownItem]

        /// - Returns: nil when the text is nested too deeply.
        fileprivate init?(_ source: MarkdownSource) {
            let tree = MarkdownTree(parsing: source.bytes)
            guard let items = MarkdownInventory.items(of: tree, in: source) else { return nil }
            self.tree = tree
            self.source = source
            self.items = items
        }

        fileprivate init(showing source: MarkdownSource) {
            self.tree = MarkdownTree(showing: source.bytes)
            self.source = source
            self.items = []
        }
    }

    struct Footnote {
        let label: String
        /// Where in the whole text `[^label]` stands.
        let range: Range<Int>
        let part: Part
    }

    let main: Part
    /// In the order written; of those with the same label the first one counts.
    let footnotes: [Footnote]
    /// Whether the text was too tangled to be parsed, and is shown as it was written instead.
    let isTooTangled: Bool

    init(parsing text: String) {
        let source = MarkdownSource(Array(text.utf8))
        if !Self.hasTooManyImages(source.bytes), let (main, footnotes) = Self.parts(of: source) {
            self.main = main
            self.footnotes = footnotes
            self.isTooTangled = false
        } else {
            self.main = Part(showing: source)
            self.footnotes = []
            self.isTooTangled = true
        }
    }

    private static func parts(of source: MarkdownSource) -> (main: Part, footnotes: [Footnote])? {
        let split = FootnoteSplitter(source)
        guard let main = Part(split.main) else { return nil }
        var footnotes: [Footnote] = []
        for definition in split.definitions {
            guard let part = Part(definition.source) else { return nil }
            footnotes.append(Footnote(label: definition.label, range: definition.range, part: part))
        }
        return (main, footnotes)
    }

    /// cmark 0.30 takes quadratic time over links after many image openings, which we have no use for.
    private static func hasTooManyImages(_ bytes: [UInt8]) -> Bool {
        var count = 0
        for index in bytes.indices.dropLast()
        where bytes[index] == UInt8(ascii: "!") && bytes[index + 1] == UInt8(ascii: "[") {
            count += 1
        }
        return count > 500
    }
}
