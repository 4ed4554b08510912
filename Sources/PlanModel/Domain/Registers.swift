/// An område: a theme that the systems share, the hinge for cross-links.
package struct Area: Sendable {
    package let id: String
    package let title: String
    package let description: SourceText?
    package let span: SourceSpan

    package init(id: String, title: String, description: SourceText?, span: SourceSpan) {
        self.id = id
        self.title = title
        self.description = description
        self.span = span
    }
}

/// A roll: who does something, a person's function, a group or an organisation.
package struct Role: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case person = "person"
        case group = "grupp"
        case organisation = "organisation"
    }

    package let id: String
    package let title: String
    /// As in running text: `skolkuratorn`.
    package let definiteForm: String?
    package let kind: Kind
    package let description: SourceText?
    package let span: SourceSpan

    package init(
        id: String, title: String, definiteForm: String?, kind: Kind, description: SourceText?,
        span: SourceSpan
    ) {
        self.id = id
        self.title = title
        self.definiteForm = definiteForm
        self.kind = kind
        self.description = description
        self.span = span
    }
}

/// A begrepp in the glossary.
package struct Term: Sendable {
    package let id: String
    package let term: String
    /// Inflections that are linked at first use, besides the term itself.
    package let forms: [String]
    /// Everyday words for it; never linked.
    package let synonyms: [String]
    package let explanation: SourceText
    package let seeAlso: [Located<String>]
    package let laws: [Located<String>]
    package let isOutdated: Bool
    package let replacedBy: Located<String>?
    package let span: SourceSpan

    package init(
        id: String, term: String, forms: [String], synonyms: [String], explanation: SourceText,
        seeAlso: [Located<String>], laws: [Located<String>], isOutdated: Bool, replacedBy: Located<String>?,
        span: SourceSpan
    ) {
        self.id = id
        self.term = term
        self.forms = forms
        self.synonyms = synonyms
        self.explanation = explanation
        self.seeAlso = seeAlso
        self.laws = laws
        self.isOutdated = isOutdated
        self.replacedBy = replacedBy
        self.span = span
    }
}

/// A motsvarighet: requirements in different systems that say the same, or nearly.
package struct Equivalence: Sendable {
    package enum Relation: String, CaseIterable, Sendable {
        case same = "samma"
        case near = "nära"
    }

    package let id: String
    package let title: String
    package let relation: Relation
    package let difference: SourceText?
    package let span: SourceSpan

    package init(id: String, title: String, relation: Relation, difference: SourceText?, span: SourceSpan) {
        self.id = id
        self.title = title
        self.relation = relation
        self.difference = difference
        self.span = span
    }
}
