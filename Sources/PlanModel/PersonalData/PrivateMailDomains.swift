/// Providers of mail for private persons; a plan gives the mailboxes of functions.
enum PrivateMailDomains {
    /// Providers that have a domain in many countries: `hotmail.com`, `hotmail.se`, `yahoo.co.uk`.
    private static let providers: Set<Substring> = [
        "aol", "gmail", "gmx", "googlemail", "hotmail", "icloud", "msn", "outlook", "protonmail",
        "rocketmail",
        "tutanota", "yahoo", "yandex", "ymail",
    ]

    private static let domains: Set<String> = [
        "bredband.net", "bredband2.com", "bredbandsbolaget.se", "comhem.se", "duck.com", "fastmail.com",
        "glocalnet.net",
        "hey.com", "home.se", "live.com", "live.se", "mac.com", "mail.com", "me.com", "passagen.se", "pm.me",
        "proton.me",
        "spray.se", "swipnet.se", "tele2.se", "telia.com", "tuta.com", "tutamail.com", "zoho.com",
    ]

    /// - Parameter domain: in lower case.
    static func contain(_ domain: String) -> Bool {
        let labels = domain.split(separator: ".")
        guard labels.count >= 2 else { return false }
        if domains.contains(labels.suffix(2).joined(separator: ".")) { return true }
        let isCountry = labels.count == 2 || labels.count == 3 && ["co", "com"].contains(labels[1])
        return isCountry && providers.contains(labels[0])
    }
}
