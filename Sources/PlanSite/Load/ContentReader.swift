internal import PlanContent
internal import PlanModel
internal import PlanRender

/// A content file, read and decoded once; a file that is read anew is another object.
final class ContentFile: Sendable {
    let kind: ContentKind
    /// The file's name without its ending.
    let id: String
    let path: String
    /// As they stand on disk.
    let bytes: [UInt8]
    let part: ContentDecoder.Part?
    /// What is wrong with the file in itself.
    let diagnostics: [Diagnostic]
    let personalData: [FoundPersonalDatum]

    init(_ bytes: [UInt8], of file: ContentFolder.File) {
        kind = file.kind
        id = file.id
        path = file.path
        self.bytes = bytes
        let decoded = ContentDecoder.decode(bytes, kind: file.kind, id: file.id, path: file.path)
        part = decoded.part
        diagnostics = decoded.diagnostics
        personalData = decoded.personalData
    }
}

/// The files of a content folder as they were at one time.
struct ContentReading: Sendable {
    /// In the order of their paths: schools come last.
    var files: [ContentFile]
    /// What is wrong with how the files lie.
    var diagnostics: [Diagnostic]
    /// Files that are there but could not be read, and why.
    var unreadable: [(path: String, failure: SiteFailure)] = []
    var logo: SiteLogo?
    /// The logotype's file, when it has been read.
    var logoPath: String?

    /// - Throws: ``SiteFailure`` when some file could not be read.
    func complete() throws(SiteFailure) -> ContentReading {
        if let first = unreadable.first { throw first.failure }
        return self
    }
}

/// Reads a content folder, again and again: only files that have changed since the last time are read and decoded.
struct ContentReader: Sendable {
    private let root: String
    private var cache = FileCache()
    private var decoded: [String: ContentFile] = [:]

    init(root: String) {
        self.root = root
    }

    /// - Throws: ``SiteFailure`` when the folder cannot be read.
    mutating func read() async throws(SiteFailure) -> ContentReading {
        let folder = try ContentFolder(root: root)
        var changed: [(file: ContentFolder.File, bytes: [UInt8])] = []
        var current: [String: ContentFile] = [:]
        var unreadable: [(String, SiteFailure)] = []
        for file in folder.files {
            guard let bytes = cache.read(file.path) else {
                unreadable.append((file.path, .unreadable(file.path, reason: SystemReason.last)))
                continue
            }
            if let earlier = decoded[file.path], earlier.bytes == bytes {
                current[file.path] = earlier
            } else {
                changed.append((file, bytes))
            }
        }
        for file in await inOrder(changed, { ContentFile($0.bytes, of: $0.file) }) {
            current[file.path] = file
        }
        decoded = current
        let logo = logo(of: current.values)
        cache.keep(Set(current.keys).union(logo.path.map { [$0] } ?? []))
        return ContentReading(
            files: folder.files.compactMap { current[$0.path] },
            diagnostics: folder.diagnostics + logo.diagnostics, unreadable: unreadable, logo: logo.logo,
            logoPath: logo.path)
    }

    /// The picture that the municipality's file names, from the same folder.
    private mutating func logo(
        of files: some Sequence<ContentFile>
    ) -> (logo: SiteLogo?, path: String?, diagnostics: [Diagnostic]) {
        let municipality = files.lazy.compactMap { file -> Municipality? in
            if case .municipality(let municipality)? = file.part { municipality } else { nil }
        }.first
        guard let name = municipality?.website.logo else { return (nil, nil, []) }
        let path = "\(root)/\(name.value)"
        var boundary = FolderBoundary(root)
        guard boundary.contains(path) else { return (nil, nil, [.linkLeadsOut(path)]) }
        guard let bytes = cache.read(path) else { return (nil, nil, [.missingLogo(name, in: root)]) }
        return (
            SiteLogo(name: name.value, bytes: bytes), path,
            LogoCheck.diagnostics(bytes, name: name, path: path)
        )
    }
}
