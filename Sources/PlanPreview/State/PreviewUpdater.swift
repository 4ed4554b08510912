internal import PlanModel
internal import PlanRender
internal import PlanSite

/// Keeps the preview in step with the files.
struct PreviewUpdater: Sendable {
    let preview: Preview
    let report: PreviewReport

    /// The site as it was after some files were saved.
    private struct Version: Sendable {
        let site: LiveSite
        let contentVersion: Int
        let files: [String]
    }

    /// Shared files can change every page of hundreds of schools. Pages of no more schools than this are compared.
    private static let mostSchoolsCompared = 12
    /// Pages are compared when this long has gone without a save.
    private static let quiet = Duration.milliseconds(400)

    /// Reads what has changed, whenever something has, until the task is cancelled.
    func run(_ site: LiveSite, _ watch: InputWatch) async {
        let (versions, continuation) = AsyncStream.makeStream(of: Version.self)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await comparePages(in: versions, startingFrom: site) }
            var site = site
            await watch.run {
                let files = await site.refresh()
                guard !files.isEmpty else { return }
                let read = site
                guard let snapshot = preview.update({ $0.followed(by: read) }) else { return }
                report.changed(files, snapshot.diagnostics)
                continuation.yield(
                    Version(site: site, contentVersion: snapshot.contentVersion, files: files))
            }
            continuation.finish()
            group.cancelAll()
        }
    }

    private func comparePages(in versions: AsyncStream<Version>, startingFrom site: LiveSite) async {
        var earlier = Version(site: site, contentVersion: preview.snapshot.contentVersion, files: [])
        await compare(earlier, with: earlier)
        var files: Set<String> = []
        for await version in versions {
            files.formUnion(version.files)
            do { try await Task.sleep(for: Self.quiet) } catch { return }
            // When there is a later version already, only that one is worth comparing.
            guard version.contentVersion == preview.snapshot.contentVersion else { continue }
            let now = Version(
                site: version.site, contentVersion: version.contentVersion, files: files.sorted())
            await compare(earlier, with: now)
            earlier = now
            files = []
        }
    }

    private func compare(_ earlier: Version, with now: Version) async {
        let affected = now.site.schools(affectedBy: now.files)
        let visited = preview.visited
        let schools = Set(
            (affected.filter(visited.contains) + affected.filter { !visited.contains($0) })
                .prefix(Self.mostSchoolsCompared))
        let audit = await now.site.audit(schools: schools)
        let changes = now.files.isEmpty ? [] : await self.changes(earlier, now, audit, schools)
        let snapshot = preview.update { snapshot in
            guard snapshot.contentVersion == now.contentVersion else { return nil }
            return snapshot.followed(by: audit.diagnostics, changes)
        }
        if let snapshot, !audit.diagnostics.isEmpty { report.found(snapshot.diagnostics) }
    }

    private func changes(_ earlier: Version, _ now: Version, _ audit: PageAudit, _ schools: Set<String>) async
        -> [PageChange]
    {
        let before = await earlier.site.audit(schools: schools).fingerprints
        let after = audit.fingerprints
        let paths = Set(before.keys).union(after.keys).filter { $0.hasSuffix(".html") }
        return paths.filter { before[$0] != after[$0] }.sorted().map { path in
            let kind: PageChange.Kind =
                before[path] == nil ? .new : after[path] == nil ? .gone : .changed
            let pages = kind == .gone ? earlier.site.state.pages : now.site.state.pages
            let bytes = pages?.route(at: path).flatMap { pages?.render($0) }
            return PageChange(
                path: path, title: bytes.flatMap(SitePages.title(of:)) ?? path, kind: kind, files: now.files)
        }
    }
}
