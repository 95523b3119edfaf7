import TextModel

/// The administrative divisions of China, read once from their table and addressed by number.
///
/// It reads the bytes of the table where they are: whoever adds to the embedded one keeps the table as long as this.
// The bytes never change.
struct Gazetteer: @unchecked Sendable {
    /// The place of a division in the table, which is in the order of the codes.
    typealias Index = Int32

    /// How far a name speaks for itself.
    enum Standing: UInt8, Sendable {
        /// Above all a common word: counts only where nothing else can be meant.
        case rare
        /// Counts where something licenses it.
        case tied
        /// A name that is nothing else.
        case free

        fileprivate init?(_ cell: UnsafeBufferPointer<UInt8>) {
            switch cell.first {
            case UInt8(ascii: "f"): self = .free
            case UInt8(ascii: "t"): self = .tied
            case UInt8(ascii: "r"): self = .rare
            default: return nil
            }
        }
    }

    struct Division: Sendable {
        let code: Int32
        let level: Region.Level
        /// -1 for a province.
        let parent: Index
        /// Where its full name stands in the table.
        fileprivate let name: Range<Int>
        fileprivate let short: Range<Int>
        let shortStanding: Standing?
        let fullStanding: Standing
    }

    private(set) var divisions: [Division] = []
    private let base: UnsafeBufferPointer<UInt8>

    init(_ lexicon: Lexicon) {
        let base = lexicon.bytes
        self.base = base
        divisions.reserveCapacity(4000)
        var divisions = self.divisions
        lexicon.forEachRow { cells in
            guard cells.count >= 6, let level = Self.level(cells[2]) else { return }
            let parent = Self.code(cells[3]).flatMap { Self.index(of: $0, in: divisions) }
            divisions.append(
                Division(
                    code: Self.code(cells[0]) ?? 0, level: level, parent: parent ?? -1,
                    name: cells[1].range(in: base), short: cells[4].range(in: base),
                    shortStanding: Standing(cells[5]),
                    fullStanding: cells.count > 6 ? Standing(cells[6]) ?? .free : .free))
        }
        self.divisions = divisions
    }

    subscript(index: Index) -> Division { divisions[Int(index)] }

    /// The bytes of the full name.
    func name(_ index: Index) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: base[self[index].name])
    }

    /// The bytes of the short name, if it has one.
    func shortName(_ index: Index) -> UnsafeBufferPointer<UInt8>? {
        guard self[index].shortStanding != nil else { return nil }
        return UnsafeBufferPointer(rebasing: base[self[index].short])
    }

    /// The last character of the full name, which says what the division calls itself: 省, 市, 区 …
    func generic(_ index: Index) -> Character16? {
        let name = name(index)
        return Character16(in: name, at: name.count - 3)
    }

    func index(of code: Int32) -> Index? { Self.index(of: code, in: divisions) }

    /// True where `descendant` lies within `ancestor`, at any depth.
    func isAncestor(_ ancestor: Index, of descendant: Index) -> Bool {
        var parent = self[descendant].parent
        while parent >= 0 {
            if parent == ancestor { return true }
            parent = self[parent].parent
        }
        return false
    }

    /// The province it lies in, or is.
    func province(of index: Index) -> Index {
        var index = index
        while self[index].parent >= 0 { index = self[index].parent }
        return index
    }

    /// The six digits of a code as text.
    func codeText(_ index: Index) -> String { String(self[index].code) }

    private static func level(_ cell: UnsafeBufferPointer<UInt8>) -> Region.Level? {
        switch (cell.first, cell.count) {
        case (UInt8(ascii: "p"), 8): .province
        case (UInt8(ascii: "p"), 10): .prefecture
        case (UInt8(ascii: "c"), 6): .county
        default: nil
        }
    }

    static func code(_ cell: some Collection<UInt8>) -> Int32? {
        guard cell.count == 6 else { return nil }
        var code: Int32 = 0
        for digit in cell {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            code = code * 10 + Int32(digit - UInt8(ascii: "0"))
        }
        return code
    }

    private static func index(of code: Int32, in divisions: [Division]) -> Index? {
        var (low, high) = (0, divisions.count)
        while low < high {
            let middle = (low + high) / 2
            if divisions[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return low < divisions.count && divisions[low].code == code ? Index(low) : nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where this slice lies in the table `base` that it was cut from.
    func range(in base: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard let start = baseAddress, let origin = base.baseAddress else { return 0..<0 }
        let offset = start - origin
        return offset..<offset + count
    }
}
