internal import PlanModel

/// Reads the values of an object that a shape has already been held against.
///
/// It asks nothing and complains about nothing: what the shape did not allow is read as absent, since the
/// validator has told about it.
struct ObjectReader {
    let file: SourceFile
    let node: YAMLNode

    private func value(_ key: String) -> YAMLNode? { node.mapping?[key] }

    private func span(_ node: YAMLNode) -> SourceSpan { SourceSpan(file: file, range: node.range) }

    /// Where the object is, told by its first key.
    var start: SourceSpan {
        SourceSpan(file: file, range: node.mapping?.entries.first?.key.range ?? node.range)
    }

    func text(_ key: String) -> SourceText? {
        guard let node = value(key), let string = node.string, !node.isNull else { return nil }
        return SourceText(string, at: span(node))
    }

    func string(_ key: String) -> String? { located(key)?.value }

    /// The text without the line break that ends it when it is written folded.
    func located(_ key: String) -> Located<String>? {
        text(key).map { text in
            Located(text.string.hasSuffix("\n") ? String(text.string.dropLast()) : text.string, at: text.span)
        }
    }

    func flag(_ key: String) -> Bool { string(key) == "ja" }

    func choice<Value: RawRepresentable>(_ key: String, of type: Value.Type = Value.self) -> Value?
    where Value.RawValue == String {
        string(key).flatMap(Value.init(rawValue:))
    }

    func date(_ key: String) -> CalendarDate? { string(key).flatMap(CalendarDate.init) }

    func locatedDate(_ key: String) -> Located<CalendarDate>? {
        located(key).flatMap { date in CalendarDate(date.value).map { Located($0, at: date.span) } }
    }

    func requirementID(_ key: String) -> Located<RequirementID>? {
        located(key).flatMap { id in RequirementID(parsing: id.value).map { Located($0, at: id.span) } }
    }

    func list(_ key: String) -> [Located<String>] {
        (value(key)?.sequence ?? []).compactMap { node in
            node.isNull ? nil : node.string.map { Located($0, at: span(node)) }
        }
    }

    func requirementIDs(_ key: String) -> [Located<RequirementID>] {
        list(key).compactMap { id in RequirementID(parsing: id.value).map { Located($0, at: id.span) } }
    }

    func object(_ key: String) -> ObjectReader? {
        value(key).flatMap { $0.mapping == nil ? nil : ObjectReader(file: file, node: $0) }
    }

    func objects(_ key: String) -> [ObjectReader] {
        (value(key)?.sequence ?? []).filter { $0.mapping != nil }.map { ObjectReader(file: file, node: $0) }
    }

    /// The keys and values of a map, the keys with their places.
    func entries(_ key: String) -> [(key: Located<String>, node: YAMLNode)] {
        (value(key)?.mapping?.entries ?? []).map { entry in
            (Located(entry.name, at: span(entry.key)), entry.value)
        }
    }

    func scope(_ key: String) -> Scope? {
        guard value(key)?.mapping != nil else { return nil }
        return Scope(
            entries(key).compactMap { name, node in
                guard let form = SchoolForm(word: name.value), let grades = node.string.flatMap(Grades.init)
                else { return nil }
                return Scope.Entry(form: form, grades: grades)
            })
    }
}
