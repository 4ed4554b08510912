package import PlanModel

/// Templates that have been checked against the views they show, so that rendering cannot fail.
///
/// The language is Mustache's: variables, sections, inverted sections, partials and comments. What a template
/// may name is known from the views, so a misspelt name is an error when the template is loaded, not a hole in a
/// page.
package struct TemplateSet: Sendable {
    private struct Page: Sendable {
        let view: ObjectIdentifier
        let template: CompiledTemplate
    }

    private let pages: [String: Page]

    /// Checks and prepares templates.
    ///
    /// - Parameters:
    ///   - templates: the name that other templates know each by, and its file; of those with the same name the
    ///     last counts.
    ///   - pages: the templates that are rendered themselves, and what they show.
    /// - Returns: no templates when there are errors.
    package static func load(
        templates: [(name: String, file: SourceFile)],
        pages: [(name: String, view: any TemplateView.Type)]
    ) -> (TemplateSet?, [Diagnostic]) {
        let files = Dictionary(templates.map { ($0.name, $0.file) }, uniquingKeysWith: { $1 })
        let parsed = files.mapValues { (file: $0, parser: TemplateParser(parsing: $0)) }
        var diagnostics = parsed.values.flatMap(\.parser.diagnostics)
        var compiler = TemplateCompiler(parsed.mapValues { ($0.file, $0.parser.nodes) })
        var compiled: [String: Page] = [:]
        for page in pages {
            let outline = page.view.outline
            compiled[page.name] = Page(
                view: outline.type, template: compiler.compile(page: page.name, showing: outline))
        }
        diagnostics += compiler.diagnostics
        for (name, file) in files where !compiler.reached.contains(name) {
            diagnostics.append(.unusedTemplate(name, in: file))
        }
        diagnostics = diagnostics.sortedForReading()
        return (diagnostics.hasErrors ? nil : TemplateSet(pages: compiled), diagnostics)
    }

    /// Shows a view with the template that was loaded for its type.
    package func render<View: TemplateView>(_ view: View, template: String) -> [UInt8] {
        guard let page = pages[template], page.view == ObjectIdentifier(View.self) else {
            preconditionFailure("\(template) is not loaded for \(View.self)")
        }
        return page.template.render(BoundView(view: view))
    }

    /// As `render(_:template:)`, for fragments that go into other views.
    package func text(_ view: some TemplateView, template: String) -> String {
        String(decoding: render(view, template: template), as: UTF8.self)
    }
}

extension TemplateView {
    fileprivate static var outline: ViewOutline { shape.outline }
}
