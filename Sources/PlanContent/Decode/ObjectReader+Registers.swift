internal import PlanModel

extension ObjectReader {
    func question() -> Question? {
        guard let id = located("id") else { return nil }
        return Question(
            id: id.value, title: string("rubrik") ?? id.value, prompt: string("fråga") ?? "",
            kind: choice("svarstyp") ?? .text, isObligatory: flag("obligatorisk"),
            area: located("område") ?? Located("", at: start), help: text("hjälp"),
            example: text("exempel") ?? SourceText("", at: id.span), span: id.span)
    }

    func area() -> Area? {
        guard let id = located("id") else { return nil }
        return Area(
            id: id.value, title: string("titel") ?? id.value, description: text("beskrivning"), span: id.span)
    }

    func role() -> Role? {
        guard let id = located("id") else { return nil }
        return Role(
            id: id.value, title: string("titel") ?? id.value, definiteForm: string("bestämd form"),
            kind: choice("typ") ?? .person, description: text("beskrivning"), span: id.span)
    }

    func term() -> Term? {
        guard let id = located("id") else { return nil }
        return Term(
            id: id.value, term: string("term") ?? id.value, forms: list("former").map(\.value),
            synonyms: list("synonymer").map(\.value),
            explanation: text("förklaring") ?? SourceText("", at: id.span), seeAlso: list("se även"),
            laws: list("lagrum"), isOutdated: flag("äldre term"), replacedBy: located("ersatt av"),
            span: id.span)
    }

    func equivalence() -> Equivalence? {
        guard let id = located("id") else { return nil }
        return Equivalence(
            id: id.value, title: string("titel") ?? id.value, relation: choice("relation") ?? .same,
            difference: text("skillnad"), span: id.span)
    }

    private var validity: Validity { Validity(from: date("gäller från"), through: date("gäller till")) }

    func law() -> Law? {
        guard let id = located("id") else { return nil }
        return Law(
            id: id.value, title: string("titel") ?? id.value, statuteNumber: string("sfs"),
            designation: string("beteckning"), kind: choice("typ") ?? .statute, validity: validity,
            replacedBy: located("ersatt av"), address: string("adress"), text: text("text"), span: id.span)
    }

    func provision() -> Provision? {
        guard let id = located("id"), let law = located("lag") else { return nil }
        return Provision(
            id: id.value, law: law, chapter: string("kapitel"), paragraph: string("paragraf"),
            subparagraph: string("stycke"), title: string("rubrik") ?? id.value,
            text: text("text") ?? SourceText("", at: id.span), validity: validity,
            replacedBy: located("ersatt av"), span: id.span)
    }
}
