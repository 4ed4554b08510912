internal import PlanContent

/// Writes a content file that somebody is to fill in, from the file's shape.
///
/// Keys that must be there are live, with a value. The others stand behind a `#` with an example, in such a
/// way that taking the sign away is all there is to it:
///
///     # Besöksadress.
///     #adress: Skolgatan 1
struct StarterWriter {
    let values: StarterValues
    let examples: StarterExamples

    /// How the signs are to be read; stands at the top of every starter file.
    static let legend = [
        "En rad som börjar med `# ` är en förklaring. En rad där en nyckel står direkt efter `#` används inte än:",
        "ta bort `#` framför nyckeln och raderna under den när du vill använda den.",
    ]

    /// The file's text.
    ///
    /// - Parameters:
    ///   - schema: the path from the file to its JSON Schema.
    ///   - introduction: what the file is for, a line each.
    func text(of shape: ObjectShape, schema: String, introduction: [String]) -> String {
        var lines = ["# yaml-language-server: $schema=\(schema)", "#"]
        lines += (introduction + Self.legend).map { $0.isEmpty ? "#" : "# \($0)" }
        for field in shape.fields where !shape.alternatives.contains(field.key) {
            lines.append("")
            lines += comment(field, path: field.key, in: shape).wrapped(to: Self.width - 2).map { "# \($0)" }
            lines += self.lines(field, path: field.key, indent: 0, isSigned: false) { _ in nil }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static let width = 100

    private func comment(_ field: Field, path: String, in shape: ObjectShape) -> String {
        let other = shape.alternatives(to: field.key).map {
            "I stället kan du skriva \($0.joined(separator: " eller "))."
        }
        return [field.description, values.remarks[path], other].compactMap(\.self).joined(separator: " ")
    }

    /// - Parameter isSigned: whether the lines will stand behind a `#` together with those around them.
    private func lines(_ shape: ObjectShape, path: String, indent: Int, isSigned: Bool) -> [String] {
        shape.fields.filter { !shape.alternatives.contains($0.key) }.enumerated().flatMap { index, field in
            let path = "\(path)/\(field.key)"
            return lines(field, path: path, indent: indent, isSigned: isSigned) { key in
                // The first key of a list item has a dash before it, and so nothing above it.
                Comment(comment(field, path: path, in: shape), after: key, mayStandAbove: index > 0)
            }
        }
    }

    private struct Comment {
        let above: [String]
        let trailing: String

        init(_ text: String, after key: String, mayStandAbove: Bool) {
            let fits = key.count + 3 + text.count <= StarterWriter.width
            let indent = String(key.prefix { $0 == " " })
            trailing = fits || !mayStandAbove ? "  # \(text)" : ""
            above =
                trailing.isEmpty
                ? text.wrapped(to: StarterWriter.width - indent.count - 2).map { "\(indent)# \($0)" } : []
        }
    }

    private func lines(
        _ field: Field, path: String, indent: Int, isSigned: Bool, comment: (_ key: String) -> Comment?
    ) -> [String] {
        let isLive = field.isRequired || values.live.contains(path)
        let value = values.values[path] ?? example(field.shape, field.key)
        var key = String(repeating: " ", count: indent) + field.key + ":"
        var below: [String] = []
        switch value {
        case .line(let text): key += " \(text)"
        case .markdown(let text):
            key += " |"
            below = text.indented(by: indent + 2)
        case .nested(let lines): below = lines.indented(by: indent + 2)
        case nil:
            below = nested(field.shape, path: path, indent: indent, isSigned: isSigned || !isLive)
            below += (values.furtherItems[path] ?? []).indented(by: indent + 2)
        }
        let comment = comment(key)
        let lines = (comment?.above ?? []) + [key + (comment?.trailing ?? "")] + below
        return isSigned || isLive ? lines : lines.map { $0.signed(at: indent) }
    }

    private func nested(_ shape: Shape, path: String, indent: Int, isSigned: Bool) -> [String] {
        switch shape {
        case .object(let object): return lines(object, path: path, indent: indent + 2, isSigned: isSigned)
        case .list(.object(let object)):
            var item = lines(object, path: path, indent: indent + 4, isSigned: isSigned)
            if let first = item.first {
                item[0] = String(repeating: " ", count: indent + 2) + "- " + first.drop { $0 == " " }
            }
            return item
        default: return []
        }
    }

    /// A value for a key that is nobody's in particular; nil when it has keys of its own.
    private func example(_ shape: Shape, _ key: String) -> StarterValues.Value? {
        switch shape {
        case .scalar(.markdown), .shorthand(.markdown, _): .markdown(["Skriv här."])
        case .scalar(let kind), .shorthand(let kind, _): .line(examples.value(of: kind, for: key))
        case .list(.scalar(let kind)): .line("[\(examples.value(of: kind, for: key))]")
        case .map(.choice(let keys), .scalar(.markdown)), .map(.choice(let keys), .shorthand(.markdown, _)):
            .nested(["\(keys[0]): |", "  Skriv här."])
        case .map(let name, .scalar(let kind)):
            .nested(["\(examples.value(of: name, for: key)): \(examples.value(of: kind, for: key))"])
        case .list, .object, .map: nil
        }
    }
}

extension ObjectShape {
    /// Keys that cannot stand beside others which a starter file shows instead.
    fileprivate var alternatives: [String] {
        rules.flatMap { rule -> [String] in
            switch rule {
            case .exactlyOne(let keys): Array(keys.dropFirst())
            case .alone(let key, _): [key]
            default: []
            }
        }
    }

    fileprivate func alternatives(to key: String) -> [String]? {
        for case .exactlyOne(let keys) in rules where keys.first == key {
            return keys.dropFirst().map { "`\($0)`" }
        }
        return nil
    }
}
