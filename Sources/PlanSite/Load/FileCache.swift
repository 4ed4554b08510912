internal import Foundation

/// Files that have been read; read again only when they have changed.
struct FileCache: Sendable {
    private struct Known: Sendable {
        /// Nil when the stamp could not tell of a further change.
        let stamp: FileStamp?
        let bytes: [UInt8]
    }

    private var known: [String: Known] = [:]

    /// The bytes of a file; nil when it cannot be read. What has not changed is the same storage as before, and so
    /// quickly compared.
    mutating func read(_ path: String) -> [UInt8]? {
        // The stamp is taken first: if the file changes while it is read, the stamp is seen to be old.
        let stamp = FileStamp(of: path)
        let now = Date()
        let earlier = known[path]
        if let earlier, let stamp, earlier.stamp == stamp { return earlier.bytes }
        guard let bytes = FileBytes.read(path) else {
            known[path] = nil
            return nil
        }
        let lasting = stamp?.isTooFresh(at: now) == true ? nil : stamp
        let kept = earlier.flatMap { $0.bytes == bytes ? $0.bytes : nil } ?? bytes
        known[path] = Known(stamp: lasting, bytes: kept)
        return kept
    }

    /// Forgets all other files.
    mutating func keep(_ paths: Set<String>) {
        if known.count > paths.count { known = known.filter { paths.contains($0.key) } }
    }
}
