extension String {
    /// The UTF-8 offset where a stretch of text first stands, byte for byte.
    func utf8Offset(of needle: String) -> Int? {
        let bytes = Array(utf8)
        let wanted = Array(needle.utf8)
        return (0...max(bytes.count - wanted.count, 0)).first { bytes[$0...].starts(with: wanted) }
    }
}
