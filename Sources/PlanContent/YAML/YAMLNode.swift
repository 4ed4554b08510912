/// A value in a YAML file, with where it is written.
///
/// What a scalar means is for the reader of the node to say: `no`, `1.10`, `0180` and `2026-01-01` are the
/// texts that they look like.
package struct YAMLNode: Sendable {
    package enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    package enum Content: Sendable {
        /// The text after YAML's folding and unescaping.
        case scalar(String, Style)
        case mapping(YAMLMapping)
        case sequence([YAMLNode])
    }

    package let content: Content
    /// Bytes in the file: a scalar with its quotes or block indicator, a flow collection with its brackets,
    /// a block collection from its first key or value to the end of its last value.
    ///
    /// The line break after a block scalar's last line is not part of it. An empty value has an empty range.
    package let range: Range<Int>

    package init(_ content: Content, range: Range<Int>) {
        self.content = content
        self.range = range
    }

    /// Whether nothing is written, or `~`.
    package var isNull: Bool {
        if case .scalar(let text, .plain) = content { return text.isEmpty || text == "~" }
        return false
    }

    /// The text of a scalar; also the empty text of a null.
    package var string: String? {
        if case .scalar(let text, _) = content { return text }
        return nil
    }

    package var mapping: YAMLMapping? {
        if case .mapping(let mapping) = content { return mapping }
        return nil
    }

    package var sequence: [YAMLNode]? {
        if case .sequence(let items) = content { return items }
        return nil
    }
}

/// Keys and values in the order they are written; every key occurs once and is a scalar.
///
/// Keys are handed over as written. Compare them as `String`, never as bytes: Swift's `==` holds `ä` in one
/// scalar (NFC) and `ä` in two (NFD, as macOS writes file names) for the same key.
package struct YAMLMapping: Sendable {
    package struct Entry: Sendable {
        package let key: YAMLNode
        package let value: YAMLNode

        /// The text of the key.
        package var name: String { key.string ?? "" }
    }

    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    package subscript(name: String) -> YAMLNode? {
        entries.first { $0.name == name }?.value
    }
}
