internal import PlanModel

/// Builds nodes from events, and refuses what YAML can do but content files never need.
struct YAMLComposer: ~Copyable {
    private var events: YAMLEventStream
    private let file: SourceFile
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether something that is written in the file is not in the nodes.
    private(set) var hasLeftOut = false

    init(_ events: consuming YAMLEventStream, file: SourceFile) {
        self.events = events
        self.file = file
    }

    /// The value that the file holds, or nil when it holds none.
    mutating func composeFile() throws(YAMLFailure) -> YAMLNode? {
        var root: YAMLNode?
        while true {
            let event = try events.next()
            switch event.kind {
            case .streamStart, .documentEnd:
                continue
            case .documentStart where root == nil:
                root = try compose(try events.next(), depth: 1)
            case .documentStart:
                diagnostics.append(.multipleDocuments(at: span(event.range)))
                hasLeftOut = true
                return root
            default:
                return root
            }
        }
    }

    private mutating func compose(_ event: YAMLEvent, depth: Int) throws(YAMLFailure) -> YAMLNode {
        if event.hasTag {
            diagnostics.append(.tag(at: span(event.range)))
        } else if event.hasAnchor {
            diagnostics.append(.anchor(at: span(event.range)))
        }
        switch event.kind {
        case .scalar(let text, let style):
            return YAMLNode(.scalar(text, style), range: event.range)
        case .sequenceStart(let isFlow):
            return try composeSequence(event, isFlow: isFlow, depth: depth)
        case .mappingStart(let isFlow):
            return try composeMapping(event, isFlow: isFlow, depth: depth)
        default:
            // Only an alias is left where a value can stand.
            hasLeftOut = true
            diagnostics.append(.anchor(at: span(event.range)))
            return YAMLNode(.scalar("", .plain), range: event.range)
        }
    }

    private mutating func composeSequence(
        _ start: YAMLEvent, isFlow: Bool, depth: Int
    ) throws(YAMLFailure) -> YAMLNode {
        guard depth < YAMLReader.maximumDepth else { throw .tooDeep(start.range) }
        var items: [YAMLNode] = []
        while true {
            let event = try events.next()
            if case .sequenceEnd = event.kind {
                let end = isFlow ? event.range.upperBound : items.last?.range.upperBound
                return YAMLNode(.sequence(items), range: start.range.extended(to: end))
            }
            items.append(try compose(event, depth: depth + 1))
        }
    }

    private mutating func composeMapping(
        _ start: YAMLEvent, isFlow: Bool, depth: Int
    ) throws(YAMLFailure) -> YAMLNode {
        guard depth < YAMLReader.maximumDepth else { throw .tooDeep(start.range) }
        var entries = YAMLEntries()
        var end = start.range.lowerBound
        while true {
            let event = try events.next()
            if case .mappingEnd = event.kind {
                if isFlow { end = event.range.upperBound }
                return YAMLNode(
                    .mapping(YAMLMapping(entries.list)), range: start.range.extended(to: end))
            }
            let key = try compose(event, depth: depth + 1)
            let diagnosticsBefore = diagnostics.count
            let valueEvent = try events.next()
            let value = try compose(valueEvent, depth: depth + 1)
            end = max(end, value.range.upperBound, key.range.upperBound)
            guard let name = key.string else {
                diagnostics.append(.keyIsNotText(at: span(key.range)))
                hasLeftOut = true
                continue
            }
            if name == "<<", case .alias = valueEvent.kind {
                diagnostics.removeSubrange(diagnosticsBefore...)
                diagnostics.append(.mergeKey(at: span(key.range)))
                continue
            }
            if name.unicodeScalars.first == "\u{A0}" {
                diagnostics.append(.hardSpaceInIndentation(at: span(key.range)))
            }
            if let first = entries.append(.init(key: key, value: value), named: name) {
                diagnostics.append(
                    .duplicateKey(name, at: span(key.range), first: span(first.key.range)))
            }
        }
    }

    private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range: range) }
}

/// The entries of a mapping under construction; a key that comes again is left out.
private struct YAMLEntries {
    private(set) var list: [YAMLMapping.Entry] = []
    /// Made when a mapping has grown so large that looking through it would be slow.
    private var indexes: [String: Int] = [:]

    /// Adds an entry unless there is one with the same key, which is then returned.
    mutating func append(_ entry: YAMLMapping.Entry, named name: String) -> YAMLMapping.Entry? {
        if list.count < 16 {
            if let first = list.first(where: { $0.name == name }) { return first }
        } else {
            if indexes.isEmpty {
                for (index, entry) in list.enumerated() { indexes[entry.name] = index }
            }
            if let index = indexes[name] { return list[index] }
            indexes[name] = list.count
        }
        list.append(entry)
        return nil
    }
}

extension Range<Int> {
    fileprivate func extended(to end: Int?) -> Self {
        lowerBound..<Swift.max(lowerBound, end ?? upperBound)
    }
}
