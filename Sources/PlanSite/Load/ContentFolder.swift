internal import Foundation
internal import PlanContent
internal import PlanModel

/// The files of a content folder, by kind, and what is wrong with how they lie.
struct ContentFolder {
    struct File {
        let kind: ContentKind
        /// The file's name without its ending.
        let id: String
        /// As the command was given.
        let path: String
    }

    private(set) var files: [File] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let root: String
    private var boundary: FolderBoundary

    /// Kinds that are one file each, by path under the content folder.
    private static let singleFiles: [String: ContentKind] = [
        "kommun.yaml": .municipality,
        "register/fragor.yaml": .questions,
        "register/omraden.yaml": .areas,
        "register/roller.yaml": .roles,
        "register/begrepp.yaml": .terms,
        "register/lagrum.yaml": .laws,
        "register/motsvarigheter.yaml": .equivalences,
        "register/vagledning.yaml": .guidance,
    ]

    /// Kinds that are a folder of files each.
    private static let folders: [String: ContentKind] = [
        "kvalitetssystem": .system, "skolomraden": .schoolArea, "skolor": .school,
    ]

    /// Folders that are known to hold something else.
    private static let otherFolders: Set<String> = ["scheman"]

    /// - Throws: ``SiteFailure`` when the folder cannot be read.
    init(root: String) throws(SiteFailure) {
        self.root = root
        boundary = FolderBoundary(root)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder) else {
            throw .contentFolderMissing(root)
        }
        guard isFolder.boolValue else { throw .contentIsNotAFolder(root) }
        for name in try FolderNames.list(root) {
            if Self.folders[name] != nil || name == "register" {
                try addFiles(inFolder: name)
            } else if !Self.otherFolders.contains(name) {
                add(name)
            }
        }
        let found = Set(files.map { $0.path } + diagnostics.compactMap { $0.span?.file.path })
        for (path, kind) in Self.singleFiles.sorted(by: { $0.key < $1.key })
        where !found.contains("\(root)/\(path)") && ![.equivalences, .guidance].contains(kind) {
            diagnostics.append(.contentFileMissing("\(root)/\(path)", kind: kind))
        }
    }

    private mutating func addFiles(inFolder folder: String) throws(SiteFailure) {
        for name in try FolderNames.list("\(root)/\(folder)") { add("\(folder)/\(name)") }
    }

    /// Takes a file in, or tells why it is left out.
    private mutating func add(_ path: String) {
        let fullPath = "\(root)/\(path)"
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: fullPath, isDirectory: &isFolder)
        if let kind = Self.singleFiles[path], !isFolder.boolValue {
            guard boundary.contains(fullPath) else {
                diagnostics.append(.linkLeadsOut(fullPath))
                return
            }
            files.append(File(kind: kind, id: kind.rawValue, path: fullPath))
            return
        }
        let parts = path.split(separator: "/").map(String.init)
        let name = parts.last ?? path
        if parts.count == 2, let kind = Self.folders[parts[0]], name.hasSuffix(".yaml"), !isFolder.boolValue {
            let id = String(name.dropLast(".yaml".count))
            if !boundary.contains(fullPath) {
                diagnostics.append(.linkLeadsOut(fullPath))
            } else if id.isSlug {
                files.append(File(kind: kind, id: id, path: fullPath))
            } else {
                diagnostics.append(.badFileName(fullPath, suggestion: "\(id.asciiSlug).yaml"))
            }
            return
        }
        // Notes and pictures beside the content harm nobody; what looks like content must not be lost.
        let looksLikeContent =
            parts.count > 1 || [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
        guard isFolder.boolValue || looksLikeContent else { return }
        let known = Self.singleFiles.keys.sorted() + Self.folders.keys.sorted().map { "\($0)/" }
        diagnostics.append(.unexpectedFile(fullPath, path: path, isFolder: isFolder.boolValue, known: known))
    }
}
