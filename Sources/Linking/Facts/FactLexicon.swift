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

    /// A place where something may begin, as a pass over the text finds it.
    struct Candidate {
        let position: Int32
        /// The words that begin with the two characters there: where they are in the tables.
        fileprivate var pair = Pair()
        fileprivate var isPair: Bool
        /// Whether a word of one character, or a mark, may stand there; false for ASCII, too.
        fileprivate let isSingle: Bool
        let isASCII: Bool
    }

    /// What begins at a place in a text.
    enum Beginning {
        case nothing
        /// A mark or a bracket.
        case mark
        case word(Match)
    }

    /// Words that begin with the same two characters, the longest first.
    fileprivate struct Pair {
        var low: UInt16 = 0
        /// 0 for a slot that is empty.
        var count: UInt16 = 0
    }

    /// A word of more than one character.
    private struct Longer {
        /// Its first two characters, the first byte lowest.
        let head: UInt64
        /// What follows, up to eight bytes, the first one lowest.
        let tail: UInt64
        let place: Int32
        let number: UInt16
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

    static let shared = FactLexicon()

    private let entries: [Entry]
    private let pairs: UnsafePointer<Pair>
    private let longer: UnsafePointer<Longer>
    private let singles: UnsafePointer<Single>
    /// Bits of two characters that a word begins with, and of single ones that are a word or a mark.
    private let pairBits: UnsafePointer<UInt64>
    private let singleBits: UnsafePointer<UInt64>
    /// The same of words that tell something by themselves.
    private let tellingPairBits: UnsafePointer<UInt64>
    private let tellingSingleBits: UnsafePointer<UInt64>

    private init() {
        var entries: [Entry] = []
        var places: [Range<Int>] = []
        Lexicon.factWords.forEachRow { cells in
            guard cells.count > 1, let word = FactWord(rawValue: String(decoding: cells[1], as: UTF8.self)) else {
                return
            }
            let basis = cells.count > 2 ? Fact.Change.Basis(rawValue: String(decoding: cells[2], as: UTF8.self)) : nil
            entries.append(Entry(count: cells[0].count, word: word, basis: basis))
            places.append(cells[0].place(in: .factWords))
        }
        self.entries = entries
        let table = Lexicon.factWords.bytes
        let long = places.indices.filter { places[$0].count >= 6 }
        let short = places.indices.filter { places[$0].count == 3 }
            .map { (character: Self.three(table, at: places[$0].lowerBound), number: $0) }
        let longer = long.map { Self.longer($0, entries[$0], places[$0], table) }
            .sorted { ($0.head, $1.count) < ($1.head, $0.count) }
        self.longer = UnsafePointer(keeping: longer)
        pairs = UnsafePointer(keeping: Self.pairs(longer))
        singles = UnsafePointer(keeping: Self.singles(short, entries))
        pairBits = Self.bits(longer.map(\.head), Self.pairBitCount)
        let characters = short.map { UInt64($0.character) }
        singleBits = Self.bits(characters + Self.markCharacters.map(UInt64.init), Self.singleBitCount)
        tellingPairBits = Self.bits(longer.filter { !$0.word.isPassedOver }.map(\.head), Self.pairBitCount)
        tellingSingleBits = Self.bits(
            short.filter { !entries[$0.number].word.isPassedOver }.map { UInt64($0.character) }, Self.singleBitCount)
    }

    private static let marks = "，；：！？、。　—（【〔"

    /// Their bytes, the first one lowest.
    private static let markCharacters = marks.unicodeScalars.map { scalar in
        Array(String(scalar).utf8).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }

    private static func longer(
        _ number: Int, _ entry: Entry, _ place: Range<Int>, _ table: UnsafeBufferPointer<UInt8>
    ) -> Longer {
        let tail = (place.lowerBound + 6..<place.upperBound).prefix(8).reversed()
            .reduce(UInt64(0)) { $0 << 8 | UInt64(table[$1]) }
        return Longer(
            head: six(table, at: place.lowerBound), tail: tail, place: Int32(place.lowerBound), number: UInt16(number),
            count: UInt8(place.count), word: entry.word)
    }

    /// - Parameter words: sorted by their heads.
    private static func pairs(_ words: [Longer]) -> [Pair] {
        var pairs = [Pair](repeating: Pair(), count: pairCount)
        var low = 0
        while low < words.count {
            var high = low
            while high < words.count, words[high].head == words[low].head { high += 1 }
            var at = slot(of: words[low].head)
            while pairs[at].count > 0 { at = (at + 1) % pairCount }
            pairs[at] = Pair(low: UInt16(low), count: UInt16(high - low))
            low = high
        }
        return pairs
    }

    private static func singles(_ words: [(character: UInt32, number: Int)], _ entries: [Entry]) -> [Single] {
        var singles = [Single](repeating: Single(), count: singleCount)
        func add(_ character: UInt32, _ number: Int, _ word: FactWord?) {
            var at = slot(ofSingle: character)
            while singles[at].isUsed { at = (at + 1) % singleCount }
            singles[at] = Single(scalar: scalar(character), number: UInt16(number), word: word, isUsed: true)
        }
        for character in markCharacters { add(character, 0, nil) }
        for word in words where !markCharacters.contains(word.character) {
            add(word.character, word.number, entries[word.number].word)
        }
        return singles
    }

    private static func bits(_ keys: [UInt64], _ count: UInt64) -> UnsafePointer<UInt64> {
        var bits = [UInt64](repeating: 0, count: 1 << Int(count) / 64)
        for key in keys {
            let bit = hash(key) &>> (64 - count)
            bits[Int(bit >> 6)] |= 1 << (bit & 63)
        }
        return UnsafePointer(keeping: bits)
    }

    // Sizes of the tables, as powers of two where they count bits: less than one pair in twenty has the bit of another.
    private static let pairBitCount: UInt64 = 16
    private static let singleBitCount: UInt64 = 14
    private static let pairCount = 4096
    private static let singleCount = 512

    subscript(index: Int) -> Entry { entries[index] }
}

