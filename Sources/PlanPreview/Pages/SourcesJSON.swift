internal import PlanModel
internal import PlanRender
internal import PlanSite

/// Where what stands on a page is written, for the script that shows it beside each part of the page.
struct SourcesJSON {
    let version: Int
    let pages: SitePages
    let route: Route
    /// Whether there is an editor to open places in.
    let canOpen: Bool

    /// Nil for a route that is no page.
    var bytes: [UInt8]? {
        pages.sources(of: route).map { sources in
            let value: JSONValue = [
                "version": .integer(version), "editor": .bool(canOpen),
                "page": .array(sources.page.map(place)), "items": .array(sources.items.map(item)),
            ]
            return value.serialized()
        }
    }

    private func item(_ item: PageSources.Item) -> JSONValue {
        [
            "anchor": .string(item.anchor), "kind": .string(item.kind.rawValue),
            "title": .string(item.title), "layer": .string(item.layer.slug),
            "layerTitle": .string(item.layer.title), "places": .array(item.places.map(place)),
            "answers": .array(item.answers.map(answer)),
        ]
    }

    private func answer(_ answer: PageSources.Answer) -> JSONValue {
        .object(leavingOutNil: [
            ("question", .string(answer.question.id)), ("title", .string(answer.question.title)),
            ("state", .string(answer.state.slug)), ("layer", .string(answer.layer.slug)),
            ("layerTitle", .string(answer.layer.title)), ("places", .array(answer.places.map(place))),
            ("snippet", snippet(answer)),
        ])
    }

    /// What to paste where an answer is missing.
    private func snippet(_ answer: PageSources.Answer) -> JSONValue? {
        guard answer.state == .missing, case .school(let school, _) = route,
            let plan = pages.site.plan(school)?.plan,
            let asked = plan.questions.first(where: { $0.question.id == answer.question.id })
        else { return nil }
        let snippet = AnswerSnippet(asked, of: plan, in: pages.site.catalog)
        return [
            "yaml": .string(snippet.yaml), "instruction": .string(snippet.instruction),
            "place": .string(snippet.place.description),
        ]
    }

    private func place(_ place: PageSources.Place) -> JSONValue {
        [
            "what": .string(place.what), "layer": .string(place.layer.slug),
            "layerTitle": .string(place.layer.title), "place": .string(place.span.description),
        ]
    }
}

extension AskedQuestion.State {
    fileprivate var slug: String {
        switch self {
        case .answered: "svarat"
        case .inherited: "gemensamt"
        case .notApplicable: "ej-tillampligt"
        case .missing: "saknas"
        case .open: "frivilligt"
        }
    }
}
