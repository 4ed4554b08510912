/// What libyaml's parser tells about a file, piece by piece, with byte offsets.
struct YAMLEvent {
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias
        case scalar(String, YAMLNode.Style)
        case sequenceStart(isFlow: Bool)
        case sequenceEnd
        case mappingStart(isFlow: Bool)
        case mappingEnd
    }

    let kind: Kind
    let range: Range<Int>
    let hasAnchor: Bool
    let hasTag: Bool
}

/// Why the parser could not go on.
enum YAMLFailure: Error {
    /// Values are nested more deeply than `YAMLReader.maximumDepth`.
    case tooDeep(Range<Int>)
    case syntax(YAMLSyntaxError)
}

/// A syntax error in libyaml's words.
struct YAMLSyntaxError: Error {
    let problem: String
    /// What was being read.
    let context: String
    /// The byte offset where the problem was seen.
    let offset: Int
    /// The byte offset where what was being read starts; the same as `offset` when there is no context.
    let contextOffset: Int
    /// The scalar last read before the error: a forgotten quote shows itself after the next one.
    let precedingScalar: PrecedingScalar?

    struct PrecedingScalar {
        let range: Range<Int>
        let style: YAMLNode.Style
    }
}
