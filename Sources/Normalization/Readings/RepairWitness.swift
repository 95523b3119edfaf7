/// What speaks for characters that a repair would bring forth, beyond their being common.
///
/// Pages drop what they cannot show, and then two halves that never belonged together make a character, often a common
/// one: 因為他的父母 without its 他的 comes out as 因為四父母. So each character must be part of a word with its
/// neighbours, or stand beside one of them elsewhere in the text, or be one that often stands by itself.
struct RepairWitness {
    private static let alone = Set("的是在有和與及為於以對將等從被到也就都而之其不向由把讓使并並這該我他她說。”[".utf16)

    private let bytes: UnsafeBufferPointer<UInt8>
    private let words: GBKWords
    /// Neighbours anywhere in the text; gathered when a repair first asks.
    private var pairs: Set<UInt32>?

    init(_ bytes: UnsafeBufferPointer<UInt8>, words: GBKWords) {
        self.bytes = bytes
        self.words = words
    }

    /// Whether all of `units`, which would stand in place of the bytes `range`, are borne out.
    mutating func bearsOut(_ units: [UInt16], at range: Range<Int>) -> Bool {
        let (before, after) = (characters(before: range.lowerBound), characters(after: range.upperBound))
        let context = before + units + after
        var isBorneOut = context.map(Self.alone.contains)
        for word in words.words(in: context) where word.count > 1 {
            for i in word { isBorneOut[i] = true }
        }
        let restored = before.count..<before.count + units.count
        return restored.allSatisfy { i in
            isBorneOut[i] || i > 0 && isPair(context[i - 1], context[i])
                || i + 1 < context.count && isPair(context[i], context[i + 1])
        }
    }

    private mutating func isPair(_ first: UInt16, _ second: UInt16) -> Bool {
        if pairs == nil { pairs = gathered() }
        return pairs!.contains(UInt32(first) << 16 | UInt32(second))
    }

    private func gathered() -> Set<UInt32> {
        var pairs: Set<UInt32> = []
        var last: UInt32 = 0
        var i = 0
        while i < bytes.count {
            let character = UTF8Ideograph.starting(at: i, in: bytes)
            if let character, last != 0 { pairs.insert(last << 16 | character) }
            last = character ?? 0
            i += character == nil ? 1 : 3
        }
        return pairs
    }

    /// Up to three ideographs that end at `end`.
    private func characters(before end: Int) -> [UInt16] {
        var units: [UInt16] = []
        while units.count < 3, let character = UTF8Ideograph.ending(at: end - 3 * units.count, in: bytes) {
            units.insert(UInt16(character), at: 0)
        }
        return units
    }

    /// Up to three ideographs that start at `start`.
    private func characters(after start: Int) -> [UInt16] {
        var units: [UInt16] = []
        while units.count < 3, let character = UTF8Ideograph.starting(at: start + 3 * units.count, in: bytes) {
            units.append(UInt16(character))
        }
        return units
    }
}
