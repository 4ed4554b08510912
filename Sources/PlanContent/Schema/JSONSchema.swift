package import PlanModel

/// JSON Schema (draft 2020-12) of a shape, for editors that complete and validate YAML.
package enum JSONSchema {
    package static func document(for kind: ContentKind) -> JSONValue {
        guard case .object(let members) = schema(for: .object(kind.shape)) else { return .null }
        return .object(
            [
                .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
                .init("title", .string(kind.title)),
            ] + members)
    }

    private static func schema(for shape: Shape) -> JSONValue {
        switch shape {
        case .scalar(let kind): schema(for: kind)
        case .list(let element): ["type": "array", "items": schema(for: element)]
        case .object(let object): schema(for: object)
        case .map(let key, let value): map(key: key, value: value)
        case .shorthand(let kind, let object): ["anyOf": [schema(for: kind), schema(for: object)]]
        }
    }

    private static func map(key: ScalarKind, value: Shape) -> JSONValue {
        // As the validator has it: a key whose entries are all commented out.
        let type: JSONValue = key.isOpen ? ["object", "null"] : "object"
        return .object(leavingOutNil: [
            ("type", type), ("propertyNames", schema(for: key)), ("additionalProperties", schema(for: value)),
            ("minProperties", key.isOpen ? nil : 1),
        ])
    }

    private static func schema(for kind: ScalarKind) -> JSONValue {
        switch kind {
        case .choice(let words): return ["enum": .array(words.map(JSONValue.string))]
        case .yesNo: return ["enum": ["ja", "nej"]]
        default:
            // A YAML editor reads 8 and 3.0 as numbers; Planverk reads them as the text they are.
            return .object(leavingOutNil: [
                ("type", ["string", "number"]), ("pattern", kind.pattern.map(JSONValue.string)),
                ("maxLength", kind.maximumLength.map(JSONValue.integer)),
            ])
        }
    }

    private static func schema(for shape: ObjectShape) -> JSONValue {
        let required = shape.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
        let rules = shape.rules.map { rule($0, in: shape) }
        return .object(leavingOutNil: [
            ("type", "object"),
            ("properties", .object(shape.fields.map { .init($0.key, described($0)) })),
            ("additionalProperties", false),
            ("required", required.isEmpty ? nil : .array(required)),
            ("allOf", rules.isEmpty ? nil : .array(rules)),
        ])
    }

    private static func described(_ field: Field) -> JSONValue {
        guard case .object(let members) = schema(for: field.shape) else { return .null }
        return .object([.init("description", .string(field.description))] + members)
    }

    private static func rule(_ rule: Rule, in shape: ObjectShape) -> JSONValue {
        switch rule {
        case .exactlyOne(let keys):
            return ["oneOf": .array(keys.map { requiring($0) })]
        case .required(let key, let other, let values):
            return ["if": having(other, values), "then": requiring(key)]
        case .allowed(let key, let other, let values):
            return ["if": requiring(key), "then": having(other, values)]
        case .alone(let key, let companions):
            let others = shape.fields.map(\.key).filter { $0 != key && !companions.contains($0) }
            return ["if": requiring(key), "then": ["not": ["anyOf": .array(others.map { requiring($0) })]]]
        case .filled(let key):
            return ["properties": .object([.init(key, ["minItems": 1])])]
        case .nonEmpty:
            return ["minProperties": 1]
        }
    }

    private static func requiring(_ key: String) -> JSONValue { ["required": [.string(key)]] }

    private static func having(_ key: String, _ values: [String]) -> JSONValue {
        let allowed: JSONValue = ["enum": .array(values.map(JSONValue.string))]
        return ["properties": .object([.init(key, allowed)]), "required": [.string(key)]]
    }
}

extension ScalarKind {
    /// In Unicode scalars, as JSON Schema counts.
    fileprivate var maximumLength: Int? {
        if case .shortLine(let length) = self { return length }
        return nil
    }
}
