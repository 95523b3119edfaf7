/// A few words that are looked for at one place of a text. Most places are told by one byte to hold none of them.
struct FewWords: Sendable, ExpressibleByArrayLiteral {
    private let words: [StaticString]
    /// A bit for the low six of each byte that a word ends with.
    private let lastBytes: UInt64
    /// A bit for the low six of each third byte, where all words begin with a character of three; else all bits.
    private let thirdBytes: UInt64

    init(arrayLiteral words: StaticString...) {
        self.words = words
        lastBytes = words.reduce(0) { $0 | Self.bit($1.utf8Start[$1.utf8CodeUnitCount - 1]) }
        let begin = words.allSatisfy { $0.utf8Start[0] & 0xF0 == 0xE0 }
        thirdBytes = begin ? words.reduce(0) { $0 | Self.bit($1.utf8Start[2]) } : .max
    }

    @inline(__always)
    private static func bit(_ byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 63) }

    /// The end of the first of the words that stands at `i`.
    @inline(__always)
    func end(in text: Scalars, at i: Int) -> Int? {
        thirdBytes & Self.bit(text[i &+ 2]) == 0 ? nil : matchedEnd(in: text, at: i)
    }

    /// The start of the first of the words that ends at `i`.
    @inline(__always)
    func start(in text: Scalars, before i: Int) -> Int? {
        lastBytes & Self.bit(text[i &- 1]) == 0 ? nil : matchedStart(in: text, before: i)
    }

    private func matchedEnd(in text: Scalars, at i: Int) -> Int? {
        for word in words {
            if let end = text.match(word, at: i) { return end }
        }
        return nil
    }

    private func matchedStart(in text: Scalars, before i: Int) -> Int? {
        for word in words {
            if let start = text.match(word, endingAt: i) { return start }
        }
        return nil
    }
}
