internal import Foundation

/// Makes PDF of many pages.
package enum PrintRun {
    package struct Failure: Equatable, Sendable {
        package let school: String
        /// What the program said.
        package let reason: String
    }

    /// The program keeps a core busy and wants some hundred megabytes for a plan.
    private static let atATime = 2

    /// - Parameters:
    ///   - output: the folder for the files, which are named after the schools; made if it is not there.
    ///   - progress: called with the number of pages that are done.
    /// - Returns: what failed, in the pages' order; the others are made all the same.
    package static func write(
        _ jobs: [PrintJob], with printer: WeasyPrint, to output: String, progress: SiteBuilder.Progress?
    ) async throws(SiteFailure) -> [Failure] {
        try Folder.create(output)
        let failures = await withTaskGroup(of: (Int, Failure?).self) { group in
            var waiting = Array(jobs.enumerated())[...]
            func start() {
                guard let (index, job) = waiting.popFirst() else { return }
                group.addTask {
                    let reason = await printer.write(job.page, to: "\(output)/\(job.school).pdf")
                    return (index, reason.map { Failure(school: job.school, reason: $0) })
                }
            }
            for _ in 0..<atATime { start() }
            var results: [(Int, Failure?)] = []
            while let result = await group.next() {
                results.append(result)
                progress?(results.count, jobs.count)
                start()
            }
            return results.sorted { $0.0 < $1.0 }.compactMap(\.1)
        }
        return failures
    }
}
