internal import Foundation

/// Ports that nobody listens to.
enum FreePort {
    private static let farthest = 100

    /// The first free port after one that is taken; nil when there is none near.
    static func next(after port: Int, host: String) -> Int? {
        (port + 1...port + farthest).first { $0 <= Int(UInt16.max) && isFree($0, host: host) }
    }

    private static func isFree(_ port: Int, host: String) -> Bool {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        #if os(Linux)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found else { return false }
        defer { freeaddrinfo(found) }
        let descriptor = socket(address.pointee.ai_family, address.pointee.ai_socktype, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        return bind(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0
            && listen(descriptor, 1) == 0
    }
}
