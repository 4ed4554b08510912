internal import PlanModel

/// JSON Schema (draft 2020-12) of a shape, for editors that complete and validate YAML.
package enum JSONSchema {
    /// - Parameter isSchemaKeyAllowed: whether the file may say `$schema`, as JSON files do.
    package static func document(for kind: ContentKind) -> JSONValue {
        guard case .object(let members) = schema(for: .object(kind.shape)) else { return .null }
        return .object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string(kind.title)),
            ] + members)
    }

    private static func schema(for shape: Shape) -> JSONValue {
        switch shape {
        case .scalar(let kind): schema(for: kind)
        case .list(let element): .object([("type", .string("array")), ("items", schema(for: element))])
        case .object(let object): schema(for: object)
        case .map(let key, let value): map(key: key, value: value)
        case .shorthand(let kind, let object): .object([("anyOf", .array([schema(for: kind), schema(for: object)]))])
        }
    }

    private static func map(key: ScalarKind, value: Shape) -> JSONValue {
        .object([
            ("type", .string("object")), ("propertyNames", schema(for: key)),
            ("additionalProperties", schema(for: value)),
        ])
    }

    private static func schema(for kind: ScalarKind) -> JSONValue {
        switch kind {
        case .choice(let words): return .object([("enum", .array(words.map(JSONValue.string)))])
        case .yesNo: return .object([("enum", .array([.string("ja"), .string("nej")]))])
        default:
            // A YAML editor reads 8 and 3.0 as numbers; Planverk reads them as the text they are.
            var members: [(String, JSONValue)] = [("type", .array([.string("string"), .string("number")]))]
            if let pattern = kind.pattern { members.append(("pattern", .string(pattern))) }
            return .object(members)
        }
    }

    private static func schema(for shape: ObjectShape) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("type", .string("object")),
            ("properties", .object(shape.fields.map { ($0.key, described($0)) })),
            ("additionalProperties", .bool(false)),
        ]
        let required = shape.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
        if !required.isEmpty { members.append(("required", .array(required))) }
        let rules = shape.rules.map { rule($0, in: shape) }
        if !rules.isEmpty { members.append(("allOf", .array(rules))) }
        return .object(members)
    }

    private static func described(_ field: Field) -> JSONValue {
        guard case .object(let members) = schema(for: field.shape) else { return .null }
        return .object([("description", .string(field.description))] + members)
    }

    private static func rule(_ rule: Rule, in shape: ObjectShape) -> JSONValue {
        switch rule {
        case .exactlyOne(let keys):
            return .object([("oneOf", .array(keys.map { requiring($0) }))])
        case .required(let key, let other, let values):
            return .object([("if", having(other, values)), ("then", requiring(key))])
        case .allowed(let key, let other, let values):
            return .object([("if", requiring(key)), ("then", having(other, values))])
        case .alone(let key, let companions):
            let others = shape.fields.map(\.key).filter { $0 != key && !companions.contains($0) }
            return .object([
                ("if", requiring(key)),
                ("then", .object([("not", .object([("anyOf", .array(others.map { requiring($0) }))]))])),
            ])
        case .nonEmpty:
            return .object([("minProperties", .number(1))])
        }
    }

    private static func requiring(_ key: String) -> JSONValue {
        .object([("required", .array([.string(key)]))])
    }

    private static func having(_ key: String, _ values: [String]) -> JSONValue {
        .object([
            ("properties", .object([(key, .object([("enum", .array(values.map(JSONValue.string)))]))])),
            ("required", .array([.string(key)])),
        ])
    }
}
