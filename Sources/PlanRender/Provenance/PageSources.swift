package import PlanModel

/// Where everything that an editor can point at on one page is written.
///
/// Registers belong to no layer; they count as the municipality's, since that is who keeps them.
package struct PageSources: Sendable {
    /// What a page's elements are, as told by their ids.
    package enum Kind: String, CaseIterable, Sendable {
        case requirement = "krav"
        case exclusion = "undantag"
        case section = "avsnitt"
        case system = "kvalitetssystem"
        case missingSystem = "saknat-system"
        case contact = "kontakt"
        case localSection = "eget-avsnitt"
        case goal = "mal"
        /// The activities under one heading or in one month.
        case activities = "aktiviteter"
        case adoption = "beslut"
        /// The answers that name a role as responsible.
        case duties = "ansvar"
        case term = "begrepp"
        case law = "lag"
        case provision = "lagrum"
        case area = "omrade"
        case role = "roll"
        /// A part of the accessibility statement.
        case accessibility = "tillganglighet"
        /// What the guidance says to one kind of reader, of one thing to get help with, and of one step on the way.
        case reader = "lasare"
        case topic = "amne"
        case step = "steg"
        case news = "nytt"
    }

    /// One place in the content that has a part in what is read.
    package struct Place: Sendable {
        /// What stands there, short and in small letters: `texten`, `låst av`.
        package let what: String
        package let layer: Layer
        package let span: SourceSpan
    }

    /// An element of the page that has an id.
    package struct Item: Sendable {
        /// The id in the page.
        package let anchor: String
        package let kind: Kind
        package let title: String
        /// The layer that decides what is read: for a requirement the one that its text is from.
        package let layer: Layer
        /// First the place to edit to change what is read, then the others that have a part in it. Never empty.
        ///
        /// Where the element lists things without ids of their own, activities or duties, there is one for each,
        /// in the order of the page.
        package let places: [Place]
        /// On a school's page, one for each answer that stands under the requirement, in the order of the page.
        package let answers: [Answer]
    }

    /// What a school's plan answers to one question, under one requirement.
    package struct Answer: Sendable {
        package let question: Question
        package let state: AskedQuestion.State
        /// The layer that has answered; the school when nobody has.
        package let layer: Layer
        /// The variants that are shown, if any are, and the answer that holds; then what locks it, the answers
        /// that it took precedence over and the contacts that it shows. Empty when the answer is missing.
        package let places: [Place]
    }

    /// The files that are behind the page as a whole, the one that is most its own first.
    package let page: [Place]
    /// In no special order.
    package let items: [Item]
}

extension PageSources.Place {
    init(_ what: String, _ layer: Layer, at span: SourceSpan) {
        self.init(what: what, layer: layer, span: span)
    }

    init(_ what: String, _ origin: Origin) {
        self.init(what: what, layer: origin.layer, span: origin.span)
    }
}

extension PageSources.Item {
    /// An item whose first place decides what is read; nil without a place.
    init?(
        _ anchor: String, _ kind: PageSources.Kind, _ title: String, _ places: [PageSources.Place],
        answers: [PageSources.Answer] = []
    ) {
        guard let first = places.first else { return nil }
        self.init(
            anchor: anchor, kind: kind, title: title, layer: first.layer, places: places, answers: answers)
    }
}
