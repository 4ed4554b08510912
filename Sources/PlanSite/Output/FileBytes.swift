internal import Foundation

/// Whole files as bytes, with the system's own calls: a site is thousands of small files.
package enum FileBytes {
    /// The bytes of a file; nil when it cannot be read.
    package static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var info = stat()
        // Reading from a pipe or a device could wait for ever.
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(info.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                // The range lies within the buffer, so its base address exists.
                guard let base = buffer.baseAddress else { break }
                let got = Foundation.read(descriptor, base + count, size - count)
                if got < 0 { failed = true }
                if got <= 0 { break }
                count += got
            }
        }
        return failed ? nil : bytes
    }

    package static func write(_ bytes: [UInt8], to path: String) throws(SiteFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(path, reason: SystemReason.last) }
        var done = 0
        var failure: String?
        bytes.withUnsafeBytes { buffer in
            while done < buffer.count, let base = buffer.baseAddress {
                let wrote = Foundation.write(descriptor, base + done, buffer.count - done)
                if wrote < 0 {
                    if errno == EINTR { continue }
                    failure = SystemReason.last
                    break
                }
                done += wrote
            }
        }
        // A full disk may be told of only here.
        if close(descriptor) != 0, failure == nil { failure = SystemReason.last }
        if let failure { throw .unwritable(path, reason: failure) }
    }
}
