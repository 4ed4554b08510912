/// A lokalt svar: what a school (or a layer above it) answers to one question.
package final class LocalAnswer: Sendable {
    /// What is said, in the parts that the kind of question asks for.
    package final class Content: Sendable {
        package struct ScheduleRow: Sendable {
            package let when: String
            package let what: String
            package let responsible: Located<String>?

            package init(when: String, what: String, responsible: Located<String>?) {
                self.when = when
                self.what = what
                self.responsible = responsible
            }
        }

        package let text: SourceText?
        package let responsible: Located<String>?
        package let when: String?
        package let place: String?
        package let link: String?
        package let date: CalendarDate?
        /// Roles among the contacts.
        package let contacts: [Located<String>]
        package let schedule: [ScheduleRow]

        package init(
            text: SourceText?, responsible: Located<String>? = nil, when: String? = nil, place: String? = nil,
            link: String? = nil, date: CalendarDate? = nil, contacts: [Located<String>] = [],
            schedule: [ScheduleRow] = []
        ) {
            self.text = text
            self.responsible = responsible
            self.when = when
            self.place = place
            self.link = link
            self.date = date
            self.contacts = contacts
            self.schedule = schedule
        }

        /// The keys that something is given for, as they are written in content.
        package var givenKeys: Set<String> {
            var keys = Set<String>()
            if text != nil { keys.insert("text") }
            if responsible != nil { keys.insert("ansvarig") }
            if link != nil { keys.insert("länk") }
            if date != nil { keys.insert("datum") }
            if !contacts.isEmpty { keys.insert("kontakt") }
            if !schedule.isEmpty { keys.insert("schema") }
            return keys
        }
    }

    /// Another answer for one role or one system.
    package struct Variant: Sendable {
        package enum Target: Hashable, Sendable {
            case role(String)
            case system(String)
        }

        package let target: Located<Target>
        package let content: Content

        package init(target: Located<Target>, content: Content) {
            self.target = target
            self.content = content
        }
    }

    package enum Statement: Sendable {
        case answered(Content, variants: [Variant])
        /// Not applicable, with the reason.
        case notApplicable(SourceText)
    }

    package let question: Located<String>
    package let statement: Statement
    /// Layers below may not answer otherwise.
    package let isLocked: Bool

    package init(question: Located<String>, statement: Statement, isLocked: Bool) {
        self.question = question
        self.statement = statement
        self.isLocked = isLocked
    }
}
