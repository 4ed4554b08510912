/// Tells what may be a name of a person in Swedish text, and how sure that is. There is no telling for certain: what counts is
/// the capital, where the word stands, and whether it is one of the ``GivenNames``.
struct PupilName {
    let range: Range<Int>
    /// Whether hardly anything but a name stands so.
    let isCertain: Bool

    /// A word, or two, that ends right before an offset.
    static func endingAt(_ end: Int, in text: PlainBytes) -> PupilName? {
        guard let word = text.word(endingAt: end), isNameLike(word, in: text) else { return nil }
        guard let before = text.spaceStart(before: word.lowerBound), before > 0 else {
            return startingSentence(word, in: text)
        }
        guard let first = text.word(endingAt: before) else {
            if text[before - 1] == UInt8(ascii: ",") { return PupilName(range: word, isCertain: true) }
            return startingSentence(word, in: text)
        }
        if isStaff(text.string(first)) { return nil }
        let isInside = isInSentence(first, in: text, after: { _ in false }) == true
        if isNameLike(first, in: text), isInside || !isCommon(text.string(first)) {
            let isKnown = [first, word].contains { GivenNames.contain(text.string($0)) }
            if isInSentence(first, in: text, after: isStaff) == nil { return nil }
            return PupilName(range: first.lowerBound..<end, isCertain: isKnown || isInside)
        }
        if text.isCapital(at: first.lowerBound), !GivenNames.contain(text.string(word)) { return nil }
        return PupilName(range: word, isCertain: true)
    }

    /// A word that starts a sentence has a capital whatever it is.
    private static func startingSentence(_ word: Range<Int>, in text: PlainBytes) -> PupilName? {
        let string = text.string(word)
        if GivenNames.contain(string) { return PupilName(range: word, isCertain: true) }
        return isCommon(string) || isStaff(string) ? nil : PupilName(range: word, isCertain: false)
    }

    /// Whether a word stands before another in the same sentence; nil when that one is to be left alone.
    private static func isInSentence(
        _ word: Range<Int>, in text: PlainBytes, after isLeftAlone: (String) -> Bool
    ) -> Bool? {
        guard let space = text.spaceStart(before: word.lowerBound), space > 0 else { return false }
        guard let before = text.word(endingAt: space) else { return text[space - 1] == UInt8(ascii: ",") }
        return isLeftAlone(text.string(before)) ? nil : true
    }

    /// Whether a word may be a name at all: not that of an organisation or a place at school.
    static func isNameLike(_ word: Range<Int>, in text: PlainBytes) -> Bool {
        guard text.isNameLike(word) else { return false }
        let string = text.string(text[word.upperBound - 1] == UInt8(ascii: "s") ? word.dropLast() : word)
        return text.string(word).count > 2 && !organisationEndings.contains(where: string.hasSuffix)
    }

    private static let organisationEndings = [
        "enheten", "förvaltningen", "gymnasiet", "hemmet", "hälsan", "inspektionen", "kommun", "kommunen",
        "myndigheten", "nämnd", "nämnden", "ombudet", "programmet", "regionen", "skola", "skolan", "teamet",
        "tjänst", "tjänsten", "verket",
    ]

    /// `Skolpsykolog Karin`: one of the staff.
    static func isStaff(_ word: String) -> Bool {
        let small = word.lowercased()
        return staff.contains {
            small.hasSuffix($0) || small.hasSuffix("\($0)n") || small.hasSuffix("\($0)en")
        }
    }

    private static let staff = [
        "assistent", "chef", "coach", "handledare", "kurator", "ledare", "logoped", "läkare", "lärare",
        "mentor",
        "pedagog", "psykolog", "rektor", "samordnare", "sköterska", "specialist", "syv", "utvecklare",
        "vägledare",
    ]

    /// Whether a word with a capital is more likely an ordinary one: by its ending, or since it often starts a sentence.
    static func isCommon(_ word: String) -> Bool {
        let small = word.lowercased()
        return words.contains(small) || endings.contains { small.count > $0.count + 2 && small.hasSuffix($0) }
    }

    private static let endings = [
        "ande", "ar", "are", "arna", "else", "en", "ende", "er", "erna", "het", "ing", "ingar", "it", "lig",
        "ligt",
        "na", "or", "orna", "skap", "skt", "tion", "tt", "et",
    ]

    private static let words: Set<String> = [
        "många", "han", "hon", "den", "det", "dem", "jag", "flickan", "mina", "alla", "allt", "andra",
        "anmäl", "annars", "antal", "arbete", "bara", "barn", "berätta", "bild",
        "bland", "boka", "behöver", "både", "bör", "därför", "därmed", "dessa", "dessutom", "detta", "dialog",
        "efter", "eftersom", "elev", "endast", "engelska", "enligt", "extra", "fem", "finns", "fler", "flera",
        "flest", "flicka", "folk", "fortsatt", "fritids", "fråga", "frågor", "från", "fyra", "får",
        "föräldramöte", "föräldrar", "för", "före", "första", "gruppen", "genom", "grupp", "ger", "går",
        "gör",
        "hade", "hans", "hennes", "hela", "hemma", "hos", "hur", "hälsa", "idrott", "inför", "inga", "ingen",
        "inom", "inte", "kan", "klass", "klassråd", "kom", "kontakta", "kunskap", "lektion", "leder", "lite",
        "låt", "läs", "läxhjälp", "man", "mat", "matematik", "med", "medan", "mellan", "men", "mer", "mest",
        "miljö", "minst", "mitt", "musik", "mår", "måste", "möte", "möten", "namn", "norra", "ny", "nya",
        "nytt", "någon", "något", "några", "när", "nästa", "och", "också", "ofta", "om", "oro", "ordförande",
        "personal", "plats", "plan", "pojke", "prata", "prov", "resten", "rik", "ring", "råd", "sal", "samma",
        "samtal", "samtliga", "samverkan", "se", "sedan", "ska", "skriv", "skäl", "slöjd", "som", "somliga",
        "spanska", "stöd", "svenska", "svar", "sex", "sju", "så", "sådana", "södra", "sök", "team", "teknik",
        "till", "tillsammans", "tre", "tyska", "två", "under", "ungdom", "unga", "upp", "utan", "utom", "vad",
        "val", "vara", "varför", "varje", "varken", "var", "vem", "vet", "vi", "via", "vid", "vilka",
        "vilken",
        "vill", "vissa", "visa", "vård", "vår", "våra", "väl", "västra", "åtta", "även", "åk", "över",
        "östra",
        "fritid", "franska", "hjälp", "schema", "tema", "kemi", "fysik", "biologi", "historia", "religion",
        "hemkunskap", "samhällskunskap", "geografi", "frånvaro", "närvaro", "trivsel", "kartlägga", "utreda",
        "utred", "följ", "ta", "ge", "gå",
    ]
}
