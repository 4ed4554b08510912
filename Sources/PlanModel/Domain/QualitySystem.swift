/// A kvalitetssystem: one source document's demands, in our own words.
package final class QualitySystem: Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case current = "gällande"
        case superseded = "ersatt"
    }

    package struct Source: Sendable {
        package let document: String
        package let publisher: String
        package let date: CalendarDate?
        package let caseNumber: String?
        package let remark: SourceText?

        package init(
            document: String, publisher: String, date: CalendarDate?, caseNumber: String?, remark: SourceText?
        ) {
            self.document = document
            self.publisher = publisher
            self.date = date
            self.caseNumber = caseNumber
            self.remark = remark
        }
    }

    package let id: String
    package let title: String
    package let shortTitle: String
    package let version: String
    package let status: Status
    package let supersededBy: Located<String>?
    package let source: Source
    package let scope: Scope
    /// The professions that the system is about.
    package let roles: [Located<String>]
    package let summary: SourceText
    package let sections: [Section]
    /// Where the title stands.
    package let span: SourceSpan

    package init(
        id: String, title: String, shortTitle: String, version: String, status: Status,
        supersededBy: Located<String>?, source: Source, scope: Scope, roles: [Located<String>],
        summary: SourceText, sections: [Section], span: SourceSpan
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.version = version
        self.status = status
        self.supersededBy = supersededBy
        self.source = source
        self.scope = scope
        self.roles = roles
        self.summary = summary
        self.sections = sections
        self.span = span
    }
}
