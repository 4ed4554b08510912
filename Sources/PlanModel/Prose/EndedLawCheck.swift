/// Finds requirements whose `lagrum` names what no longer holds, as if it did.
package enum EndedLawCheck {
    /// - Returns: what was found, each with the id in the list that it is about.
    package static func findings(in catalog: Catalog, _ laws: LawsInForce) -> [SilenceableDiagnostic] {
        let superseded = Set(catalog.systems.filter { $0.status == .superseded }.map(\.id))
        return catalog.allRequirements.flatMap { requirement -> [SilenceableDiagnostic] in
            // What a superseded system said is shown as it was.
            guard !superseded.contains(requirement.id.system) else { return [] }
            let ids = Set(requirement.laws.map(\.value))
            return requirement.laws.compactMap { id in
                guard let ended = laws.ended(id.value),
                    ids.isDisjoint(with: relatives(of: ended, in: catalog)),
                    !SignsOfHistory.areIn(requirement.text.string)
                else { return nil }
                return SilenceableDiagnostic(
                    .endedLaw(ended, at: id.span), anchor: id.span.range.lowerBound)
            }
        }
    }

    /// What came in the place of a provision: one in the law that came in its law's place will do.
    private static func relatives(of ended: LawsInForce.Ended, in catalog: Catalog) -> Set<String> {
        let successors = Set([ended.successor, ended.lawSuccessor].compactMap(\.self))
        return successors.union(catalog.provisions.filter { successors.contains($0.law.value) }.map(\.id))
    }
}
