internal import Foundation

/// Does the same to every item, on all cores at once, and gives the results in the items' order.
///
/// Work is dealt in runs of neighbouring items, so that small items do not cost a task each, and so many
/// runs that one slow run does not keep a core waiting.
///
/// - Parameter done: called with the number of items done, now and then, from any thread.
func inOrder<Item: Sendable, Result: Sendable>(
    _ items: [Item], done: (@Sendable (Int) -> Void)? = nil, _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let run = max(1, items.count / (cores * 8))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        var next = 0
        func addRun() {
            guard next < items.count else { return }
            let start = next
            next = min(start + run, items.count)
            let end = next
            group.addTask { (start, items[start..<end].map(work)) }
        }
        for _ in 0..<cores { addRun() }
        var runs: [(Int, [Result])] = []
        var count = 0
        while let result = await group.next() {
            addRun()
            runs.append(result)
            count += result.1.count
            done?(count)
        }
        return runs.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
}
