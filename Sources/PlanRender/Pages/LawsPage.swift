internal import PlanModel

/// The law register, with the requirements that refer to each law and provision.
struct LawsView: TemplateView {
    let laws: [LawView]

    static let shape = ViewShape<Self>(
        "laws",
        [.list("laws") { $0.laws }])

    struct LawView: TemplateView {
        let anchor: String
        let title: String
        let designation: String
        let kind: String
        let address: String
        let text: String
        let validity: String
        let replacedBy: LinkView?
        let usedBy: [LinkView]
        let provisions: [ProvisionView]

        static let shape = ViewShape<Self>(
            "law",
            [
                .text("anchor") { $0.anchor }, .text("title") { $0.title },
                .text("designation") { $0.designation },
                .text("kind") { $0.kind }, .text("address") { $0.address }, .html("text") { $0.text },
                .text("validity") { $0.validity }, .view("replacedBy") { $0.replacedBy },
                .list("usedBy") { $0.usedBy }, .flag("hasUsedBy") { !$0.usedBy.isEmpty },
                .list("provisions") { $0.provisions },
            ])
    }

    struct ProvisionView: TemplateView {
        let anchor: String
        let place: String
        let title: String
        let address: String
        let text: String
        let validity: String
        let replacedBy: LinkView?
        let usedBy: [LinkView]

        static let shape = ViewShape<Self>(
            "provision",
            [
                .text("anchor") { $0.anchor }, .text("place") { $0.place }, .text("title") { $0.title },
                .text("address") { $0.address }, .html("text") { $0.text }, .text("validity") { $0.validity },
                .view("replacedBy") { $0.replacedBy }, .list("usedBy") { $0.usedBy },
                .flag("hasUsedBy") { !$0.usedBy.isEmpty },
            ])
    }
}

extension SitePages {
    func lawsPage() -> PageBody {
        let context = context(.laws)
        func html(_ text: SourceText?, _ anchor: String) -> String {
            text.map { texts.html($0, in: context, headingShift: 4, footnotePrefix: "\(anchor)-") } ?? ""
        }
        let provisions = Dictionary(grouping: site.catalog.provisions, by: \.law.value)
        let laws = site.catalog.laws.sortedInSwedish(by: \.title).map { law in
            LawsView.LawView(
                anchor: "lag-\(law.id)", title: law.title,
                designation: law.shownDesignation,
                kind: words[law.kind].startingSentence,
                address: site.address(of: law) ?? "", text: html(law.text, "lag-\(law.id)"),
                validity: words.text(law.validity),
                replacedBy: law.replacedBy.flatMap { context.law($0.value) }.map { LinkView($0) },
                usedBy: users(of: law.id, in: context),
                provisions: (provisions[law.id] ?? []).map { provision in
                    LawsView.ProvisionView(
                        anchor: "lag-\(provision.id)", place: provision.place, title: provision.title,
                        address: site.address(of: provision) ?? "",
                        text: html(provision.text, "lag-\(provision.id)"),
                        validity: words.text(provision.validity),
                        replacedBy: provision.replacedBy.flatMap { context.law($0.value) }.map {
                            LinkView($0)
                        },
                        usedBy: users(of: provision.id, in: context))
                })
        }
        return PageBody(title: words[.laws], LawsView(laws: laws), template: "lagrum", templates: templates)
    }

    private func users(of law: String, in context: PageContext) -> [LinkView] {
        (site.requirementsByLaw[law] ?? []).compactMap { id in
            context.requirement(id).map { target in
                let system = site.index.systems[id.system]?.shortTitle ?? id.system
                return LinkView(title: "\(system): \(target.title)", href: target.href)
            }
        }
    }
}

extension Law {
    /// `SFS 2010:800`; empty when it has none.
    var shownDesignation: String { statuteNumber.map { "SFS \($0)" } ?? designation ?? "" }
}

extension Words {
    /// Empty when nothing is known.
    fileprivate func text(_ validity: Validity) -> String {
        switch (validity.from, validity.through) {
        case (let from?, let through?):
            text(.inForceBetween, ["from": self[from], "through": self[through]])
        case (let from?, nil): text(.inForceFrom, ["from": self[from]])
        case (nil, let through?): text(.inForceThrough, ["through": self[through]])
        case (nil, nil): ""
        }
    }
}

extension SiteModel {
    func address(of law: Law) -> String? {
        law.address ?? law.statuteNumber.flatMap { address(statuteNumber: $0, chapter: nil, paragraph: nil) }
    }

    /// The permanent address of a provision, made by the register's template.
    func address(of provision: Provision) -> String? {
        guard let law = index.laws[provision.law.value] else { return nil }
        guard let statuteNumber = law.statuteNumber else { return law.address }
        return address(
            statuteNumber: statuteNumber, chapter: provision.chapter, paragraph: provision.paragraph)
    }

    /// Fills in the template; the fragment is left out or shortened where there is no chapter or paragraph.
    func address(statuteNumber: String, chapter: String?, paragraph: String?) -> String? {
        guard let template = catalog.lawAddressTemplate else { return nil }
        // The first paragraph of a range, without the space before its letter.
        let first = paragraph.map { $0.prefix { $0 != "-" }.filter { $0 != " " } }
        let parts = template.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let base = parts[0].replacing("{sfs}", with: statuteNumber)
        guard parts.count == 2, chapter != nil || first != nil else { return base }
        var fragment = parts[1]
        fragment = fragment.replacing("K{kapitel}", with: chapter.map { "K\($0)" } ?? "")
            .replacing("{kapitel}", with: chapter ?? "")
        fragment = fragment.replacing("P{paragraf}", with: first.map { "P\($0)" } ?? "")
            .replacing("{paragraf}", with: first ?? "")
        return "\(base)#\(fragment)"
    }
}
