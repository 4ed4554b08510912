/// Abbreviations in running Swedish text.
enum Abbreviation {
    /// Those that most readers know better than the words, and `OBS`.
    static let wellKnown: Set<String> = ["EU", "FN", "GPS", "IT", "OBS", "PDF", "QR", "SMS", "TV", "USA"]

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
