/// Abbreviations in running Swedish text.
enum Abbreviation {
    /// Those that most readers know better than the words, `OBS`, and names that are written so.
    static let wellKnown: Set<String> = [
        "BRIS", "EU", "FN", "GPS", "ID", "IT", "OBS", "PDF", "PIN", "PRAO", "QR", "SMS", "SOS", "TV", "USA",
        "USB",
    ]

    /// Common words that are no abbreviations when somebody writes them in capitals for emphasis.
    static let emphasised: Set<String> = [
        "aldrig", "akut", "all", "alla", "allt", "alltid", "att", "av", "bara", "bland", "boka", "bort",
        "både", "de", "dem", "den", "det", "dig", "din", "direkt", "du", "där", "efter", "ej", "eller", "en",
        "endast", "enbart", "ett", "extra", "finns", "flera", "fram", "fri", "fritt", "från", "fråga", "får",
        "före", "för", "förbud", "första", "gratis", "gå", "gör", "ha", "hade", "han", "har", "hela", "helst",
        "hit", "hjälp", "hon", "hur", "här", "ibland", "idag", "in", "info", "ingen", "inget", "inga",
        "innan",
        "inte", "ja", "jag", "just", "kan", "klart", "kom", "kontakt", "kunna", "känn", "ledig", "läs",
        "lämna", "man", "med", "men", "mer", "mest", "min", "minst", "mycket", "måste", "nej", "ni", "nog",
        "ny", "nya", "nytt", "någon", "något", "några", "när", "nära", "och", "också", "oj", "om", "på",
        "ring",
        "rätt", "se", "sen", "senast", "sig", "ska", "skall", "skriv", "slut", "snart", "som", "spara",
        "start",
        "stopp", "stöd", "stängt", "svar", "så", "säg", "tack", "tid", "till", "tillåt", "tips", "tyst",
        "under",
        "upp", "ur", "ut", "utan", "vad", "var", "varje", "varken", "vem", "vi", "via", "vid", "vill",
        "viktig",
        "vår", "våra", "vänta", "välj", "än", "är", "även", "åt", "öppet", "över",
    ]

    /// What is written out in plain Swedish. Where the words are inflected after what they stand by, they are not fixed.
    static let shortened: [String: (words: String, isFixed: Bool)] = [
        "bl.a.": ("bland annat", true), "d.v.s.": ("det vill säga", true), "dvs": ("det vill säga", true),
        "dvs.": ("det vill säga", true), "e.d.": ("eller dylikt", true), "enl.": ("enligt", true),
        "etc.": ("och så vidare", true), "ev.": ("eventuellt", false), "exkl.": ("exklusive", true),
        "f.d.": ("före detta", true), "f.n.": ("för närvarande", true), "f.ö.": ("för övrigt", true),
        "fr.o.m.": ("från och med", true), "i st.f.": ("i stället för", true), "inkl.": ("inklusive", true),
        "m.a.o.": ("med andra ord", true), "m.fl.": ("med flera", true), "m.m.": ("med mera", true),
        "o.d.": ("och dylikt", true), "o.s.v.": ("och så vidare", true), "osv": ("och så vidare", true),
        "osv.": ("och så vidare", true), "p.g.a.": ("på grund av", true), "pga": ("på grund av", true),
        "resp.": ("respektive", false), "s.k.": ("så kallad", false), "t.ex.": ("till exempel", true),
        "t.o.m.": ("till och med", true), "tex": ("till exempel", true), "ang.": ("angående", true),
    ]

    /// Those of several parts, by the parts with one space between.
    private static let spaced = Dictionary(
        uniqueKeysWithValues: shortened.compactMap { key, expansion in
            let parts = parts(of: key)
            return parts.count > 1 ? (parts.joined(separator: " "), expansion) : nil
        })

    private static func parts(of text: String) -> [Substring] {
        text.split { $0 == "." || $0.isWhitespace }
    }

    /// What an abbreviation is written out, with full stops, with spaces, `t ex`, or with both.
    static func expansion(of written: String) -> (words: String, isFixed: Bool)? {
        let small = written.lowercased()
        if let expansion = shortened[small] { return expansion }
        let parts = parts(of: small)
        return parts.count > 1 ? spaced[parts.joined(separator: " ")] : nil
    }

    /// Abbreviations with a full stop that a sentence may end with, when a capital follows.
    static let endsSentence: Set<String> = [
        "kap", "m.m", "m.fl", "osv", "o.s.v", "etc", "e.d", "o.d", "st", "kr",
    ]

    /// Other abbreviations with a full stop, by the letters before it.
    static let insideSentence: Set<String> = [
        "ang", "bitr", "bl.a", "ca", "d.v.s", "dnr", "dvs", "e.kr", "enl", "ev", "exkl", "f.d", "f.kr", "f.n",
        "f.ö",
        "fr.o.m", "i st.f", "inkl", "jfr", "kl", "m.a.o", "nr", "p.g.a", "resp", "s", "s.k", "t.ex", "t.o.m",
        "tel",
    ]

    /// Whether a word is two to six capital letters. Roman numerals are not meant.
    static func isCapitals(_ word: Substring) -> Bool {
        (2...6).contains(word.count) && word.allSatisfy { $0.isUppercase }
            && !word.allSatisfy { "IVXLC".contains($0) }
    }
}
