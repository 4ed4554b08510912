internal import CFileSwap
internal import Foundation
internal import Synchronization

/// A site on its way out: written beside the output folder, then swapped in whole.
///
/// A reader sees the old site until the new one is complete. Files whose bytes have not changed are linked,
/// not written again. Files that Planverk did not make stay where they are.
package final class StagedOutput: Sendable {
    package struct Summary: Equatable, Sendable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0
    }

    private struct State {
        var paths: Set<String> = []
        var folders: Set<String> = []
        var summary = Summary()
    }

    private let destination: String
    private let staging: String
    private let previous: OutputManifest
    private let state = Mutex(State())

    /// - Parameters:
    ///   - destination: the output folder; made if it is not there.
    ///   - inputs: folders that the site is made from, which output must not overlap.
    package init(destination: String, inputs: [String]) throws(SiteFailure) {
        let resolved = Self.resolved(destination)
        for input in inputs.map(Self.resolved)
        where resolved == input || resolved.hasPrefix(input + "/")
            || input.hasPrefix(resolved == "/" ? "/" : resolved + "/")
        {
            throw .outputOverlapsInput(output: destination, input: input)
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: resolved, isDirectory: &isFolder), !isFolder.boolValue {
            throw .outputIsNotAFolder(destination)
        }
        self.destination = resolved
        self.previous = OutputManifest(readingFrom: resolved)
        let parent = (resolved as NSString).deletingLastPathComponent
        let name = (resolved as NSString).lastPathComponent
        self.staging = "\(parent)/.\(name).planverk-\(getpid())"
        Self.removeLeftovers(in: parent, prefix: ".\(name).planverk-")
        try Folder.create(staging)
    }

    /// The path without symbolic links: of what is there of it, with the rest put after.
    private static func resolved(_ path: String) -> String {
        var existing = URL(fileURLWithPath: path).standardizedFileURL
        var rest: [String] = []
        while !FileManager.default.fileExists(atPath: existing.path), existing.pathComponents.count > 1 {
            rest.insert(existing.lastPathComponent, at: 0)
            existing.deleteLastPathComponent()
        }
        return rest.reduce(existing.resolvingSymlinksInPath()) { $0.appendingPathComponent($1) }.path
    }

    /// Staging folders of builds that were killed.
    private static func removeLeftovers(in parent: String, prefix: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)),
                kill(process, 0) != 0 || process == getpid()
            else { continue }
            try? FileManager.default.removeItem(atPath: "\(parent)/\(name)")
        }
    }

    /// Puts a file into the site. May be called from many tasks at once.
    ///
    /// - Parameter path: under the output folder, parts separated by `/`.
    package func add(_ path: String, _ bytes: [UInt8]) throws(SiteFailure) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        let isNewFolder = state.withLock { $0.folders.insert(folder).inserted }
        if isNewFolder || folder.isEmpty { try Folder.create("\(staging)/\(folder)") }
        let old = "\(destination)/\(path)"
        let new = "\(staging)/\(path)"
        let isUnchanged = previous.paths.contains(path) && FileBytes.read(old) == bytes && link(old, new) == 0
        if !isUnchanged { try FileBytes.write(bytes, to: new) }
        state.withLock { state in
            state.paths.insert(path)
            if isUnchanged { state.summary.unchanged += 1 } else { state.summary.written += 1 }
        }
    }

    /// Takes the files that were made before under a folder into the site as they are.
    ///
    /// - Parameter folder: with a slash at the end.
    package func keep(folder: String) throws(SiteFailure) {
        for path in previous.paths where path.hasPrefix(folder) {
            guard let bytes = FileBytes.read("\(destination)/\(path)") else { continue }
            try add(path, bytes)
        }
    }

    /// Makes the staged site the site.
    package func commit() throws(SiteFailure) -> Summary {
        let (paths, summary) = state.withLock { ($0.paths, $0.summary) }
        try keepForeignFiles(besides: paths)
        try FileBytes.write(OutputManifest(paths: paths).bytes, to: "\(staging)/\(OutputManifest.fileName)")
        try swap()
        var result = summary
        result.removed = previous.paths.subtracting(paths).count
        return result
    }

    /// Forgets the staged site; the old one stays.
    package func discard() {
        try? FileManager.default.removeItem(atPath: staging)
    }

    private func keepForeignFiles(besides paths: Set<String>) throws(SiteFailure) {
        guard let walker = FileManager.default.enumerator(atPath: destination) else { return }
        let previousFolders = previous.folders
        var inTheWay: [String] = []
        for case let path as String in walker {
            if path == OutputManifest.fileName || previous.paths.contains(path) { continue }
            let type = walker.fileAttributes?[.type] as? FileAttributeType
            if type == .typeDirectory {
                if !previousFolders.contains(path) { try Folder.create("\(staging)/\(path)") }
                continue
            }
            if paths.contains(path) {
                if FileBytes.read("\(destination)/\(path)") != FileBytes.read("\(staging)/\(path)") {
                    inTheWay.append(path)
                }
                continue
            }
            let folder = (path as NSString).deletingLastPathComponent
            if !folder.isEmpty { try Folder.create("\(staging)/\(folder)") }
            guard link("\(destination)/\(path)", "\(staging)/\(path)") != 0 else { continue }
            do {
                try FileManager.default.copyItem(
                    atPath: "\(destination)/\(path)", toPath: "\(staging)/\(path)")
            } catch {
                throw .unwritable(path, reason: SystemReason.of(error))
            }
        }
        if !inTheWay.isEmpty { throw .foreignFilesInTheWay(inTheWay.sorted()) }
    }

    private func swap() throws(SiteFailure) {
        // Who may read and write the folder is the owner's choice, not the build's.
        var info = stat()
        if stat(destination, &info) == 0 { chmod(staging, info.st_mode & 0o7777) }
        if !FileManager.default.fileExists(atPath: destination) {
            guard rename(staging, destination) == 0 else {
                throw .unwritable(destination, reason: SystemReason.last)
            }
            return
        }
        if planverk_exchange_paths(staging, destination) == 0 {
            discard()
            return
        }
        // Where the file system cannot exchange, there is an instant without a site, never a half one.
        let old = staging + "-old"
        guard rename(destination, old) == 0 else { throw .unwritable(destination, reason: SystemReason.last) }
        guard rename(staging, destination) == 0 else {
            let reason = SystemReason.last
            rename(old, destination)
            throw .unwritable(destination, reason: reason)
        }
        try? FileManager.default.removeItem(atPath: old)
    }
}
