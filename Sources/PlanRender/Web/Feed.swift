internal import PlanModel

/// The plans with when they were last adopted or revised, as an Atom feed. Nothing of it depends on when it is made.
struct Feed {
    private let pages: SitePages
    private let address: SiteAddress
    private let changes: [PlanChange]
    private let updated: CalendarDate

    /// Nil when no plan has been adopted: a feed must say when it was last changed.
    init?(pages: SitePages, address: SiteAddress) {
        changes = pages.site.changes
        guard let latest = changes.first else { return nil }
        updated = latest.date
        self.pages = pages
        self.address = address
    }

    private var words: Words { pages.words }

    var bytes: [UInt8] {
        let municipality = pages.site.merge.municipality.name.value
        let feed = address.address(of: Route.feed.path)
        let head = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(words.language.tag)">
            <id>\(feed)</id>
            <title>\(HTMLText.escaped(words.text(.feedTitle, ["site": pages.siteTitle])))</title>
            <updated>\(timestamp(updated))</updated>
            <author><name>\(HTMLText.escaped(municipality))</name></author>
            <link rel="self" type="application/atom+xml" href="\(feed)"/>
            <link rel="alternate" type="text/html" href="\(address)"/>

            """
        return Array((head + changes.map(entry).joined() + "</feed>\n").utf8)
    }

    /// The id is the plan's permanent address, so that a later revision of the plan is the same entry, changed.
    private func entry(_ change: PlanChange) -> String {
        let page = address.address(of: (change.school.map { .school($0.id, .front) } ?? Route.start).path)
        let title =
            change.school.map { words.text(.planOf, ["name": $0.name.value]) }
            ?? words[.municipalPlan]
        return """
            <entry>
            <id>\(page)</id>
            <title>\(HTMLText.escaped(title))</title>
            <published>\(timestamp(change.adoption.date))</published>
            <updated>\(timestamp(change.date))</updated>
            <link rel="alternate" type="text/html" href="\(page)"/>
            <summary>\(HTMLText.escaped(summary(change.adoption)))</summary>
            </entry>

            """
    }

    private func summary(_ adoption: Adoption) -> String {
        let adopted = words.text(
            .adoptedBy, ["date": words[adoption.date], "decidedBy": adoption.decidedBy])
        return adoption.revised.map { "\(adopted) \(words.text(.revised, ["date": words[$0]]))" } ?? adopted
    }

    /// The content tells the day, and Atom wants a time: one that is that day in Sweden.
    private func timestamp(_ date: CalendarDate) -> String { "\(date)T00:00:00Z" }
}
