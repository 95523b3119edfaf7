/// Tells where surely no surface starts: two bits of one word for each pair of characters, by its hash.
///
/// Small enough to stay in the first cache, and right about all but a few of the places where nothing starts.
struct PairFilter: Sendable {
    private var words = [UInt64](repeating: 0, count: wordCount)
    private static let wordCount = 1 << 11

    /// Lets the pair through from now on.
    mutating func insert(_ first: Character16, _ second: Character16) {
        let (word, mask) = Self.place(first, second)
        words[word] |= mask
    }

    /// Calls `body` with each place of `bytes` where a pair starts that may be the start of a surface, in order.
    @inline(__always)
    func forEachStart(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
        words.withUnsafeBufferPointer { words in
            var position = 0
            while position < bytes.count {
                guard var first = Character16(in: bytes, at: position) else {
                    position += 1
                    continue
                }
                while let second = Character16(in: bytes, at: position + 3) {
                    let (word, mask) = Self.place(first, second)
                    if words[word] & mask == mask { body(position) }
                    first = second
                    position += 3
                }
                position += 3
            }
        }
    }

    @inline(__always)
    private static func place(_ first: Character16, _ second: Character16) -> (word: Int, mask: UInt64) {
        let hash = (UInt64(first.value) << 16 | UInt64(second.value)) &* 0x9E37_79B9_7F4A_7C15
        let mask: UInt64 = 1 << (hash >> 40 & 63) | 1 << (hash >> 46 & 63)
        return (Int(truncatingIfNeeded: hash >> 53), mask)
    }
}
