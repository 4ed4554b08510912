internal import Foundation

/// A place that somebody in the browser wants to open in the editor.
struct OpenRequest: Decodable {
    /// `Content/kommun.yaml:80:5`.
    let place: String

    /// - Parameter inputs: the files that may be opened. Any other is refused, so that a request cannot name a file
    ///   of its own choice.
    /// - Returns: nil when the place is in no file that the site is made from.
    func resolved(among inputs: Set<String>) -> (file: String, line: Int, column: Int)? {
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 3, let line = Int(parts[parts.count - 2]),
            let column = Int(parts[parts.count - 1]),
            line > 0, column > 0
        else { return nil }
        let file = parts.dropLast(2).joined(separator: ":")
        return inputs.contains(file) ? (file, line, column) : nil
    }
}
