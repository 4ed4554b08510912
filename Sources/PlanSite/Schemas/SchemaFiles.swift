internal import Foundation
internal import PlanContent
internal import PlanModel

/// The JSON Schema files that let editors complete and validate content.
package enum SchemaFiles {
    /// What was done to the files of a folder, by file name.
    package struct Summary: Equatable, Sendable {
        package var written: [String] = []
        package var unchanged: [String] = []
    }

    /// Every schema file's name and text.
    package static var all: [(name: String, bytes: [UInt8])] {
        ContentKind.allCases.map { kind in
            (kind.schemaFileName, JSONSchema.document(for: kind).serialized(.pretty, endsWithNewline: true))
        }
    }

    /// Writes the files that are not there or say something else.
    ///
    /// - Parameter folder: made if it is not there.
    package static func write(to folder: String) throws(SiteFailure) -> Summary {
        try Folder.create(folder)
        var summary = Summary()
        for (name, bytes) in all {
            let path = "\(folder)/\(name)"
            if FileBytes.read(path) == bytes {
                summary.unchanged.append(name)
            } else {
                try FileBytes.write(bytes, to: path)
                summary.written.append(name)
            }
        }
        return summary
    }
}
