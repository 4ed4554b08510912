package import PlanModel
internal import PlanRender
internal import Synchronization

/// Pages of a site as they are at one time: what tells them from other versions of themselves, and what only shows
/// when they are put beside each other.
package struct PageAudit: Sendable {
    /// Of every file that was made, by path.
    package let fingerprints: [String: String]
    /// Links that lead nowhere, and anchors that a page has twice.
    package let diagnostics: [Diagnostic]
    /// Those that the diagnostics are about, of the schools that were looked at.
    package let schoolsAtFault: [String]
}

extension LiveSite {
    /// The schools whose pages can be others when these files are.
    ///
    /// - Parameter paths: as `refresh` gives them.
    package func schools(affectedBy paths: [String]) -> [String] {
        let folder = "\(options.content)/skolor/"
        let ids = paths.map { path in
            path.hasPrefix(folder) && path.hasSuffix(".yaml")
                ? String(path.dropFirst(folder.count).dropLast(".yaml".count)) : nil
        }
        let changed = ids.compactMap(\.self)
        return changed.count == paths.count
            ? changed : state.pages?.site.plans.map(\.plan.school.id) ?? []
    }

    /// Makes the pages that are shown of some schools, and those that all schools share.
    package func audit(schools: Set<String>) async -> PageAudit {
        let fingerprints = Mutex<[String: String]>([:])
        let before = Set(shown.diagnostics)
        // Nothing is written, so nothing can fail.
        let report = try? await shown.limited(to: schools).namingAssetsPlainly().render(progress: nil) {
            path, bytes in
            let fingerprint = bytes.fingerprint
            fingerprints.withLock { $0[path] = fingerprint }
        }
        return PageAudit(
            fingerprints: fingerprints.withLock(\.self),
            diagnostics: report?.diagnostics.filter { !before.contains($0) } ?? [],
            schoolsAtFault: schools.sorted().filter { school in
                report?.pagesAtFault.contains { $0.hasPrefix("skolor/\(school)/") } ?? false
            })
    }
}
