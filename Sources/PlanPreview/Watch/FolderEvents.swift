#if os(Linux)
    internal import Foundation
    internal import Glibc
    internal import Synchronization

    /// The system's own word that something has happened in a folder (inotify).
    final class FolderEvents: Sendable {
        /// One for each run of events, whatever they were about.
        let events: AsyncStream<Void>
        private let descriptor: Int32
        private let continuation: AsyncStream<Void>.Continuation
        private let watched = Mutex<[String: Int32]>([:])
        private let ending = Ending()

        /// Says to the reading thread that nobody listens any more.
        private final class Ending: Sendable {
            let isOver = Atomic(false)
        }

        /// A file counts as changed when whoever writes it is done, so that half a file is not read.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF
                | IN_MOVE_SELF | IN_ONLYDIR)
        private static let newFolder = UInt32(IN_CREATE)

        /// - Returns: nil where the system has no more watches to give.
        init?() {
            descriptor = inotify_init1(Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            (events, continuation) = AsyncStream.makeStream(
                of: Void.self, bufferingPolicy: .bufferingNewest(1))
            let (descriptor, continuation, ending) = (descriptor, continuation, ending)
            // The call waits until something happens, so it needs a thread of its own.
            Thread.detachNewThread { Self.read(descriptor, continuation, until: ending) }
        }

        /// Watches these folders and no others. A folder that has been replaced is watched anew.
        ///
        /// - Returns: false when some folder cannot be watched.
        func watch(_ folders: [String]) -> Bool {
            watched.withLock { watched in
                var current: [String: Int32] = [:]
                for folder in folders {
                    let watch = inotify_add_watch(descriptor, folder, Self.mask | Self.newFolder)
                    if watch >= 0 { current[folder] = watch }
                }
                for old in Set(watched.values).subtracting(current.values) {
                    inotify_rm_watch(descriptor, old)
                }
                watched = current
                return current.count == folders.count
            }
        }

        deinit {
            ending.isOver.store(true, ordering: .releasing)
            // The thread waits for an event, and taking a watch away is one.
            let last = inotify_add_watch(descriptor, "/", Self.mask)
            if last >= 0 { inotify_rm_watch(descriptor, last) }
        }

        private static func read(
            _ descriptor: Int32, _ continuation: AsyncStream<Void>.Continuation, until ending: Ending
        ) {
            let size = 64 << 10
            let buffer = UnsafeMutableRawBufferPointer.allocate(
                byteCount: size, alignment: MemoryLayout<inotify_event>.alignment)
            defer { buffer.deallocate() }
            while true {
                let count = Glibc.read(descriptor, buffer.baseAddress, size)
                if count < 0, errno == EINTR { continue }
                if count <= 0 || ending.isOver.load(ordering: .acquiring) { break }
                if isWorthTelling(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { continuation.yield() }
            }
            close(descriptor)
            continuation.finish()
        }

        /// Whether some event is about more than hidden files and a file that has only been begun.
        private static func isWorthTelling(_ events: UnsafeRawBufferPointer) -> Bool {
            let head = MemoryLayout<inotify_event>.size
            var offset = 0
            while offset + head <= events.count {
                let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let isFolder = event.mask & UInt32(IN_ISDIR) != 0
                let isHidden = event.len > 0 && events[offset + head] == UInt8(ascii: ".")
                let isBegun = event.mask & newFolder != 0 && !isFolder
                if !isHidden, !isBegun { return true }
                offset += head + Int(event.len)
            }
            return false
        }
    }
#endif
