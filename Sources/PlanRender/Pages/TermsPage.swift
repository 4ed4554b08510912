internal import PlanModel

/// The glossary, with the places where each term is first used.
struct TermsView: TemplateView {
    let letters: [LinkView]
    let terms: [TermView]

    static let shape = ViewShape<Self>(
        "terms",
        [.list("letters") { $0.letters }, .list("terms") { $0.terms }])

    struct TermView: TemplateView {
        let anchor: String
        let title: String
        let explanation: String
        let synonyms: String
        let isOutdated: Bool
        let replacedBy: LinkView?
        let seeAlso: [LinkView]
        let laws: [LinkView]
        let usedIn: [LinkView]

        private var hasFacts: Bool {
            !(synonyms.isEmpty && seeAlso.isEmpty && laws.isEmpty && usedIn.isEmpty)
        }

        static let shape = ViewShape<Self>(
            "term",
            [
                .text("anchor") { $0.anchor }, .text("title") { $0.title },
                .html("explanation") { $0.explanation },
                .text("synonyms") { $0.synonyms }, .flag("isOutdated") { $0.isOutdated },
                .view("replacedBy") { $0.replacedBy }, .list("seeAlso") { $0.seeAlso },
                .flag("hasSeeAlso") { !$0.seeAlso.isEmpty }, .list("laws") { $0.laws },
                .flag("hasLaws") { !$0.laws.isEmpty }, .list("usedIn") { $0.usedIn },
                .flag("hasUsedIn") { !$0.usedIn.isEmpty }, .flag("hasFacts") { $0.hasFacts },
            ])
    }
}

extension SitePages {
    func termsPage() -> PageBody {
        let context = context(.terms)
        let usedIn = placesByTerm(in: context)
        let terms = site.catalog.terms.sortedInSwedish(by: \.term).map { term in
            let anchor = "begrepp-\(term.id)"
            return TermsView.TermView(
                anchor: anchor, title: term.term,
                explanation: texts.html(
                    term.explanation, in: context, headingShift: 3, footnotePrefix: "\(anchor)-"),
                synonyms: term.synonyms.joined(separator: ", "), isOutdated: term.isOutdated,
                replacedBy: term.replacedBy.flatMap { context.term($0.value) }.map { LinkView($0) },
                seeAlso: term.seeAlso.compactMap { context.term($0.value) }.map { LinkView($0) },
                laws: term.laws.compactMap { context.law($0.value) }.map { LinkView($0) },
                usedIn: usedIn[term.id] ?? [])
        }
        var letters: [LinkView] = []
        for term in terms {
            let letter = term.title.prefix(1).uppercased()
            if letters.last?.title != letter {
                letters.append(LinkView(title: letter, href: "#\(term.anchor)"))
            }
        }
        return PageBody(
            title: words[.terms], TermsView(letters: letters, terms: terms), template: "begrepp",
            templates: templates,
            about: StructuredData.glossary(
                words[.terms], terms.map { LinkView(title: $0.title, href: "#\($0.anchor)") }, in: context))
    }

    /// Where the municipality's systems link each term, in the systems' order: the requirement, or the section
    /// when it is in its introduction.
    private func placesByTerm(in context: PageContext) -> [String: [LinkView]] {
        var places: [String: [LinkView]] = [:]
        for system in site.merge.municipalSystems {
            func add(_ terms: [String], _ target: LinkTarget?) {
                guard let target else { return }
                let link = LinkView(title: "\(system.system.shortTitle): \(target.title)", href: target.href)
                for term in terms { places[term, default: []].append(link) }
            }
            for section in system.sections {
                var linker = TermLinker(texts.texts)
                if let text = section.section.text {
                    add(linker.terms(toLinkIn: text), context.section(section.section.id))
                }
                for planned in section.requirements {
                    add(linker.terms(toLinkIn: planned.text.value), context.requirement(planned.id))
                }
            }
        }
        return places
    }
}
