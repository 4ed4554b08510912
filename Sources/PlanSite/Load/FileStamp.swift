internal import Foundation

/// What tells without reading a file whether it is as it was: a change of its bytes changes the stamp, but for
/// two changes so close in time that the clock of the file system does not tell them apart.
struct FileStamp: Hashable, Sendable {
    private let modified: Instant
    /// Changes also when a file of another's age takes its place.
    private let changed: Instant
    private let size: Int64
    private let inode: UInt64

    /// In nanoseconds since 1970.
    private typealias Instant = Int64

    /// The stamp of a file or of what a link leads to; nil when there is nothing.
    init?(of path: String) {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        #if canImport(Darwin)
            modified = Self.instant(info.st_mtimespec)
            changed = Self.instant(info.st_ctimespec)
        #else
            modified = Self.instant(info.st_mtim)
            changed = Self.instant(info.st_ctim)
        #endif
        size = Int64(info.st_size)
        inode = UInt64(info.st_ino)
    }

    /// Whether the file can change again without another stamp: its last change is too near in time.
    func isTooFresh(at now: Date) -> Bool {
        let then = Date(timeIntervalSince1970: Double(max(modified, changed)) / 1e9)
        // A file from a machine whose clock is ahead must not seem fresh for ever.
        return abs(now.timeIntervalSince(then)) < Self.coarsestClock
    }

    /// Seconds. Linux file systems tell changes apart by some milliseconds, older ones by two seconds.
    private static let coarsestClock = 2.0

    private static func instant(_ time: timespec) -> Instant {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
