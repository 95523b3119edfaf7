import TextModel

/// A set of words, each with a number, that finds the longest one at a place of a text.
///
/// The children of a node lie together in a small hash table of their own, and what is to be known of a node lies in its
/// slot: a step looks at one place in memory, and a word's last character is known for it.
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
    private let slots: ConstantTable<Slot>
    private let root: Children
    /// The scalars that words begin with, in the direction of reading.
    let firstScalars: [UInt32]

    /// The words of `words` in any order; of two equal words the first counts.
    init(_ words: [(word: String, value: Int)], direction: Direction = .forward) {
        self.init(
            scalars: words.map { (word: $0.word.unicodeScalars.map(\.value), value: $0.value) }, direction: direction)
    }

    private init(scalars words: [(word: [UInt32], value: Int)], direction: Direction) {
        var edges = WordTrieEdges()
        var values: [Int32] = [-1]
        var firstScalars: Set<UInt32> = []
        for (word, value) in words where word.allSatisfy({ $0 <= Slot.lastScalar }) {
            precondition(value <= Slot.lastValue, "too many words for one table")
            var node = 0
            for i in word.indices {
                let scalar = direction == .forward ? word[i] : word[word.count - 1 - i]
                if node == 0 { firstScalars.insert(scalar) }
                node = edges.child(of: Self.key(node, scalar), new: values.count)
                if node == values.count { values.append(-1) }
            }
            if node != 0 && values[node] < 0 { values[node] = Int32(value) }
        }
        self.firstScalars = firstScalars.sorted()
        firsts = ConstantTable(bitsOf: firstScalars)
        let layout = edges.layout(values: values)
        (slots, root) = (ConstantTable(layout.slots), layout.root)
        beginnings = ConstantTable(Self.beginnings(of: words.map(\.word), direction))
    }

    /// Gives the tables back; see `ConstantTable.deallocate`.
    func deallocate() {
        for table in [firsts, beginnings] { table.deallocate() }
        slots.deallocate()
    }

    /// The longest word that starts at `i`.
    @inline(__always)
    func longestMatch(in text: Scalars, at i: Int) -> Match? {
        let first = text.character(at: i)
        guard mayBegin(first.scalar), mayBegin(first.scalar, text.scalar(first.end)) else { return nil }
        return longestMatch(in: text, from: first)
    }

    /// The same, for those who know already that a word may begin there, or mostly does.
    @inline(__always)
    func longestLikelyMatch(in text: Scalars, at i: Int) -> Match? {
        longestMatch(in: text, from: text.character(at: i))
    }

    @inline(__always)
    private func longestMatch(in text: Scalars, from first: (scalar: UInt32, end: Int)) -> Match? {
        var ((scalar, end), children) = (first, root)
        var best: Match?
        while let node = node(scalar, of: children) {
            if node.value >= 0 { best = Match(value: node.value, bound: end) }
            children = node.children
            if children.isNone { break }
            (scalar, end) = text.character(at: end)
        }
        return best
    }

    /// The longest word that ends at `i`, for a backward trie.
    @inline(__always)
    func longestMatch(in text: Scalars, before i: Int) -> Match? {
        var scalar = text.scalar(before: i)
        guard i > 0, mayBegin(scalar), mayBegin(scalar, text.scalar(before: text.before(i))) else { return nil }
        var (children, start) = (root, text.before(i))
        var best: Match?
        while let node = node(scalar, of: children) {
            if node.value >= 0 { best = Match(value: node.value, bound: start) }
            children = node.children
            if children.isNone || start <= 0 { break }
            (scalar, start) = (text.scalar(before: start), text.before(start))
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

    fileprivate static let nodeBits: UInt64 = 21

    @inline(__always)
    private static func key(_ node: Int, _ scalar: UInt32) -> UInt64 {
        UInt64(truncatingIfNeeded: node) &<< nodeBits | UInt64(scalar)
    }

    @inline(__always)
    fileprivate static func hash(_ key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }

    /// The child by `scalar`.
    @inline(__always)
    private func node(_ scalar: UInt32, of children: Children) -> Slot? {
        var slot = children.slot(of: scalar)
        while true {
            let node = slots[slot]
            if node.scalar == scalar { return node }
            if node.isEmpty { return nil }
            slot = children.slot(after: slot)
        }
    }

    /// A node, where its parent looks for it: one word of memory, since the tables are larger than the innermost cache.
    fileprivate struct Slot {
        private let bits: UInt64

        /// Of the scalar, the value and the place of the children.
        private static var scalarBits: UInt64 { 18 }
        private static var valueBits: UInt64 { 21 }

        init(scalar: UInt32, value: Int32, children: Children) {
            bits =
                UInt64(scalar) | UInt64(value + 1) << Self.scalarBits
                | children.bits << (Self.scalarBits + Self.valueBits)
        }

        static let empty = Slot(scalar: lastScalar + 1, value: -1, children: Children(first: 0, count: 0))
        /// No character of a text lies beyond: what comes behind stands for itself nowhere.
        static var lastScalar: UInt32 { 1 << 18 - 2 }
        static var lastValue: Int { 1 << 21 - 2 }

        @inline(__always) var scalar: UInt32 { UInt32(truncatingIfNeeded: bits) & (1 << 18 - 1) }
        @inline(__always) var isEmpty: Bool { scalar > Self.lastScalar }
        /// The value of the word that ends here, or -1.
        @inline(__always)
        var value: Int {
            Int(truncatingIfNeeded: bits &>> Self.scalarBits & (1 &<< Self.valueBits &- 1)) &- 1
        }
        @inline(__always) var children: Children { Children(bits: bits &>> (Self.scalarBits &+ Self.valueBits)) }
    }

    /// The slots in which the children of a node lie: 0, or a power of two, of which one at least is empty.
    fileprivate struct Children {
        let first: UInt32
        private let logarithm: UInt32

        init(first: Int, count: Int) {
            precondition(first < 1 << 21 && count * 3 <= 2 << 15, "too many words for one table")
            self.first = UInt32(first)
            var logarithm: UInt32 = count == 0 ? 0 : 1
            while 2 << Int(logarithm) < count * 3 { logarithm += 1 }
            self.logarithm = logarithm
        }

        @inline(__always)
        init(bits: UInt64) {
            first = UInt32(truncatingIfNeeded: bits &>> 4)
            logarithm = UInt32(truncatingIfNeeded: bits & 15)
        }

        /// 25 of them.
        var bits: UInt64 { UInt64(first) << 4 | UInt64(logarithm) }

        @inline(__always) var isNone: Bool { logarithm == 0 }
        var size: Int { isNone ? 0 : 1 << Int(logarithm) }
        @inline(__always) private var mask: UInt32 { 1 &<< logarithm &- 1 }

        @inline(__always)
        func slot(of scalar: UInt32) -> Int {
            Int(truncatingIfNeeded: first &+ ((scalar &* 0x9E37_79B1) &>> 16 & mask))
        }

        @inline(__always)
        func slot(after slot: Int) -> Int {
            Int(truncatingIfNeeded: first &+ ((UInt32(truncatingIfNeeded: slot) &- first &+ 1) & mask))
        }
    }
}

/// The transitions of a trie while it is made: an open-addressing table, at most half full.
private struct WordTrieEdges {
    private(set) var slots = [UInt64](repeating: 0, count: 1 << 8)
    private(set) var shift: UInt64 = 64 - 8
    private var count = 0

    /// The node that `key` leads to, which becomes `new` if it led to none.
    mutating func child(of key: UInt64, new: Int) -> Int {
        let slot = slot(of: key)
        if slots[slot] != 0 { return Int(slots[slot] & (1 << WordTrie.nodeBits - 1)) }
        slots[slot] = key << WordTrie.nodeBits | UInt64(new)
        count += 1
        if count * 2 > slots.count { grow() }
        return new
    }

    /// Where `key` is, or would be.
    private func slot(of key: UInt64) -> Int {
        var slot = WordTrie.hash(key, shift)
        while slots[slot] != 0 && slots[slot] >> WordTrie.nodeBits != key { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// The same as it is looked at: each node's children together. `values` has the value of each node.
    func layout(values: [Int32]) -> (slots: [WordTrie.Slot], root: WordTrie.Children) {
        var counts = [Int](repeating: 0, count: values.count)
        for entry in slots where entry != 0 { counts[Self.parent(entry)] += 1 }
        var end = 0
        let children = counts.map { count in
            let children = WordTrie.Children(first: end, count: count)
            end += children.size
            return children
        }
        var layout = [WordTrie.Slot](repeating: .empty, count: end)
        for entry in slots where entry != 0 {
            let (siblings, scalar) = (children[Self.parent(entry)], UInt32(entry >> WordTrie.nodeBits & Self.nodeMask))
            var slot = siblings.slot(of: scalar)
            while !layout[slot].isEmpty { slot = siblings.slot(after: slot) }
            let node = Int(entry & Self.nodeMask)
            layout[slot] = WordTrie.Slot(scalar: scalar, value: values[node], children: children[node])
        }
        return (layout, children[0])
    }

    private static var nodeMask: UInt64 { 1 << WordTrie.nodeBits - 1 }
    private static func parent(_ entry: UInt64) -> Int { Int(entry >> (2 * WordTrie.nodeBits)) }

    private mutating func grow() {
        let entries = slots
        slots = [UInt64](repeating: 0, count: entries.count * 2)
        shift -= 1
        for entry in entries where entry != 0 { slots[slot(of: entry >> WordTrie.nodeBits)] = entry }
    }
}

extension WordTrie {
    /// The first column of a lexicon; a word's value is the number of its row.
    init(rowsOf lexicon: Lexicon, direction: Direction = .forward) {
        var words: [(word: [UInt32], value: Int)] = []
        lexicon.forEachRow { cells in
            words.append((String(decoding: cells[0], as: UTF8.self).unicodeScalars.map(\.value), words.count))
        }
        self.init(scalars: words, direction: direction)
    }
}
