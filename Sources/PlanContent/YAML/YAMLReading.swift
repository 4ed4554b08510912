package import PlanModel

/// What came out of reading a YAML file.
package struct YAMLReading: Sendable {
    package let file: SourceFile
    /// Nil when the file is empty or nothing of it could be read.
    package let root: YAMLNode?
    package let diagnostics: [Diagnostic]
    /// Whether parts of the file were left out because of errors that `diagnostics` tells about.
    ///
    /// What is missing from `root` is then not known to be missing from the file.
    package let isIncomplete: Bool
    /// The keys at the top of the file under which something was left out, in the order of the errors.
    ///
    /// Such a key may be there with a part of its value, or not be there at all.
    package let lostKeys: [String]
}
