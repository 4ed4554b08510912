internal import PlanModel

/// A plan as data: `plan.json`, described by `Docs/plan.schema.json`.
///
/// What layers can decide differently says where it comes from. Texts are Markdown as they stand in the content;
/// `värden` holds what their `{{namn}}` stand for.
struct PlanData {
    /// Raised when a reader of version 1 could misread the file.
    static let version = 1

    let pages: SitePages
    let plan: PlanView

    var bytes: [UInt8] { json.serialized(endsWithNewline: true) }

    private var site: SiteModel { pages.site }

    private var json: JSONValue {
        let plan = plan.plan
        let municipality = plan.municipality
        return .object(leavingOutNil: [
            ("format", "planverk-plan"), ("version", .integer(Self.version)),
            ("läsår", .string(municipality.schoolYear.value)),
            (
                "kommun",
                .object(leavingOutNil: [
                    ("namn", .string(municipality.name.value)), ("kommunkod", .string(municipality.code)),
                    ("fastställd", municipality.adoption.map(adoption)),
                ])
            ),
            (
                "skolområde",
                plan.schoolArea.map { ["id": .string($0.id), "namn": .string($0.name.value)] }
            ),
            ("skola", school(plan.school)), ("värden", values), ("presentationer", .array(presentations)),
            ("saknade system", .array(missingSystems)), ("kontakter", .array(plan.contacts.map(contact))),
            ("system", .array(plan.systems.map(system))),
            ("frågor", .array(plan.questions.map(question))),
            ("egna avsnitt", .array(plan.school.localSections.map(localSection))),
            ("mål", .array(plan.school.goals.map(goal))),
            ("årshjul", .array(plan.activities.map(activity))),
        ])
    }

    // MARK: Provenance

    private func origin(_ origin: Origin) -> JSONValue {
        let start = origin.span.start
        return [
            "nivå": .string(origin.layer.slug), "fil": .string(site.contentPath(of: origin.span.file)),
            "rad": .integer(start.line), "kolumn": .integer(start.column),
        ]
    }

    private func resolved(_ value: Resolved<String>) -> JSONValue {
        ["värde": .string(value.value), "ursprung": origin(value.origin)]
    }

    private func ids(_ ids: [Located<String>]) -> JSONValue? {
        ids.isEmpty ? nil : .array(ids.map { .string($0.value) })
    }

    // MARK: School

    private func school(_ school: School) -> JSONValue {
        .object(leavingOutNil: [
            ("id", .string(school.id)),
            ("namn", resolved(Resolved(school.name.value, from: Origin(.school, at: school.name.span)))),
            ("skolenhetskod", .string(school.unitCode)),
            (
                "skolformer",
                .object(school.scope.entries.map { .init($0.form.rawValue, .string($0.grades.text)) })
            ),
            ("adress", school.address.map(JSONValue.string)), ("telefon", school.phone.map(JSONValue.string)),
            ("e-post", school.email.map(JSONValue.string)),
            ("webbplats", school.website.map(JSONValue.string)),
            ("fastställd", school.adoption.map(adoption)),
        ])
    }

    private func adoption(_ adoption: Adoption) -> JSONValue {
        .object(leavingOutNil: [
            ("beslutsfattare", .string(adoption.decidedBy)),
            ("paragraf", adoption.paragraph.map(JSONValue.string)),
            ("datum", .string("\(adoption.date)")), ("reviderad", adoption.revised.map { .string("\($0)") }),
            ("dnr", adoption.caseNumber.map(JSONValue.string)),
            ("version", adoption.version.map(JSONValue.string)),
            ("gäller till", adoption.validThrough.map { .string("\($0)") }),
        ])
    }

    private func contact(_ contact: Resolved<Contact>) -> JSONValue {
        let value = contact.value
        return .object(leavingOutNil: [
            ("roll", .string(value.role.value)), ("e-post", value.email.map(JSONValue.string)),
            ("telefon", value.phone.map(JSONValue.string)),
            ("tjänstgöringsgrad", value.sharePercent.map(JSONValue.integer)),
            ("mottagning", value.hours.map(JSONValue.string)), ("plats", value.place.map(JSONValue.string)),
            ("anmärkning", value.remark.map { .string($0.string) }), ("vakant", .bool(value.isVacant)),
            ("ursprung", origin(contact.origin)),
        ])
    }

