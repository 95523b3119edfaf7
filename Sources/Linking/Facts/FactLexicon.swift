import TextModel

/// The words that bear on facts, made ready for a pass over the text.
///
/// What begins at a character is found in three steps, each of which most text does not reach: whether a word begins with
/// it at all, whether one goes on with the character after it, and only then the rest of those words.
struct FactLexicon: @unchecked Sendable {
    struct Entry: Sendable {
        let count: Int
        let word: FactWord
        let basis: Fact.Change.Basis?
    }

    /// Sixty-four scalars: which of them words or marks begin with, and how many groups those before them have.
    private struct Block {
        var bits: UInt64 = 0
        var groups: UInt64 = 0
    }

    /// The words that begin with one character. Small, as all of these tables are: what is asked for each character of a text
    /// has to stay in the innermost caches beside everything else.
    private struct Group {
        /// For each word of more than one character the bit that the last byte of its second character says.
        var seconds: UInt64 = 0
        /// Where those words begin among `longer`.
        var low: UInt16 = 0
        var count: UInt8 = 0
        /// The class of the character by itself; nil where it is no word.
        var word: FactWord?
        /// The number of that.
        var number: UInt16 = 0
        var isMark = false

        /// Whether something begins with the character, whatever follows it.
        @inline(__always)
        var isWhole: Bool { isMark || word != nil }
    }

    /// Where something may begin.
    struct Candidate {
        var position: Int32
        /// The group of the character there; -1 for a mark or a bracket.
        var group: Int32
    }

    /// A word of more than one character.
    private struct Longer {
        /// Its second character, the first byte lowest, and above it the length of the word.
        let second: UInt32
        let number: UInt16
        let word: FactWord
        /// What follows, up to eight bytes, the first one lowest.
        let tail: UInt64
    }

    /// A word at a place in a text.
    struct Match {
        /// Its number in the lexicon.
        let number: Int
        let word: FactWord
        let count: Int
    }

    /// The words of one character that tell something by themselves.
    private struct Telling {
        /// As in `Group`.
        var seconds: UInt64 = 0
        var isWhole = false
    }

    static let shared = FactLexicon()

    private let entries: [Entry]
    private let blocks: UnsafePointer<Block>
    private let groups: UnsafePointer<Group>
    private let longer: UnsafePointer<Longer>
    /// The same as `blocks`, of those characters alone that telling words begin with.
    private let tellingBlocks: UnsafePointer<Block>
    private let tellings: UnsafePointer<Telling>
    /// Where the words stand in the table.
    private let places: [Range<Int>]

    private init() {
        var entries: [Entry] = []
        var places: [Range<Int>] = []
        var numbers: [Int: [Int]] = [:]
        Lexicon.factWords.forEachRow { cells in
            guard cells.count > 1, let word = FactWord(rawValue: String(decoding: cells[1], as: UTF8.self)),
                let scalar = Self.scalar(cells[0], at: 0), cells[0].count == 3 || cells[0].count >= 6
            else {
                return
            }
            let basis = cells.count > 2 ? Fact.Change.Basis(rawValue: String(decoding: cells[2], as: UTF8.self)) : nil
            numbers[scalar, default: []].append(entries.count)
            places.append(cells[0].place(in: .factWords))
            entries.append(Entry(count: cells[0].count, word: word, basis: basis))
        }
        for scalar in Self.marks.unicodeScalars { numbers[Int(scalar.value)] = [] }
        var longer: [Longer] = []
        var groups: [Group] = []
        let sorted = numbers.sorted { $0.key < $1.key }
        for (_, numbers) in sorted { groups.append(Self.group(numbers, entries, places, &longer)) }
        let telling = sorted.map { ($0.key, $0.value.filter { !entries[$0].word.isIdle }) }.filter { !$0.1.isEmpty }
        self.entries = entries
        self.places = places
        self.blocks = Self.kept(Self.blocks(of: sorted.map(\.key)))
        self.groups = Self.kept(groups)
        self.longer = Self.kept(longer)
        tellingBlocks = Self.kept(Self.blocks(of: telling.map(\.0)))
        tellings = Self.kept(telling.map { Self.telling($0.1.map { places[$0] }) })
    }

