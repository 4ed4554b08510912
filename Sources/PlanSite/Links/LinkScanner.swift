/// What a page links to and what can be linked to in it, as hashes: a large site has millions.
struct PageLinks: Sendable {
    let path: String
    /// Of `path` and of `path#id` for every id in the page.
    let targets: [UInt64]
    /// Of every internal address, resolved against the page.
    let links: [UInt64]
    /// Ids that occur more than once.
    let duplicateIDs: [String]
}

/// Finds ids and internal addresses in HTML by looking for their attributes. Templates quote attribute values
/// with `"`, and text has its quotes escaped, so what looks like an attribute is one.
struct LinkScanner {
    private let page: [UInt8]
    private let path: String
    /// What an absolute path of the site starts with: where the site begins on its server.
    private let root: String
    /// Hash states after each folder of the page's path, the root first.
    private let folders: [PathHash]

    init(path: String, page: [UInt8], root: String) {
        self.path = path
        self.page = page
        self.root = root
        var folders = [PathHash()]
        for part in path.split(separator: "/").dropLast() {
            var next = folders[folders.count - 1]
            next.add(part.utf8)
            next.add(UInt8(ascii: "/"))
            folders.append(next)
        }
        self.folders = folders
    }

    func scan() -> PageLinks {
        var own = PathHash()
        own.add(path.utf8)
        var targets = [own.value]
        var links: [UInt64] = []
        var seen = Set<UInt64>()
        var duplicates: [String] = []
        for (name, value) in attributes() {
            if name == .id {
                var hash = own
                hash.add(UInt8(ascii: "#"))
                hash.add(value)
                targets.append(hash.value)
                if !seen.insert(hash.value).inserted {
                    duplicates.append(String(decoding: value, as: UTF8.self))
                }
            } else if let hash = resolve(value, own: own) {
                links.append(hash)
            }
        }
        return PageLinks(path: path, targets: targets, links: links, duplicateIDs: duplicates)
    }

    /// The addresses whose hashes are among the given ones, as they are written.
    func addresses(withHashes hashes: Set<UInt64>) -> [String] {
        var own = PathHash()
        own.add(path.utf8)
        return attributes().compactMap { name, value in
            guard name == .address, let hash = resolve(value, own: own), hashes.contains(hash) else {
                return nil
            }
            return String(decoding: value, as: UTF8.self)
        }
    }

    /// Every id in the page.
    func anchors() -> [String] {
        attributes().compactMap { name, value in
            name == .id ? String(decoding: value, as: UTF8.self) : nil
        }
    }

    // MARK: Attributes

    private enum Name {
        case id, address
    }

    private func attributes() -> [(Name, ArraySlice<UInt8>)] {
        var found: [(Name, ArraySlice<UInt8>)] = []
        page.withUnsafeBufferPointer { bytes in
            var index = 0
            let quote = UInt8(ascii: "\"")
            while index + 4 < bytes.count {
                // Every attribute we look for ends with `="`.
                guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == quote else {
                    index += 1
                    continue
                }
                let name = Self.name(endingAt: index, in: bytes)
                let start = index + 2
                var end = start
                while end < bytes.count, bytes[end] != quote { end += 1 }
                if let name { found.append((name, page[start..<end])) }
                index = end + 1
            }
        }
        return found
    }

    private static func name(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Name? {
        func ends(with word: StaticString) -> Bool {
            let count = word.utf8CodeUnitCount
            guard end >= count + 1, bytes[end - count - 1] <= UInt8(ascii: " ") else { return false }
            for index in 0..<count where bytes[end - count + index] != word.utf8Start[index] { return false }
            return true
        }
        if ends(with: "href") || ends(with: "src") { return .address }
        if ends(with: "id") { return .id }
        return nil
    }

    // MARK: Addresses

    /// The hash of what an address leads to; nil for one that leaves the site.
    private func resolve(_ address: ArraySlice<UInt8>, own: PathHash) -> UInt64? {
        guard let first = address.first else { return own.value }
        if first == UInt8(ascii: "#") {
            var hash = own
            if address.count > 1 { hash.add(address) }
            return hash.value
        }
        if first == UInt8(ascii: "/") {
            // Elsewhere on the same server, or on another.
            guard address.starts(with: root.utf8) else { return nil }
            var hash = folders[0]
            hash.add(address.dropFirst(root.utf8.count))
            return hash.value
        }
        // A scheme.
        for byte in address {
            if byte == UInt8(ascii: ":") { return nil }
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { break }
        }
        var rest = address
        var depth = folders.count - 1
        while rest.starts(with: "../".utf8) {
            rest = rest.dropFirst(3)
            depth -= 1
        }
        // An address above the root leads nowhere; the hash of nothing matches no target.
        guard depth >= 0 else { return 0 }
        var hash = folders[depth]
        hash.add(rest)
        return hash.value
    }
}

/// FNV-1a, which can go on from where a prefix ended.
struct PathHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }
}
