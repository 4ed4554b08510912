internal import PlanContent
internal import PlanModel

/// Holds what looks like details about persons against what the municipality and each school let stand.
struct PersonalDataGuard {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ files: [ContentFile], _ catalog: Catalog) {
        let permitted = catalog.allDecisions.flatMap(\.permittedData)
        let municipality = catalog.municipality?.name.span.file.path
        var used = Set<SourceSpan>()
        for file in files {
            let numbers = Set(file.personalData.filter { $0.kind == .identityNumber }.map(\.span.start.line))
            for datum in file.personalData {
                // The municipality speaks for every file, others for their own.
                let entries = permitted.filter { entry in
                    let path = entry.text.span.file.path
                    return (path == municipality || path == file.path)
                        && entry.text.value.withSingleSpaces == datum.text
                }
                if entries.isEmpty {
                    diagnostics.append(
                        .personalDatum(datum, isBesideNumber: numbers.contains(datum.span.start.line)))
                } else {
                    used.formUnion(entries.map(\.text.span))
                }
            }
        }
        for entry in permitted where !used.contains(entry.text.span) {
            diagnostics.append(.permittedInVain(entry.text))
        }
    }
}
