internal import PlanModel

extension ObjectReader {
    func municipality() -> Municipality {
        Municipality(
            name: located("namn") ?? Located("", at: start), code: string("kommunkod") ?? "",
            schoolYear: located("läsår") ?? Located("", at: start), systems: list("system"),
            missingSystems: objects("saknade system").compactMap { missing in
                guard let title = missing.string("titel"), let text = missing.text("text") else { return nil }
                return Municipality.MissingSystem(title: title, text: text)
            },
            adoption: object("fastställd")?.adoption(),
            website: object("webbplats")?.website() ?? Website(),
            accessibility: object("tillgänglighet")?.accessibility(), decisions: decisions())
    }

    func schoolArea(id: String) -> SchoolArea {
        SchoolArea(id: id, name: located("namn") ?? Located(id, at: start), decisions: decisions())
    }

    func school(id: String) -> School {
        School(
            id: id, name: located("namn") ?? Located(id, at: start), unitCode: string("skolenhetskod") ?? "",
            area: located("skolområde"), scope: scope("skolformer") ?? Scope([]), address: string("adress"),
            phone: string("telefon"), email: string("e-post"), website: string("webbplats"),
            adoption: object("fastställd")?.adoption(),
            localSections: objects("egna avsnitt").compactMap { section in
                guard let id = section.located("id"), let area = section.located("område"),
                    let text = section.text("text")
                else { return nil }
                return LocalSection(
                    id: id, title: section.string("titel") ?? id.value, area: area, text: text,
                    translations: section.translations())
            },
            goals: objects("mål").compactMap { $0.goal() }, decisions: decisions())
    }

    private func decisions() -> LayerDecisions {
        LayerDecisions(
            presentation: text("presentation") ?? object("presentation")?.text("text"),
            presentationTranslations: object("presentation")?.translations() ?? .none,
            contacts: objects("kontakter").compactMap { $0.contact() },
            values: entries("värden").compactMap { name, node in node.string.map { (name, $0) } },
            tailoring: object("anpassningar")?.tailoring() ?? Tailoring(), answers: answers(),
            yearlyActivities: objects("årshjul").compactMap { $0.activity() },
            news: objects("nytt").compactMap { item in
                guard let date = item.date("datum"), let text = item.text("text") else { return nil }
                return NewsItem(date: date, text: text)
            },
            permittedData: objects("tillåtna uppgifter").compactMap { permitted in
                guard let text = permitted.located("uppgift"), let motivation = permitted.string("motivering")
                else { return nil }
                return PermittedDatum(text: text, motivation: motivation)
            })
    }

    private func contact() -> Contact? {
        guard let role = located("roll") else { return nil }
        return Contact(
            role: role, email: string("e-post"), phone: string("telefon"),
            sharePercent: string("tjänstgöringsgrad").flatMap(ScalarKind.percent),
            hours: string("mottagning"),
            place: string("plats"), remark: text("anmärkning"), isVacant: flag("vakant"))
    }

    private func adoption() -> Adoption? {
        guard let decidedBy = string("beslutsfattare"), let date = date("datum") else { return nil }
        return Adoption(
            decidedBy: decidedBy, paragraph: string("paragraf"), date: date, revised: self.date("reviderad"),
            caseNumber: string("dnr"), version: string("version"), validThrough: self.date("gäller till"),
            span: start)
    }

    private func goal() -> Goal? {
        guard let id = located("id") else { return nil }
        return Goal(
            id: id, title: string("titel") ?? id.value, responsible: located("ansvarig"),
            requirements: requirementIDs("krav"),
            steps: QualityStep.allCases.compactMap { step in text(step.rawValue).map { (step, $0) } })
    }

    private func activity() -> YearlyActivity? {
        guard let id = located("id") else { return nil }
        let time: YearlyActivity.Time
        if let date = date("datum") {
            time = .date(date)
        } else if let month = string("månad").flatMap(Month.all.firstIndex(of:)) {
            time = .month(month + 1)
        } else {
            return nil
        }
        return YearlyActivity(
            id: id, title: string("aktivitet") ?? id.value, time: time, responsible: located("ansvarig"),
            step: choice("steg"), requirements: requirementIDs("krav"), text: text("text"))
    }

    private func tailoring() -> Tailoring {
        Tailoring(
            exclusions: objects("undanta").compactMap { exclusion in
                guard let id = exclusion.requirementID("krav"), let motivation = exclusion.text("motivering")
                else { return nil }
                return Tailoring.Exclusion(requirement: id, motivation: motivation)
            },
            replacements: objects("ersätt").compactMap { replacement in
                guard let id = replacement.requirementID("krav"), let text = replacement.text("text"),
                    let motivation = replacement.text("motivering")
                else { return nil }
                return Tailoring.Replacement(
                    requirement: id, title: replacement.located("rubrik"), text: text, motivation: motivation,
                    isLocked: replacement.flag("lås"))
            },
            addedRequirements: objects("lägg till krav").compactMap { added in
                guard let path = added.located("avsnitt"), let section = SectionID(parsing: path.value),
                    let requirement = added.requirement(in: section)
                else { return nil }
                return Tailoring.AddedRequirement(
                    section: Located(section, at: path.span), after: added.located("efter"),
                    requirement: requirement)
            },
            addedSections: objects("lägg till avsnitt").compactMap { added in
                guard let system = added.located("system"), let section = added.section(in: system.value)
                else { return nil }
                return Tailoring.AddedSection(system: system, after: added.located("efter"), section: section)
            })
    }
}
