/// What a YAML node must look like. Validation, JSON Schema and starter files are all read from it.
package indirect enum Shape: Sendable {
    case scalar(ScalarKind)
    case list(of: Shape)
    /// Known keys.
    case object(ObjectShape)
    /// Keys that the content decides, each of the same kind, with values of the same shape.
    case map(key: ScalarKind, value: Shape)
    /// A short form as one scalar, or the full form as an object.
    case shorthand(ScalarKind, ObjectShape)
}

/// An object with known keys.
package struct ObjectShape: Sendable {
    /// What one such object is called, in the indefinite form: `ett krav`.
    package let title: String
    package let fields: [Field]
    package let rules: [Rule]

    package init(_ title: String, fields: [Field], rules: [Rule] = []) {
        self.title = title
        self.fields = fields
        self.rules = rules
    }

    package func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}

package struct Field: Sendable {
    package let key: String
    package let shape: Shape
    package let isRequired: Bool
    /// What the key is for, in Swedish; shown by editors.
    package let description: String

    package static func required(_ key: String, _ shape: Shape, _ description: String) -> Self {
        Self(key: key, shape: shape, isRequired: true, description: description)
    }

    package static func optional(_ key: String, _ shape: Shape, _ description: String) -> Self {
        Self(key: key, shape: shape, isRequired: false, description: description)
    }
}

/// What must hold between the keys of an object.
package enum Rule: Sendable {
    /// One of the keys must be there, and only one.
    case exactlyOne([String])
    /// The key must be there when another has one of the values.
    case required(String, whenKey: String, is: [String])
    /// The key may be there only when another has one of the values.
    case allowed(String, onlyWhenKey: String, is: [String])
    /// The first key stands alone, or with those named.
    case alone(String, butFor: [String])
    /// At least one key must be there.
    case nonEmpty
    /// The list under the key, when it is there, has something in it.
    case filled(String)
}