/// Asking.
extension FactLexicon {
    /// Finds where words, marks and brackets may begin in a stretch of text that begins with a whole character.
    ///
    /// Without a branch that depends on which characters there are: nothing is foretold wrongly, and what the tables say of
    /// many characters is on its way at once.
    /// - Parameter candidates: room for as many as there are bytes.
    /// - Returns: how many there are, and where the first character begins that is not in the stretch.
    func survey(
        _ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, into candidates: UnsafeMutablePointer<Candidate>
    ) -> (count: Int, end: Int) {
        guard let text = bytes.baseAddress else { return (0, stretch.upperBound) }
        let (pairBits, singleBits) = (pairBits, singleBits)
        let wholeEnd = bytes.count - 8
        var at = stretch.lowerBound
        var count = 0
        while at < stretch.upperBound {
            let lead = text[at]
            if lead & 0xF0 == 0xE0, at <= wholeEnd {
                let six = Self.six(text + at)
                let pair = Self.bit(six, of: pairBits, Self.pairBitCount)
                let single = Self.bit(six & 0xFF_FFFF, of: singleBits, Self.singleBitCount)
                candidates[count] = Candidate(
                    position: Int32(truncatingIfNeeded: at), isPair: pair != 0, isSingle: single != 0, isASCII: false)
                count &+= pair | single
                at &+= 3
            } else {
                // neither letters nor digits
                let mayBegin = lead < 0x40 && !(lead >= 0x30 && lead < 0x3A) || lead & 0xF0 == 0xE0
                candidates[count] = Candidate(
                    position: Int32(truncatingIfNeeded: at), isPair: lead >= 0x80, isSingle: lead >= 0x80,
                    isASCII: lead < 0x80)
                count &+= mayBegin ? 1 : 0
                at &+= lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            }
        }
        for i in 0..<count where candidates[i].isPair {
            candidates[i].pair = pair(in: bytes, at: Int(candidates[i].position))
        }
        return (count, at)
    }

    /// Whether a word stands in `range`, which begins with a whole character, that tells something by itself: if only within
    /// another.
    func mayTell(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
        guard let text = bytes.baseAddress else { return false }
        let (pairBits, singleBits) = (tellingPairBits, tellingSingleBits)
        let wholeEnd = bytes.count - 8
        var at = range.lowerBound
        while at < range.upperBound {
            guard text[at] & 0xF0 == 0xE0 else {
                at &+= 1
                continue
            }
            var isTelling = true
            if at <= wholeEnd {
                let six = Self.six(text + at)
                isTelling =
                    Self.bit(six, of: pairBits, Self.pairBitCount)
                    | Self.bit(six & 0xFF_FFFF, of: singleBits, Self.singleBitCount) != 0
            }
            if isTelling, let number = longestMatch(in: bytes, at: at) {
                let word = entries[number].word
                // a goal is handed on by a colon alone
                let isTold =
                    word == .target ? bytes.holds("：", in: range) || bytes.holds(":", in: range) : !word.isPassedOver
                if isTold { return true }
            }
            at &+= 3
        }
        return false
    }

