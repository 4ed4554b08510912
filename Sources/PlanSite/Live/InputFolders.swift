internal import Foundation

/// The folders that a site is made from, for those who watch them.
package struct InputFolders: Sendable {
    private let content: String
    private let templates: String?

    package init(_ options: SiteOptions) {
        content = options.content
        templates = options.templates
    }

    /// The folders that are there now, those in the content folder too.
    package var paths: [String] {
        let below = Self.names(in: content).map { "\(content)/\($0)" }
        let folders = ([content] + below).filter(Self.isFolder)
        // Templates can lie in the content folder.
        guard let templates, !folders.contains(templates), Self.isFolder(templates) else { return folders }
        return folders + [templates]
    }

    /// What is in the folders at one time; two that differ mean that something has changed.
    package struct State: Equatable, Sendable {
        fileprivate let stamps: [String: FileStamp]

        /// Whether something had changed so lately that one more change might leave no trace.
        package let isFresh: Bool

        package static func == (left: Self, right: Self) -> Bool { left.stamps == right.stamps }
    }

    /// Looks at every file without reading it.
    package var state: State {
        let now = Date()
        var stamps: [String: FileStamp] = [:]
        for folder in paths {
            for path in [folder] + Self.names(in: folder).map({ "\(folder)/\($0)" }) {
                stamps[path] = FileStamp(of: path)
            }
        }
        return State(stamps: stamps, isFresh: stamps.values.contains { $0.isTooFresh(at: now) })
    }

    /// A folder that is gone has no names: that it is gone is told by those who read it.
    private static func names(in folder: String) -> [String] {
        (try? FolderNames.list(folder)) ?? []
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
