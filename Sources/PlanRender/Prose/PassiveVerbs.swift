/// Tells verbs in the Swedish s-passive from the many other words that end with an s. What is in doubt is let pass.
enum PassiveVerbs {
    /// - Parameter word: in lower case, ending with `s`.
    static func contain(_ word: String) -> Bool {
        if verbs.contains(word) { return true }
        if word.count < 5 || others.contains(word) { return false }
        if ["eras", "erades", "ades"].contains(where: word.hasSuffix) { return true }
        // `dokumenterats` is a verb; `insats`, `plats` and `arbetets` are not.
        if word.hasSuffix("erats") { return true }
        guard word.hasSuffix("as") else { return false }
        return !nounEndings.contains(where: word.hasSuffix)
    }

    /// The genitive of nouns and of those named by what they are: `elevernas`, `de vuxnas`, `allas`.
    private static let nounEndings = [
        "rnas", "enas", "onas", "andras", "allas", "gas", "dras", "ldas", "das", "iras",
    ]

    /// Those that are passive though a rule above says otherwise, and those with a consonant before the s.
    private static let verbs: Set<String> = [
        "anges", "angavs", "anmäls", "används", "användas", "användes", "avges", "avgörs", "avslutas",
        "begärs",
        "behandlas", "bekräftas", "beskrivs", "beskrevs", "bestäms", "bestämdes", "bestås", "bedöms",
        "bedömdes",
        "bevaras", "bjuds", "byggs", "delges", "drivs", "erbjuds", "erhålls", "fastställs", "fastställdes",
        "fattas",
        "framgås", "framställs", "fullgörs", "fylls", "följs", "följdes", "fördelas", "förebyggs", "föreslås",
        "förs",
        "fördes", "förvaras", "genomförs", "genomfördes", "ges", "gavs", "getts", "givits", "granskas",
        "görs",
        "gjordes", "gjorts", "göras", "hanteras", "hålls", "hölls", "hållits", "inges", "inhämtas", "inleds",
        "inleddes",
        "inrättas", "inställs", "kallas", "kopplas", "leds", "leddes", "ledas", "läggs", "lades", "lagts",
        "lämnas",
        "läses", "löses", "meddelas", "meddelades", "mäts", "mättes", "nås", "nåddes", "omfattas", "omprövas",
        "ordnas", "prövas", "påbörjas", "samlas", "sammanställs", "sammanställdes", "skickas", "skrivs",
        "skrevs",
        "skrivits", "skapas", "sköts", "sprids", "stärks", "ställs", "ställdes", "stöds", "styrs", "sätts",
        "sattes",
        "säkerställs", "tas", "togs", "tagits", "tillförs", "tillgodoses", "tillhandahålls", "tillsätts",
        "tydliggörs",
        "tydliggöras", "undersöks", "underrättas", "uppfylls", "uppmärksammas", "upptäcks", "upprättas",
        "utarbetas",
        "utförs", "utfördes", "utses", "utsågs", "utreds", "utreddes", "utredas", "utövas",
        "vidtas",
        "vidtogs", "värderas", "ändras", "åtgärdas", "överförs", "övervägs", "inlämnas", "anordnas",
        "erbjudas",
        "ledsagas", "beredas", "bereds", "avvägas", "vägas", "läggas", "sättas", "ställas", "hållas",
        "hjälps",
        "sändas", "sänds", "användts", "följas", "föras", "genomföras", "beskrivas", "skrivas", "bedömas",
        "fyllas",
    ]

    /// Verbs that are active in spite of their s, and other words.
    private static let others: Set<String> = [
        "andas", "annorledes", "ansvaras", "ates", "avundas", "behövas", "blygas", "brottas", "därvidlag",
        "enas",
        "envisas", "fattades", "finnas", "fattas", "hoppas", "hoppades", "handskas", "hjälpas", "hämnas",
        "inhyses",
        "kräkas", "kännas", "låtsas", "låtsades", "lyckas", "lyckades", "minnas", "misslyckas",
        "misslyckades", "mötas",
        "nalkas", "närmas", "pratas", "rymmas", "saknas", "saknades", "samsas", "samlades", "skiljas",
        "skämmas",
        "svettas", "synas", "talas", "trivas", "träffas", "träffades", "trängas", "turas", "umgås",
        "utvecklades", "utvecklas",
        "vistas", "vistades", "väntas", "vägras", "åldras", "hans", "deras", "vars", "förändras",
        "förändrades",
        "förbättras", "förbättrades", "ökas", "minskas", "vidgas", "tvekas", "lugnas", "barnas", "mammas",
        "pappas",
        "skolas", "förskolas", "elevhälsas", "kuratoras", "extras", "atlas", "adidas", "texas", "kansas",
        "tomas",
    ]
}
