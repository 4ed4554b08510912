internal import PlanModel

/// Holds a node against a shape and says everything that is wrong.
struct ShapeValidator {
    let file: SourceFile
    /// Top-level keys that could not be read because of an error in the text; their absence is no news.
    let lostKeys: Set<String>
    private(set) var diagnostics: [Diagnostic] = []

    init(file: SourceFile, lostKeys: Set<String>) {
        self.file = file
        self.lostKeys = lostKeys
    }

    mutating func validate(root: YAMLNode, as shape: ObjectShape) {
        validate(root, as: .object(shape), key: nil, isRoot: true)
    }

    private func span(_ node: YAMLNode) -> SourceSpan { SourceSpan(file: file, range: node.range) }

    private mutating func validate(_ node: YAMLNode, as shape: Shape, key: String?, isRoot: Bool = false) {
        switch (shape, node.content) {
        case (.scalar(let kind), .scalar(let text, _)):
            if node.isNull {
                diagnostics.append(.emptyValue(key: key, expected: kind.expectation, at: span(node)))
            } else if let control = text.unicodeScalars.first(where: \.isForbiddenControl) {
                diagnostics.append(.controlCharacter(control, key: key, at: span(node)))
            } else if !kind.accepts(text) {
                diagnostics.append(.wrongForm(text, key: key, kind: kind, at: span(node)))
            }
        case (.list(let element), .sequence(let nodes)):
            for node in nodes { validate(node, as: element, key: key) }
        case (.object(let object), .mapping(let mapping)):
            validate(mapping, of: node, as: object, isRoot: isRoot)
        case (.map(let keyKind, let value), .mapping(let mapping)):
            if mapping.entries.isEmpty, !keyKind.isOpen {
                diagnostics.append(.emptyValue(key: key, expected: "minst en rad", at: span(node)))
            }
            for entry in mapping.entries {
                let name = entry.name
                if !keyKind.accepts(name) {
                    diagnostics.append(.wrongForm(name, key: nil, kind: keyKind, at: span(entry.key)))
                }
                validate(entry.value, as: value, key: name)
            }
        case (.map(let keyKind, _), .scalar) where node.isNull && keyKind.isOpen:
            // Every entry stands behind a `#` still, as in a new school's file: as good as no key.
            break
        case (.shorthand(let kind, _), .scalar):
            validate(node, as: .scalar(kind), key: key)
        case (.shorthand(_, let object), .mapping(let mapping)):
            validate(mapping, of: node, as: object, isRoot: false)
        default:
            diagnostics.append(.wrongType(key: key, expected: shape, found: node, at: span(node)))
        }
    }

    private mutating func validate(
        _ mapping: YAMLMapping, of node: YAMLNode, as shape: ObjectShape, isRoot: Bool
    ) {
        for entry in mapping.entries {
            let key = entry.name
            if let field = shape.field(key) {
                validate(entry.value, as: field.shape, key: key)
            } else {
                diagnostics.append(.unknownKey(key, in: shape, given: mapping.names, at: span(entry.key)))
            }
        }
        // Where the object starts is enough of a place for what is not there.
        let start = SourceSpan(file: file, range: mapping.entries.first?.key.range ?? node.range)
        let lost = isRoot ? lostKeys : []
        /// Whether it is news that a key is not there: not when it is lost, nor when it is misspelt.
        func lacks(_ key: String) -> Bool {
            mapping[key] == nil && !lost.contains(key)
                && !mapping.names.contains { shape.isMisspelling($0, of: key) }
        }
        for field in shape.fields where field.isRequired && lacks(field.key) {
            diagnostics.append(.missingKey(field, in: shape, at: start))
        }
        for rule in shape.rules { check(rule, mapping, shape: shape, at: start, lacks: lacks) }
    }

    private mutating func check(
        _ rule: Rule, _ mapping: YAMLMapping, shape: ObjectShape, at start: SourceSpan,
        lacks: (String) -> Bool
    ) {
        switch rule {
        case .exactlyOne(let keys):
            let given = keys.filter { mapping[$0] != nil }
            if given.isEmpty, keys.allSatisfy(lacks) {
                diagnostics.append(.noneOf(keys, in: shape, at: start))
            } else if given.count > 1, let extra = mapping.entry(given[1]) {
                diagnostics.append(.onlyOneOf(given, in: shape, at: span(extra.key)))
            }
        case .required(let key, let other, let values):
            if let value = mapping[other], let text = value.string, values.contains(text), lacks(key) {
                diagnostics.append(.requiredTogether(key, with: other, is: text, in: shape, at: span(value)))
            }
        case .allowed(let key, let other, let values):
            if let entry = mapping.entry(key), mapping[other] != nil || lacks(other),
                !values.contains(mapping[other]?.string ?? "")
            {
                diagnostics.append(.notAllowedWithout(key, other, values, at: span(entry.key)))
            }
        case .alone(let key, let companions):
            guard mapping[key] != nil else { return }
            for entry in mapping.entries {
                let other = entry.name
                guard other != key, !companions.contains(other), shape.field(other) != nil else { continue }
                diagnostics.append(.notTogether(other, with: key, at: span(entry.key)))
            }
        case .filled(let key):
            if let value = mapping[key], value.sequence?.isEmpty == true {
                diagnostics.append(.emptyValue(key: key, expected: "minst en del i listan", at: span(value)))
            }
        case .nonEmpty:
            if mapping.entries.isEmpty { diagnostics.append(.emptyObject(shape, at: start)) }
        }
    }
}

extension ObjectShape {
    /// Whether an unknown key is likely meant as the given one; then the one diagnostic is enough.
    func isMisspelling(_ key: String, of wanted: String) -> Bool {
        field(key) == nil && Suggestion.nearest(to: key, among: fields.map(\.key)) == wanted
    }
}

extension YAMLMapping {
    var names: [String] { entries.map(\.name) }

    func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }
}

extension YAMLNode {
    /// What kind of node it is, to stand after "men är".
    var typeTitle: String {
        switch content {
        case .scalar: isNull ? "tomt" : "en text"
        case .mapping: "nycklar med värden"
        case .sequence: "en lista"
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character that no text needs. Written as such the reader refuses it; an escape
    /// in a quoted text can still make one.
    fileprivate var isForbiddenControl: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0: true
        default: false
        }
    }
}