    /// - Parameter scalars: ascending.
    private static func blocks(of scalars: [Int]) -> [Block] {
        var blocks = [Block](repeating: Block(), count: 0x10000 / 64)
        for (number, scalar) in scalars.enumerated() {
            let block = scalar / 64
            if blocks[block].bits == 0 { blocks[block].groups = UInt64(number) }
            blocks[block].bits |= 1 << UInt64(scalar & 63)
        }
        return blocks
    }

    private static func telling(_ places: [Range<Int>]) -> Telling {
        places.reduce(into: Telling()) { telling, place in
            telling.isWhole = telling.isWhole || place.count == 3
            if place.count > 3 { telling.seconds |= bit(of: three(Lexicon.factWords.bytes, at: place.lowerBound + 3)) }
        }
    }

    private static let marks = "，；：！？、。　—（【〔"

    /// The group of the words `numbers`, the longest first; of a mark where there are none.
    private static func group(
        _ numbers: [Int], _ entries: [Entry], _ places: [Range<Int>], _ longer: inout [Longer]
    ) -> Group {
        let bytes = Lexicon.factWords.bytes
        var group = Group(low: UInt16(longer.count), isMark: numbers.isEmpty)
        for number in numbers.sorted(by: { places[$0].count > places[$1].count }) {
            let place = places[number]
            guard place.count > 3 else {
                (group.word, group.number) = (entries[number].word, UInt16(number))
                continue
            }
            let second = three(bytes, at: place.lowerBound + 3)
            group.seconds |= bit(of: second)
            group.count += 1
            let tail = (place.lowerBound + 6..<place.upperBound).prefix(8).reversed().reduce(UInt64(0)) {
                $0 << 8 | UInt64(bytes[$1])
            }
            longer.append(
                Longer(
                    second: second | UInt32(place.count) << 24, number: UInt16(number), word: entries[number].word,
                    tail: tail))
        }
        return group
    }

