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

    /// Checks and prepares templates that have all their words in themselves.
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
        var compiler = TemplateCompiler(templates, texts: .none)
        let set = TemplateSet(pages: pages, compiledBy: &compiler)
        let diagnostics = compiler.finish()
        return (diagnostics.hasErrors ? nil : set, diagnostics)
    }

    /// - Parameter compiler: takes in what is wrong in the templates.
    init(
        pages: [(name: String, view: any TemplateView.Type)], compiledBy compiler: inout TemplateCompiler
    ) {
        var compiled: [String: Page] = [:]
        for page in pages {
            let outline = page.view.outline
            compiled[page.name] = Page(
                view: outline.type, template: compiler.compile(page: page.name, showing: outline))
        }
        self.pages = compiled
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
