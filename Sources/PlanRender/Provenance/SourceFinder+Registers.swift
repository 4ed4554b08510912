internal import PlanModel

/// The pages that show a register.
extension SourceFinder {
    func terms() -> PageSources {
        let items = site.catalog.terms.compactMap { term in
            Item(
                "begrepp-\(term.id)", .term, term.term,
                [municipal("förklaringen", term.explanation.span), municipal("begreppet", term.span)])
        }
        return PageSources(
            page: site.catalog.terms.prefix(1).map { municipal("begreppen", $0.span.file.start) },
            items: items)
    }

    func laws() -> PageSources {
        PageSources(
            page: site.catalog.laws.prefix(1).map { municipal("lagrummen", $0.span.file.start) },
            items: laws { _ in true })
    }

    /// - Parameter isShown: for the id of a provision, or of a law with no provision that is shown.
    func laws(isShown: (String) -> Bool) -> [Item] {
        let provisions = Dictionary(
            grouping: site.catalog.provisions.filter { isShown($0.id) }, by: \.law.value)
        let shown = site.catalog.laws.filter { isShown($0.id) || provisions[$0.id] != nil }
        return shown.flatMap { law -> [Item?] in
            let text = law.text.map { municipal("texten", $0.span) }
            let own = Item(
                "lag-\(law.id)", .law, law.title,
                [text, municipal("lagen", law.span)].compactMap(\.self))
            // Provisions of a law that is not in the register are on no page.
            return [own]
                + (provisions[law.id] ?? []).map { provision in
                    Item(
                        "lag-\(provision.id)", .provision,
                        provision.place.isEmpty
                            ? provision.title : "\(provision.place) \(provision.title)",
                        [municipal("texten", provision.text.span), municipal("lagrummet", provision.span)])
                }
        }.compactMap(\.self)
    }
}

extension SourceFile {
    /// The file as a whole, told by where it starts.
    fileprivate var start: SourceSpan { SourceSpan(file: self, range: 0..<0) }
}
