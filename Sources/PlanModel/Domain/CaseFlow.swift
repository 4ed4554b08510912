/// The ärendegång: how support comes about, step by step.
package struct CaseFlow: Sendable {
    package struct Step: Sendable {
        package let id: Located<String>
        package let title: String
        /// One line that says the most important thing about the step.
        package let brief: String?
        package let text: SourceText
        package let translations: Translations
        package let responsible: Located<String>?
        package let laws: [Located<String>]
        package let questions: [Located<String>]
        package let decision: Decision?

        package init(
            id: Located<String>, title: String, brief: String?, text: SourceText,
            translations: Translations = .none, responsible: Located<String>?, laws: [Located<String>],
            questions: [Located<String>], decision: Decision?
        ) {
            self.id = id
            self.title = title
            self.brief = brief
            self.text = text
            self.translations = translations
            self.responsible = responsible
            self.laws = laws
            self.questions = questions
            self.decision = decision
        }
    }

    /// What is decided in a step: a question with two outcomes.
    package struct Decision: Sendable {
        package let question: String
        package let yes: Outcome
        package let no: Outcome
        /// How to appeal against either outcome.
        package let appeal: Outcome?

        package init(question: String, yes: Outcome, no: Outcome, appeal: Outcome?) {
            self.question = question
            self.yes = yes
            self.no = no
            self.appeal = appeal
        }
    }

    package struct Outcome: Sendable {
        package let title: String
        package let text: SourceText
        package let translations: Translations
        package let laws: [Located<String>]
        /// The id of the step that follows; the next one when nil.
        package let next: Located<String>?

        package init(
            title: String, text: SourceText, translations: Translations = .none, laws: [Located<String>],
            next: Located<String>?
        ) {
            self.title = title
            self.text = text
            self.translations = translations
            self.laws = laws
            self.next = next
        }
    }

    package let title: String
    package let text: SourceText
    package let translations: Translations
    /// The schools that it concerns; nil for all.
    package let scope: Scope?
    package let steps: [Step]

    package init(
        title: String, text: SourceText, translations: Translations = .none, scope: Scope?, steps: [Step]
    ) {
        self.title = title
        self.text = text
        self.translations = translations
        self.scope = scope
        self.steps = steps
    }
}

extension CaseFlow.Decision {
    package var outcomes: [CaseFlow.Outcome] { [yes, no] + [appeal].compactMap(\.self) }
}

extension CaseFlow {
    /// Those of all its texts.
    package var allTranslations: [Translations] {
        [translations]
            + steps.flatMap { step in
                [step.translations] + (step.decision?.outcomes ?? []).map(\.translations)
            }
    }
}
