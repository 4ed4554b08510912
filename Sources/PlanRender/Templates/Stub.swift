internal import Mustache
package import PlanModel

package protocol TemplateView: Sendable {
    static var fields: [Field<Self>] { get }
}
package struct Field<V>: Sendable {
    let name: String
    let read: @Sendable (V) -> Any?
    static func text(_ n: String, _ r: @escaping @Sendable (V) -> String) -> Self { .init(name: n) { let s = r($0); return s.isEmpty ? false : s } }
    static func html(_ n: String, _ r: @escaping @Sendable (V) -> String) -> Self { .text(n, r) }
    static func flag(_ n: String, _ r: @escaping @Sendable (V) -> Bool) -> Self { .init(name: n) { r($0) } }
    static func view<T: TemplateView>(_ n: String, _ r: @escaping @Sendable (V) -> T?) -> Self { .init(name: n) { r($0).map { Box(view: $0) } ?? false } }
    static func list<T: TemplateView>(_ n: String, _ r: @escaping @Sendable (V) -> [T]) -> Self { .init(name: n) { r($0).map { Box(view: $0) } } }
}
struct Box<V: TemplateView>: MustacheParent {
    let view: V
    func child(named: String) -> Any? { V.fields.first { $0.name == named }.flatMap { $0.read(view) } }
}
package struct TemplateSet: Sendable {
    let library: MustacheLibrary
    package static func load(templates: [(name: String, file: SourceFile)], pages: [(name: String, view: any TemplateView.Type)]) -> (TemplateSet?, [Diagnostic]) {
        (TemplateSet(library: MustacheLibrary(templates: Dictionary(uniqueKeysWithValues: templates.map { ($0.name, try! MustacheTemplate(string: String(decoding: $0.file.bytes, as: UTF8.self))) }))), [])
    }
    func render(_ view: some TemplateView, template: String) -> String { library.render(Box(view: view), withTemplate: template) ?? "" }
}
