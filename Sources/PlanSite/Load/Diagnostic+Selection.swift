package import PlanModel

/// Schools that a command was asked to take in but that are not there: PV00.
extension Diagnostic {
    /// One error for each id that is no school's.
    package static func unknownSchools(_ ids: [String], among schools: [School]) -> [Diagnostic] {
        let known = schools.map(\.id)
        return ids.filter { !known.contains($0) }.map { id in
            let nearest = Suggestion.nearest(to: id, among: known)
            let names =
                known.isEmpty
                ? "Det finns ingen läsbar fil i `skolor/`."
                : "Skolorna är \(known.prefix(10).map { "`\($0)`" }.joinedInSwedish())"
                    + (known.count > 10 ? ", och \(known.count - 10) till." : ".")
            return Self(
                "PV0006", "Skolan `\(id)` finns inte", explanation: "Den valdes med `--only`. \(names)",
                at: nil,
                solutions: (nearest.map { [Solution("Menade du `--only \($0)`?")] } ?? [])
                    + [Solution("Ange en skolas id, det vill säga filnamnet utan `.yaml`.")])
        }
    }
}
