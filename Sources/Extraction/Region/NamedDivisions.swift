/// How an article has named each division so far. A small open-addressed table, since most articles name few.
struct NamedDivisions {
    struct Naming: OptionSet {
        let rawValue: UInt8
        static let directly = Naming(rawValue: 1)
        static let inFull = Naming(rawValue: 2)
        /// By a division that lies in it.
        static let byPart = Naming(rawValue: 4)
    }

    /// Each slot holds a division's number plus one, and its naming in the low byte; 0 where it is free.
    private var slots: [UInt32]

    /// - Parameter mentionCount: how many names the article has. Each names a division and what that lies in.
    init(mentionCount: Int) {
        let needed = max(8, mentionCount * Self.levels * 2)
        slots = Array(repeating: 0, count: 1 << (Int.bitWidth - (needed - 1).leadingZeroBitCount))
    }

    /// A county, its prefecture, its province.
    private static let levels = 3

    subscript(division: Gazetteer.Index) -> Naming {
        Naming(rawValue: UInt8(truncatingIfNeeded: slots[slot(of: division)]))
    }

    mutating func insert(_ naming: Naming, for division: Gazetteer.Index) {
        let slot = slot(of: division)
        slots[slot] = slots[slot] | UInt32(division + 1) << 8 | UInt32(naming.rawValue)
    }

    /// Where the division is, or would be. There always is a free slot: no mention is noted twice.
    private func slot(of division: Gazetteer.Index) -> Int {
        let key = UInt32(bitPattern: division) &+ 1
        var position = Int(key &* 0x9E37_79B1 >> 8) & (slots.count - 1)
        while slots[position] != 0, slots[position] >> 8 != key { position = (position + 1) & (slots.count - 1) }
        return position
    }
}
