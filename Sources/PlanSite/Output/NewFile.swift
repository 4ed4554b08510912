internal import Foundation

/// Files that are made once and then belong to whoever edits them.
enum NewFile {
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// - Throws: ``SiteFailure/alreadyExists(_:)`` when there is something at the path, even if it came there
    ///   this instant.
    static func create(_ path: String, _ text: String) throws(SiteFailure) {
        try Folder.create((path as NSString).deletingLastPathComponent)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .alreadyExists(path) : .unwritable(path, reason: SystemReason.last)
        }
        close(descriptor)
        try FileBytes.write(Array(text.utf8), to: path)
    }
}
