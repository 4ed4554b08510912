internal import PlanModel

extension ObjectReader {
    func website() -> Website {
        Website(
            address: string("adress").map(SiteAddress.init),
            logo: located("logotyp").flatMap { ScalarKind.pictureName.accepts($0.value) ? $0 : nil },
            accent: located("accentfärg").flatMap { written in
                Color(hex: written.value).map { Located($0, at: written.span) }
            })
    }

    /// Nil when it does not say what nobody may guess.
    func accessibility() -> AccessibilityStatement? {
        guard let conformance: AccessibilityStatement.Conformance = choice("förenlighet"),
            let updated = locatedDate("uppdaterad")
        else { return nil }
        return AccessibilityStatement(
            conformance: conformance, organisation: string("organisation"), assessed: locatedDate("bedömd"),
            updated: updated, method: text("metod"),
            shortcomings: objects("brister").compactMap { $0.shortcoming() },
            exempt: objects("utanför lagen").compactMap { exempt in
                guard let title = exempt.string("innehåll"), let text = exempt.text("text") else {
                    return nil
                }
                return AccessibilityStatement.Exempt(title: title, text: text)
            },
            contact: object("kontakt").map {
                AccessibilityStatement.Contact(
                    email: $0.string("e-post"), phone: $0.string("telefon"), form: $0.string("formulär"))
            },
            authority: object("tillsyn").flatMap { authority in
                guard let name = authority.string("myndighet"), let address = authority.string("anmälan")
                else { return nil }
                return AccessibilityStatement.Authority(name: name, address: address)
            },
            span: start)
    }

    private func shortcoming() -> AccessibilityStatement.Shortcoming? {
        guard let title = string("brist"), let text = text("text"),
            let reason: AccessibilityStatement.Shortcoming.Reason = choice("skäl")
        else { return nil }
        return AccessibilityStatement.Shortcoming(
            title: title, text: text, reason: reason, motivation: self.text("motivering"),
            remedy: string("åtgärdas"))
    }
}
