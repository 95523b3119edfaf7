import Extraction
import TextModel

/// What a word of the lexicon tells about the figures near it.
enum FactWord: UInt8, Sendable {
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
    /// Ends a phrase that stands before it.
    case stop
    /// 来自, 到: the place after it governs nothing.
    case toward
    case conjunction
    /// 总量, 规模: stands for what was named before.
    case vague
    /// A longer word that only contains one of the others.
    case noun

    init?(_ name: UnsafeBufferPointer<UInt8>) {
        guard let word = Self.names[String(decoding: name, as: UTF8.self)] else { return nil }
        self = word
    }

    private static let names: [String: FactWord] = [
        "up": .up, "down": .down, "same": .same, "more": .more, "less": .less, "reach": .reach, "measure": .measure,
        "have": .have, "basis": .basis, "than": .than, "from": .from, "share": .share, "rank": .rank,
        "at": .at, "session": .session, "respectively": .respectively, "ofWhich": .ofWhich, "nation": .nation,
        "intro": .intro, "lead": .lead,
        "drop": .drop, "per": .per, "report": .report, "forecast": .forecast, "target": .target, "future": .future,
        "plan": .plan,
        "speech": .speech, "listVerb": .listVerb, "stop": .stop, "toward": .toward, "conjunction": .conjunction,
        "vague": .vague,
        "noun": .noun,
    ]
}

/// The words that bear on facts, made ready for a pass over the text.
struct FactLexicon: Sendable {
    struct Entry: Sendable {
        fileprivate let place: Range<Int>
        let word: FactWord
        let basis: Fact.Change.Basis?

        var count: Int { place.count }
    }

    static let shared = FactLexicon()

    private let entries: [Entry]
    /// For each scalar of the basic plane, the number of the first entry that begins with it.
    private let first: [UInt16]
    private static let none = UInt16.max

    private init() {
        var entries: [Entry] = []
        var first = [UInt16](repeating: Self.none, count: 0x10000)
        Lexicon.factWords.forEachRow { cells in
            guard cells.count > 1, let word = FactWord(cells[1]), let scalar = Self.scalar(cells[0], at: 0) else {
                return
            }
            if first[scalar] == Self.none { first[scalar] = UInt16(entries.count) }
            let basis = cells.count > 2 ? Fact.Change.Basis(rawValue: String(decoding: cells[2], as: UTF8.self)) : nil
            entries.append(Entry(place: cells[0].place(in: .factWords), word: word, basis: basis))
        }
        self.entries = entries
        self.first = first
    }

    subscript(index: Int) -> Entry { entries[index] }

    /// The number of the longest word at `position`.
    @inline(__always)
    func longestMatch(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard let scalar = Self.scalar(bytes, at: position), first[scalar] != Self.none else { return nil }
        let table = Lexicon.factWords.bytes
        var best: Int?
        var longest = 0
        var index = Int(first[scalar])
        while index < entries.count, Self.scalar(table, at: entries[index].place.lowerBound) == scalar {
            let place = entries[index].place
            if place.count > longest, bytes.has(UnsafeBufferPointer(rebasing: table[place]), at: position) {
                (best, longest) = (index, place.count)
            }
            index += 1
        }
        return best
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
}

extension UnsafeBufferPointer<UInt8> {
    /// Where this cell of `lexicon` stands in its table.
    func place(in lexicon: Lexicon) -> Range<Int> {
        guard let cell = baseAddress, let table = lexicon.bytes.baseAddress else { return 0..<0 }
        return cell - table..<cell - table + count
    }
}
