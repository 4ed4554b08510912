/// A text as a quoted YAML scalar, with the quotes that need the least escaping.
func quotedYAML(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
        return "\"\(text)\""
    }
    var quoted = "'"
    for scalar in text.unicodeScalars {
        quoted.unicodeScalars.append(scalar)
        if scalar == "'" { quoted += "'" }
    }
    return quoted + "'"
}
