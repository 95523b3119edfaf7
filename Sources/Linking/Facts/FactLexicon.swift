import Extraction
import TextModel

/// The words that bear on facts, made ready for a pass over the text.
///
/// What may begin at a character is told by two bits, one for the character and one for it and the next one together; only
/// where one of them is set, the words are looked at. All tables are small, since they are asked for each character of a text
/// and have to stay in the innermost caches beside everything else.
struct FactLexicon: @unchecked Sendable {
    struct Entry: Sendable {
        let count: Int
        let word: FactWord
        let basis: Fact.Change.Basis?
    }

    /// A word at a place in a text.
    struct Match {
        /// Its number in the lexicon.
        let number: Int
        let word: FactWord
        let count: Int
    }

    /// Words that begin with the same two characters, the longest first.
    struct Pair {
        /// Both characters, the first one in the lower half.
        fileprivate var key: UInt32 = 0
        fileprivate var low: UInt16 = 0
        /// 0 where there is none.
        fileprivate var count: UInt8 = 0
        /// The word of just these two, if there is no other.
        fileprivate var only: FactWord?
    }

    /// A word of more than one character.
    private struct Longer {
        /// What follows the first two characters, up to eight bytes, the first one lowest.
        let tail: UInt64
        let place: Int32
        let count: UInt8
        let word: FactWord
    }

    /// A word of one character, or a mark.
    private struct Single {
        var scalar: UInt16 = 0
        var number: UInt16 = 0
        /// Nil for a mark.
        var word: FactWord?
        var isUsed = false
    }

    /// Which words may begin somewhere.
    struct Bits {
        fileprivate let pairs: UnsafePointer<UInt64>
        fileprivate let singles: UnsafePointer<UInt64>

        fileprivate init(pairs: [UInt32], singles: [UInt16]) {
            self.pairs = Self.table(pairs.map { Int(Self.bit(of: $0)) }, 1 << Self.count)
            self.singles = Self.table(singles.map(Int.init), 1 << 16)
        }

        private static func table(_ places: [Int], _ size: Int) -> UnsafePointer<UInt64> {
            var bits = [UInt64](repeating: 0, count: size / 64)
            for place in places { bits[place / 64] |= 1 << UInt64(place % 64) }
            return UnsafePointer(keeping: bits)
        }

        /// Less than one pair in ten has the bit of another.
        private static let count: UInt32 = 15

        @inline(__always)
        private static func bit(of key: UInt32) -> UInt32 { FactLexicon.hash(key) &>> (32 &- count) }

        /// 1 where a word may begin with both characters, else 0.
        @inline(__always)
        func pair(_ key: UInt32) -> Int {
            let bit = Self.bit(of: key)
            return Int(truncatingIfNeeded: pairs[Int(bit &>> 6)] &>> UInt64(bit & 63) & 1)
        }

        /// 1 where the character is a word or a mark, else 0.
        @inline(__always)
        func single(_ point: UInt16) -> Int {
            Int(truncatingIfNeeded: singles[Int(point &>> 6)] &>> UInt64(point & 63) & 1)
        }
    }

    static let shared = FactLexicon()

    /// First the words of more than one character, in the order of `longer`, then those of one.
    private let entries: [Entry]
    private let pairs: UnsafePointer<Pair>
    private let longer: UnsafePointer<Longer>
    private let singles: UnsafePointer<Single>
    /// All words and marks, and the words that tell something by themselves.
    let (all, telling): (Bits, Bits)

    private init() {
        var rows: [(place: Range<Int>, entry: Entry)] = []
        Lexicon.factWords.forEachRow { cells in
            guard cells.count > 1, let word = FactWord(rawValue: String(decoding: cells[1], as: UTF8.self)) else {
                return
            }
            let basis = cells.count > 2 ? Fact.Change.Basis(rawValue: String(decoding: cells[2], as: UTF8.self)) : nil
            let place = cells[0].place(in: .factWords)
            rows.append((place, Entry(count: place.count, word: word, basis: basis)))
        }
        let table = Lexicon.factWords.bytes
        // by key, and from the longest: one number for each, which is sorted soon
        let order = rows.indices.filter { rows[$0].place.count >= 6 }
            .map { number -> UInt64 in
                let place = rows[number].place
                let key = UInt64(Self.key(in: table, at: place.lowerBound))
                return key << 32 | UInt64(UInt8.max - UInt8(place.count)) << 16 | UInt64(number)
            }
            .sorted()
        let long = order.map { (key: UInt32($0 >> 32), row: rows[Int($0 & 0xFFFF)]) }
        let short = rows.filter { $0.place.count == 3 }
        entries = (long.map(\.row) + short).map(\.entry)
        longer = UnsafePointer(keeping: long.map { Self.longer($0.row.place, $0.row.entry.word, table) })
        pairs = UnsafePointer(keeping: Self.pairs(long.map { ($0.key, $0.row.entry) }))
        let characters = short.map { Self.point(in: table, at: $0.place.lowerBound) }
        singles = UnsafePointer(keeping: Self.singles(characters, long.count, short.map(\.entry.word)))
        all = Bits(pairs: long.map(\.key), singles: characters + Self.marks + Self.narrowMarks)
        telling = Bits(
            pairs: long.filter { !$0.row.entry.word.isPassedOver }.map(\.key),
            singles: zip(characters, short).filter { !$1.entry.word.isPassedOver }.map(\.0))
    }

    private static let marks = "，；：！？、。　—（【〔".unicodeScalars.map { UInt16($0.value) }
    private static let narrowMarks = ",;:!?.( \n".unicodeScalars.map { UInt16($0.value) }