    private var values: JSONValue {
        .object(plan.plan.values.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    }

    private var presentations: [JSONValue] {
        let plan = plan.plan
        let layers: [(Layer, LayerDecisions?)] = [
            (.municipality, plan.municipality.decisions), (.schoolArea, plan.schoolArea?.decisions),
            (.school, plan.school.decisions),
        ]
        return layers.compactMap { layer, decisions in
            decisions?.presentation.map { text in
                resolved(Resolved(text.string, from: Origin(layer, at: text.span)))
            }
        }
    }

    private var missingSystems: [JSONValue] {
        plan.plan.municipality.missingSystems.map {
            ["titel": .string($0.title), "text": .string($0.text.string)]
        }
    }

    // MARK: Systems

    private func system(_ system: PlannedSystem) -> JSONValue {
        .object(leavingOutNil: [
            ("id", .string(system.id)), ("titel", .string(system.system.title)),
            ("version", .string(system.system.version)), ("status", .string(system.system.status.rawValue)),
            ("ersatt av", system.system.supersededBy.map { .string($0.value) }),
            ("sammanfattning", .string(system.system.summary.string)),
            ("källa", source(system.system.source)),
            ("avsnitt", .array(system.sections.map(section))),
        ])
    }

    private func source(_ source: QualitySystem.Source) -> JSONValue {
        .object(leavingOutNil: [
            ("dokument", .string(source.document)), ("utgivare", .string(source.publisher)),
            ("datum", source.date.map { .string("\($0)") }), ("dnr", source.caseNumber.map(JSONValue.string)),
            ("anmärkning", source.remark.map { .string($0.string) }),
        ])
    }

    private func section(_ section: PlannedSection) -> JSONValue {
        .object(leavingOutNil: [
            ("id", .string("\(section.section.id)")),
            ("nummer", section.section.number.map(JSONValue.string)),
            ("titel", .string(section.section.title)),
            ("område", .string(section.section.area.value)),
            ("text", section.section.text.map { .string($0.string) }), ("ursprung", origin(section.origin)),
            ("krav", .array(section.requirements.map(requirement))),
            ("undantagna", section.exclusions.isEmpty ? nil : .array(section.exclusions.map(exclusion))),
        ])
    }

    private func requirement(_ planned: PlannedRequirement) -> JSONValue {
        let requirement = planned.requirement
        let text = planned.text
        return .object(leavingOutNil: [
            ("id", .string("\(planned.id)")), ("typ", .string(requirement.modality.rawValue)),
            ("rubrik", resolved(planned.title)),
            ("text", resolved(Resolved(text.value.string, from: text.origin))),
            ("ursprung", origin(planned.origin)), ("aktör", ids(requirement.actors)),
            ("område", requirement.area.map { .string($0.value) }), ("lagrum", ids(requirement.laws)),
            ("frågor", ids(requirement.questions)), ("motsvarar", ids(requirement.equivalences)),
            ("rader", ids(requirement.source?.rows ?? [])),
            ("källtext", requirement.adoptedText.map { .string($0.string) }),
            ("ändringar", planned.replacements.isEmpty ? nil : .array(planned.replacements.map(replacement))),
        ])
    }

    private func replacement(_ applied: AppliedReplacement) -> JSONValue {
        [
            "motivering": .string(applied.replacement.motivation.string),
            "tidigare text": resolved(
                Resolved(applied.replacedText.value.string, from: applied.replacedText.origin)),
            "låst": .bool(applied.replacement.isLocked), "ursprung": origin(applied.origin),
        ]
    }

    private func exclusion(_ exclusion: AppliedExclusion) -> JSONValue {
        [
            "id": .string("\(exclusion.requirement.id)"), "rubrik": resolved(exclusion.requirement.title),
            "motivering": .string(exclusion.motivation.string),
            "ursprung": origin(exclusion.origin),
        ]
    }

    // MARK: Answers

    private func question(_ asked: AskedQuestion) -> JSONValue {
        .object(leavingOutNil: [
            ("id", .string(asked.question.id)), ("fråga", .string(asked.question.prompt)),
            ("svarstyp", .string(asked.question.kind.rawValue)), ("obligatorisk", .bool(asked.isObligatory)),
            ("ställs av", .array(asked.askedBy.map { .string("\($0)") })),
            ("läge", .string(asked.state.slug)),
            ("svar", plan.plan.answers[asked.question.id].map(answer)),
        ])
    }

    private func answer(_ planned: PlannedAnswer) -> JSONValue {
        var members: [(String, JSONValue?)] = []
        switch planned.answer.statement {
        case .notApplicable(let motivation): members.append(("ej tillämpligt", .string(motivation.string)))
        case .answered(let content, let variants):
            members += self.content(content)
            members.append(("varianter", variants.isEmpty ? nil : .array(variants.map(variant))))
        }
        members.append(("låst", .bool(planned.answer.isLocked)))
        members.append(("ursprung", origin(planned.origin)))
        members.append(
            ("går före", planned.overridden.isEmpty ? nil : .array(planned.overridden.map(origin))))
        return .object(leavingOutNil: members)
    }

    private func variant(_ variant: LocalAnswer.Variant) -> JSONValue {
        let target: (String, JSONValue?) =
            switch variant.target.value {
            case .role(let role): ("roll", .string(role))
            case .system(let system): ("system", .string(system))
            }
        return .object(leavingOutNil: [target] + content(variant.content))
    }

    private func content(_ content: LocalAnswer.Content) -> [(String, JSONValue?)] {
        [
            ("text", content.text.map { .string($0.string) }),
            ("ansvarig", content.responsible.map { .string($0.value) }),
            ("när", content.when.map(JSONValue.string)), ("var", content.place.map(JSONValue.string)),
            ("länk", content.link.map(JSONValue.string)), ("datum", content.date.map { .string("\($0)") }),
            ("kontakt", ids(content.contacts)),
            ("schema", content.schedule.isEmpty ? nil : .array(content.schedule.map(scheduleRow))),
        ]
    }

    private func scheduleRow(_ row: LocalAnswer.Content.ScheduleRow) -> JSONValue {
        .object(leavingOutNil: [
            ("när", .string(row.when)), ("vad", .string(row.what)),
            ("ansvarig", row.responsible.map { .string($0.value) }),
        ])
    }

    // MARK: The school's own

    private func localSection(_ section: LocalSection) -> JSONValue {
        [
            "id": .string(section.id.value), "titel": .string(section.title),
            "område": .string(section.area.value), "text": .string(section.text.string),
            "ursprung": origin(Origin(.school, at: section.id.span)),
        ]
    }

    private func goal(_ goal: Goal) -> JSONValue {
        .object(leavingOutNil: [
            ("id", .string(goal.id.value)), ("titel", .string(goal.title)),
            ("ansvarig", goal.responsible.map { .string($0.value) }),
            (
                "krav",
                goal.requirements.isEmpty ? nil : .array(goal.requirements.map { .string("\($0.value)") })
            ),
            ("frågor", .object(goal.steps.map { .init($0.step.rawValue, .string($0.text.string)) })),
            ("ursprung", origin(Origin(.school, at: goal.id.span))),
        ])
    }

    private func activity(_ activity: Resolved<YearlyActivity>) -> JSONValue {
        let value = activity.value
        let time: (String, JSONValue?) =
            switch value.time {
            case .month(let month): ("månad", .string(Month.all[month - 1]))
            case .date(let date): ("datum", .string("\(date)"))
            }
        return .object(leavingOutNil: [
            ("id", .string(value.id.value)), ("aktivitet", .string(value.title)), time,
            ("ansvarig", value.responsible.map { .string($0.value) }),
            ("steg", value.step.map { .string($0.rawValue) }),
            (
                "krav",
                value.requirements.isEmpty ? nil : .array(value.requirements.map { .string("\($0.value)") })
            ),
            ("text", value.text.map { .string($0.string) }), ("ursprung", origin(activity.origin)),
        ])
    }
}

extension AskedQuestion.State {
    /// The state's name in data.
    fileprivate var slug: String {
        switch self {
        case .answered: "besvarad"
        case .inherited: "ärvd"
        case .notApplicable: "ej tillämplig"
        case .missing: "saknas"
        case .open: "öppen"
        }
    }
}
