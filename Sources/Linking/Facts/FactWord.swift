import Extraction
import TextModel

/// What a word of the lexicon tells about the figures near it.
///
/// Its name is what the lexicon's second column says.
enum FactWord: String, Sendable {
    /// 增长, 下降, 持平: a figure right after it is a change.
    case up, down, same
    /// 快, 高, 少: a change too, but only after a comparison.
    case more, less
    /// 增至, 降到: the figure is the level that was reached.
    case reach
    /// 达, 为, 突破: the figure is what the phrase before it measures.
    case measure
    /// 有, 共: the same, but of mere counts as well.
    case have
    /// 同比, 环比.
    case basis
    /// 比, 较: what follows is compared with.
    case than
    /// 从, 由: the earlier of two values.
    case from
    /// 占: the figure is a share.
    case share
    /// 居, 位列: an ordinal follows.
    case rank
    /// 在: 在八成以上.
    case at
    /// 收盘: of the day that was named last.
    case session
    case respectively
    case ofWhich
    /// 全国, 我国, 全球: no single region.
    case nation
    /// 美国: begins a phrase about another country.
    case foreign
    /// Stands between phrases and belongs to none.
    case intro
    /// 实际, 年均: belongs to a phrase at its start and never at its end.
    case lead
    /// 的, 约, 左右: no part of a phrase where it stands at its edge.
    case drop
    /// 每: begins a phrase, or says what the figure is counted by.
    case per
    case report
    case forecast, target
    /// 将: something to come.
    case future
    /// 计划, 应当: no fact is stated.
    case plan
    /// 我, 你: somebody talks.
    case speech
    /// 围绕, 涵盖: a list follows.
    case listVerb
    /// 全年: the whole of the year that is spoken of.
    case wholeYear
    /// 国家统计局, 水利部: what such a body reports is about the whole country.
    case body
    /// 新增: part of a name, and a change after a comparison.
    case gain
    /// 会, 拿出: a phrase that holds it says what somebody does, rather than naming a statistic.
    case verbal
    /// Ends a phrase that stands before it.
    case stop
    /// 来自, 到: the place after it governs nothing.
    case toward
    case conjunction
    /// 总量, 规模: stands for what was named before.
    case vague
    /// A longer word that only contains one of the others.
    case noun
}

/// The words that bear on facts, made ready for a pass over the text.
struct FactLexicon: Sendable {
    struct Entry: Sendable {
        fileprivate let place: Range<Int>
        /// The scalar it begins with.
        fileprivate let scalar: Int
        let word: FactWord
        let basis: Fact.Change.Basis?

        var count: Int { place.count }
    }

    static let shared = FactLexicon()

    private let entries: [Entry]
    /// For each scalar of the basic plane, the number of the first entry that begins with it.
    private let first: [UInt16]
    private static let none = UInt16.max
    /// For the scalars of marks and brackets, which are no words but end one.
    private static let mark = UInt16.max - 1

    private init() {
        var entries: [Entry] = []
        var first = [UInt16](repeating: Self.none, count: 0x10000)
        Lexicon.factWords.forEachRow { cells in
            guard cells.count > 1, let word = FactWord(rawValue: String(decoding: cells[1], as: UTF8.self)),
                let scalar = Self.scalar(cells[0], at: 0)
            else {
                return
            }
            if first[scalar] == Self.none { first[scalar] = UInt16(entries.count) }
            let basis = cells.count > 2 ? Fact.Change.Basis(rawValue: String(decoding: cells[2], as: UTF8.self)) : nil
            entries.append(Entry(place: cells[0].place(in: .factWords), scalar: scalar, word: word, basis: basis))
        }
        for scalar in Self.marks.unicodeScalars { first[Int(scalar.value)] = Self.mark }
        self.entries = entries
        self.first = first
    }

    private static let marks = "，；：！？、。　—（【〔"

    /// Whether a word, a mark or a bracket may begin at `position`.
    @inline(__always)
    func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        if bytes[position] < 0x80 { return bytes[position] < 0x40 }
        guard let scalar = Self.scalar(bytes, at: position) else { return false }
        return first[scalar] != Self.none
    }

    subscript(index: Int) -> Entry { entries[index] }

    /// The number of the longest word at `position`.
    @inline(__always)
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard let scalar = Self.scalar(bytes, at: position), first[scalar] < Self.mark else { return nil }
        let table = Lexicon.factWords.bytes
        let rest = min(bytes.count - position, Self.longestWord)
        var best: Int?
        var longest = 0
        var index = Int(first[scalar])
        while index < entries.count, entries[index].scalar == scalar {
            let place = entries[index].place
            if place.count > longest, place.count <= rest, Self.agree(table, place, bytes, position) {
                (best, longest) = (index, place.count)
            }
            index += 1
        }
        return best
    }

    private static let longestWord = 60

    /// Whether the word at `place` stands at `position`, where its first scalar does.
    @inline(__always)
    private static func agree(
        _ table: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int
    ) -> Bool {
        var i = 3
        while i < place.count {
            if table[place.lowerBound + i] != bytes[position + i] { return false }
            i += 1
        }
        return true
    }

    /// The three-byte scalar at `position`; all words begin with one.
    @inline(__always)
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard position + 2 < bytes.count, bytes[position] & 0xF0 == 0xE0 else { return nil }
        return Int(bytes[position] & 0x0F) << 12 | Int(bytes[position + 1] & 0x3F) << 6
            | Int(bytes[position + 2] & 0x3F)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether `word` stands at `position`.
    @inline(__always)
    func has(_ word: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard position >= 0, position + word.count <= count else { return false }
        for i in 0..<word.count where self[position + i] != word[i] { return false }
        return true
    }

    /// Whether `word` stands at `position`.
    func has(_ word: StaticString, at position: Int) -> Bool {
        has(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), at: position)
    }

    /// Whether `word` ends at `position`.
    func has(_ word: StaticString, before position: Int) -> Bool {
        has(word, at: position - word.utf8CodeUnitCount)
    }

    /// Whether one of `words` stands at `position`. A loop rather than a closure, which would copy what it captures.
    func has(anyOf words: [StaticString], at position: Int) -> Bool {
        for word in words where has(word, at: position) { return true }
        return false
    }

    /// Whether one of `words` ends at `position`.
    func has(anyOf words: [StaticString], before position: Int) -> Bool {
        for word in words where has(word, before: position) { return true }
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where this cell of `lexicon` stands in its table.
    func place(in lexicon: Lexicon) -> Range<Int> {
        guard let cell = baseAddress, let table = lexicon.bytes.baseAddress else { return 0..<0 }
        return cell - table..<cell - table + count
    }
}
