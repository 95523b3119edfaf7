import TextModel

/// Says what a title names: by its last word, or by the word before or after it.
struct DocumentKinds: Sendable {
    static let shared = DocumentKinds()

    private let ends: WordTable
    private let before: WordTable
    private let after: WordTable

    private init() {
        ends = WordTable(.documentKinds, backwards: true)
        before = WordTable(.documentCuesBefore, backwards: true)
        after = WordTable(.documentCuesAfter, backwards: false)
    }

    /// The kind of the title whose text is `inner`, between its marks.
    func kind(of inner: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if let kind = before.value(endingAt: inner.lowerBound - 3, in: bytes) { return kind }
        if let kind = after.value(startingAt: inner.upperBound + 3, in: bytes) { return kind }
        return ends.value(endingAt: TitleTail.core(of: inner, in: bytes), in: bytes, from: inner.lowerBound)
    }
}

/// Words and what they say, found from either end.
struct WordTable: Sendable {
    private var trie = SurfaceTrie(capacity: 1 << 10)
    private var values: [String?] = []
    private let backwards: Bool

    /// The words of a lexicon's first column with the cell beside each, or nothing for `-`.
    init(_ lexicon: Lexicon, backwards: Bool) {
        self.backwards = backwards
        var (trie, values) = (self.trie, self.values)
        lexicon.forEachRow { cells in
            guard cells.count >= 2 else { return }
            let word = backwards ? cells[0].charactersReversed : Array(cells[0])
            let number = word.withUnsafeBufferPointer { trie.insert($0, as: Int32(values.count)) }
            guard number == Int32(values.count) else { return }
            values.append(cells[1].first == UInt8(ascii: "-") ? nil : String(decoding: cells[1], as: UTF8.self))
        }
        (self.trie, self.values) = (trie, values)
    }

    /// What the longest word says that starts at `position`.
    func value(startingAt position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let first = Character16(in: bytes, at: position) else { return nil }
        var found: Int32 = -1
        trie.forEachSurface(at: position, startingWith: first, in: bytes) { _, number in found = number }
        return found < 0 ? nil : values[Int(found)]
    }

    /// What the longest word says that ends at `position` and does not begin before `limit`.
    func value(endingAt position: Int, in bytes: UnsafeBufferPointer<UInt8>, from limit: Int = 0) -> String? {
        // The words are short: turning a few characters around is cheaper than a second kind of trie.
        var reversed: [UInt8] = []
        var start = position
        while reversed.count < 24, start - 3 >= limit, Character16(in: bytes, at: start - 3) != nil {
            start -= 3
            reversed.append(contentsOf: bytes[start..<start + 3])
        }
        return reversed.withUnsafeBufferPointer { value(startingAt: 0, in: $0) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The three-byte characters of this text in reverse order.
    fileprivate var charactersReversed: [UInt8] {
        stride(from: count - 3, through: 0, by: -3).flatMap { self[$0..<$0 + 3] }
    }
}
