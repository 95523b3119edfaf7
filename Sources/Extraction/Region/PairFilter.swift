/// Tells where surely no surface starts: two bits of one word for each pair of characters, by its hash.
///
/// Small enough to stay in the first cache, and right about all but a few of the places where nothing starts. Pairs are
/// hashed as the bytes that UTF-8 writes them in, so that the text need not be decoded.
struct PairFilter: Sendable {
    private var words = [UInt64](repeating: 0, count: wordCount)
    private static let wordCount = 1 << 11

    /// Lets the pair through from now on.
    mutating func insert(_ first: Character16, _ second: Character16) {
        let (word, mask) = Self.place(first.utf8, second.utf8)
        words[word] |= mask
    }

    /// Calls `body` with each place of `bytes` where a pair starts that may be the start of a surface, in order.
    @inline(__always)
    func forEachStart(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
        words.withUnsafeBufferPointer { words in
            var position = 0
            while position + 6 <= bytes.count {
                var first = Self.three(at: position, in: bytes)
                guard first & 0xF0 == 0xE0 else {
                    position += 1
                    continue
                }
                while position + 6 <= bytes.count {
                    let second = Self.three(at: position + 3, in: bytes)
                    guard second & 0xF0 == 0xE0 else { break }
                    let (word, mask) = Self.place(first, second)
                    if words[word] & mask == mask { body(position) }
                    first = second
                    position += 3
                }
                position += 3
            }
        }
    }

    /// The three bytes at `position`, which lies at least that far from the end; the first one is the lowest.
    @inline(__always)
    private static func three(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if position + 4 <= bytes.count, let base = bytes.baseAddress {
            let four = UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self)
            return UInt32(littleEndian: four) & 0xFF_FFFF
        }
        return UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
    }

    @inline(__always)
    private static func place(_ first: UInt32, _ second: UInt32) -> (word: Int, mask: UInt64) {
        let hash = (UInt64(first) << 24 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
        let mask: UInt64 = 1 << (hash >> 40 & 63) | 1 << (hash >> 46 & 63)
        return (Int(truncatingIfNeeded: hash >> 53), mask)
    }
}

extension Character16 {
    /// Its three bytes, the first one lowest.
    fileprivate var utf8: UInt32 {
        let value = UInt32(value)
        return (0xE0 | value >> 12) | (0x80 | value >> 6 & 0x3F) << 8 | (0x80 | value & 0x3F) << 16
    }
}
