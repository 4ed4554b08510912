/// Given names that are usual in Sweden, in small letters, to tell a name from another word that starts a sentence. Those
/// that are words too, such as `stig` and `liv`, are not among them.
enum GivenNames {
    static func contain(_ word: String) -> Bool {
        let small = word.lowercased()
        return names.contains(small) || small.hasSuffix("s") && names.contains(String(small.dropLast()))
    }

    private static let names: Set<String> = [
        "abdi", "abdullah", "adam", "adrian", "agnes", "ahmed", "aisha", "albin", "alexander", "alexandra",
        "alfred", "ali", "alice", "alicia", "alma", "alva", "alvin", "amanda", "amina", "amir", "anders",
        "andreas",
        "anette", "anita", "anja", "ann", "anna", "annie", "anton", "arvid", "astrid", "august", "axel",
        "barbro",
        "beatrice", "benjamin", "berit", "bianca", "birgitta", "camilla", "carin", "carl", "caroline",
        "casper",
        "cecilia", "charlie", "charlotte", "christian", "christina", "clara", "cornelia", "daniel", "david",
        "diana", "ebba", "eddie", "edith", "edvin", "edward", "ellen", "ellie", "ellinor", "elias", "elin",
        "elina",
        "elis", "elisabet", "elisabeth", "ella", "elliot", "elsa", "elvira", "elvin", "emil", "emilia",
        "emilie",
        "emma", "emmy", "erik", "erika", "ester", "eva", "fabian", "fatima", "felicia", "felix", "filip",
        "filippa", "fredrik", "freja", "frida", "gabriel", "george", "gunilla", "gustav", "gustaf", "göran",
        "hamza",
        "hanna", "hannah", "hans", "harry", "hassan", "hedda", "helena", "henrik", "hilda", "hilma", "hugo",
        "hussein", "ibrahim", "ida", "ines", "inga", "inger", "ingrid", "iris", "isa", "isabella", "isabelle",
        "isak", "ivar", "jack", "jacob", "jakob", "jan", "jasmine", "jennifer", "jenny", "jens", "jesper",
        "jessica", "joel", "johan", "johanna", "johannes", "john", "jonas", "jonathan", "josef", "josefin",
        "josefine", "julia", "julian", "kalle", "karin", "karl", "karolina", "katarina", "kerstin",
        "kevin", "khadija", "kim", "helen", "kian", "klara", "kristina", "kristoffer", "lars", "lea", "lena",
        "leah", "leia",
        "leo", "leon", "leya", "liam", "lina", "linda", "linn", "linnea", "linnéa", "linus", "lisa", "livia",
        "loke", "louie", "lovisa", "lova", "luca", "lucas", "ludvig", "lukas", "lykke", "magnus",
        "maja", "malin", "malte", "marcus", "margareta", "maria", "mariam", "marie", "markus", "martin",
        "martina",
        "maryam", "mathias", "matilda", "matteo", "mattias", "maximilian", "melissa", "melker", "melvin",
        "meja",
        "mia", "michael", "mikael", "milan", "milo", "mila", "milton", "mira", "miriam", "mohamed",
        "mohammed",
        "mohammad", "moa", "molly", "monica", "monika", "muhammed", "mustafa", "märta", "nadia", "natalie",
        "nathalie", "nellie", "nicklas", "niklas", "nicole", "nicolas", "nils", "noah", "noel", "nora",
        "nour",
        "novalie", "olivia", "oliver", "olle", "olof", "omar", "oscar", "oskar", "otis", "otto", "patrik",
        "pelle",
        "per", "peter", "petra", "philip", "pontus", "rasmus", "rebecka", "rebecca", "robert", "robin",
        "ronja",
        "roza", "salma", "sam", "sami", "samir", "samuel", "sandra", "sanna", "sara", "sarah", "sebastian",
        "selma", "signe", "sigge", "sigrid", "simon", "siri", "sofia", "sofie", "sonja", "stella", "stina",
        "susanne", "svante", "sven", "tess", "teo", "theo", "theodor", "therese", "thea", "tilda", "tilde",
        "tim", "tindra", "tintin", "tobias", "tomas", "tova", "tove", "tuva", "tyra", "ulf", "ulrika",
        "valter",
        "vera", "vidar", "viggo", "viktor", "viktoria", "victor", "victoria", "vilgot", "vilhelm", "vilja",
        "vilma", "vincent", "walter", "wilhelm", "william", "wilma", "wilmer", "yasmin", "ylva", "yousef",
        "yusuf",
        "zahra", "zainab", "zoe", "åke", "åsa", "örjan",
    ]
}
