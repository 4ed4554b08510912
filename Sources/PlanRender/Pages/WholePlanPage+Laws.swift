internal import PlanModel

/// A law that the plan refers to, with its provisions that it refers to.
struct LawReferenceView: TemplateView {
    let anchor: String
    let title: String
    let designation: String
    /// Of the statute itself; empty when none is known.
    let address: String
    let remark: String
    let provisions: [ProvisionView]

    static let shape = ViewShape<Self>(
        "lawReference",
        [
            .text("anchor") { $0.anchor }, .text("title") { $0.title },
            .text("designation") { $0.designation }, .text("address") { $0.address },
            .text("remark") { $0.remark }, .list("provisions") { $0.provisions },
            .flag("hasProvisions") { !$0.provisions.isEmpty },
        ])

    struct ProvisionView: TemplateView {
        let anchor: String
        let place: String
        let title: String
        let address: String
        let remark: String

        static let shape = ViewShape<Self>(
            "provisionReference",
            [
                .text("anchor") { $0.anchor }, .text("place") { $0.place }, .text("title") { $0.title },
                .text("address") { $0.address }, .text("remark") { $0.remark },
            ])
    }
}

extension SitePages {
    /// What the plan refers to, by law in the register's order, a law's provisions as they stand in the register.
    func lawReferences(of view: PlanView) -> [LawReferenceView] {
        let referred = site.laws(referredToIn: view, texts.texts)
        let provisions = Dictionary(
            grouping: site.catalog.provisions.filter { referred.contains($0.id) }, by: \.law.value)
        return site.catalog.laws.sortedInSwedish(by: \.title).compactMap { law in
            let provisions = provisions[law.id] ?? []
            guard referred.contains(law.id) || !provisions.isEmpty else { return nil }
            return LawReferenceView(
                anchor: "lag-\(law.id)", title: law.title, designation: law.shownDesignation,
                address: site.address(of: law) ?? "", remark: site.lawRemark(law.id, words),
                provisions: provisions.map { provision in
                    LawReferenceView.ProvisionView(
                        anchor: "lag-\(provision.id)", place: provision.place, title: provision.title,
                        address: site.address(of: provision) ?? "",
                        remark: site.lawRemark(provision.id, words))
                })
        }
    }
}

extension SiteModel {
    /// The laws and provisions that the plan's requirements and case flow rest on, or that its texts lead to.
    func laws(referredToIn view: PlanView, _ library: TextLibrary) -> Set<String> {
        let flow = view.caseFlow(of: catalog.guidance)
        let complaints = catalog.guidance?.complaints
        var laws = Set(((flow?.laws ?? []) + (complaints?.laws ?? [])).map(\.value))
        let guidance = (flow?.texts ?? []) + [complaints?.text].compactMap(\.self)
        for text in view.plan.shownTexts(differences: index.equivalences) + guidance {
            for case .law(let id) in library[text].references { laws.insert(id) }
        }
        for section in view.plan.systems.flatMap(\.sections) {
            for planned in section.requirements { laws.formUnion(planned.requirement.laws.map(\.value)) }
        }
        return laws
    }
}

extension CaseFlow {
    fileprivate var laws: [Located<String>] {
        steps.flatMap { $0.laws + ($0.decision?.outcomes ?? []).flatMap(\.laws) }
    }

    fileprivate var texts: [SourceText] {
        [text] + steps.flatMap { [$0.text] + ($0.decision?.outcomes ?? []).map(\.text) }
    }
}

extension Plan {
    /// Every text that the whole plan shows.
    fileprivate func shownTexts(differences: [String: Equivalence]) -> [SourceText] {
        var texts = [school.decisions.presentation].compactMap(\.self)
        for planned in systems {
            texts += [planned.system.summary, planned.system.source.remark].compactMap(\.self)
            texts += planned.sections.flatMap { $0.shownTexts(differences: differences) }
        }
        for answer in answers.values {
            switch answer.answer.statement {
            case .notApplicable(let reason): texts.append(reason)
            case .answered(let content, let variants):
                texts += ([content] + variants.map(\.content)).compactMap(\.text)
            }
        }
        texts += school.localSections.map(\.text) + school.goals.flatMap { $0.steps.map(\.text) }
        texts += activities.compactMap(\.value.text) + contacts.compactMap(\.value.remark)
        return texts
    }
}
