/// Words by which a text tells that something is not so any more: `hette`, `(i dag regionen)`, `som är upphävd`.
package enum SignsOfHistory {
    private static let words: Set<Substring> = [
        "bytte", "dåtida", "dåvarande", "ersatt", "ersatta", "ersatte", "ersattes", "ersatts", "ersätter",
        "förr",
        "gällde", "hette",
        "kallades", "numera", "tidigare", "upphävd", "upphävda", "upphävdes", "upphävt", "upphörde", "äldre",
    ]

    private static let phrases = [
        "(i dag", ", i dag", "heter i dag", "heter sedan", "i dag heter", "inte längre", "före detta",
        "nytt namn",
    ]

    package static func areIn(_ text: String) -> Bool {
        let lowercased = text.lowercased()
        if phrases.contains(where: lowercased.contains) { return true }
        return lowercased.split { !$0.isLetter }.contains(where: words.contains)
    }
}
