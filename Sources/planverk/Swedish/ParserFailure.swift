/// What the parser says about a command line that it cannot understand, in Swedish.
///
/// It is the one place that knows the parser's English sentences for mistakes. Sentences of our own pass as
/// they are.
struct ParserFailure {
    private let message: String
    /// Help for the argument, usage and where to read more.
    private let rest: String

    /// - Parameters:
    ///   - message: the parser's headline.
    ///   - fullMessage: the same with what follows it.
    init(message: String, fullMessage: String) {
        self.message = message
        let lead = "Error: \(message)\n"
        rest = fullMessage.hasPrefix(lead) ? String(fullMessage.dropFirst(lead.count)) : ""
    }

    func swedish(columns: Int) -> String {
        let lines = rest.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let translated = lines.filter { !$0.isEmpty }.flatMap { line -> [String] in
            if line.hasPrefix("Usage: ") {
                return UsageLine(String(line.dropFirst("Usage: ".count))).lines(
                    label: "Användning: ", columns: columns)
            }
            return [Self.lines.translating(line)]
        }
        return (["fel: \(Self.sentence(message))"] + translated).map { $0 + "\n" }.joined()
    }

    static func sentence(_ message: String) -> String {
        sentences.translating(message) { hole in
            // A list of alternatives has its own quotes; one of what somebody wrote has them between its items.
            hole.hasPrefix("'") ? hole.inSwedishList : hole.replacing("', '", with: "`, `")
        }
    }

    private static let lines = [
        Phrase("Help:  {}", "Hjälp: {}"),
        Phrase("  See '{}' for more information.", "  Se `{}` för mer hjälp."),
    ]

    /// The longer before those they begin with.
    private static let sentences = [
        Phrase("Unknown option '{}'. Did you mean '{}'?", "Okänd flagga `{}`. Menade du `{}`?"),
        Phrase("Unknown option '{}'", "Okänd flagga `{}`."),
        Phrase("Invalid option: {}", "Så kan en flagga inte skrivas: `{}`."),
        Phrase("Missing value for '{}'", "Flaggan `{}` saknar ett värde."),
        Phrase("Missing expected argument '{}'", "Argumentet `{}` saknas."),
        Phrase(
            "The option '{}' does not take any value, but '{}' was specified.",
            "Flaggan `{}` tar inget värde, men fick `{}`."),
        Phrase("Unexpected argument '{}'", "Oväntat argument `{}`."),
        Phrase("{} unexpected arguments: '{}'", "{} oväntade argument: `{}`."),
        Phrase(
            "The value '{}' is invalid for '{}'. Please provide one of {}.",
            "Värdet `{}` går inte att använda för `{}`. Välj {}."),
        Phrase("The value '{}' is invalid for '{}': {}", "Värdet `{}` går inte att använda för `{}`. {}"),
        Phrase("The value '{}' is invalid for '{}'", "Värdet `{}` går inte att använda för `{}`."),
        Phrase(
            "Can't generate completion scripts for '{}'.\nPlease use --generate-completion-script=<shell> with one of:\n    {}",
            "Det finns inget skript för skalet `{}`. Ange ett av dem som finns: {}."),
        Phrase(
            "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    {}",
            "Det gick inte att avgöra vilket skal du använder. Ange ett av dem som finns: {}."),
        Phrase(
            "Internal error. Invalid state while parsing command-line arguments.",
            "Kommandoraden gick inte att förstå."),
    ]
}

extension String {
    /// `'a', 'b' or 'c'` as `` `a`, `b` eller `c` ``.
    fileprivate var inSwedishList: String {
        replacing("' or '", with: "' eller '").replacing("' and '", with: "' eller '").replacing(
            "'", with: "`")
    }
}
