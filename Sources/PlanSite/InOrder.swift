internal import Foundation

/// Does the same to every item, on all cores at once, and gives the results in the items' order.
///
/// Work is dealt in runs of neighbouring items, a few per core, so that small items do not cost a task each.
func inOrder<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let run = max(1, items.count / (cores * 8))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for start in stride(from: 0, to: items.count, by: run) {
            group.addTask { (start, items[start..<min(start + run, items.count)].map(work)) }
        }
        var runs: [(Int, [Result])] = []
        for await result in group { runs.append(result) }
        return runs.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
}
