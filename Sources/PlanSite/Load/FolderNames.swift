internal import Foundation

/// The names in a folder that people have put there.
enum FolderNames {
    /// Sorted, so that nothing depends on the file system's order; without hidden files and the copies that
    /// editors leave beside a file while it is open.
    ///
    /// - Throws: ``SiteFailure`` when the folder cannot be read.
    static func list(_ folder: String) throws(SiteFailure) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { !$0.hasPrefix(".") && !$0.hasSuffix("~") && !$0.hasPrefix("#") }
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        } catch {
            throw .unreadable(folder, reason: SystemReason.of(error))
        }
    }
}
