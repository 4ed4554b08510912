internal import PlanModel

/// Follows templates from their pages through sections and partials, checks every name against the views, and
/// puts together what is to be rendered.
struct TemplateCompiler {
    private struct Source {
        let file: SourceFile
        let nodes: [TemplateNode]
    }

    private let templates: [String: Source]
    private let texts: InterfaceTexts
    /// Where the text that is put in will stand in the HTML.
    private var position = MarkupPosition()
    private let marks: String
    private var reached = Set<String>()
    private var reachedTexts = Set<String>()
    private var diagnostics: [Diagnostic]

    /// - Parameter templates: the name that other templates know each by, and its file; of those with the same name
    ///   the last counts.
    init(_ templates: [(name: String, file: SourceFile)], texts: InterfaceTexts) {
        let files = Dictionary(templates.map { ($0.name, $0.file) }, uniquingKeysWith: { $1 })
        let parsed = files.mapValues { (file: $0, parser: TemplateParser(parsing: $0)) }
        self.templates = parsed.mapValues { Source(file: $0.file, nodes: $0.parser.nodes) }
        self.texts = texts
        marks = texts.language.marksOfSwedish
        diagnostics = parsed.values.flatMap(\.parser.diagnostics) + texts.diagnostics
    }

    /// Everything that is wrong, when all has been compiled; what has not been asked for too.
    func finish() -> [Diagnostic] {
        var diagnostics = diagnostics
        for (name, source) in templates where !reached.contains(name) {
            diagnostics.append(.unusedTemplate(name, in: source.file))
        }
        for (name, entry) in texts.entries where entry.isOwn && !reachedTexts.contains(name) {
            diagnostics.append(.unusedText(entry.key, among: reachedTexts))
        }
        return diagnostics.sortedForReading()
    }

    /// Where in the views and the templates a node is.
    private struct Place {
        var view: ViewOutline
        /// The views around it, innermost first, for saying where a name is to be found.
        var outer: [ViewOutline] = []
        /// The templates that it is in, outermost first: none of them may be put in again.
        var open: [String]
        let file: SourceFile
        var isInText = false
        /// Where a template takes in the text that the node is of, when it does so inside a tag of HTML.
        var tag: TemplateName?

        func inside(_ nested: ViewOutline) -> Place {
            Place(view: nested, outer: [view] + outer, open: open, file: file, isInText: isInText, tag: tag)
        }

        func inText(of file: SourceFile, insideTagBy tag: TemplateName?) -> Place {
            Place(view: view, outer: outer, open: open, file: file, isInText: true, tag: tag)
        }
    }

    /// - Returns: what is to be rendered; of no use when there are diagnostics that are errors.
    mutating func compile(page template: String, showing view: ViewOutline) -> CompiledTemplate {
        guard let source = templates[template] else {
            diagnostics.append(.missingPageTemplate(template, among: templates.keys))
            return CompiledTemplate(steps: [])
        }
        reached.insert(template)
        position = MarkupPosition()
        return CompiledTemplate(
            steps: compile(source.nodes, Place(view: view, open: [template], file: source.file)))
    }

    /// - Parameter fields: what the text may show.
    /// - Returns: a text that code asks for; an empty one when it is missing.
    mutating func compile(text key: String, with fields: [String]) -> CompiledTemplate {
        guard let entry = texts.entries[key] else { return CompiledTemplate(steps: []) }
        reachedTexts.insert(key)
        position = MarkupPosition()
        let view = ViewOutline(
            type: ObjectIdentifier(Words.self), name: key,
            fields: Dictionary(
                uniqueKeysWithValues: fields.enumerated().map { ($1, .init(index: $0, kind: .text)) }))
        return CompiledTemplate(
            steps: compile(entry.nodes, Place(view: view, open: [], file: entry.file, isInText: true)))
    }

