internal import PlanModel

/// A requirement's HTML without its answers, which differ from school to school: they go between the halves.
struct RequirementHTML: Sendable {
    let id: RequirementID
    let beforeAnswers: String
    let afterAnswers: String
}

/// Renders requirements with the template `krav`.
struct RequirementRenderer: Sendable {
    let site: SiteModel
    let texts: TextRenderer
    let templates: TemplateSet

    /// Stands where the answers go while the template is rendered. Content cannot hold control characters.
    private static let answersMark: UInt8 = 1

    /// - Parameter headingLevel: of the requirement's title.
    func html(
        _ planned: PlannedRequirement, in context: PageContext, headingLevel: Int, linker: inout TermLinker
    ) -> RequirementHTML {
        let rendered = templates.render(
            view(planned, in: context, headingLevel: headingLevel, linker: &linker), template: "krav")
        // A municipality's own template may leave the answers out, or show them twice.
        let mark = rendered.firstIndex(of: Self.answersMark) ?? rendered.endIndex
        return RequirementHTML(
            id: planned.id, beforeAnswers: String(decoding: rendered[..<mark], as: UTF8.self),
            afterAnswers: String(decoding: rendered[mark...].filter { $0 != Self.answersMark }, as: UTF8.self)
        )
    }

    private func view(
        _ planned: PlannedRequirement, in context: PageContext, headingLevel: Int, linker: inout TermLinker
    ) -> RequirementView {
        let requirement = planned.requirement
        let prefix = "\(planned.id.anchor)-"
        func html(_ text: SourceText, _ part: String = "", terms: [String] = []) -> String {
            texts.html(
                text, in: context, headingShift: headingLevel, terms: terms, footnotePrefix: prefix + part)
        }
        let text = html(planned.text.value, terms: linker.terms(toLinkIn: planned.text.value))
        return RequirementView(
            id: "\(planned.id)", anchor: planned.id.anchor, title: planned.title.value,
            heading: "h\(headingLevel)",
            modality: requirement.modality.rawValue, modalityTitle: context.words[requirement.modality],
            isDuty: requirement.modality.isDuty, text: text,
            layer: context.words.name(of: planned.origin.layer),
            replacements: planned.replacements.enumerated().map { index, applied in
                RequirementView.ReplacementView(
                    layer: context.words.name(of: applied.origin.layer),
                    motivation: html(applied.replacement.motivation, "motivering\(index)-"),
                    replacedText: html(applied.replacedText.value, "tidigare\(index)-"),
                    isLocked: applied.replacement.isLocked)
            },
            actors: requirement.actors.map {
                context.role($0.value).map(LinkView.init)
                    ?? LinkView(title: $0.value, href: "", isContent: true)
            },
            laws: site.lawLinks(requirement.laws, in: context),
            equivalences: equivalences(of: planned, in: context, html: { html($0, "skillnad-") }),
            source: requirement.source?.section ?? "",
            adoptedText: requirement.adoptedText.map { html($0, "kalltext-") } ?? "",
            questions: context.plan == nil
                ? requirement.questions.compactMap { id in
                    site.index.questions[id.value].map { .init(prompt: $0.prompt) }
                } : [],
            answers: String(UnicodeScalar(Self.answersMark)))
    }

    private func equivalences(
        of planned: PlannedRequirement, in context: PageContext, html: (SourceText) -> String
    ) -> [RequirementView.EquivalenceView] {
        var seen: Set<RequirementID> = [planned.id]
        return planned.requirement.equivalences.compactMap { id in
            guard let equivalence = site.index.equivalences[id.value] else { return nil }
            let others = (site.equivalenceMembers[id.value] ?? []).filter { $0.system != planned.id.system }
            let links = others.filter { seen.insert($0).inserted }.compactMap { member in
                context.requirement(member).map { target in
                    RequirementView.EquivalentView(
                        link: LinkView(target),
                        system: site.index.systems[member.system]?.shortTitle ?? member.system,
                        isNear: equivalence.relation == .near)
                }
            }
            guard !links.isEmpty else { return nil }
            return RequirementView.EquivalenceView(
                difference: equivalence.difference.map(html) ?? "", links: links)
        }
    }
}

extension SiteModel {
    func lawLinks(_ ids: [Located<String>], in context: PageContext) -> [RequirementView.LawLinkView] {
        ids.compactMap { id in
            context.law(id.value).map {
                .init(link: LinkView($0), remark: lawRemark(id.value, context.words))
            }
        }
    }

    /// The last day of a law that ends, and what it is replaced by; empty when nothing is known. Which day it is when
    /// the page is read, the page does not know.
    func lawRemark(_ id: String, _ words: Words) -> String {
        let provision = index.provisions[id]
        let law = index.laws[provision?.law.value ?? id]
        let last = provision?.validity.through ?? law?.validity.through
        let successor = (provision?.replacedBy ?? law?.replacedBy)?.value
        let inForce = last.map { words.text(.lawInForceThrough, ["through": words[$0]]) }
        let replaced = successor.map { words.text(.lawReplacedBy, ["law": briefLawName($0)]) }
        return words.enumeration([inForce, replaced].compactMap(\.self))
    }

    /// A law's designation, which is shorter than its title and the same in every language; the title when it has none.
    private func briefLawName(_ id: String) -> String {
        let designation = index.laws[id]?.shownDesignation ?? ""
        return designation.isEmpty ? lawTitle(id) ?? id : designation
    }
}
