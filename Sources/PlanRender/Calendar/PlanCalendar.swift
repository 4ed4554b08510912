internal import PlanModel

/// A plan's yearly cycle as a calendar file, RFC 5545, for Google, Outlook, Apple and others.
///
/// - Every activity is an all-day event. One that has a month but no day covers the whole month: to-dos would say the
///   same, but Google and Outlook leave them out when they import. Events are transparent, so that nobody looks busy.
/// - All-day dates have no time zone and need none described; `X-WR-TIMEZONE` tells where the days are.
/// - An event's UID is made of ids alone, so a later file changes events that are there and adds no copies.
/// - There is no METHOD: that would make it an invitation, which must have an organiser.
struct PlanCalendar {
    let pages: SitePages
    let view: PlanView

    private var plan: Plan { view.plan }
    private var schoolYear: SchoolYear { SchoolYear(plan.municipality.schoolYear.value) }
    private var context: PageContext { pages.context(.school(plan.school.id, .calendar), view) }

    /// The yearly cycle's page on the published site.
    private var page: String? { pages.site.address(of: .school(plan.school.id, .yearlyCycle)) }

    var bytes: [UInt8] {
        let name = "Årshjul för \(plan.school.name.value) \(plan.municipality.schoolYear.value)"
        var lines = CalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Planverk//Årshjul//SV")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("NAME", text: name)
        lines.add("X-WR-CALNAME", text: name)
        lines.add("X-WR-TIMEZONE", "Europe/Stockholm")
        if let page { lines.add("URL", page) }
        if let address = pages.site.address(of: .school(plan.school.id, .calendar)) {
            lines.add("SOURCE;VALUE=URI", address)
        }
        // How often a calendar that subscribes should ask for the file.
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        for activity in plan.activities { add(activity, to: &lines) }
        lines.add("END", "VCALENDAR")
        return lines.bytes
    }

    private func add(_ activity: Resolved<YearlyActivity>, to lines: inout CalendarLines) {
        let value = activity.value
        let (start, end) = days(of: value.time)
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", uid(of: activity))
        lines.add("DTSTAMP", "\(stamp.digits)T000000Z")
        lines.add("DTSTART;VALUE=DATE", start.digits)
        lines.add("DTEND;VALUE=DATE", end.digits)
        lines.add("SUMMARY", text: value.title)
        lines.add("DESCRIPTION", text: description(of: activity))
        let categories = ["Elevhälsoplan"] + (value.step.map { [$0.prompt] } ?? [])
        lines.add("CATEGORIES", categories.map(CalendarLines.escaped).joined(separator: ","))
        if let page { lines.add("URL", "\(page)#\(Month.anchor(value.time.month))") }
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    /// The first day, and the day after the last.
    private func days(of time: YearlyActivity.Time) -> (CalendarDate, CalendarDate) {
        switch time {
        case .date(let date): return (date, date.next)
        case .month(let month):
            let first = CalendarDate(firstOf: month, schoolYear.year(of: month))
            return (first, first.firstOfNextMonth)
        }
    }

    /// Layers may have activities with equal ids.
    private func uid(of activity: Resolved<YearlyActivity>) -> String {
        let years = "\(schoolYear.autumn)-\(schoolYear.spring)"
        return
            "\(plan.school.unitCode)-\(activity.origin.layer.slug)-\(activity.value.id.value)-\(years)@planverk"
    }

    /// When what the file says was last decided. Pages have no clock: a draft's is the first day of the school year.
    private var stamp: CalendarDate {
        let adoption = plan.school.adoption ?? plan.municipality.adoption
        return adoption.map { $0.revised ?? $0.date }
            ?? CalendarDate(firstOf: Month.schoolYearOrder[0], schoolYear.autumn)
    }

    private func description(of activity: Resolved<YearlyActivity>) -> String {
        let value = activity.value
        var facts: [String] = []
        if case .month(let month) = value.time { facts.append("Någon gång i \(Month.all[month - 1]).") }
        if let role = value.responsible { facts.append("Ansvarig: \(pages.site.roleTitle(role.value))") }
        if let step = value.step { facts.append("Fråga i kvalitetsarbetet: \(step.prompt)") }
        if activity.origin.layer != .school { facts.append("Gemensam, \(activity.origin.layer.title)") }
        let text = value.text.map { pages.texts.plain($0, in: context) } ?? ""
        let source = "Ur elevhälsoplanen för \(plan.school.name.value)."
        return [facts.joined(separator: "\n"), text, source].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}

extension CalendarDate {
    /// `20260820`, as dates are written in iCalendar.
    fileprivate var digits: String { description.replacing("-", with: "") }
}
