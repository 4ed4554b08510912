internal import PlanModel

extension ObjectReader {
    /// `lättläst` and `översättningar`, each as a text or with a heading.
    func translations() -> Translations {
        var found: [Language: Translation] = [:]
        found[.easySwedish] = translation("lättläst")
        if let others = object("översättningar") {
            for language in Language.foreign { found[language] = others.translation(language.rawValue) }
        }
        return Translations(found)
    }

    private func translation(_ key: String) -> Translation? {
        if let text = text(key) { return Translation(title: nil, text: text) }
        guard let whole = object(key), let text = whole.text("text") else { return nil }
        return Translation(title: whole.string("titel"), text: text)
    }
}