    /// The number of the longest word at `position`.
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard position >= 0, position < bytes.count else { return nil }
        let pair = pair(in: bytes, at: position)
        if let match = match(of: pair, in: bytes, at: position) { return match.number }
        guard case .word(let match) = single(in: bytes, at: position) else { return nil }
        return match.number
    }

    /// What begins at `candidate`.
    @inline(__always)
    func beginning(at candidate: Candidate, in bytes: UnsafeBufferPointer<UInt8>) -> Beginning {
        let position = Int(candidate.position)
        if let match = match(of: candidate.pair, in: bytes, at: position) { return .word(match) }
        return candidate.isSingle ? single(in: bytes, at: position) : .nothing
    }

    /// The words that begin with the two characters at `position`.
    @inline(__always)
    private func pair(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Pair {
        guard position &+ 6 <= bytes.count else { return Pair() }
        let six = Self.six(bytes, at: position)
        var at = Self.slot(of: six)
        while pairs[at].count > 0 {
            let pair = pairs[at]
            if longer[Int(pair.low)].head == six { return pair }
            at = (at &+ 1) & (Self.pairCount &- 1)
        }
        return Pair()
    }

    /// The longest word of `pair` that stands at `position`.
    @inline(__always)
    private func match(of pair: Pair, in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Match? {
        var i = Int(pair.low)
        let end = i &+ Int(pair.count)
        while i < end {
            if stands(longer[i], in: bytes, at: position) {
                return Match(number: Int(longer[i].number), word: longer[i].word, count: Int(longer[i].count))
            }
            i &+= 1
        }
        return nil
    }

    @inline(__always)
    private func single(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Beginning {
        guard position &+ 3 <= bytes.count, bytes[position] & 0xF0 == 0xE0 else { return .nothing }
        let character = Self.three(bytes, at: position)
        let scalar = Self.scalar(character)
        var at = Self.slot(ofSingle: character)
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
    private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    private static func bit(_ key: UInt64, of bits: UnsafePointer<UInt64>, _ count: UInt64) -> Int {
        let bit = hash(key) &>> (64 &- count)
        return Int(truncatingIfNeeded: bits[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1)
    }

    @inline(__always)
    private static func slot(of six: UInt64) -> Int { Int(truncatingIfNeeded: hash(six) &>> 52) }

    @inline(__always)
    private static func slot(ofSingle three: UInt32) -> Int { Int(truncatingIfNeeded: hash(UInt64(three)) &>> 55) }

    /// Two characters of three bytes, the first byte lowest; there have to be two more bytes.
    @inline(__always)
    private static func six(_ text: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(text).loadUnaligned(as: UInt64.self)) & 0xFFFF_FFFF_FFFF
    }

    /// The same at the end of a text, too.
    @inline(__always)
    private static func six(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
        if position &+ 8 <= bytes.count { return six(bytes.baseAddress.unsafelyUnwrapped + position) }
        return UInt64(three(bytes, at: position)) | UInt64(three(bytes, at: position &+ 3)) &<< 24
    }

    /// The three bytes at `position`, the first one lowest.
    @inline(__always)
    private static func three(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32 {
        UInt32(bytes[position]) | UInt32(bytes[position &+ 1]) &<< 8 | UInt32(bytes[position &+ 2]) &<< 16
    }

    /// The scalar of three bytes.
    @inline(__always)
    private static func scalar(_ three: UInt32) -> UInt16 {
        UInt16(truncatingIfNeeded: (three & 0x0F) &<< 12 | (three &>> 8 & 0x3F) &<< 6 | three &>> 16 & 0x3F)
    }
}

extension FactWord {
    /// Whether a sentence that has no entity may hold it and be gone past without a look at how it begins.
    fileprivate var isPassedOver: Bool { isIdle && self != .ofWhich }
}
