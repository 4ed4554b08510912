internal import PlanModel

/// A whole plan as CommonMark: `elevhalsoplan.md`.
///
/// It has the headings and anchors of `hela-planen`, the requirements and the answers, so that a plan can be
/// read, searched and compared as text. Sources, equivalents and adopted wordings are left to the pages.
/// Anchors are the only HTML in it.
struct PlanMarkdown {
    let pages: SitePages
    let view: PlanView
    let context: PageContext

    init(pages: SitePages, plan: PlanView) {
        self.pages = pages
        self.view = plan
        context = pages.context(.school(plan.plan.school.id, .markdown), plan)
    }

    private var plan: Plan { view.plan }

    var text: String {
        var blocks = cover + contents
        blocks += plan.school.decisions.presentation.map { [markdown($0, shift: 2)] } ?? []
        blocks += contactBlocks + caseFlow + complaints
        for system in plan.systems { blocks += self.system(system) }
        blocks += missingSystems + localSections + goals + activities
        return blocks.joined(separator: "\n\n") + "\n"
    }

    // MARK: Parts

    func markdown(_ text: SourceText, shift: Int) -> String {
        pages.texts.commonMark(text, in: context, headingShift: shift).trimmingNewlines
    }

    func heading(_ level: Int, _ title: String, anchor: String? = nil) -> String {
        let mark = anchor.map { "<a id=\"\($0)\"></a>" } ?? ""
        return String(repeating: "#", count: level) + " " + mark + title.markdownEscaped
    }

    func link(_ target: LinkTarget) -> String { "[\(target.title.markdownEscaped)](\(target.href))" }

    func role(_ id: String) -> String { context.role(id).map(link) ?? id.markdownEscaped }

    func list(_ items: [String]) -> [String] {
        items.isEmpty ? [] : [items.map { "- \($0)" }.joined(separator: "\n")]
    }

    // MARK: Chapters

    private var cover: [String] {
        [
            heading(1, "Elevhälsoplan för \(plan.school.name.value)"),
            "\(plan.municipality.name.value), läsåret \(plan.municipality.schoolYear.value). Skolan har \(plan.school.scope.inWords)."
                .markdownEscaped,
        ]
            + (plan.school.adoption.map { list(facts(of: $0)) } ?? [
                "Planen är ett utkast. Den är inte fastställd."
            ])
    }

    private func facts(of adoption: Adoption) -> [String] {
        let facts: [(String, String?)] = [
            (
                "Fastställd av",
                [adoption.decidedBy, adoption.paragraph].compactMap(\.self).joined(separator: ", ")
            ),
            ("Beslutsdatum", adoption.date.inWords), ("Reviderad", adoption.revised?.inWords),
            ("Diarienummer", adoption.caseNumber), ("Version", adoption.version),
            ("Gäller till och med", adoption.validThrough?.inWords),
        ]
        return facts.compactMap { title, value in value.map { "\(title): \($0.markdownEscaped)" } }
    }

    private var contents: [String] {
        let guidance = site.catalog.guidance
        let chapters =
            [
                view.caseFlow(of: guidance).map { ($0.title, "stod") },
                guidance?.complaints.map { ($0.title, "klagomal") },
            ].compactMap(\.self) + plan.systems.map { ($0.system.title, "system-\($0.id)") }
        return list(chapters.map { title, anchor in "[\(title.markdownEscaped)](#\(anchor))" })
    }

    private var contactBlocks: [String] {
        guard !plan.contacts.isEmpty else { return [] }
        return [heading(2, "Kontakter")] + list(plan.contacts.map { contact($0.value) })
    }

    func contact(_ contact: Contact) -> String {
        let facts = [
            contact.isVacant ? "tjänsten är vakant" : nil, contact.phone, contact.email, contact.hours,
            contact.place,
        ]
        return "\(role(contact.role.value)): "
            + facts.compactMap { $0?.markdownEscaped }.joined(separator: ", ")
            + (contact.remark.map { "\n\n  " + markdown($0, shift: 4).indentedAfterFirstLine(by: 2) } ?? "")
    }

    private func system(_ planned: PlannedSystem) -> [String] {
        let system = planned.system
        var blocks = [heading(2, system.title, anchor: "system-\(system.id)")]
        if let target = system.supersededBy.flatMap({ context.system($0.value) }) {
            blocks.append("Kvalitetssystemet är ersatt av \(link(target)).")
        }
        blocks.append(markdown(system.summary, shift: 3))
        for section in planned.sections { blocks += self.section(section, of: planned) }
        return blocks
    }

    private func section(_ section: PlannedSection, of system: PlannedSystem) -> [String] {
        let number = section.section.number.map { "\($0). " } ?? ""
        var blocks = [heading(3, number + section.section.title, anchor: section.section.id.anchor)]
        if section.origin.layer != .system {
            blocks.append("Tillagt på nivån \(section.origin.layer.title).")
        }
        if let text = section.section.text { blocks.append(markdown(text, shift: 3)) }
        if let figure = section.section.figure { blocks += self.figure(figure, in: section) }
        for planned in section.requirements { blocks += requirement(planned, of: system) }
        for exclusion in section.exclusions {
            let title = "Undantaget krav: \(exclusion.requirement.title.value)"
            blocks.append(heading(4, title, anchor: exclusion.requirement.id.anchor))
            blocks.append("Kravet gäller inte. Så här motiveras det:")
            blocks.append(markdown(exclusion.motivation, shift: 4))
        }
        return blocks
    }

    private func figure(_ figure: Figure, in section: PlannedSection) -> [String] {
        [markdown(figure.description, shift: 4)]
            + figure.steps.enumerated().map { index, step in
                let text = step.text.map { ". " + markdown($0, shift: 4).indentedAfterFirstLine(by: 3) } ?? ""
                return "\(index + 1). **\(step.title.markdownEscaped)**\(text)"
            }
    }

