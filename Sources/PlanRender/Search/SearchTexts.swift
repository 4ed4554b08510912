internal import PlanModel

/// Writes what is found as plain text, where texts say the same for all their readers or for one school.
struct SearchTexts {
    private let context: PageContext
    private let values: [String: String]

    /// For what schools share: `{{namn}}` stays, and is filled in for the reader's school by the script.
    init(site: SiteModel, _ words: Words) {
        context = PageContext(site: site, words: words, route: .start, plan: nil)
        values = [:]
    }

    /// For what one school has written.
    init(site: SiteModel, _ words: Words, plan: PlanView) {
        context = PageContext(
            site: site, words: words, route: .school(plan.plan.school.id, .front), plan: plan)
        values = plan.plan.values
    }

    var words: Words { context.words }

    func plain(_ text: SourceText?) -> String {
        guard let text else { return "" }
        return MarkdownRenderer.plain(
            text.string, context: MarkdownContext(values: values, resolve: context.resolve)
        ).inOneLine
    }

    func contact(_ contact: Contact) -> SearchEntry {
        var entry = SearchEntry(
            .contact, context.site.roleTitle(contact.role.value),
            [
                contact.isVacant ? words[.vacant as Phrase] : "", contact.hours ?? "", contact.place ?? "",
                contact.phone ?? "", contact.email ?? "", plain(contact.remark),
            ].inOneLine)
        entry.schoolAddress = "\(Route.SchoolPage.front.path)#kontakt-\(contact.role.value)"
        return entry
    }

    func activity(_ activity: YearlyActivity) -> SearchEntry {
        let time =
            switch activity.time {
            case .date(let date): words[date]
            case .month(let month): words.month(month)
            }
        var entry = SearchEntry(.activity, activity.title, [time, plain(activity.text)].inOneLine)
        entry.schoolAddress = "\(Route.SchoolPage.yearlyCycle.path)#\(Month.anchor(activity.time.month))"
        return entry
    }

    func text(of answer: LocalAnswer, _ shown: [PlannedAnswer.Shown]) -> String {
        if case .notApplicable(let motivation) = answer.statement { return plain(motivation) }
        return shown.map { text(of: $0.content) }.inOneLine
    }

    private func text(of content: LocalAnswer.Content) -> String {
        var parts = content.contacts.map { context.site.roleTitle($0.value) }
        parts.append(plain(content.text))
        parts += content.schedule.map { "\($0.when): \($0.what)" }
        if let responsible = content.responsible {
            parts.append("\(words[.responsible as Phrase]): \(context.site.roleTitle(responsible.value))")
        }
        parts += [content.when, content.place, content.date.map { words[$0] }].compactMap(\.self)
        return parts.inOneLine
    }
}

extension String {
    /// Without line breaks; ` · ` stands between blocks when the first does not end a sentence.
    fileprivate var inOneLine: String {
        var line = ""
        for block in split(separator: "\n\n") {
            if let last = line.last { line += ".!?:;".contains(last) ? " " : " · " }
            line += block.split(separator: "\n").joined(separator: " ")
        }
        return line
    }
}
