internal import PlanModel
internal import PlanRender
internal import PlanSite
internal import Synchronization

/// Keeps the preview in step with the files.
struct PreviewUpdater: Sendable {
    let preview: Preview
    let report: PreviewReport

    /// The site as it was after some files were saved.
    private struct Version: Sendable {
        let site: LiveSite
        let contentVersion: Int
    }

    /// What has been saved since pages were compared the last time.
    private final class Unseen: Sendable {
        private let state: Mutex<(latest: Version, files: Set<String>)>

        init(_ version: Version) {
            state = Mutex((version, []))
        }

        var contentVersion: Int { state.withLock(\.latest.contentVersion) }

        func add(_ version: Version, _ files: [String]) {
            state.withLock { state in
                state.latest = version
                state.files.formUnion(files)
            }
        }

        /// - Returns: the latest version, and all files that were saved on the way to it.
        func take() -> (Version, [String]) {
            state.withLock { state in
                defer { state.files = [] }
                return (state.latest, state.files.sorted())
            }
        }

        func putBack(_ files: [String]) { state.withLock { $0.files.formUnion(files) } }
    }

    /// Shared files can change every page of hundreds of schools. Pages of no more schools than this are compared.
    private static let mostSchoolsCompared = 12
    /// Pages are compared when this long has gone without a save.
    private static let quiet = Duration.milliseconds(400)

    /// Reads what has changed, whenever something has, until the task is cancelled.
    func run(_ site: LiveSite, _ watch: InputWatch) async {
        let first = Version(site: site, contentVersion: preview.snapshot.contentVersion)
        let unseen = Unseen(first)
        let (saves, saved) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await comparePages(unseen, startingFrom: first, after: saves) }
            var site = site
            await watch.run {
                let files = await site.refresh()
                guard !files.isEmpty else { return }
                let read = site
                guard let snapshot = preview.update({ $0.followed(by: read) }) else { return }
                report.changed(files, snapshot.diagnostics)
                unseen.add(Version(site: read, contentVersion: snapshot.contentVersion), files)
                saved.yield()
            }
            saved.finish()
            group.cancelAll()
        }
    }

    private func comparePages(
        _ unseen: Unseen, startingFrom first: Version, after saves: AsyncStream<Void>
    ) async {
        var earlier = first
        var schools: [String] = []
        await compare(earlier, with: first, files: [], &schools)
        for await _ in saves {
            var version: Int
            repeat {
                version = unseen.contentVersion
                do { try await Task.sleep(for: Self.quiet) } catch { return }
            } while version != unseen.contentVersion
            let (latest, files) = unseen.take()
            if files.isEmpty { continue }
            if await compare(earlier, with: latest, files: files, &schools) {
                earlier = latest
            } else {
                // Something was saved meanwhile; the next round takes in what this one did.
                unseen.putBack(files)
            }
        }
    }

    /// - Parameter schools: those in whose pages something was wrong. They are looked at again, so that it stays told
    ///   when another school is saved, and goes when it is mended.
    /// - Returns: whether what was found still holds for what is shown.
    @discardableResult
    private func compare(
        _ earlier: Version, with now: Version, files: [String], _ schools: inout [String]
    ) async -> Bool {
        let all = now.site.state.pages?.site.plans.map(\.plan.school.id) ?? []
        let affected = now.site.schools(affectedBy: files)
        let visited = preview.visited
        var chosen: [String] = []
        for school in schools + affected.filter(visited.contains) + affected + all
        where chosen.count < Self.mostSchoolsCompared && !chosen.contains(school) {
            chosen.append(school)
        }
        let audit = await now.site.audit(schools: Set(chosen))
        schools = audit.schoolsAtFault
        let changes = files.isEmpty ? [] : await self.changes(earlier, now, files, audit, Set(chosen))
        var isShown = false
        let snapshot = preview.update { snapshot in
            isShown = snapshot.contentVersion == now.contentVersion
            return isShown ? snapshot.followed(by: audit.diagnostics, changes) : nil
        }
        if let snapshot, !audit.diagnostics.isEmpty { report.found(snapshot.diagnostics) }
        return isShown
    }

    private func changes(
        _ earlier: Version, _ now: Version, _ files: [String], _ audit: PageAudit, _ schools: Set<String>
    ) async -> [PageChange] {
        let before = await earlier.site.audit(schools: schools).fingerprints
        let after = audit.fingerprints
        let paths = Set(before.keys).union(after.keys).filter { $0.hasSuffix(".html") }
        return paths.filter { before[$0] != after[$0] }.sorted().map { path in
            let kind: PageChange.Kind =
                before[path] == nil ? .new : after[path] == nil ? .gone : .changed
            let pages = kind == .gone ? earlier.site.state.pages : now.site.state.pages
            let bytes = pages?.route(at: path).flatMap { pages?.render($0) }
            return PageChange(
                path: path, title: bytes.flatMap(SitePages.title(of:)) ?? path, kind: kind, files: files)
        }
    }
}
