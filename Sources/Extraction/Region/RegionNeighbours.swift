import TextModel

/// Characters beside a name that say whether it is one.
struct RegionNeighbours: Sendable {
    /// What may follow a complete name or list: 等, 三, 的.
    private var enders: Set<UInt16> = []
    private var surnames: Set<UInt16> = []
    /// What ends a title before a person's name: 者 in 记者.
    private var personTitles: Set<UInt16> = []
    /// What makes the 东 of 山东 a side: 麓 in 太行山东麓.
    private var sides: Set<UInt16> = []
    /// What may stand before a direction that is a set of provinces: 在, 对.
    private var openers: Set<UInt16> = []

    init(_ lexicon: Lexicon) {
        lexicon.forEachRow { cells in
            guard cells.count >= 2, let character = Character16(in: cells[0], at: 0)?.value else { return }
            for role in cells[1].split(separator: UInt8(ascii: " ")) {
                switch (role.first, role.count) {
                case (UInt8(ascii: "e"), _): enders.insert(character)
                case (UInt8(ascii: "o"), _): openers.insert(character)
                case (UInt8(ascii: "p"), _): personTitles.insert(character)
                case (UInt8(ascii: "s"), 4): sides.insert(character)
                default: surnames.insert(character)
                }
            }
        }
    }

    /// True where what stands at `position` shows that the name or list before it is complete.
    func ends(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let next = Character16(in: bytes, at: position), next.isHan else { return true }
        return enders.contains(next.value)
    }

    /// True where nothing Han stands right before `position`.
    func starts(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !(Character16(in: bytes, at: position - 3)?.isHan ?? false)
    }

    /// True where what stands before a direction is no place: then it is not the east of something.
    func opens(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let before = Character16(in: bytes, at: position - 3), before.isHan else { return true }
        if openers.contains(before.value) { return true }
        var reader = ByteReader(bytes: bytes, position: max(0, position - 6))
        return reader.skip("我国") || reader.skip("全国")
    }

    /// True where the characters from `start` are two and stand after a surname.
    func isGivenName(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard end - start == 6, let surname = Character16(in: bytes, at: start - 3) else { return false }
        return surnames.contains(surname.value)
    }

    /// True where the two characters from `start` are a person's given name: after a surname that starts afresh.
    func isPerson(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isGivenName(from: start, to: end, in: bytes) else { return false }
        guard let before = Character16(in: bytes, at: start - 6), before.isHan else { return true }
        return personTitles.contains(before.value)
    }

    /// True for 山东 in 太行山东麓: the last character of the name is a side of what stands before.
    func isSide(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let next = Character16(in: bytes, at: end), sides.contains(next.value), !starts(at: start, in: bytes),
            let last = Character16(in: bytes, at: end - 3)
        else { return false }
        return Self.directions.contains(last)
    }

    private static let directions = Set("东西南北".unicodeScalars.map(Character16.init))
}
