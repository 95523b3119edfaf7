/// A small fixed set of characters, looked up without hashing anew: one open-addressing table.
struct ScalarSet: Sendable {
    private let slots: ConstantTable<UInt32>
    private let shift: UInt32
    /// A bit for the low six of each byte that a character of the set ends with.
    private let lastBytes: UInt64

    init(_ characters: String) {
        let scalars = Set(characters.unicodeScalars.map(\.value))
        var bits: UInt32 = 3
        while 1 << bits < scalars.count * 4 { bits += 1 }
        shift = 32 - bits
        var slots = [UInt32](repeating: 0, count: 1 << bits)
        for scalar in scalars {
            var slot = Int((scalar &* 0x9E37_79B1) >> shift)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = scalar
        }
        self.slots = ConstantTable(slots)
        lastBytes = scalars.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// False where `byte` ends none of the characters.
    @inline(__always)
    func mayEnd(with byte: UInt8) -> Bool { lastBytes &>> UInt64(byte & 63) & 1 != 0 }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        var slot = Int((scalar &* 0x9E37_79B1) &>> shift)
        while slots[slot] != 0 {
            if slots[slot] == scalar { return true }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return false
    }
}
