package import PlanModel

/// Makes parts of a catalog as if they had been read from a file: whatever has a place in the model is
/// written into the file, one thing a line, so that the bytes of every span are the words it is about.
final class Scribe {
    private let file: SourceFile
    private var bytes: [UInt8] = []

    private init(_ file: SourceFile) {
        self.file = file
    }

    /// - Parameter body: is run twice and must do the same both times: first to learn what the file says, then
    ///   to make spans into it.
    static func write<Part>(_ path: String, _ body: (Scribe) -> Part) -> Part {
        let draft = Scribe(SourceFile(path: path, bytes: []))
        _ = body(draft)
        return body(Scribe(SourceFile(path: path, bytes: draft.bytes)))
    }

    func span(_ words: String) -> SourceSpan {
        let start = bytes.count
        bytes += words.utf8
        let span = SourceSpan(file: file, range: start..<bytes.count)
        bytes.append(UInt8(ascii: "\n"))
        return span
    }

    func located(_ words: String) -> Located<String> { Located(words, at: span(words)) }
    func located(_ words: [String]) -> [Located<String>] { words.map(located) }
    func located(_ id: RequirementID) -> Located<RequirementID> { Located(id, at: span("\(id)")) }
    func text(_ words: String) -> SourceText { SourceText(words, at: span(words)) }
}

extension SourceSpan {
    /// What stands there.
    var words: String { String(decoding: file.bytes[range], as: UTF8.self) }
}

extension RequirementID: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        let parts = text.split(separator: "/").map(String.init)
        precondition(parts.count == 3)
        self.init(system: parts[0], section: parts[1], local: parts[2])
    }
}

extension SectionID: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        let parts = text.split(separator: "/").map(String.init)
        precondition(parts.count == 2)
        self.init(system: parts[0], local: parts[1])
    }
}

extension Scope: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (SchoolForm, String)...) {
        self.init(
            elements.map { form, text in
                guard let grades = Grades(text) else { preconditionFailure(text) }
                return Entry(form: form, grades: grades)
            })
    }
}
