/// How to reach somebody who holds a role. No names: a role and its function mailbox.
package final class Contact: Sendable {
    package let role: Located<String>
    package let email: String?
    package let phone: String?
    /// Share of a full post, in per cent.
    package let sharePercent: Int?
    package let hours: String?
    package let place: String?
    package let remark: SourceText?
    package let isVacant: Bool

    package init(
        role: Located<String>, email: String?, phone: String?, sharePercent: Int?, hours: String?,
        place: String?, remark: SourceText?, isVacant: Bool
    ) {
        self.role = role
        self.email = email
        self.phone = phone
        self.sharePercent = sharePercent
        self.hours = hours
        self.place = place
        self.remark = remark
        self.isVacant = isVacant
    }
}

/// How and when a plan was adopted (fastställd).
package struct Adoption: Sendable {
    package let decidedBy: String
    package let paragraph: String?
    package let date: CalendarDate
    package let revised: CalendarDate?
    package let caseNumber: String?
    package let version: String?
    package let validThrough: CalendarDate?
    package let span: SourceSpan

    package init(
        decidedBy: String, paragraph: String?, date: CalendarDate, revised: CalendarDate?,
        caseNumber: String?, version: String?, validThrough: CalendarDate?, span: SourceSpan
    ) {
        self.decidedBy = decidedBy
        self.paragraph = paragraph
        self.date = date
        self.revised = revised
        self.caseNumber = caseNumber
        self.version = version
        self.validThrough = validThrough
        self.span = span
    }
}

/// The municipality (huvudman) and what it decides for all its schools.
package final class Municipality: Sendable {
    /// A part of the pupil-health work that has no quality system yet, told openly.
    package struct MissingSystem: Sendable {
        package let title: String
        package let text: SourceText

        package init(title: String, text: SourceText) {
            self.title = title
            self.text = text
        }
    }

    package let name: Located<String>
    package let code: String
    /// `2026/2027`.
    package let schoolYear: Located<String>
    /// The systems that make up every school's plan, in the plan's order.
    package let systems: [Located<String>]
    package let missingSystems: [MissingSystem]
    package let adoption: Adoption?
    package let website: Website
    package let accessibility: AccessibilityStatement?
    package let decisions: LayerDecisions

    package init(
        name: Located<String>, code: String, schoolYear: Located<String>, systems: [Located<String>],
        missingSystems: [MissingSystem], adoption: Adoption?, website: Website = Website(),
        accessibility: AccessibilityStatement? = nil,
        decisions: LayerDecisions
    ) {
        self.name = name
        self.code = code
        self.schoolYear = schoolYear
        self.systems = systems
        self.missingSystems = missingSystems
        self.adoption = adoption
        self.website = website
        self.accessibility = accessibility
        self.decisions = decisions
    }
}

/// A skolområde between the municipality and its schools.
package struct SchoolArea: Sendable {
    package let id: String
    package let name: Located<String>
    package let decisions: LayerDecisions

    package init(id: String, name: Located<String>, decisions: LayerDecisions) {
        self.id = id
        self.name = name
        self.decisions = decisions
    }
}

/// A skolenhet.
package final class School: Sendable {
    package let id: String
    package let name: Located<String>
    /// Eight digits in Skolverkets skolenhetsregister.
    package let unitCode: String
    package let area: Located<String>?
    package let scope: Scope
    package let address: String?
    package let phone: String?
    package let email: String?
    package let website: String?
    package let adoption: Adoption?
    package let localSections: [LocalSection]
    package let goals: [Goal]
    package let decisions: LayerDecisions

    package init(
        id: String, name: Located<String>, unitCode: String, area: Located<String>?, scope: Scope,
        address: String?, phone: String?, email: String?, website: String?, adoption: Adoption?,
        localSections: [LocalSection], goals: [Goal], decisions: LayerDecisions
    ) {
        self.id = id
        self.name = name
        self.unitCode = unitCode
        self.area = area
        self.scope = scope
        self.address = address
        self.phone = phone
        self.email = email
        self.website = website
        self.adoption = adoption
        self.localSections = localSections
        self.goals = goals
        self.decisions = decisions
    }
}
