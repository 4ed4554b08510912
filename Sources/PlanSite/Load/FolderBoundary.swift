internal import Foundation

/// A folder that files must really lie in: what a link in it leads to elsewhere is not read, so that nobody's
/// other files come to be published or shown by way of the content.
struct FolderBoundary {
    /// With a slash at the end.
    private let root: String?
    /// Whether folders that have been asked about lie in it.
    private var folders: [String: Bool] = [:]

    init(_ folder: String) {
        root = Self.realPath(folder).map { $0 == "/" ? $0 : $0 + "/" }
    }

    /// Whether what is at the path lies in the folder, wherever links on the way lead. A link that leads to
    /// nothing counts as lying there; reading it tells that nothing is there.
    mutating func contains(_ path: String) -> Bool {
        // Hundreds of files lie in a few folders, and hardly any is a link.
        if !Self.isLink(path), let slash = path.lastIndex(of: "/") {
            let folder = String(path[..<slash])
            if let known = folders[folder] { return known }
            let isInside = leadsInside(folder)
            folders[folder] = isInside
            return isInside
        }
        return leadsInside(path)
    }

    private func leadsInside(_ path: String) -> Bool {
        guard let root, let real = Self.realPath(path) else { return true }
        return "\(real)/".hasPrefix(root)
    }

    private static func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
