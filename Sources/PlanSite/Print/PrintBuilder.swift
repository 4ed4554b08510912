package import PlanModel
internal import PlanRender

/// A school's plan as a page that is ready to be made into a PDF.
package struct PrintJob: Sendable {
    /// The school's id.
    package let school: String
    /// The page's file.
    package let page: String
}

extension SiteBuilder {
    /// Works out and verifies the site as a build does, and writes of it what the plans need on paper.
    ///
    /// - Parameter folder: an empty folder that the caller removes.
    /// - Returns: what is to be printed; nothing when a build would have been refused.
    package static func preparePrint(
        _ options: SiteOptions, in folder: String, strict: Bool = false, progress: Progress? = nil
    ) async throws(SiteFailure) -> (report: SiteReport, jobs: [PrintJob]) {
        let loaded = try await load(options)
        let municipality = loaded.pages?.site.merge.municipality
        let schools = loaded.plans.map(\.plan.school.id)
        let plans = Set(schools.map(Self.wholePlan))
        let report = try await loaded.render(progress: progress) { (path, bytes) throws(SiteFailure) in
            if plans.contains(path) {
                let page = PrintedPage(
                    bytes, path: path, address: municipality?.website.address,
                    sender: municipality?.name.value ?? "")
                try write(page.bytes, path, in: folder)
            } else if path.hasPrefix(Route.assetFolder) {
                try write(bytes, path, in: folder)
            }
        }
        guard loaded.pages != nil, !isRefused(report.diagnostics, strict: strict) else { return (report, []) }
        return (report, schools.map { PrintJob(school: $0, page: "\(folder)/\(wholePlan(of: $0))") })
    }

    private static func wholePlan(of school: String) -> String { Route.school(school, .wholePlan).path }

    private static func write(_ bytes: [UInt8], _ path: String, in folder: String) throws(SiteFailure) {
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        try Folder.create("\(folder)/\(parent)")
        try FileBytes.write(bytes, to: "\(folder)/\(path)")
    }
}
