extension String {
    /// The words with one space between them, and none before or after.
    package var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
