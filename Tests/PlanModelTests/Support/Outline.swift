import PlanModel

/// Everything that a value holds, part by part, as text: for comparing models that cannot be compared.
///
/// - Parameter withPlaces: whether it matters where things are written.
func outline(_ value: Any, withPlaces: Bool = true) -> String {
    var text = ""
    appendOutline(of: value, withPlaces, to: &text)
    return text
}

/// Where two outlines part, short enough to read in a report; nil when they are the same.
func difference(_ left: String, _ right: String) -> String? {
    guard left != right else { return nil }
    let same = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    func excerpt(_ text: String) -> String {
        String(decoding: text.utf8.dropFirst(max(0, same - 80)).prefix(200), as: UTF8.self)
    }
    return "\(excerpt(left)) ≠ \(excerpt(right))"
}

private func appendOutline(of value: Any, _ withPlaces: Bool, to text: inout String) {
    switch value {
    case let string as String: text += "”\(string)”"
    case let span as SourceSpan: text += withPlaces ? "\(span.file.path):\(span.range)" : ""
    case let id as RequirementID: text += id.description
    case let dictionary as [String: String]: text += "\(dictionary.sorted { $0.key < $1.key })"
    case let answers as [String: PlannedAnswer]:
        for (question, answer) in answers.sorted(by: { $0.key < $1.key }) {
            text += "\(question): "
            appendOutline(of: answer, withPlaces, to: &text)
        }
    default:
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty {
            text += "\(value)"
            return
        }
        text += "("
        for child in mirror.children {
            if let label = child.label { text += "\(label) " }
            appendOutline(of: child.value, withPlaces, to: &text)
            text += "\n"
        }
        text += ")"
    }
}
