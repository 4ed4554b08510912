/// A template with its partials put in and its names looked up, ready to be rendered fast.
///
/// A plan website is thousands of pages: names are resolved to fields once, when the template is loaded, so that
/// rendering a page is little more than copying bytes.
struct CompiledTemplate: Sendable {
    indirect enum Step: Sendable {
        case bytes([UInt8])
        case text(field: Int)
        case html(field: Int)
        /// A text of the content, which is in Swedish unless the view says otherwise: marked so on a page that is not.
        case marked(field: Int, start: [UInt8])
        /// As `marked`, where it is all that a link holds: the link's tag lacks its end, and takes the attributes.
        case markedLink(field: Int, attributes: [UInt8])
        /// Shown when the field is true or has some text; for a nested view, for each that there is.
        case section(field: Int, [Step])
        /// Shown when the field is false or empty.
        case inverted(field: Int, [Step])
    }

    let steps: [Step]

    /// - Parameter capacity: about how many bytes it will come to.
    func render(_ view: any ReadableView, reserving capacity: Int = 16 << 10) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(capacity)
        Self.run(steps, view, into: &output)
        return output
    }

    private static func run(_ steps: [Step], _ view: any ReadableView, into output: inout [UInt8]) {
        for step in steps {
            switch step {
            case .bytes(let bytes):
                output += bytes
            case .text(let field):
                if let text = view.value(at: field).string { HTMLText.appendEscaped(text, to: &output) }
            case .marked(let field, let start):
                switch view.value(at: field) {
                case .text(let text) where !text.isEmpty:
                    output += start
                    HTMLText.appendEscaped(text, to: &output)
                    output += "</span>".utf8
                case .pageText(let text): HTMLText.appendEscaped(text, to: &output)
                default: break
                }
            case .markedLink(let field, let attributes):
                let value = view.value(at: field)
                if case .text = value { output += attributes }
                output.append(UInt8(ascii: ">"))
                if let text = value.string { HTMLText.appendEscaped(text, to: &output) }
            case .html(let field):
                if case .text(let html) = view.value(at: field) { output += html.utf8 }
            case .section(let field, let steps):
                switch view.value(at: field) {
                case .text(let text), .pageText(let text):
                    if !text.isEmpty { run(steps, view, into: &output) }
                case .flag(let flag): if flag { run(steps, view, into: &output) }
                case .views(let views): for nested in views { run(steps, nested, into: &output) }
                }
            case .inverted(let field, let steps):
                let isEmpty =
                    switch view.value(at: field) {
                    case .text(let text), .pageText(let text): text.isEmpty
                    case .flag(let flag): !flag
                    case .views(let views): views.isEmpty
                    }
                if isEmpty { run(steps, view, into: &output) }
            }
        }
    }
}