    private mutating func compile(_ nodes: [TemplateNode], _ place: Place) -> [CompiledTemplate.Step] {
        var steps: [CompiledTemplate.Step] = []
        for (index, node) in nodes.enumerated() {
            switch node {
            case .text(let range):
                steps.append(.bytes(Array(place.file.bytes[range])))
                pass(range, place)
            case .variable(let name, let isUnescaped, let tag):
                guard let step = variable(name, isUnescaped, tag, place) else { continue }
                if case .marked(let field, _) = step, position.isInPlainLink,
                    case .bytes(let before)? = steps.last, before.last == UInt8(ascii: ">"),
                    isEndOfLink(after: index, in: nodes, place)
                {
                    steps[steps.count - 1] = .bytes(before.dropLast())
                    steps.append(.markedLink(field: field, attributes: Array(marks.utf8)))
                } else {
                    steps.append(step)
                }
            case .section(let name, let isInverted, let nodes):
                if let step = section(name, isInverted: isInverted, nodes, place) { steps.append(step) }
            case .partial(let name) where place.isInText, .interfaceText(let name) where place.isInText:
                diagnostics.append(.tagInText(name))
            case .partial(let name): steps += partial(name, place)
            case .interfaceText(let name): steps += interfaceText(name, place)
            }
        }
        return steps
    }

    /// A text that is put into a tag is not HTML: what would end the attribute, or looks like an element, is told of.
    private mutating func pass(_ range: Range<Int>, _ place: Place) {
        let bytes = place.file.bytes
        guard let tag = place.tag else { return position.pass(bytes[range]) }
        let quote = position.quote ?? UInt8(ascii: "\"")
        guard
            let sign = range.first(where: {
                bytes[$0] == quote || bytes[$0] == UInt8(ascii: "<") || bytes[$0] == UInt8(ascii: ">")
            })
        else { return }
        let span = SourceSpan(file: place.file, range: sign..<(sign + 1))
        // Once for a text, however many templates have it so.
        if diagnostics.contains(where: { $0.id == "PV0635" && $0.span == span }) { return }
        diagnostics.append(.markupInAttribute(at: span, takenInBy: tag))
    }

    private func isEndOfLink(after index: Int, in nodes: [TemplateNode], _ place: Place) -> Bool {
        guard index + 1 < nodes.count, case .text(let range) = nodes[index + 1] else { return false }
        return place.file.bytes[range].starts(with: "</a>".utf8)
    }

    private mutating func variable(
        _ name: TemplateName, _ isUnescaped: Bool, _ tag: SourceSpan, _ place: Place
    ) -> CompiledTemplate.Step? {
        guard let field = place.view.fields[name.value] else {
            report(unknown: name, place)
            return nil
        }
        switch field.kind {
        case .text, .content:
            if isUnescaped { diagnostics.append(.unescapedText(name, at: tag)) }
            if case .content = field.kind, !marks.isEmpty, position.canHoldElements {
                return .marked(field: field.index, start: Array("<span\(marks)>".utf8))
            }
            return .text(field: field.index)
        case .html:
            if !isUnescaped { diagnostics.append(.escapedHTML(name, at: tag)) }
            return .html(field: field.index)
        case .flag, .nested:
            diagnostics.append(.notText(name, at: tag))
            return nil
        }
    }

    private mutating func section(
        _ name: TemplateName, isInverted: Bool, _ nodes: [TemplateNode], _ place: Place
    ) -> CompiledTemplate.Step? {
        guard let field = place.view.fields[name.value] else {
            report(unknown: name, place)
            return nil
        }
        if isInverted { return .inverted(field: field.index, compile(nodes, place)) }
        if case .nested(let outline) = field.kind {
            return .section(field: field.index, compile(nodes, place.inside(outline())))
        }
        return .section(field: field.index, compile(nodes, place))
    }

    private mutating func partial(_ name: TemplateName, _ place: Place) -> [CompiledTemplate.Step] {
        guard let source = templates[name.value] else {
            diagnostics.append(.unknownTemplate(name, among: templates.keys))
            return []
        }
        guard !place.open.contains(name.value) else {
            diagnostics.append(.endlessTemplate(name))
            return []
        }
        reached.insert(name.value)
        return compile(
            source.nodes,
            Place(view: place.view, outer: place.outer, open: place.open + [name.value], file: source.file))
    }

    private mutating func interfaceText(_ name: TemplateName, _ place: Place) -> [CompiledTemplate.Step] {
        guard let entry = texts.entries[name.value] else {
            diagnostics.append(.unknownText(name, among: texts.entries.keys))
            return []
        }
        reachedTexts.insert(name.value)
        return compile(entry.nodes, place.inText(of: entry.file, insideTagBy: position.isInTag ? name : nil))
    }

    private mutating func report(unknown name: TemplateName, _ place: Place) {
        let outer = place.outer.first { $0.fields[name.value] != nil }
        diagnostics.append(.unknownField(name, in: place.view, outer: outer))
    }
}
