/// The list of files that Planverk has made in an output folder; everything else there is somebody else's.
struct OutputManifest {
    static let fileName = ".planverk-filer"

    let paths: Set<String>

    /// The folders that hold the files, and theirs.
    var folders: Set<String> {
        var folders = Set<String>()
        for path in paths {
            var rest = path[...]
            while let slash = rest.lastIndex(of: "/") {
                rest = rest[..<slash]
                if !folders.insert(String(rest)).inserted { break }
            }
        }
        return folders
    }

    init(paths: Set<String>) {
        self.paths = paths
    }

    /// Empty when the folder has no list.
    init(readingFrom folder: String) {
        let text =
            FileBytes.read("\(folder)/\(Self.fileName)").map { String(decoding: $0, as: UTF8.self) } ?? ""
        paths = Set(text.split(separator: "\n").map(String.init))
    }

    /// The schools whose plans are among the files.
    var schools: Set<String> {
        Set(
            paths.compactMap { path in
                let parts = path.split(separator: "/")
                return parts.count == 3 && parts[0] == "skolor" && parts[2] == "index.html"
                    ? String(parts[1]) : nil
            })
    }

    var bytes: [UInt8] {
        Array(paths.sorted().map { $0 + "\n" }.joined().utf8)
    }
}
