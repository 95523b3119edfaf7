import TextModel

/// Words found by their first or last character: one look into a table instead of one comparison for each word.
///
/// Made once for a list of words that lives as long as the process; its memory is never given back.
struct WordIndex: @unchecked Sendable {
    /// Which end of its words the index looks at.
    enum Side {
        case start, end
    }

    /// Where the words with one character begin and end among `words`; empty where there is none.
    private struct Slot {
        var key: UInt32 = 0
        var low: UInt16 = 0
        var high: UInt16 = 0
    }

    /// A word and its number in the list that the index was made of.
    struct Word {
        let start: UnsafePointer<UInt8>
        let count: Int
        let number: Int
    }

    private let slots: UnsafePointer<Slot>
    private let mask: Int
    private let words: UnsafePointer<Word>

    /// - Parameter words: each not empty, whose bytes stay where they are. Those that share a character are looked through
    ///   from the longest to the shortest, and those of one length in their order.
    init(_ words: [UnsafeBufferPointer<UInt8>], by side: Side) {
        let listed = words.enumerated().compactMap { number, word in
            word.baseAddress.map { Word(start: $0, count: word.count, number: number) }
        }
        let groups = Dictionary(grouping: listed) { word in
            side == .start ? Self.key(word.start, 0, word.count) : Self.key(word.start, endingAt: word.count, from: 0)
        }
        var size = 8
        while size < groups.count * 2 { size *= 2 }
        var slots = [Slot](repeating: Slot(), count: size)
        var sorted: [Word] = []
        for (key, group) in groups {
            var at = Self.hash(key) & (size - 1)
            while slots[at].high > 0 { at = (at + 1) & (size - 1) }
            let low = UInt16(sorted.count)
            sorted += group.sorted { ($1.count, $0.number) < ($0.count, $1.number) }
            slots[at] = Slot(key: key, low: low, high: UInt16(sorted.count))
        }
        mask = size - 1
        self.slots = UnsafePointer(keeping: slots)
        self.words = UnsafePointer(keeping: sorted)
    }

    @inline(__always)
    private static func hash(_ key: UInt32) -> Int { Int(truncatingIfNeeded: key &* 0x9E37_79B1 &>> 12) }

    /// The character at `position` as a number; 0 where none is whole.
    @inline(__always)
    private static func key(_ bytes: UnsafePointer<UInt8>, _ position: Int, _ count: Int) -> UInt32 {
        let lead = UInt32(bytes[position])
        if lead < 0x80 { return lead }
        if lead < 0xE0 { return position + 2 <= count ? lead << 8 | UInt32(bytes[position + 1]) : 0 }
        guard position + 3 <= count else { return 0 }
        return lead << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
    }

    /// The character that ends at `end`, which is greater than `start`; one of four bytes without its first.
    @inline(__always)
    private static func key(_ bytes: UnsafePointer<UInt8>, endingAt end: Int, from start: Int) -> UInt32 {
        let last = UInt32(bytes[end - 1])
        if last < 0x80 { return last }
        guard end - start >= 2 else { return 0 }
        let second = UInt32(bytes[end - 2])
        if second >= 0xC0 { return second << 8 | last }
        guard end - start >= 3 else { return 0 }
        return UInt32(bytes[end - 3]) << 16 | second << 8 | last
    }

    @inline(__always)
    private func group(_ key: UInt32) -> Range<Int> {
        var at = Self.hash(key) & mask
        while slots[at].high > 0 {
            if slots[at].key == key { return Int(slots[at].low)..<Int(slots[at].high) }
            at = (at + 1) & mask
        }
        return 0..<0
    }

    /// The longest word that stands at `position` and ends no later than `limit`; of an index by starts.
    @inline(__always)
    func first(
        at position: Int, limit: Int, in bytes: UnsafeBufferPointer<UInt8>,
        where accepts: (Word) -> Bool = { _ in true }
    ) -> Word? {
        guard let base = bytes.baseAddress, position >= 0, position < limit, limit <= bytes.count,
            base[position] & 0xC0 != 0x80
        else { return nil }
        for i in group(Self.key(base, position, limit)) {
            let word = words[i]
            if word.count <= limit - position, Self.agree(word, base + position), accepts(word) { return word }
        }
        return nil
    }

    /// The longest word that ends at `end` and begins no earlier than `limit`; of an index by ends.
    @inline(__always)
    func last(
        endingAt end: Int, limit: Int, in bytes: UnsafeBufferPointer<UInt8>,
        where accepts: (Word) -> Bool = { _ in true }
    ) -> Word? {
        guard let base = bytes.baseAddress, limit >= 0, end > limit, end <= bytes.count else { return nil }
        for i in group(Self.key(base, endingAt: end, from: limit)) {
            let word = words[i]
            if word.count <= end - limit, Self.agree(word, base + (end - word.count)), accepts(word) { return word }
        }
        return nil
    }