    private static func longer(_ place: Range<Int>, _ word: FactWord, _ table: UnsafeBufferPointer<UInt8>) -> Longer {
        let tail = (place.lowerBound + 6..<place.upperBound).prefix(8).reversed()
            .reduce(UInt64(0)) { $0 << 8 | UInt64(table[$1]) }
        return Longer(tail: tail, place: Int32(place.lowerBound), count: UInt8(place.count), word: word)
    }

    /// - Parameter words: sorted by their keys, and by length from the longest.
    private static func pairs(_ words: [(key: UInt32, entry: Entry)]) -> [Pair] {
        var pairs = [Pair](repeating: Pair(), count: pairCount)
        var low = 0
        while low < words.count {
            var high = low
            while high < words.count, words[high].key == words[low].key { high += 1 }
            var at = slot(of: words[low].key)
            while pairs[at].count > 0 { at = (at + 1) % pairCount }
            let only = high == low + 1 && words[low].entry.count == 6 ? words[low].entry.word : nil
            pairs[at] = Pair(key: words[low].key, low: UInt16(low), count: UInt8(high - low), only: only)
            low = high
        }
        return pairs
    }

    /// - Parameter first: the number of the first word.
    private static func singles(_ characters: [UInt16], _ first: Int, _ words: [FactWord]) -> [Single] {
        var singles = [Single](repeating: Single(), count: singleCount)
        func add(_ scalar: UInt16, _ number: Int, _ word: FactWord?) {
            var at = slot(ofSingle: scalar)
            while singles[at].isUsed { at = (at + 1) % singleCount }
            singles[at] = Single(scalar: scalar, number: UInt16(number), word: word, isUsed: true)
        }
        for mark in marks { add(mark, 0, nil) }
        for (number, character) in characters.enumerated() where !marks.contains(character) {
            add(character, first + number, words[number])
        }
        return singles
    }

    private static let pairCount = 4096
    private static let singleCount = 512

    subscript(index: Int) -> Entry { entries[index] }
}

/// Asking.
extension FactLexicon {
    /// The number of the longest word at `position`.
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard position >= 0, position &+ 3 <= bytes.count, bytes[position] & 0xF0 == 0xE0 else { return nil }
        if position &+ 6 <= bytes.count, bytes[position &+ 3] & 0xF0 == 0xE0 {
            let pair = pair(Self.key(in: bytes, at: position))
            if let match = match(of: pair, in: bytes, at: position) { return match.number }
        }
        guard case .word(let match) = single(Self.point(in: bytes, at: position)) else { return nil }
        return match.number
    }

    /// The words that begin with the two characters of `key`.
    @inline(__always)
    func pair(_ key: UInt32) -> Pair {
        var at = Self.slot(of: key)
        while pairs[at].count > 0 {
            if pairs[at].key == key { return pairs[at] }
            at = (at &+ 1) & (Self.pairCount &- 1)
        }
        return Pair()
    }

    /// The longest word of `pair` that stands at `position`.
    @inline(__always)
    func match(of pair: Pair, in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Match? {
        if let word = pair.only { return Match(number: Int(pair.low), word: word, count: 6) }
        var i = Int(pair.low)
        let end = i &+ Int(pair.count)
        while i < end {
            if stands(longer[i], in: bytes, at: position) {
                return Match(number: i, word: longer[i].word, count: Int(longer[i].count))
            }
            i &+= 1
        }
        return nil
    }

    /// Whether a character is a word or a mark.
    @inline(__always)
    func single(_ scalar: UInt16) -> Beginning {
        var at = Self.slot(ofSingle: scalar)
        while singles[at].isUsed {
            if singles[at].scalar == scalar {
                return singles[at].word.map { .word(Match(number: Int(singles[at].number), word: $0, count: 3)) }
                    ?? .mark
            }
            at = (at &+ 1) & (Self.singleCount &- 1)
        }
        return .nothing
    }

    /// Whether what follows the second character of `word` follows at `position`, too.
    @inline(__always)
    private func stands(_ word: Longer, in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let count = Int(word.count)
        if count == 6 { return true }
        if position &+ 14 <= bytes.count {
            let text = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position)
                .loadUnaligned(fromByteOffset: 6, as: UInt64.self)
            let isLong = count > 14
            let isSame = (UInt64(littleEndian: text) ^ word.tail) &<< UInt64(isLong ? 0 : 8 &* (14 &- count)) == 0
            if !isLong || !isSame { return isSame }
        }
        let place = Int(word.place)
        return bytes.has(
            UnsafeBufferPointer(rebasing: Lexicon.factWords.bytes[place..<place + count]), at: position)
    }

    @inline(__always)
    fileprivate static func hash(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }

    @inline(__always)
    private static func slot(of key: UInt32) -> Int { Int(truncatingIfNeeded: hash(key) &>> 20) }

    @inline(__always)
    private static func slot(ofSingle scalar: UInt16) -> Int { Int(truncatingIfNeeded: hash(UInt32(scalar)) &>> 23) }

    /// The character of three bytes at `position`.
    @inline(__always)
    private static func point(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt16 {
        UInt16(bytes[position] & 0x0F) &<< 12 | UInt16(bytes[position &+ 1] & 0x3F) &<< 6
            | UInt16(bytes[position &+ 2] & 0x3F)
    }

    /// Two characters of three bytes.
    @inline(__always)
    private static func key(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32 {
        UInt32(point(in: bytes, at: position)) | UInt32(point(in: bytes, at: position &+ 3)) &<< 16
    }
}

extension FactWord {
    /// Whether a sentence that has no entity may hold it and be gone past without a look at how it begins.
    var isPassedOver: Bool { isIdle && self != .ofWhich }
}
