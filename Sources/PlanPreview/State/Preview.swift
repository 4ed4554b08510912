internal import Synchronization

/// What is shown now, and who is to be told when it is something else.
final class Preview: Sendable {
    /// Tells a server that has been started anew from the one before.
    let serverID: String
    private let state: Mutex<State>

    private struct State {
        var snapshot: PreviewSnapshot
        var listeners: [Int: AsyncStream<PreviewSnapshot>.Continuation] = [:]
        var nextListener = 0
        /// Schools whose pages somebody has opened.
        var visited: Set<String> = []
    }

    init(_ snapshot: PreviewSnapshot) {
        var random = SystemRandomNumberGenerator()
        serverID = String(random.next(), radix: 36)
        state = Mutex(State(snapshot: snapshot))
    }

    var snapshot: PreviewSnapshot { state.withLock(\.snapshot) }

    var visited: Set<String> { state.withLock(\.visited) }

    func visit(school: String) { state.withLock { _ = $0.visited.insert(school) } }

    /// Shows something else from now on, and then says so: nobody hears of a version that is not yet shown.
    ///
    /// - Parameter change: gives what is to follow the snapshot that is shown; nil when it is to stay.
    @discardableResult
    func update(_ change: (PreviewSnapshot) -> PreviewSnapshot?) -> PreviewSnapshot? {
        state.withLock { state in
            guard let next = change(state.snapshot) else { return nil }
            state.snapshot = next
            // Within the lock, so that two who change things at once are heard of in the order of the versions.
            for listener in state.listeners.values { listener.yield(next) }
            return next
        }
    }

    /// What is shown now, and then what comes. Who listens slowly misses what was between.
    func updates() -> AsyncStream<PreviewSnapshot> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: PreviewSnapshot.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.nextListener += 1
            state.listeners[state.nextListener] = continuation
            continuation.yield(state.snapshot)
            return state.nextListener
        }
        continuation.onTermination = { _ in
            self.state.withLock { _ = $0.listeners.removeValue(forKey: id) }
        }
        return stream
    }

    /// How many pages are open.
    var listenerCount: Int { state.withLock(\.listeners.count) }
}
