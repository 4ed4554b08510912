internal import ArgumentParser
internal import PlanModel

/// A word that stands where a command should but is none.
///
/// The parser would complain about the word's flags first, or call the word an unexpected argument.
struct UnknownCommand {
    let word: String
    /// The commands before the word.
    let context: [String]
    let known: [String]

    /// Nil when every command is known.
    static func first(in arguments: [String]) -> UnknownCommand? {
        var commands = Planverk.configuration.subcommands
        var context = ["planverk"]
        var words = arguments[...]
        if words.first == "help" { words.removeFirst() }
        while let word = words.popFirst(), !word.hasPrefix("-"), !commands.isEmpty {
            let names = commands.compactMap { $0.configuration.commandName }
            guard let index = names.firstIndex(of: word) else {
                return UnknownCommand(word: word, context: context, known: names)
            }
            context.append(word)
            commands = commands[index].configuration.subcommands
        }
        return nil
    }

    var message: String {
        let command = context.joined(separator: " ")
        let nearest =
            Suggestion.nearest(to: word, among: known).map { " Menade du `\(command) \($0)`?" } ?? ""
        return """
            fel: Okänt kommando `\(word)`.\(nearest)
            Kommandona är \(known.map { "`\($0)`" }.joinedInSwedish()).
              Se `\(command) --help` för mer hjälp.

            """
    }
}
