internal import PlanModel

extension ObjectReader {
    /// `lättläst` and `översättningar`, each as a text or with a heading.
    ///
    /// - Parameter title: the key of the heading.
    func translations(title: String = "titel") -> Translations {
        var found: [Language: Translation] = [:]
        found[.easySwedish] = translation("lättläst", title: title)
        if let others = object("översättningar") {
            for language in Language.foreign {
                found[language] = others.translation(language.rawValue, title: title)
            }
        }
        return Translations(found)
    }

    private func translation(_ key: String, title: String) -> Translation? {
        if let text = text(key) { return Translation(title: nil, text: text) }
        guard let whole = object(key), let text = whole.text("text") else { return nil }
        return Translation(
            title: whole.string(title), brief: whole.string("kort"), question: whole.string("fråga"),
            text: text)
    }
}
