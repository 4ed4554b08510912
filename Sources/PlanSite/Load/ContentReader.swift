internal import Foundation
internal import PlanContent
internal import PlanModel

/// A content file, read and decoded once; a file that is read anew is another object.
final class ContentFile: Sendable {
    let kind: ContentKind
    /// The file's name without its ending.
    let id: String
    let path: String
    let part: ContentDecoder.Part?
    /// What is wrong with the file in itself.
    let diagnostics: [Diagnostic]

    init(_ bytes: [UInt8], of file: ContentFolder.File) {
        kind = file.kind
        id = file.id
        path = file.path
        let decoded = ContentDecoder.decode(bytes, kind: file.kind, id: file.id, path: file.path)
        part = decoded.part
        diagnostics = decoded.diagnostics
    }
}

/// The files of a content folder as they were at one time.
struct ContentReading: Sendable {
    var files: [ContentFile]
    /// What is wrong with how the files lie.
    let diagnostics: [Diagnostic]
}

/// Reads a content folder, again and again: only files that have changed since the last time are read and decoded.
struct ContentReader: Sendable {
    private struct Known: Sendable {
        /// Nil when the stamp could not tell of a further change.
        let stamp: FileStamp?
        /// As they stand on disk.
        let bytes: [UInt8]
        let file: ContentFile
    }

    private let root: String
    private var known: [String: Known] = [:]

    init(root: String) {
        self.root = root
    }

    /// - Throws: ``SiteFailure`` when the folder or a file in it cannot be read.
    mutating func read() async throws(SiteFailure) -> ContentReading {
        let folder = try ContentFolder(root: root)
        var texts: [(file: ContentFolder.File, stamp: FileStamp?, bytes: [UInt8])] = []
        var current: [String: Known] = [:]
        for file in folder.files {
            // The stamp is taken first: if the file changes while it is read, the stamp is seen to be old.
            let stamp = FileStamp(of: file.path)
            let now = Date()
            let earlier = known[file.path]
            if let earlier, let stamp, earlier.stamp == stamp {
                current[file.path] = earlier
                continue
            }
            guard let bytes = FileBytes.read(file.path) else {
                throw .unreadable(file.path, reason: SystemReason.last)
            }
            let lasting = stamp?.isTooFresh(at: now) == true ? nil : stamp
            if let earlier, earlier.bytes == bytes {
                current[file.path] = Known(stamp: lasting, bytes: bytes, file: earlier.file)
            } else {
                texts.append((file, lasting, bytes))
            }
        }
        let decoded = await inOrder(texts) { text in
            Known(stamp: text.stamp, bytes: text.bytes, file: ContentFile(text.bytes, of: text.file))
        }
        for known in decoded { current[known.file.path] = known }
        known = current
        return ContentReading(
            files: folder.files.compactMap { current[$0.path]?.file }, diagnostics: folder.diagnostics)
    }
}
