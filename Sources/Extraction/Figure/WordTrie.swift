import TextModel

/// A set of words, each with a number, that finds the longest one at a place of a text.
///
/// Its transitions lie in one flat hash table, one machine word each: parent node, scalar, child node.
struct WordTrie: Sendable {
    enum Direction: Sendable { case forward, backward }

    struct Match {
        /// The number of the word.
        let value: Int
        /// Where the word ends; in a backward trie, where it starts.
        let bound: Int
    }

    /// One bit for each scalar that a word begins with: it keeps most look-ups out of the table.
    private let firsts: ConstantTable<UInt64>
    /// One bit for each pair of scalars that a word begins with, hashed. Empty where a word has only one scalar.
    private let beginnings: ConstantTable<UInt64>
    private let slots: ConstantTable<UInt64>
    private let shift: UInt64
    /// For each node the value of the word that ends there, or -1.
    private let values: ConstantTable<Int32>
    /// The scalars that words begin with, in the direction of reading.
    let firstScalars: [UInt32]

    /// The words of `words` in any order; of two equal words the first counts.
    init(_ words: [(word: String, value: Int)], direction: Direction = .forward) {
        var children: [UInt64: Int] = [:]
        var values: [Int32] = [-1]
        var firstScalars: Set<UInt32> = []
        for (word, value) in words {
            let scalars = word.unicodeScalars.map(\.value)
            var node = 0
            for scalar in direction == .forward ? scalars : scalars.reversed() {
                if node == 0 { firstScalars.insert(scalar) }
                let key = Self.key(node, scalar)
                let child = children[key] ?? values.count
                if child == values.count { values.append(-1) }
                children[key] = child
                node = child
            }
            if node != 0 && values[node] < 0 { values[node] = Int32(value) }
        }
        self.values = ConstantTable(values)
        self.firstScalars = firstScalars.sorted()
        firsts = ConstantTable(bitsOf: firstScalars)
        let (slots, shift) = Self.table(of: children)
        (self.slots, self.shift) = (ConstantTable(slots), shift)
        beginnings = ConstantTable(Self.beginnings(of: words.map { $0.word.unicodeScalars.map(\.value) }, direction))
    }

    /// The longest word that starts at `i`.
    @inline(__always)
    func longestMatch(in text: Scalars, at i: Int) -> Match? {
        let first = text.scalar(i)
        guard mayBegin(first), mayBegin(first, text.scalar(text.after(i))) else { return nil }
        var node = 0
        var place = i
        var best: Match?
        while place < text.count, let child = child(of: node, text.scalar(place)) {
            place = text.after(place)
            node = child
            if values[node] >= 0 { best = Match(value: Int(values[node]), bound: place) }
        }
        return best
    }

    /// The longest word that ends at `i`, for a backward trie.
    @inline(__always)
    func longestMatch(in text: Scalars, before i: Int) -> Match? {
        guard i > 0 else { return nil }
        let last = text.before(i)
        let first = text.scalar(last)
        guard mayBegin(first), mayBegin(first, text.scalar(before: last)) else { return nil }
        var node = 0
        var place = i
        var best: Match?
        while place > 0 {
            let start = text.before(place)
            guard let child = child(of: node, text.scalar(start)) else { break }
            place = start
            node = child
            if values[node] >= 0 { best = Match(value: Int(values[node]), bound: place) }
        }
        return best
    }

    @inline(__always)
    private func mayBegin(_ first: UInt32) -> Bool {
        first < 0x10000 && firsts.hasBit(Int(truncatingIfNeeded: first))
    }

    @inline(__always)
    private func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool {
        beginnings.count == 0 || beginnings.hasBit(Self.pair(first, second))
    }

    @inline(__always)
    private static func pair(_ first: UInt32, _ second: UInt32) -> Int {
        Int((first &* 0x9E37_79B1 &+ second &* 0x85EB_CA6B) >> 16)
    }

    private static func beginnings(of words: [[UInt32]], _ direction: Direction) -> [UInt64] {
        guard words.allSatisfy({ $0.count > 1 }) else { return [] }
        var bits = [UInt64](repeating: 0, count: 1 << 10)
        for word in words {
            let bit = direction == .forward ? pair(word[0], word[1]) : pair(word[word.count - 1], word[word.count - 2])
            bits[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        return bits
    }

    private static let nodeBits: UInt64 = 21

    @inline(__always)
    private static func key(_ node: Int, _ scalar: UInt32) -> UInt64 {
        UInt64(truncatingIfNeeded: node) &<< nodeBits | UInt64(scalar)
    }

    @inline(__always)
    private static func hash(_ key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }

    @inline(__always)
    private func child(of node: Int, _ scalar: UInt32) -> Int? {
        let key = Self.key(node, scalar)
        var slot = Self.hash(key, shift)
        while true {
            let entry = slots[slot]
            if entry == 0 { return nil }
            if entry &>> Self.nodeBits == key { return Int(truncatingIfNeeded: entry & (1 << Self.nodeBits - 1)) }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
    }

    /// An open-addressing table, at most half full.
    private static func table(of children: [UInt64: Int]) -> ([UInt64], UInt64) {
        var bits: UInt64 = 4
        while 1 << bits < children.count * 2 { bits += 1 }
        var slots = [UInt64](repeating: 0, count: 1 << bits)
        for (key, child) in children {
            var slot = hash(key, 64 - bits)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = key << nodeBits | UInt64(child)
        }
        return (slots, 64 - bits)
    }
}

extension WordTrie {
    /// The first column of a lexicon; a word's value is the number of its row.
    init(rowsOf lexicon: Lexicon, direction: Direction = .forward) {
        self.init(lexicon.rows.enumerated().map { ($1[0], $0) }, direction: direction)
    }
}
