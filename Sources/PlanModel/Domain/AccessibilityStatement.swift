/// What a municipality says of how accessible its website is: the content of a tillgänglighetsredogörelse.
package struct AccessibilityStatement: Sendable {
    package enum Conformance: String, CaseIterable, Sendable {
        case notAssessed = "inte bedömd"
        case none = "inte förenlig"
        case partial = "delvis förenlig"
        case full = "helt förenlig"

        /// Those that somebody must have assessed the website to say.
        package static let assessed = allCases.filter { $0 != .notAssessed }
    }

    /// Something that not everybody can use.
    package struct Shortcoming: Sendable {
        package enum Reason: String, CaseIterable, Sendable {
            case notMended = "inte åtgärdad"
            /// It would cost far more than it gives; the law demands a reason.
            case disproportionate = "oskäligt betungande"
        }

        package let title: String
        package let text: SourceText
        package let reason: Reason
        package let motivation: SourceText?
        /// When it is to be mended, in words.
        package let remedy: String?

        package init(
            title: String, text: SourceText, reason: Reason, motivation: SourceText?, remedy: String?
        ) {
            self.title = title
            self.text = text
            self.reason = reason
            self.motivation = motivation
            self.remedy = remedy
        }
    }

    /// Content that the law does not apply to.
    package struct Exempt: Sendable {
        package let title: String
        package let text: SourceText

        package init(title: String, text: SourceText) {
            self.title = title
            self.text = text
        }
    }

    /// Where readers tell of what they cannot use.
    package struct Contact: Sendable {
        package let email: String?
        package let phone: String?
        package let form: String?

        package init(email: String?, phone: String?, form: String?) {
            self.email = email
            self.phone = phone
            self.form = form
        }
    }

    /// Who sees to it that the law is followed.
    package struct Authority: Sendable {
        package let name: String
        /// Where one complains.
        package let address: String

        package init(name: String, address: String) {
            self.name = name
            self.address = address
        }

        package static let digg = Authority(
            name: "Myndigheten för digital förvaltning (Digg)", address: "https://www.digg.se/tdosanmalan")
    }

    package let conformance: Conformance
    /// Who is behind the website, when it is not the municipality by its own name.
    package let organisation: String?
    package let assessed: Located<CalendarDate>?
    package let updated: Located<CalendarDate>
    /// How the website was assessed, or what is known without an assessment.
    package let method: SourceText?
    package let shortcomings: [Shortcoming]
    package let exempt: [Exempt]
    package let contact: Contact?
    package let authority: Authority?
    package let span: SourceSpan

    package init(
        conformance: Conformance, organisation: String?, assessed: Located<CalendarDate>?,
        updated: Located<CalendarDate>,
        method: SourceText?, shortcomings: [Shortcoming], exempt: [Exempt], contact: Contact?,
        authority: Authority?, span: SourceSpan
    ) {
        self.conformance = conformance
        self.organisation = organisation
        self.assessed = assessed
        self.updated = updated
        self.method = method
        self.shortcomings = shortcomings
        self.exempt = exempt
        self.contact = contact
        self.authority = authority
        self.span = span
    }

    package var texts: [SourceText] {
        [method].compactMap(\.self)
            + shortcomings.flatMap { [$0.text, $0.motivation].compactMap(\.self) } + exempt.map(\.text)
    }
}
