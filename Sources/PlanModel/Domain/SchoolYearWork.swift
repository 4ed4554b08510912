/// The five questions of systematic quality work, in order.
package enum QualityStep: String, CaseIterable, Sendable {
    case whereAreWe = "var är vi"
    case whereTo = "vart ska vi"
    case how = "hur gör vi"
    case howIsItGoing = "hur går det"
    case howDidItGo = "hur blev det"

    /// `Var är vi?`
    package var prompt: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() + "?" }
}

/// A section of the school's own.
package struct LocalSection: Sendable {
    package let id: Located<String>
    package let title: String
    package let area: Located<String>
    package let text: SourceText
    package let translations: Translations

    package init(
        id: Located<String>, title: String, area: Located<String>, text: SourceText,
        translations: Translations = .none
    ) {
        self.id = id
        self.title = title
        self.area = area
        self.text = text
        self.translations = translations
    }
}

/// A goal in the school's quality work, followed through the five questions.
package struct Goal: Sendable {
    package let id: Located<String>
    package let title: String
    package let responsible: Located<String>?
    package let requirements: [Located<RequirementID>]
    package let steps: [(step: QualityStep, text: SourceText)]

    package init(
        id: Located<String>, title: String, responsible: Located<String>?,
        requirements: [Located<RequirementID>], steps: [(step: QualityStep, text: SourceText)]
    ) {
        self.id = id
        self.title = title
        self.responsible = responsible
        self.requirements = requirements
        self.steps = steps
    }
}

/// Something done every year in the quality work.
package struct YearlyActivity: Sendable {
    package enum Time: Hashable, Sendable {
        /// 1-12.
        case month(Int)
        case date(CalendarDate)

        /// 1-12.
        package var month: Int {
            switch self {
            case .month(let month): month
            case .date(let date): date.month
            }
        }
    }

    package let id: Located<String>
    package let title: String
    package let time: Time
    package let responsible: Located<String>?
    package let step: QualityStep?
    package let requirements: [Located<RequirementID>]
    package let text: SourceText?

    package init(
        id: Located<String>, title: String, time: Time, responsible: Located<String>?, step: QualityStep?,
        requirements: [Located<RequirementID>], text: SourceText?
    ) {
        self.id = id
        self.title = title
        self.time = time
        self.responsible = responsible
        self.step = step
        self.requirements = requirements
        self.text = text
    }
}
