import Extraction
import TextModel

/// Comparisons with times that no date tells, and with what was there at a time.
extension FactReader {
    /// An earlier time that something is compared with: where its words end, and which basis that is.
    struct EarlierTime {
        let end: Int
        let basis: Fact.Change.Basis
    }

    mutating func compare(with earlier: EarlierTime) {
        (clause.basis, clause.isComparable) = (earlier.basis, true)
        if !clause.isPhraseComplete { clause.comparedEnd = earlier.end }
        passBase(until: earlier.end)
    }

    /// What stands before `end` is of the comparison, and neither a name nor a figure of the clause.
    mutating func passBase(until end: Int) {
        clause.comparedUntil = end
        if !clause.isPhraseComplete { clause.phraseFloor = end }
    }

    /// 比三年前增长, 较上届多, 比此前一周上升: only if a change follows at once.
    func earlierTime(after i: Int) -> EarlierTime? {
        guard i + 1 < tokens.count else { return nil }
        if let time = spanAgo(after: i) ?? spanBefore(after: i) ?? fixedTime(after: i) {
            return isFollowedByTrend(at: time.end) ? time : nil
        }
        return nil
    }

    /// Whether 相比 at `i` stands where 比 could.
    func opensComparison(at i: Int) -> Bool {
        guard bytes.has("相比", at: tokens[i].start), i == 0 || tokens[i - 1].isMark, i + 1 < tokens.count else {
            return false
        }
        return tokens[i + 1].kind == .date || earlierTime(after: i) != nil
    }

    /// 三年前
    private func spanAgo(after i: Int) -> EarlierTime? {
        guard i + 2 < tokens.count, tokens[i + 1].isFigure,
            FigureReading(entities, at: tokens[i + 1].index)?.dimension == .time,
            let ago = Self.agos.first(where: { bytes.has($0, at: tokens[i + 1].end) })
        else { return nil }
        return EarlierTime(end: tokens[i + 1].end + ago.utf8CodeUnitCount, basis: .since)
    }

    /// 前五年
    private func spanBefore(after i: Int) -> EarlierTime? {
        guard i + 2 < tokens.count, tokens[i + 2].isFigure, tokens[i + 1].end - tokens[i].end <= 6,
            bytes.has(anyOf: ["前", "此前", "之前"], before: tokens[i + 2].start),
            FigureReading(entities, at: tokens[i + 2].index)?.dimension == .time
        else { return nil }
        return EarlierTime(end: tokens[i + 2].end, basis: .periodOnPeriod)
    }

    /// 上届, 前一周
    private func fixedTime(after i: Int) -> EarlierTime? {
        let start = tokens[i].end
        for (words, basis) in Self.times {
            guard let word = words.number(at: start, in: bytes) else { continue }
            return EarlierTime(end: start + words.words[word].utf8CodeUnitCount, basis: basis)
        }
        return nil
    }

    private static let agos: [StaticString] = ["以前", "之前", "前"]
    private static let times: [(WordList, Fact.Change.Basis)] = [
        (
            [
                "前一周", "此前一周", "之前一周", "上一周", "前一日", "前一天", "前一个月", "前一月", "上一个月", "前一季度", "前一季", "上一季度",
                "上一季", "上一个交易日", "前一个交易日", "上一交易日", "前一交易日", "上个交易日",
            ], .periodOnPeriod
        ),
        (["前一年", "上一财年", "前一财年", "上个财年", "上一年度", "上一学年"], .yearOnYear),
        (
            [
                "上届同期", "上届", "上一届", "首届", "以往", "往年同期", "往年", "此前", "之前", "以前", "原来", "原先", "过去一个月", "过去一周",
            ], .since
        ),
    ]

    /// Where the words about a base end behind its date, if a change follows them at once: the value of 比去年的27亿元增长,
    /// the feast of 比去年春节黄金周增长.
    func earlierValueEnd(after date: Int) -> Int? {
        var last = date
        while last + 1 < tokens.count, last - date < Self.longestBase, isOfBase(tokens[last + 1]) { last += 1 }
        guard last > date, isFollowedByTrend(at: tokens[last].end) else { return nil }
        if tokens[last].isFigure { return tokens[last].end }
        return bytes.has(anyOf: Self.stretches, before: tokens[last].end) ? tokens[last].end : nil
    }

    private func isOfBase(_ token: ClauseToken) -> Bool {
        token.isPlain || token.isFigure || token.kind == .ordinal || token.isWord(.lead)
            || token.isWord(.drop) && bytes.has("的", at: token.start)
    }

    /// Whether 增长, 分别下降 or 多 with a figure begins at `end`; not 预估的.
    private func isFollowedByTrend(at end: Int) -> Bool {
        // 较前一周(1.9万人)上升
        var j = tokens.firstIndex(notBefore: end)
        guard j < tokens.count, tokens[j].start == end || bytes.has(anyOf: ["(", "（"], at: end)
        else { return false }
        while j < tokens.count, tokens[j].isWord(.lead) || tokens[j].isWord(.respectively) { j += 1 }
        return j < tokens.count && isTrend(tokens[j]) && isFollowedByFigure(j)
    }

    private func isTrend(_ token: ClauseToken) -> Bool {
        token.isWord(.up) || token.isWord(.down) || token.isWord(.more) || token.isWord(.less)
    }

    /// So many tokens at most tell the base.
    private static let longestBase = 5
    private static let stretches: [StaticString] = ["周", "天", "假期", "日均", "月均", "期间", "财年", "时期", "平均", "同月"]
}