    /// Memory that is never given back.
    private static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let storage = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(elements.count, 1))
        _ = storage.initialize(from: elements)
        return UnsafePointer(storage.baseAddress.unsafelyUnwrapped)
    }

    subscript(index: Int) -> Entry { entries[index] }

    /// Finds where words, marks and brackets may begin in a stretch of text that begins with a whole character.
    ///
    /// In two passes without a branch that depends on what the text says: what the tables have to be asked for is on its way
    /// for many characters at once, and nothing is foretold wrongly.
    /// - Parameter candidates: room for as many as there are bytes.
    /// - Returns: how many there are, and where the first character begins that is not in the stretch.
    func survey(
        _ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, into candidates: UnsafeMutablePointer<Candidate>
    ) -> (count: Int, end: Int) {
        guard let text = bytes.baseAddress else { return (0, stretch.upperBound) }
        var at = stretch.lowerBound
        var count = 0
        while at < stretch.upperBound {
            let lead = text[at]
            if lead & 0xF0 == 0xE0, at &+ 2 < bytes.count {
                let scalar =
                    Int(lead & 0x0F) &<< 12 | Int(text[at &+ 1] & 0x3F) &<< 6 | Int(text[at &+ 2] & 0x3F)
                candidates[count] = Candidate(position: Int32(truncatingIfNeeded: at), group: Int32(scalar))
                count &+= Int(truncatingIfNeeded: blocks[scalar &>> 6].bits &>> UInt64(scalar & 63) & 1)
                at &+= 3
            } else {
                candidates[count] = Candidate(position: Int32(truncatingIfNeeded: at), group: -1)
                // neither letters nor digits
                if lead < 0x40 && !(lead >= 0x30 && lead < 0x3A) { count &+= 1 }
                at &+= lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            }
        }
        return (settle(candidates, count, bytes), at)
    }

    /// Leaves those that may go on as their group does, and says which groups these are.
    private func settle(
        _ candidates: UnsafeMutablePointer<Candidate>, _ count: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var kept = 0
        for i in 0..<count {
            let candidate = candidates[i]
            guard candidate.group >= 0 else {
                candidates[kept] = candidate
                kept &+= 1
                continue
            }
            let number = Self.number(of: Int(candidate.group), in: blocks)
            let group = groups[number]
            let follows = group.seconds & Self.bit(of: Self.three(bytes, at: Int(candidate.position) &+ 3)) != 0
            candidates[kept] = Candidate(
                position: candidate.position, group: group.isMark ? -1 : Int32(truncatingIfNeeded: number))
            kept &+= (follows ? 1 : 0) | (group.isWhole ? 1 : 0)
        }
        return kept
    }

    /// The number of what begins with `scalar`, whose bit is set in `blocks`.
    @inline(__always)
    private static func number(of scalar: Int, in blocks: UnsafePointer<Block>) -> Int {
        let block = blocks[scalar &>> 6]
        let below = block.bits &<< UInt64(63 &- scalar & 63)
        return Int(truncatingIfNeeded: block.groups) &+ below.nonzeroBitCount &- 1
    }

    /// Whether a word stands in `range`, which begins with a whole character, that tells something by itself: if only within
    /// another.
    func mayTell(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
        guard let text = bytes.baseAddress else { return false }
        var at = range.lowerBound
        while at < range.upperBound {
            guard text[at] & 0xF0 == 0xE0, let scalar = Self.scalar(bytes, at: at) else {
                at &+= 1
                continue
            }
            if tellingBlocks[scalar &>> 6].bits &>> UInt64(scalar & 63) & 1 != 0 {
                let telling = tellings[Self.number(of: scalar, in: tellingBlocks)]
                let follows = telling.seconds & Self.bit(of: Self.three(bytes, at: at &+ 3)) != 0
                if follows || telling.isWhole, let word = longestMatch(in: bytes, at: at), !entries[word].word.isIdle {
                    return true
                }
            }
            at &+= 3
        }
        return false
    }

    /// The number of the longest word at `position`.
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard let scalar = Self.scalar(bytes, at: position), blocks[scalar &>> 6].bits &>> UInt64(scalar & 63) & 1 != 0
        else { return nil }
        let group = Self.number(of: scalar, in: blocks)
        return groups[group].isMark ? nil : longestMatch(of: group, in: bytes, at: position)?.number
    }

    /// The longest word of `group`, whose character stands at `position`.
    @inline(__always)
    func longestMatch(of group: Int, in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Match? {
        let group = groups[group]
        let second = Self.three(bytes, at: position &+ 3)
        if group.seconds & Self.bit(of: second) != 0 {
            var i = Int(group.low)
            let end = i &+ Int(group.count)
            while i < end {
                let word = longer[i]
                if word.second & 0xFF_FFFF == second, stands(word, in: bytes, at: position) {
                    return Match(
                        number: Int(word.number), word: word.word, count: Int(truncatingIfNeeded: word.second &>> 24))
                }
                i &+= 1
            }
        }
        return group.word.map { Match(number: Int(group.number), word: $0, count: 3) }
    }

    /// Whether what follows the second character of `word` follows at `position`, too.
    @inline(__always)
    private func stands(_ word: Longer, in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let count = Int(truncatingIfNeeded: word.second &>> 24)
        if count == 6 { return true }
        if position &+ 14 <= bytes.count {
            let text = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position)
                .loadUnaligned(fromByteOffset: 6, as: UInt64.self)
            let isLong = count > 14
            let isSame =
                (UInt64(littleEndian: text) ^ word.tail) &<< UInt64(isLong ? 0 : 8 &* (14 &- count)) == 0
            if !isLong || !isSame { return isSame }
        }
        return bytes.has(
            UnsafeBufferPointer(rebasing: Lexicon.factWords.bytes[places[Int(word.number)]]), at: position)
    }

    /// The bit for the last of three bytes.
    @inline(__always)
    private static func bit(of three: UInt32) -> UInt64 { 1 &<< UInt64(three &>> 16 & 63) }

    /// The three bytes at `position`, the first one lowest; 0 where there are no three.
    @inline(__always)
    private static func three(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32 {
        guard position &+ 3 <= bytes.count else { return 0 }
        return UInt32(bytes[position]) | UInt32(bytes[position &+ 1]) &<< 8 | UInt32(bytes[position &+ 2]) &<< 16
    }

    /// The three-byte scalar at `position`; all words begin with one.
    @inline(__always)
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard position &+ 2 < bytes.count, bytes[position] & 0xF0 == 0xE0 else { return nil }
        return Int(bytes[position] & 0x0F) << 12 | Int(bytes[position &+ 1] & 0x3F) << 6
            | Int(bytes[position &+ 2] & 0x3F)
    }
}
