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
            var total = 0
            for start in stride(from: 0, through: bytes.count, by: Self.block) {
                before.append(total)
                total += Self.count(in: bytes, start..<min(start + Self.block, bytes.count), unit)
            }
        }
        self.before = before
    }

    /// How many units lie before the byte `offset`, which begins a character. O(1).
    func offset(_ offset: Int) -> Int {
        if unit == .utf8 { return offset }
        let start = offset / Self.block
        return before[start] + Self.count(in: bytes, start * Self.block..<offset, unit)
    }

    /// Every character counts with its first byte; one of four bytes counts twice in UTF-16.
    private static func count(in bytes: [UInt8], _ range: Range<Int>, _ unit: OffsetUnit) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for i in range {
                count += bytes[i] & 0xC0 == 0x80 ? 0 : 1
                if unit == .utf16 { count += bytes[i] >= 0xF0 ? 1 : 0 }
            }
            return count
        }
    }
}
