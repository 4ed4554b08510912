extension [UInt8] {
    /// Tells bytes apart from others, the same in every run of the program: FNV-1a in 64 bits.
    package var fingerprint: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 36)
    }
}
