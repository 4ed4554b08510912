/// An elevhälsoplan: the result of the merge for one school and one school year.
///
/// A class, so that it can be told whether a later merge has made the plan anew or kept it.
package final class Plan: Sendable {
    package let school: School
    package let schoolArea: SchoolArea?
    package let municipality: Municipality
    /// The systems in the school's scope, in the plan's order; what is out of scope is left out.
    package let systems: [PlannedSystem]
    /// Every question that something in scope asks, in the order of first asking.
    package let questions: [AskedQuestion]
    /// The answers that hold, by question.
    package let answers: [String: PlannedAnswer]
    /// The school's own first, then those of the layers above for roles that it has not named.
    package let contacts: [Resolved<Contact>]
    /// In the order of the school year.
    package let activities: [Resolved<YearlyActivity>]
    /// Values for `{{namn}}` in texts.
    package let values: [String: String]

    init(
        school: School, schoolArea: SchoolArea?, municipality: Municipality, systems: [PlannedSystem],
        questions: [AskedQuestion], answers: [String: PlannedAnswer], contacts: [Resolved<Contact>],
        activities: [Resolved<YearlyActivity>], values: [String: String]
    ) {
        self.school = school
        self.schoolArea = schoolArea
        self.municipality = municipality
        self.systems = systems
        self.questions = questions
        self.answers = answers
        self.contacts = contacts
        self.activities = activities
        self.values = values
    }

    package var missingAnswers: [AskedQuestion] { questions.filter { $0.state == .missing } }
}

/// A question as it meets one school.
package struct AskedQuestion: Sendable {
    package enum State: Hashable, Sendable {
        /// By the school itself.
        case answered
        /// By a layer above.
        case inherited(Layer)
        case notApplicable
        /// Obligatory, and nobody has answered.
        case missing
        /// Voluntary, and nobody has answered.
        case open
    }

    package let question: Question
    /// The requirements that ask it, in the plan's order.
    package let askedBy: [RequirementID]
    /// False where only superseded systems ask.
    package let isObligatory: Bool
    package let state: State
}
