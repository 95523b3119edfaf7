import TextModel

/// What the offsets of a record count.
public enum OffsetUnit: String, CaseIterable, Sendable {
    case codepoint, utf8, utf16
}

/// Offsets of one text in another unit than UTF-8 bytes: a count before every block, and a short count within one.
struct OffsetMap {
    private static let block = 64

    private let bytes: [UInt8]
    private let unit: OffsetUnit
    private let before: [Int]

    /// One pass over the text.
    init(_ bytes: [UInt8], unit: OffsetUnit) {
        self.bytes = bytes
        self.unit = unit
        var before: [Int] = []
        if unit != .utf8 {
            before.reserveCapacity(bytes.count / Self.block + 1)
            bytes.withUnsafeBufferPointer { bytes in
                var total = 0
                for start in stride(from: 0, through: bytes.count, by: Self.block) {
                    before.append(total)
                    total += Self.count(in: bytes, start, min(start + Self.block, bytes.count), unit)
                }
            }
        }
        self.before = before
    }

    /// How many units lie before the byte `offset`, which begins a character. O(1).
    func offset(_ offset: Int) -> Int {
        if unit == .utf8 { return offset }
        let start = offset / Self.block
        return before[start]
            + bytes.withUnsafeBufferPointer { Self.count(in: $0, start * Self.block, offset, unit) }
    }

    /// Every character counts with its first byte; one of four bytes counts twice in UTF-16. Eight bytes at a time.
    private static func count(
        in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ unit: OffsetUnit
    ) -> Int {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
        var (count, i) = (0, start)
        while i &+ 8 <= end {
            count &+= self.count(in: base.loadUnaligned(fromByteOffset: i, as: UInt64.self), unit)
            i &+= 8
        }
        guard i < end else { return count }
        // The rest as a word whose other bytes count nothing: those that carry on a character.
        var rest: UInt64 = 0x8080_8080_8080_8080
        while i < end {
            rest = rest << 8 | UInt64(bytes[i])
            i &+= 1
        }
        return count &+ self.count(in: rest, unit)
    }

    @inline(__always)
    private static func count(in word: UInt64, _ unit: OffsetUnit) -> Int {
        let tops: UInt64 = 0x8080_8080_8080_8080
        let count = 8 &- sum(word & ~(word << 1) & tops)
        return unit == .utf16 ? count &+ sum(word & word << 1 & word << 2 & word << 3 & tops) : count
    }

    /// How many bytes have their top bit set, where no other bit is.
    @inline(__always)
    private static func sum(_ marks: UInt64) -> Int {
        Int(truncatingIfNeeded: ((marks >> 7) &* 0x0101_0101_0101_0101) >> 56)
    }
}
