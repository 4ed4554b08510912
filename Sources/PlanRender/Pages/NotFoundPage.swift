internal import PlanModel

/// What the server shows for an address that no page has.
struct NotFoundView: TemplateView {
    let startHref: String
    let searchHref: String
    let schoolsHref: String
    let termsHref: String

    static let shape = ViewShape<Self>(
        "notFound",
        [
            .text("startHref") { $0.startHref }, .text("searchHref") { $0.searchHref },
            .text("schoolsHref") { $0.schoolsHref },
            .text("termsHref") { $0.termsHref },
        ])
}

extension SitePages {
    func notFoundPage() -> PageBody {
        let context = context(.notFound)
        let view = NotFoundView(
            startHref: context.href(.start), searchHref: context.href(.search),
            schoolsHref: context.href(.schools),
            termsHref: context.href(.terms))
        return PageBody(title: words[.notFound], view, template: "sidan-saknas", templates: templates)
    }
}
