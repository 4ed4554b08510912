internal import PlanContent
package import PlanModel

/// A content folder, read and merged, with everything that was found wrong on the way.
package struct LoadedContent: Sendable {
    package let catalog: Catalog
    package let index: CatalogIndex
    /// Nil when there is no municipality to merge for.
    package let merge: PlanMerge?
    package let diagnostics: [Diagnostic]
    private let check: CatalogCheck

    /// Reads every file of the folder and merges the layers.
    ///
    /// - Throws: ``SiteFailure`` when the folder or a file in it cannot be read.
    package static func load(from root: String) async throws(SiteFailure) -> LoadedContent {
        var reader = ContentReader(root: root)
        return LoadedContent(try await reader.read().complete())
    }

    /// Checks and merges files that have been read.
    ///
    /// - Parameter earlier: the same content from before some files were read anew.
    init(_ reading: ContentReading, reusing earlier: LoadedContent? = nil) {
        var catalog = Catalog()
        var diagnostics = reading.diagnostics
        for file in reading.files {
            if let part = file.part { catalog.add(part) }
            diagnostics += file.diagnostics
        }
        self.catalog = catalog
        index = CatalogIndex(catalog)
        check = CatalogCheck(catalog, index: index, reusing: earlier?.check)
        diagnostics += check.diagnostics + PersonalDataGuard(reading.files, catalog).diagnostics
        merge = PlanMerge(catalog, reusing: earlier?.merge)
        diagnostics += merge?.diagnostics ?? []
        self.diagnostics = diagnostics
    }
}
