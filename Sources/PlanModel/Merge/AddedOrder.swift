/// Where the things that one layer adds to a list go.
///
/// Each goes after its neighbour, and after what the layer has already put there: things with the same
/// neighbour come in the order in which they were added.
struct AddedOrder<ID: Hashable> {
    private var neighbours: [ID: ID] = [:]

    /// - Parameter neighbour: nil is the last in the list.
    /// - Returns: the index to insert at, or nil when the neighbour is not in the list.
    mutating func index(of id: ID, after neighbour: ID?, in ids: [ID]) -> Int? {
        guard let neighbour else { return ids.count }
        guard var index = ids.firstIndex(of: neighbour) else { return nil }
        neighbours[id] = neighbour
        repeat { index += 1 } while index < ids.count && wasAdded(ids[index], after: neighbour)
        return index
    }

    /// Directly, or after something that was.
    private func wasAdded(_ id: ID, after wanted: ID) -> Bool {
        var id = id
        while let neighbour = neighbours[id] {
            if neighbour == wanted { return true }
            id = neighbour
        }
        return false
    }
}

extension Array {
    /// The elements so that each comes after its neighbour, wherever that is; otherwise in their order.
    func neighboursFirst<ID: Hashable>(_ id: (Element) -> ID, _ neighbour: (Element) -> ID?) -> Self {
        var ordered: Self = []
        var waiting = self
        while !waiting.isEmpty {
            let ids = Set(waiting.map(id))
            let ready = waiting.filter { neighbour($0).map(ids.contains) != true }
            // What is left waits for each other in a circle.
            if ready.isEmpty { return ordered + waiting }
            ordered += ready
            waiting.removeAll { neighbour($0).map(ids.contains) != true }
        }
        return ordered
    }
}

extension Tailoring.AddedSection {
    var neighbour: SectionID? { after.map { SectionID(system: system.value, local: $0.value) } }
}

extension Tailoring.AddedRequirement {
    var neighbour: RequirementID? { after.map { RequirementID(section.value, $0.value) } }
}
