package import PlanModel

/// Planverk's own words on the pages, in one language, as they stand in its text files.
///
/// A file has one text a line, `nyckel = text`; lines that are empty or start with `#` say nothing. A text is a small
/// template: it may hold HTML and the tags of the view it is shown in.
package struct InterfaceTexts: Sendable {
    struct Entry: Sendable {
        let key: Located<String>
        let file: SourceFile
        let nodes: [TemplateNode]
        let isOwn: Bool
    }

    let language: Language
    private(set) var entries: [String: Entry] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter files: a later one's texts go before an earlier one's. In a user's own files, texts that are not
    ///   used are told of.
    package init(language: Language, files: [(file: SourceFile, isOwn: Bool)]) {
        self.language = language
        for (file, isOwn) in files { read(file, isOwn: isOwn) }
    }

    /// For templates that have all their words in themselves.
    static let none = InterfaceTexts(language: .swedish, files: [])

    private mutating func read(_ file: SourceFile, isOwn: Bool) {
        var first: [String: Located<String>] = [:]
        var position = 0
        while position < file.bytes.count {
            let end = file.bytes[position...].firstIndex(where: \.isLineBreak) ?? file.bytes.count
            defer { position = end + 1 }
            let line = trimmed(position..<end, of: file)
            guard let start = line.first, file.bytes[start] != UInt8(ascii: "#") else { continue }
            let sign = file.bytes[line].firstIndex(of: UInt8(ascii: "="))
            let name = trimmed(line.lowerBound..<(sign ?? start), of: file)
            let text = trimmed((sign ?? start) + 1..<line.upperBound, of: file)
            guard sign != nil, !name.isEmpty, !text.isEmpty else {
                diagnostics.append(.notAText(at: SourceSpan(file: file, range: line)))
                continue
            }
            let key = Located(
                String(decoding: file.bytes[name], as: UTF8.self), at: SourceSpan(file: file, range: name))
            if let earlier = first.updateValue(key, forKey: key.value) {
                diagnostics.append(.textGivenTwice(key, first: earlier))
            }
            let parser = TemplateParser(parsing: file, in: text)
            diagnostics += parser.diagnostics
            entries[key.value] = Entry(key: key, file: file, nodes: parser.nodes, isOwn: isOwn)
        }
    }

    private func trimmed(_ range: Range<Int>, of file: SourceFile) -> Range<Int> {
        var (start, end) = (range.lowerBound, max(range.lowerBound, range.upperBound))
        while start < end, file.bytes[start].isBlank { start += 1 }
        while end > start, file.bytes[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}
