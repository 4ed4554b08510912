internal import PlanContent
package import PlanModel

/// A content folder, read and merged, with everything that was found wrong on the way.
package struct LoadedContent: Sendable {
    package let catalog: Catalog
    package let index: CatalogIndex
    /// Nil when there is no municipality to merge for.
    package let merge: PlanMerge?
    package let diagnostics: [Diagnostic]

    /// Reads every file of the folder and merges the layers.
    ///
    /// - Throws: ``SiteFailure`` when the folder or a file in it cannot be read.
    package static func load(from root: String) async throws(SiteFailure) -> LoadedContent {
        let folder = try ContentFolder(root: root)
        var diagnostics = folder.diagnostics
        var texts: [(file: ContentFolder.File, bytes: [UInt8])] = []
        for file in folder.files {
            guard let bytes = FileBytes.read(file.path) else {
                throw .unreadable(file.path, reason: SystemReason.last)
            }
            texts.append((file, bytes))
        }
        let decoded = await inOrder(texts) { text in
            ContentDecoder.decode(text.bytes, kind: text.file.kind, id: text.file.id, path: text.file.path)
        }
        var catalog = Catalog()
        for (part, _, found) in decoded {
            if let part { catalog.add(part) }
            diagnostics += found
        }
        let index = CatalogIndex(catalog)
        diagnostics += CatalogCheck.diagnostics(for: catalog, index: index)
        let merge = PlanMerge(catalog)
        diagnostics += merge?.diagnostics ?? []
        return LoadedContent(catalog: catalog, index: index, merge: merge, diagnostics: diagnostics)
    }
}
