internal import Foundation
internal import PlanModel

/// A command that opens a file in an editor, as it was given when the preview was started.
package struct EditorCommand: Sendable {
    /// Why a template cannot be used, in Swedish.
    package struct Fault: Error, Equatable {
        package let message: String
    }

    private let program: String
    private let arguments: [String]

    /// - Parameter template: words as in a shell, with `{file}`, and `{line}` and `{column}` where the editor can use
    ///   them: `code -g {file}:{line}`. No shell reads it.
    package init(template: String) throws(Fault) {
        guard let words = Self.words(in: template) else {
            throw Fault(message: "Ett citattecken i kommandot avslutas inte.")
        }
        guard let program = words.first else { throw Fault(message: "Kommandot är tomt.") }
        let arguments = Array(words.dropFirst())
        guard arguments.contains(where: { $0.contains("{file}") }) else {
            throw Fault(
                message: "Kommandot måste innehålla `{file}`, till exempel `code -g {file}:{line}`.")
        }
        guard let path = Self.find(program) else {
            throw Fault(message: "Programmet `\(program)` finns inte.")
        }
        self.program = path
        self.arguments = arguments
    }

    /// The words of the command for one place.
    ///
    /// - Parameter file: an absolute path, so that it cannot be taken for a flag.
    func arguments(file: String, line: Int, column: Int) -> [String] {
        arguments.map { word in
            // In one pass: what a file is called is not read as a template.
            var result = ""
            var rest = word[...]
            while let start = rest.firstIndex(of: "{") {
                result += rest[..<start]
                rest = rest[start...]
                let values = [("{file}", file), ("{line}", "\(line)"), ("{column}", "\(column)")]
                if let (name, value) = values.first(where: { rest.hasPrefix($0.0) }) {
                    result += value
                    rest = rest.dropFirst(name.count)
                } else {
                    result.append(rest.removeFirst())
                }
            }
            return result + rest
        }
    }

    /// Starts the editor, and does not wait for it.
    func open(file: String, line: Int, column: Int) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments(
            file: URL(fileURLWithPath: file).standardizedFileURL.path, line: line, column: column)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// The absolute path of a program; nil when there is none by that name that can be run.
    static func find(_ program: String) -> String? {
        let folders =
            program.contains("/")
            ? [""]
            : ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":").map { "\($0)/" }
        return folders.map { URL(fileURLWithPath: $0 + program).path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Splits as a shell does, but expands nothing; nil when a quote is left open.
    static func words(in template: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in template {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let finished = word { words.append(finished) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return quote == nil ? words : nil
    }
}
