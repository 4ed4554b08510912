internal import PlanModel
internal import PlanRender
internal import PlanSite

/// Where what stands on a page is written, for the script that shows it beside each part of the page.
struct SourcesJSON {
    let pages: SitePages
    let route: Route
    /// Whether there is an editor to open places in.
    let canOpen: Bool

    /// Nil for a route that is no page.
    var bytes: [UInt8]? {
        pages.sources(of: route).map { sources in
            let value: JSONValue = [
                "editor": .bool(canOpen), "page": .array(sources.page.map(place)),
                "items": .array(sources.items.map(item)),
            ]
            return value.serialized()
        }
    }

    private func item(_ item: PageSources.Item) -> JSONValue {
        [
            "anchor": .string(item.anchor), "places": .array(item.places.map(place)),
            "answers": .array(item.answers.map(answer)),
        ]
    }

    private func answer(_ answer: PageSources.Answer) -> JSONValue {
        .object(leavingOutNil: [
            ("places", .array(answer.places.map(place))), ("snippet", snippet(answer)),
        ])
    }

    /// What to paste where an answer is missing.
    private func snippet(_ answer: PageSources.Answer) -> JSONValue? {
        guard answer.state == .missing, case .school(let school, _) = route.inSwedish,
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
