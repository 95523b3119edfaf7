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

    static let shared = FactLexicon()

    private let entries: [Entry]
    private let blocks: UnsafePointer<Block>
    private let groups: UnsafePointer<Group>
    private let longer: UnsafePointer<Longer>
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
        var blocks = [Block](repeating: Block(), count: 0x10000 / 64)
        for (scalar, numbers) in numbers.sorted(by: { $0.key < $1.key }) {
            let block = scalar / 64
            if blocks[block].bits == 0 { blocks[block].groups = UInt64(groups.count) }
            blocks[block].bits |= 1 << UInt64(scalar & 63)
            groups.append(Self.group(numbers, entries, places, &longer))
        }
        self.entries = entries
        self.places = places
        self.blocks = Self.kept(blocks)
        self.groups = Self.kept(groups)
        self.longer = Self.kept(longer)
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

    /// What may begin at a position.
    enum Beginning {
        case nothing
        /// A mark or a bracket.
        case mark
        /// A word of this group.
        case word(Int)
    }

    /// What may begin with the three-byte scalar at `position`.
    @inline(__always)
    func beginning(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Beginning {
        guard let scalar = Self.scalar(bytes, at: position) else { return .nothing }
        let block = blocks[scalar &>> 6]
        let below = block.bits &<< UInt64(63 - scalar & 63)
        guard below &>> 63 != 0 else { return .nothing }
        let group = Int(truncatingIfNeeded: block.groups) &+ below.nonzeroBitCount &- 1
        return groups[group].isMark ? .mark : .word(group)
    }

    /// The number of the longest word at `position`.
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard case .word(let group) = beginning(in: bytes, at: position) else { return nil }
        return longestMatch(of: group, in: bytes, at: position)?.number
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
        if count <= 14, position &+ 14 <= bytes.count {
            let text = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position)
                .loadUnaligned(fromByteOffset: 6, as: UInt64.self)
            return (UInt64(littleEndian: text) ^ word.tail) &<< UInt64(8 &* (14 &- count)) == 0
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
