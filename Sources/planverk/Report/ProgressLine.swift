internal import PlanModel
internal import Synchronization

/// One line that tells how far a long run has come, rewritten in place; gone when the run is over.
final class ProgressLine: Sendable {
    /// May be called from many tasks at once.
    typealias Callback = @Sendable (_ done: Int, _ of: Int) -> Void

    private struct State {
        var lastShown: ContinuousClock.Instant?
        var isOver = false
    }

    private let verb: String
    private let console: Console
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    private static let patience = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(100)

    /// - Returns: nil when nobody watches.
    init?(_ verb: String, on console: Console) {
        guard console.isWatched else { return nil }
        self.verb = verb
        self.console = console
    }

    var callback: Callback { { self.update(done: $0, of: $1) } }

    private func update(done: Int, of total: Int) {
        let now = ContinuousClock.now
        guard now - start >= Self.patience else { return }
        state.withLock { state in
            if state.isOver { return }
            if let last = state.lastShown, now - last < Self.interval { return }
            state.lastShown = now
            let schools = SwedishNumber.count(total, "skola", "skolor")
            console.writeError("\r\(verb) \(SwedishNumber.grouped(done)) av \(schools)\u{1B}[K")
        }
    }

    /// Takes the line away; later updates show nothing.
    func finish() {
        state.withLock { state in
            if state.lastShown != nil, !state.isOver { console.writeError("\r\u{1B}[K") }
            state.isOver = true
        }
    }
}
