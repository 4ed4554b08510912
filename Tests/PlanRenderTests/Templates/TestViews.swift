import PlanModel
import PlanRender

struct ContactView: TemplateView {
    var role = "Rektor"
    var phone = ""

    static let shape = ViewShape<Self>("kontakt", [.text("roll") { $0.role }, .text("telefon") { $0.phone }])
}

/// Contains views of its own kind.
struct MenuView: TemplateView {
    var title: String
    var items: [MenuView] = []

    static let shape = ViewShape<Self>("meny", [.text("titel") { $0.title }, .list("poster") { $0.items }])
}

struct SchoolPage: TemplateView {
    var name = "Aspskolan & <Björkskolan>"
    var lead = ""
    var body = "<p>Hej</p>"
    var isDraft = false
    var head: ContactView?
    var contacts: [ContactView] = []
    var menu = MenuView(title: "Start")

    static let shape = ViewShape<Self>(
        "skola",
        [
            .text("namn") { $0.name }, .text("ingress") { $0.lead }, .html("innehall") { $0.body },
            .flag("utkast") { $0.isDraft }, .view("rektor") { $0.head }, .list("kontakter") { $0.contacts },
            .view("meny") { $0.menu },
        ])
}

func templateFiles(_ texts: [String: String]) -> [(name: String, file: SourceFile)] {
    texts.map { ($0.key, SourceFile(path: "\($0.key).mustache", text: $0.value)) }
}

/// Loads templates for one page, `skola`, that shows a `SchoolPage`.
func loaded(_ texts: [String: String]) -> (TemplateSet?, [Diagnostic]) {
    TemplateSet.load(templates: templateFiles(texts), pages: [("skola", SchoolPage.self)])
}
