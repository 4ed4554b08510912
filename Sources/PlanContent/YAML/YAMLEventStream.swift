internal import CYAML
internal import PlanModel

/// libyaml's parser over bytes that stay in place as long as the stream lives.
struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    private var cursor: ByteCursor
    private var lastScalar: YAMLSyntaxError.PrecedingScalar?

    /// - Parameter bytes: valid UTF-8 without a byte order mark.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        cursor = ByteCursor(bytes)
        parser = .allocate(capacity: 1)
        // Fails only when there is no memory left, and then `yaml_parser_parse` fails as well.
        _ = yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() throws(YAMLFailure) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw .syntax(syntaxError()) }
        defer { yaml_event_delete(&event) }
        let start = cursor.byteOffset(ofCharacter: event.start_mark.index)
        let end = max(start, cursor.byteOffset(ofCharacter: event.end_mark.index))
        return read(event, range: start..<end)
    }

    private mutating func read(_ event: yaml_event_t, range: Range<Int>) -> YAMLEvent {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let style = YAMLNode.Style(scalar.style)
            let range = range.trimmed(for: style, in: bytes)
            lastScalar = .init(range: range, style: style)
            return YAMLEvent(
                kind: .scalar(text, style), range: range, hasAnchor: scalar.anchor != nil,
                hasTag: scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return YAMLEvent(
                kind: .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE), range: range,
                hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return YAMLEvent(
                kind: .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE), range: range,
                hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
        default:
            return YAMLEvent(kind: .init(bare: event.type), range: range, hasAnchor: false, hasTag: false)
        }
    }

    private mutating func syntaxError() -> YAMLSyntaxError {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let context = parser.pointee.context.map { String(cString: $0) }
        let isReaderError = parser.pointee.error == YAML_READER_ERROR
        let offset =
            isReaderError
            ? min(parser.pointee.problem_offset, bytes.count)
            : cursor.byteOffset(ofCharacter: parser.pointee.problem_mark.index)
        let contextOffset =
            context == nil ? offset : cursor.byteOffset(ofCharacter: parser.pointee.context_mark.index)
        return YAMLSyntaxError(
            problem: problem, context: context ?? "", offset: offset, contextOffset: contextOffset,
            precedingScalar: lastScalar)
    }
}

/// Turns libyaml's character counts into byte offsets, in steps from the place last asked for.
private struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var character = 0
    private var byte = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func byteOffset(ofCharacter target: Int) -> Int {
        while character < target, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte].isUTF8Continuation { byte += 1 }
            character += 1
        }
        while character > target, byte > 0 {
            byte -= 1
            while byte > 0, bytes[byte].isUTF8Continuation { byte -= 1 }
            character -= 1
        }
        return byte
    }
}

extension Range<Int> {
    /// libyaml counts the blank lines after a block scalar, and the indentation after them, to it.
    fileprivate func trimmed(for style: YAMLNode.Style, in bytes: UnsafeBufferPointer<UInt8>) -> Self {
        guard style == .literal || style == .folded else { return self }
        var end = upperBound
        while end > lowerBound, bytes[end - 1].isBlank || bytes[end - 1].isLineBreak { end -= 1 }
        return lowerBound..<end
    }
}

extension YAMLNode.Style {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}

extension YAMLEvent.Kind {
    /// The events that carry nothing but their type.
    fileprivate init(bare type: yaml_event_type_t) {
        switch type {
        case YAML_STREAM_START_EVENT: self = .streamStart
        case YAML_DOCUMENT_START_EVENT: self = .documentStart
        case YAML_DOCUMENT_END_EVENT: self = .documentEnd
        case YAML_ALIAS_EVENT: self = .alias
        case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
        case YAML_MAPPING_END_EVENT: self = .mappingEnd
        default: self = .streamEnd
        }
    }
}
