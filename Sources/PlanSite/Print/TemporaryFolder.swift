internal import Foundation

/// A folder for files that nobody needs afterwards.
package struct TemporaryFolder: Sendable {
    package let path: String

    package init() throws(SiteFailure) {
        path = "\(NSTemporaryDirectory())/planverk-\(UUID().uuidString)"
        try Folder.create(path)
    }

    package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
