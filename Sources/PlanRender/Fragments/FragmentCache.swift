internal import Synchronization

/// Values worked out once and shared by all tasks.
///
/// Two tasks that ask for the same missing value at the same time may both work it out; since it depends on
/// the key alone, either result will do, and nobody waits for another's work.
final class FragmentCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let values = Mutex<[Key: Value]>([:])

    func value(for key: Key, _ make: () -> Value) -> Value {
        if let value = values.withLock({ $0[key] }) { return value }
        let value = make()
        values.withLock { $0[key] = value }
        return value
    }
}
