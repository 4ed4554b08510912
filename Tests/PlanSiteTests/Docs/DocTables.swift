import Foundation
import Testing

/// Tables on a page of the documentation that are made from the code.
///
/// A table stands between `<!-- word: name -->` and `<!-- slut -->`.
struct DocTables {
    let page: DocPage
    let word: String

    /// The names of the tables on the page, in order.
    var names: [String] {
        page.text.components(separatedBy: "\n").compactMap(name(in:))
    }

    private func name(in line: String) -> String? {
        let (start, end) = ("<!-- \(word): ", " -->")
        guard line.hasPrefix(start), line.hasSuffix(end) else { return nil }
        return String(line.dropFirst(start.count).dropLast(end.count))
    }

    /// The page with every table made anew.
    func text(_ table: (String) throws -> [String]) rethrows -> String {
        var lines: [String] = []
        var isInTable = false
        for line in page.text.components(separatedBy: "\n") {
            if line == "<!-- slut -->" { isInTable = false }
            if isInTable { continue }
            lines.append(line)
            if let name = name(in: line) {
                lines += [""] + (try table(name)) + [""]
                isInTable = true
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Compares the page with what it should be, or writes it.
    func expect(_ wanted: String) throws {
        guard ProcessInfo.processInfo.environment["PLANVERK_RECORD"] == "1", wanted != page.text else {
            let lines = zip(wanted.split(separator: "\n"), page.text.split(separator: "\n"))
            let difference = lines.first { $0 != $1 }
            #expect(difference == nil, "\(page.path): kör PLANVERK_RECORD=1 swift test")
            #expect(page.text.utf8.count == wanted.utf8.count)
            return
        }
        try write(wanted, to: DocPage.root.appendingPathComponent(page.path).path)
        Issue.record("\(page.path) är skriven på nytt")
    }
}
