internal import Foundation

enum Folder {
    /// Makes a folder and those above it where they are not there.
    static func create(_ path: String) throws(SiteFailure) {
        guard var failure = make(path) else { return }
        let parent = (path as NSString).deletingLastPathComponent
        if failure.code == ENOENT, !parent.isEmpty, parent != path {
            try create(parent)
            guard let second = make(path) else { return }
            failure = second
        }
        // It may have been there all along, or another task has made it in the meantime.
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if !isThere || !isFolder.boolValue { throw .unwritable(path, reason: failure.reason) }
    }

    /// - Returns: nil when the folder was made, else why not.
    private static func make(_ path: String) -> (code: Int32, reason: String)? {
        mkdir(path, 0o755) == 0 ? nil : (errno, SystemReason.last)
    }
}
