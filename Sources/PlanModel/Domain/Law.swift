/// When something is in force; nil is unknown at the start and open at the end.
package struct Validity: Hashable, Sendable {
    package let from: CalendarDate?
    /// The last day in force.
    package let through: CalendarDate?

    package init(from: CalendarDate?, through: CalendarDate?) {
        self.from = from
        self.through = through
    }
}

/// A law or other rule.
package struct Law: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case statute = "lag"
        case ordinance = "förordning"
        case regulation = "föreskrift"
        case generalAdvice = "allmänna råd"
        case curriculum = "läroplan"
        case convention = "konvention"
        case agreement = "överenskommelse"
        case guideline = "riktlinje"
    }

    package let id: String
    package let title: String
    package let statuteNumber: String?
    /// What it is called where it has no SFS number: `SKOLFS 2022:334`.
    package let designation: String?
    package let kind: Kind
    package let validity: Validity
    package let replacedBy: Located<String>?
    package let address: String?
    package let text: SourceText?
    package let span: SourceSpan

    package init(
        id: String, title: String, statuteNumber: String?, designation: String?, kind: Kind,
        validity: Validity, replacedBy: Located<String>?, address: String?, text: SourceText?,
        span: SourceSpan
    ) {
        self.id = id
        self.title = title
        self.statuteNumber = statuteNumber
        self.designation = designation
        self.kind = kind
        self.validity = validity
        self.replacedBy = replacedBy
        self.address = address
        self.text = text
        self.span = span
    }
}

/// A lagrum: one provision, structured and dated.
package struct Provision: Sendable {
    package let id: String
    package let law: Located<String>
    package let chapter: String?
    package let paragraph: String?
    package let subparagraph: String?
    package let title: String
    package let text: SourceText
    package let validity: Validity
    package let replacedBy: Located<String>?
    package let span: SourceSpan

    package init(
        id: String, law: Located<String>, chapter: String?, paragraph: String?, subparagraph: String?,
        title: String, text: SourceText, validity: Validity, replacedBy: Located<String>?, span: SourceSpan
    ) {
        self.id = id
        self.law = law
        self.chapter = chapter
        self.paragraph = paragraph
        self.subparagraph = subparagraph
        self.title = title
        self.text = text
        self.validity = validity
        self.replacedBy = replacedBy
        self.span = span
    }

    /// `3 kap. 7 §`, `2 kap. 25–28 §§`, `27 §`, or empty for a whole law.
    package var place: String {
        var parts: [String] = []
        if let chapter { parts.append("\(chapter.withRangeDashes) kap.") }
        if let paragraph {
            parts.append("\(paragraph.withRangeDashes) \(paragraph.contains("-") ? "§§" : "§")")
        }
        if let subparagraph { parts.append("\(subparagraph.withRangeDashes) st.") }
        return parts.joined(separator: " ")
    }
}
