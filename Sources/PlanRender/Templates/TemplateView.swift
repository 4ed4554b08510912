/// What a template shows: a value that says, once for its type, what its template may ask for.
///
/// ```swift
/// struct SchoolCard: TemplateView {
///     let name: String
///     let contacts: [ContactRow]
///
///     static let shape = ViewShape<Self>("skolkort", [.text("name") { $0.name }, .list("contacts") { $0.contacts }])
/// }
/// ```
///
/// The same list is what templates are checked against when loaded and what they read when rendered.
package protocol TemplateView: Sendable {
    static var shape: ViewShape<Self> { get }
}

/// The fields of a view type.
package struct ViewShape<View: TemplateView>: Sendable {
    let outline: ViewOutline
    fileprivate let readers: [@Sendable (View) -> TemplateValue]

    /// - Parameters:
    ///   - name: what the view is called when a template is at fault.
    ///   - fields: with different names, of the letters a-z, digits, `_` and `-`.
    package init(_ name: String, _ fields: [ViewField<View>]) {
        outline = ViewOutline(
            type: ObjectIdentifier(View.self), name: name,
            fields: Dictionary(
                uniqueKeysWithValues: fields.enumerated().map { ($1.name, .init(index: $0, kind: $1.kind)) }))
        readers = fields.map(\.read)
    }
}

/// One thing that a template may ask a view for.
package struct ViewField<View: TemplateView>: Sendable {
    let name: String
    let kind: ViewOutline.Kind
    let read: @Sendable (View) -> TemplateValue

    /// Plain text, which is escaped: `{{name}}`. As a section it shows when there is any.
    package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
        Self(name: name, kind: .text) { .text(read($0)) }
    }

    /// As `text`, for what the content says. Content is in Swedish, and on a page in another language it is marked so.
    package static func content(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
        Self(name: name, kind: .content) { .text(read($0)) }
    }

    /// As `content`, for what may be in the page's own language.
    static func content(_ name: String, _ read: @escaping @Sendable (View) -> ContentText) -> Self {
        Self(name: name, kind: .content) { view in
            let text = read(view)
            return text.isInPageLanguage ? .pageText(text.string) : .text(text.string)
        }
    }

    /// Safe HTML, put in as it is: `{{{name}}}`. As a section it shows when there is any.
    package static func html(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
        Self(name: name, kind: .html) { .text(read($0)) }
    }

    /// Only a section: `{{#name}}...{{/name}}`, or `{{^name}}` for when it is false.
    package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, kind: .flag) { .flag(read($0)) }
    }

    /// A section in which the other view's fields, and only those, can be asked for.
    package static func view<Nested: TemplateView>(
        _ name: String, _ read: @escaping @Sendable (View) -> Nested?
    ) -> Self {
        Self(name: name, kind: .nested { Nested.shape.outline }) { view in
            .views(read(view).map { [BoundView(view: $0)] } ?? [])
        }
    }

    /// A section that is repeated for each of the other views.
    package static func list<Nested: TemplateView>(
        _ name: String, _ read: @escaping @Sendable (View) -> [Nested]
    ) -> Self {
        Self(name: name, kind: .nested { Nested.shape.outline }) { view in
            .views(read(view).map { BoundView(view: $0) })
        }
    }
}

/// A view type's fields without the type, for checking templates.
struct ViewOutline: Sendable {
    enum Kind: Sendable {
        case text, content, html, flag
        /// Views may contain views of their own kind, so what is in them is asked for when needed.
        case nested(@Sendable () -> ViewOutline)
    }

    struct Field: Sendable {
        /// Where the field's value is asked for in the bound view.
        let index: Int
        let kind: Kind
    }

    let type: ObjectIdentifier
    let name: String
    let fields: [String: Field]
}

/// What a view answers when a template asks.
enum TemplateValue {
    case text(String)
    /// A text of the content that is in the page's own language.
    case pageText(String)
    case flag(Bool)
    /// One for a view that is there, none for one that is not.
    case views([any ReadableView])
}

extension TemplateValue {
    var string: String? {
        switch self {
        case .text(let text), .pageText(let text): text
        case .flag, .views: nil
        }
    }
}

/// A view whose type the template no longer needs to know.
protocol ReadableView {
    func value(at index: Int) -> TemplateValue
}

struct BoundView<View: TemplateView>: ReadableView {
    let view: View

    func value(at index: Int) -> TemplateValue { View.shape.readers[index](view) }
}
