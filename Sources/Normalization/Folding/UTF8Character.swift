/// One character of well-formed UTF-8.
enum UTF8Character {
    /// How many bytes the character has that begins with `lead`.
    static func length(of lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

    /// The character that starts at `i`, and how many bytes it has.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (scalar: UInt32, length: Int) {
        let lead = bytes[i]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var scalar = UInt32(lead & (0x7F >> UInt8(length)))
        for k in i + 1..<i + length { scalar = scalar << 6 | UInt32(bytes[k] & 63) }
        return (scalar, length)
    }
}
