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

extension FactWord {
    /// Whether it tells nothing of other sentences where its own has no entity. Those that name a place, a time or a goal,
    /// and 持平, which needs no figure, do.
    var isIdle: Bool {
        switch self {
        case .up, .down, .more, .less, .reach, .measure, .have, .basis, .than, .from, .share, .rank, .at, .respectively,
            .ofWhich, .intro, .lead, .drop, .per, .report, .forecast, .future, .plan, .speech, .listVerb, .gain,
            .verbal,
            .stop, .toward, .conjunction, .vague, .noun:
            true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether `word` stands at `position`.
    @inline(__always)
    func has(_ word: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard let start = word.baseAddress else { return position >= 0 && position <= count }
        return has(start, word.count, at: position)
    }

    /// Whether `word` stands at `position`. Where the word is a literal, nothing but comparisons with constants are left.
    @inline(__always)
    func has(_ word: StaticString, at position: Int) -> Bool {
        has(word.utf8Start, word.utf8CodeUnitCount, at: position)
    }

    @inline(__always)
    private func has(_ word: UnsafePointer<UInt8>, _ length: Int, at position: Int) -> Bool {
        guard position >= 0, position &+ length <= count, let base = baseAddress else { return false }
        let text = base + position
        if length == 3 { return Self.agree(word, text, 0) }
        if length == 6 { return Self.agree(word, text, 0) && Self.agree(word, text, 3) }
        var i = 0
        while i < length {
            if text[i] != word[i] { return false }
            i &+= 1
        }
        return true
    }

    /// Whether the three bytes behind `offset` are the same. The last two tell characters best.
    @inline(__always)
    private static func agree(_ word: UnsafePointer<UInt8>, _ text: UnsafePointer<UInt8>, _ offset: Int) -> Bool {
        UnsafeRawPointer(word).loadUnaligned(fromByteOffset: offset &+ 1, as: UInt16.self)
            == UnsafeRawPointer(text).loadUnaligned(fromByteOffset: offset &+ 1, as: UInt16.self)
            && word[offset] == text[offset]
    }

    /// Whether `word` ends at `position`.
    @inline(__always)
    func has(_ word: StaticString, before position: Int) -> Bool {
        has(word, at: position - word.utf8CodeUnitCount)
    }

    /// Where `word` first begins in `range`; it may end behind that.
    @inline(__always)
    func first(_ word: StaticString, in range: Range<Int>) -> Int? {
        var at = range.lowerBound
        let end = Swift.min(range.upperBound, count)
        while at < end {
            if has(word, at: at) { return at }
            // no word begins within a character
            at &+= self[at] & 0xF0 == 0xE0 ? 3 : 1
        }
        return nil
    }

    /// Whether `word` begins in `range`.
    @inline(__always)
    func holds(_ word: StaticString, in range: Range<Int>) -> Bool { first(word, in: range) != nil }

    /// Whether one of `words` stands at `position`. A loop rather than a closure, which would copy what it captures.
    func has(anyOf words: [StaticString], at position: Int) -> Bool {
        var i = 0
        while i < words.count {
            if has(words[i], at: position) { return true }
            i &+= 1
        }
        return false
    }

    /// Whether one of `words` ends at `position`.
    func has(anyOf words: [StaticString], before position: Int) -> Bool {
        var i = 0
        while i < words.count {
            if has(words[i], before: position) { return true }
            i &+= 1
        }
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
