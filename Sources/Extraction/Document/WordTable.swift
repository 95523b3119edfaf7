import TextModel

/// Words and what they say, found from either end: of the text behind them, or, if `backwards`, before them.
struct WordTable: Sendable {
    private var trie = SurfaceTrie(capacity: 1 << 10)
    private var values: [String?] = []

    /// The words of a lexicon's first column with the cell beside each, or nothing for `-`.
    init(_ lexicon: Lexicon, backwards: Bool) {
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
        trie.longestSurface(at: position, in: bytes).flatMap { values[Int($0.surface)] }
    }

    /// The length of the longest word that starts at `position`, or 0.
    func length(startingAt position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        trie.longestSurface(at: position, in: bytes).map { $0.end - position } ?? 0
    }

    /// The length of the longest word that ends at `position`, or 0.
    func length(endingAt position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        trie.longestReversedSurface(endingAt: position, in: bytes, from: 0).map { position - $0.start } ?? 0
    }

    /// What the longest word says that ends at `position` and does not begin before `limit`.
    func value(endingAt position: Int, in bytes: UnsafeBufferPointer<UInt8>, from limit: Int = 0) -> String? {
        trie.longestReversedSurface(endingAt: position, in: bytes, from: limit).flatMap { values[Int($0.surface)] }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The three-byte characters of this text in reverse order.
    fileprivate var charactersReversed: [UInt8] {
        stride(from: count - 3, through: 0, by: -3).flatMap { self[$0..<$0 + 3] }
    }
}
