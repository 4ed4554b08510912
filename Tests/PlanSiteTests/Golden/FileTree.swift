import Foundation

/// The files below a folder, hidden ones too, by their paths from it.
struct FileTree: Equatable {
    let files: [String: [UInt8]]

    var paths: [String] { files.keys.sorted() }

    /// Empty when the folder is not there.
    init(of folder: String) throws {
        var files: [String: [UInt8]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            var isFolder: ObjCBool = false
            let whole = "\(folder)/\(path)"
            _ = FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            files[path] = Array(try Data(contentsOf: URL(fileURLWithPath: whole)))
        }
        self.files = files
    }

    private init(files: [String: [UInt8]]) {
        self.files = files
    }

    /// Without the fingerprints in the names of assets, so that a new stylesheet is a difference in one file.
    var namingAssetsPlainly: FileTree {
        func plain(_ text: String) -> String {
            text.replacing(/tillgangar\/([a-z-]+)\.[0-9a-z]+\.(css|js)/) { "tillgangar/\($0.1).\($0.2)" }
        }
        return FileTree(
            files: Dictionary(
                uniqueKeysWithValues: files.map { path, bytes in
                    (plain(path), Array(plain(String(decoding: bytes, as: UTF8.self)).utf8))
                }))
    }
}