    private func requirement(_ planned: PlannedRequirement, of system: PlannedSystem) -> [String] {
        let requirement = planned.requirement
        var blocks = [
            heading(4, planned.title.value, anchor: planned.id.anchor),
            markdown(planned.text.value, shift: 4),
        ]
        for id in requirement.questions {
            guard let asked = view.questions[id.value] else { continue }
            blocks.append(answer(to: asked, under: requirement, in: system.system))
        }
        var facts: [String] = []
        if planned.origin.layer != .system { facts.append("Tillagt på nivån \(planned.origin.layer.title)") }
        if let last = planned.replacements.last {
            let motivation = markdown(last.replacement.motivation, shift: 4).indentedAfterFirstLine(by: 2)
            facts.append("Ändrat på nivån \(last.origin.layer.title): \(motivation)")
        }
        if requirement.modality.isDuty {
            facts.append("Ansvarig: " + requirement.actors.map { role($0.value) }.joinedInSwedish())
        }
        return blocks + list(facts + self.laws(requirement.laws))
    }

    /// A block quote, so that the school's words stand apart from the requirement's.
    private func answer(to asked: AskedQuestion, under requirement: Requirement, in system: QualitySystem)
        -> String
    {
        var blocks = ["**\(asked.question.title.markdownEscaped)**"]
        if let answer = plan.answers[asked.question.id] {
            if case .notApplicable(let motivation) = answer.answer.statement {
                blocks += ["Gäller inte skolan.", markdown(motivation, shift: 4)]
            }
            for shown in answer.shown(for: requirement, in: system) {
                if case .role(let id)? = shown.target {
                    blocks.append("För \(site.roleTitle(id).markdownEscaped):")
                }
                blocks += content(shown.content)
            }
        } else {
            blocks.append("Svar saknas.")
        }
        return blocks.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    }

    var site: SiteModel { pages.site }

    private func content(_ content: LocalAnswer.Content) -> [String] {
        var blocks = content.text.map { [markdown($0, shift: 4)] } ?? []
        blocks += list(
            content.schedule.map { row in
                let responsible = row.responsible.map { " (\(role($0.value)))" } ?? ""
                return "\(row.when.markdownEscaped): \(row.what.markdownEscaped)\(responsible)"
            })
        let contacts = content.contacts.compactMap { id in
            plan.contacts.first { $0.value.role.value == id.value }.map { contact($0.value) }
        }
        let facts: [(String, String?)] = [
            ("Datum", content.date?.inWords), ("Ansvarig", content.responsible.map { role($0.value) }),
            ("När", content.when?.markdownEscaped), ("Var", content.place?.markdownEscaped),
            ("Läs mer", content.link.map { "<\($0)>" }),
        ]
        return blocks + list(contacts)
            + list(facts.compactMap { title, value in value.map { "\(title): \($0)" } })
    }

    private var missingSystems: [String] {
        let missing = plan.municipality.missingSystems
        guard !missing.isEmpty else { return [] }
        return [heading(2, "Det som saknar kvalitetssystem")]
            + missing.flatMap { [heading(3, $0.title), markdown($0.text, shift: 3)] }
    }

    private var localSections: [String] {
        guard !plan.school.localSections.isEmpty else { return [] }
        return [heading(2, "Skolans egna avsnitt")]
            + plan.school.localSections.flatMap { section in
                [
                    heading(3, section.title, anchor: "eget-\(section.id.value)"),
                    markdown(section.text, shift: 3),
                ]
            }
    }

    private var goals: [String] {
        guard !plan.school.goals.isEmpty else { return [] }
        return [heading(2, "Mål")]
            + plan.school.goals.flatMap { goal in
                [heading(3, goal.title, anchor: "mal-\(goal.id.value)")]
                    + list(
                        (goal.responsible.map { ["Ansvarig: \(role($0.value))"] } ?? [])
                            + belongsTo(goal.requirements))
                    + goal.steps.flatMap { ["**\($0.step.prompt)**", markdown($0.text, shift: 3)] }
            }
    }

    private var activities: [String] {
        guard !plan.activities.isEmpty else { return [] }
        return [heading(2, "Årshjul")]
            + list(
                plan.activities.map { activity in
                    let value = activity.value
                    let time: String
                    switch value.time {
                    case .date(let date): time = date.inWords
                    case .month(let month): time = Month.all[month - 1]
                    }
                    let responsible = value.responsible.map { " (\(role($0.value)))" } ?? ""
                    let text = value.text.map { [markdown($0, shift: 4)] } ?? []
                    let details = (text + belongsTo(value.requirements)).map {
                        "\n\n  " + $0.indentedAfterFirstLine(by: 2)
                    }
                    return "\(time): \(value.title.markdownEscaped)\(responsible)" + details.joined()
                })
    }

    private func belongsTo(_ ids: [Located<RequirementID>]) -> [String] {
        let links = ids.compactMap { context.requirement($0.value) }.map(link)
        return links.isEmpty ? [] : ["Hör till: " + links.joined(separator: ", ")]
    }
}

extension String {
    /// The text with every sign that Markdown could take for markup disarmed.
    var markdownEscaped: String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(utf8.count)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
                UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"),
                UInt8(ascii: "&"):
                escaped.append(UInt8(ascii: "\\"))
            default: break
            }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    fileprivate var trimmingNewlines: String {
        var text = self[...]
        while text.last?.isNewline == true { text = text.dropLast() }
        return String(text)
    }

    fileprivate func indentedAfterFirstLine(by width: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            index == 0 || line.isEmpty ? String(line) : String(repeating: " ", count: width) + line
        }.joined(separator: "\n")
    }
}
