/// What a page shows of a stretch of GBK that is read one byte off: a byte is lost before it, and each pair of bytes is
/// the end of one character and the beginning of the next, until an ASCII letter takes the last odd byte.
///
/// `顩r` is EE9B 72. With A0 before it the bytes are A0EE 9B72: 狀況.
struct DamagedRun {
    /// No damage is followed further than this.
    private static let maximumPairCount = 24

    /// The characters of the run as their codes.
    var pairs: [UInt16] = []
    /// The ASCII byte that is the second half of the last character; nil where an unseen `[` is: `摿3]` for 力[3].
    private(set) var letter: UInt8?
    /// Behind the letter, or behind the last character where an unseen `[` follows.
    private(set) var end: Int

    /// Reads the run that starts at `start`; nil where it does not end in a letter or a closing `]`.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, table: GBKTable) {
        end = start
        while end + 3 <= bytes.count && bytes[end] & 0xF0 == 0xE0 && pairs.count < Self.maximumPairCount {
            guard let code = table.code(of: UTF8Ideograph.value(bytes, at: end)) else { return nil }
            pairs.append(code)
            end += 3
        }
        guard end < bytes.count else { return nil }
        if (0x40...0x7E).contains(bytes[end]) && bytes[end] != UInt8(ascii: "]") {
            letter = bytes[end]
            end += 1
        } else if pairs.isEmpty || !Self.isReference(bytes, at: end) {
            return nil
        }
    }

    /// Whether `3]` stands here, a reference to a note.
    private static func isReference(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var i = start
        while i < bytes.count && i < start + 3 && (0x30...0x39).contains(bytes[i]) { i += 1 }
        return i > start && i < bytes.count && bytes[i] == UInt8(ascii: "]")
    }

    /// The characters that the run is with `lead` before it, if nothing in it was dropped; nil where they are not all
    /// common ones. The first may be anything that `isFirst` allows.
    func realigned(after lead: UInt8, table: GBKTable, isFirst: (UInt16) -> Bool) -> [UInt16]? {
        guard let letter else { return nil }
        var units: [UInt16] = []
        var pending = lead
        for pair in pairs + [UInt16(letter) << 8] {
            let unit = table.unit(pending, UInt8(pair >> 8))
            guard units.isEmpty ? isFirst(unit) : table.isCommon(unit) else { return nil }
            units.append(unit)
            pending = UInt8(pair & 0xFF)
        }
        return units
    }

    /// The part of `phrase` from `start` on that would be shown as this run, its first byte being one of `leads`; what
    /// pages drop may be missing in the run. Nil where it would not.
    func part(of phrase: [UInt16], from start: Int, leads: [UInt8], table: GBKTable) -> [UInt16]? {
        let bytes = phrase[start...].flatMap { unit -> [UInt8] in
            let code = table.code(of: UInt32(unit)) ?? 0
            return [UInt8(code >> 8), UInt8(code & 0xFF)]
        }
        guard let first = bytes.first, leads.contains(first) else { return nil }
        var (i, seen) = (1, 0)
        while i < bytes.count {
            if seen == pairs.count && ends(bytes, at: i, table: table) {
                return Array(phrase[start..<start + (i + 1) / 2]) + (letter == nil ? [0x5B] : [])
            }
            guard i + 1 < bytes.count else { return nil }
            if seen < pairs.count && pairs[seen] == UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1]) {
                seen += 1
            } else if !table.isDropped(bytes[i], bytes[i + 1]) {
                return nil
            }
            i += 2
        }
        return nil
    }

    private func ends(_ bytes: [UInt8], at i: Int, table: GBKTable) -> Bool {
        letter.map { bytes[i] == $0 } ?? (i == bytes.count - 1 && table.isDropped(bytes[i], 0x5B))
    }

    /// The characters that the run is with `lead` before it and a dropped `[` behind it: the last one ends in a byte
    /// that drops together with `[`, and is the only such one that makes a word with the one before.
    func realignedBeforeBracket(after lead: UInt8, table: GBKTable, words: GBKWords) -> [UInt16]? {
        guard letter == nil, let last = pairs.last else { return nil }
        var units: [UInt16] = []
        var pending = lead
        for pair in pairs {
            units.append(table.unit(pending, UInt8(pair >> 8)))
            pending = UInt8(pair & 0xFF)
        }
        guard units.allSatisfy(table.isCommon) else { return nil }
        let found = (0x81...0xFE as ClosedRange<UInt8>).compactMap { trail -> UInt16? in
            let unit = table.unit(UInt8(last & 0xFF), trail)
            guard table.isDropped(trail, 0x5B), table.isCommon(unit) else { return nil }
            return words.isWord([units[units.count - 1], unit]) ? unit : nil
        }
        return found.count == 1 ? units + found + [0x5B] : nil
    }
}
