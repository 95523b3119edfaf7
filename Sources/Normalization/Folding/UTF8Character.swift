/// One character of well-formed UTF-8.
enum UTF8Character {
    /// How many bytes the character has that begins with `lead`.
    @inline(__always)
    static func length(of lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

    /// The character that starts at `i`.
    @inline(__always)
    static func scalar(_ bytes: UnsafePointer<UInt8>, at i: Int) -> UInt32 {
        func low(_ k: Int) -> UInt32 { UInt32(bytes[i + k] & 63) }
        let lead = UInt32(bytes[i])
        if lead < 0x80 { return lead }
        if lead < 0xE0 { return (lead & 31) << 6 | low(1) }
        if lead < 0xF0 { return (lead & 15) << 12 | low(1) << 6 | low(2) }
        return (lead & 7) << 18 | low(1) << 12 | low(2) << 6 | low(3)
    }

    /// The character that starts at `i`, and how many bytes it has.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (scalar: UInt32, length: Int) {
        (scalar(bytes.baseAddress!, at: i), length(of: bytes[i]))
    }
}
