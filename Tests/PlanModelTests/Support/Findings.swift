import PlanModel

extension Catalog {
    /// Everything that checking and merging the catalog tells, in reading order.
    var diagnostics: [Diagnostic] {
        let checked = CatalogCheck(self, index: CatalogIndex(self)).diagnostics
        return (checked + (PlanMerge(self)?.diagnostics ?? [])).sortedForReading()
    }

    var findings: [String] { diagnostics.map(\.finding) }
}

extension Diagnostic {
    /// What and where: `PV0307 kommun.yaml: rektro`.
    var finding: String { "\(id) \(span?.place ?? "-")" }

    /// The first solution carried out, as `rektro → rektor`; nil when it cannot be done by editing alone.
    var mend: String? {
        guard let replacement = solutions.first?.replacements.first else { return nil }
        return "\(replacement.span.words) → \(replacement.text)"
    }

    var notedPlaces: [String] { notes.map { $0.span?.place ?? "-" } }
}

extension SourceSpan {
    var place: String { "\(file.path): \(words)" }
}