    /// The number of the first word in the list that stands at `position`, ends no later than `limit` and is accepted.
    func firstNumber(
        at position: Int, limit: Int, in bytes: UnsafeBufferPointer<UInt8>,
        where accepts: (Word) -> Bool = { _ in true }
    ) -> Int? {
        var least: Int?
        _ = first(at: position, limit: limit, in: bytes) { word in
            if word.number < least ?? Int.max, accepts(word) { least = word.number }
            return false
        }
        return least
    }

    /// The number of the first word in the list that ends at `end`, begins no earlier than `limit` and is accepted.
    func firstNumber(
        endingAt end: Int, limit: Int, in bytes: UnsafeBufferPointer<UInt8>,
        where accepts: (Word) -> Bool = { _ in true }
    ) -> Int? {
        var least: Int?
        _ = last(endingAt: end, limit: limit, in: bytes) { word in
            if word.number < least ?? Int.max, accepts(word) { least = word.number }
            return false
        }
        return least
    }

    @inline(__always)
    private static func agree(_ word: Word, _ text: UnsafePointer<UInt8>) -> Bool {
        var i = 0
        while i < word.count {
            if word.start[i] != text[i] { return false }
            i += 1
        }
        return true
    }
}

/// Words of which one may stand at a place: a list that is long enough, and asked often enough, to be worth an index.
struct WordList: ExpressibleByArrayLiteral, Sendable {
    private let starts: WordIndex
    private let ends: WordIndex
    /// A bit for the last byte of each word's first character, and for the last byte of the word: what nearly every place in a
    /// text is turned down by.
    private let startBits: UInt64
    private let endBits: UInt64
    /// The words in their order.
    let words: [StaticString]

    init(arrayLiteral words: StaticString...) { self.init(words) }

    init(_ words: [StaticString]) {
        let bytes = words.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) }
        starts = WordIndex(bytes, by: .start)
        ends = WordIndex(bytes, by: .end)
        startBits = bytes.reduce(0) { $0 | Self.startBit($1, at: 0) }
        endBits = bytes.reduce(0) { $0 | Self.endBit($1, before: $1.count) }
        self.words = words
    }

    /// All bits where the text ends within the character.
    @inline(__always)
    private static func startBit(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
        let lead = bytes[position]
        let last = lead < 0x80 ? position : lead < 0xE0 ? position &+ 1 : position &+ 2
        return last < bytes.count ? 1 &<< UInt64(bytes[last] & 0x3F) : UInt64.max
    }

    @inline(__always)
    private static func endBit(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> UInt64 {
        1 &<< UInt64(bytes[position &- 1] & 0x3F)
    }

    @inline(__always)
    private func mayStand(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        position >= 0 && position < bytes.count && startBits & Self.startBit(bytes, at: position) != 0
    }

    @inline(__always)
    private func mayEnd(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        position > 0 && position <= bytes.count && endBits & Self.endBit(bytes, before: position) != 0
    }

    /// The number of the first word of the list that stands at `position`.
    @inline(__always)
    func number(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        mayStand(at: position, in: bytes) ? found(at: position, in: bytes) : nil
    }

    private func found(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        starts.firstNumber(at: position, limit: bytes.count, in: bytes)
    }

    /// The first word of the list that stands at `position`.
    func first(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> StaticString? {
        number(at: position, in: bytes).map { words[$0] }
    }

    /// The first word of the list that ends at `position`.
    func first(before position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> StaticString? {
        guard mayEnd(at: position, in: bytes) else { return nil }
        return ends.firstNumber(endingAt: position, limit: 0, in: bytes).map { words[$0] }
    }

    /// Whether one of the words stands at `position`.
    @inline(__always)
    func stand(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        mayStand(at: position, in: bytes) && isStart(position, in: bytes)
    }

    private func isStart(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        starts.first(at: position, limit: bytes.count, in: bytes) != nil
    }

    /// Whether `range` is one of the words.
    func contains(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        starts.first(at: range.lowerBound, limit: range.upperBound, in: bytes) { $0.count == range.count } != nil
    }

    /// Whether one of the words ends at `position`.
    @inline(__always)
    func end(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        mayEnd(at: position, in: bytes) && isEnd(position, in: bytes)
    }

    private func isEnd(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        ends.last(endingAt: position, limit: 0, in: bytes) != nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether one of `words` stands at `position`.
    @inline(__always)
    func has(anyOf words: WordList, at position: Int) -> Bool { words.stand(at: position, in: self) }

    /// Whether one of `words` begins in `range`.
    func holds(anyOf words: WordList, in range: Range<Int>) -> Bool {
        var at = range.lowerBound
        let end = Swift.min(range.upperBound, count)
        while at < end {
            if words.stand(at: at, in: self) { return true }
            // no word begins within a character
            at &+= self[at] & 0xF0 == 0xE0 ? 3 : 1
        }
        return false
    }

    /// Whether one of `words` ends at `position`.
    @inline(__always)
    func has(anyOf words: WordList, before position: Int) -> Bool { words.end(at: position, in: self) }
}
