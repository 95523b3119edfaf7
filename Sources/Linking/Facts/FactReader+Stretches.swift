import Extraction
import TextModel

/// Stretches of time that a clause tells by their length (五年来) or by their beginning (2020年以来).
extension FactReader {
    /// - Returns: whether the figure is a stretch of time that only says when or how often.
    mutating func readDuration(_ figure: FigureReading, at i: Int) -> Bool {
        guard figure.isDuration else { return false }
        let (start, end) = (figure.range.lowerBound, figure.range.upperBound)
        // 出口连续30年居首位
        if bytes.has("连续", before: start) {
            if let phrase = clause.phrase, phrase.count == 6, bytes.has("连续", at: phrase.lowerBound) {
                clause.dropPhrase()
            }
            clause.isContinued = true
            return true
        }
        // “十一五”前四年累计: which years, no date tells
        if figure.unit == "年", clause.period == nil, bytes.has(anyOf: ["”前", "期前"], before: start) {
            clause.dropPhrase()
            setSpanOfSentence(of: figure, end: end)
            return true
        }
        // 升至3周多以来最高点
        if bytes.has(anyOf: Self.records, at: end) { return true }
        // 五年新增…: more than any one year
        if clause.phrase == nil, clause.verb == nil, isFollowedBySum(i) {
            clause.period = PeriodChoice(value: nil, entity: nil)
            (clause.periodEnd, clause.isInnerPeriod) = (end, true)
            return true
        }
        // 5年内贸易额翻番, 一个月时间里新增病例
        if let word = Self.withins.first(where: { bytes.has($0, at: end) }) {
            clause.dropPhrase()
            clause.phraseFloor = end + word.utf8CodeUnitCount
            if spansYears(figure), clause.period == nil { setSpanOfSentence(of: figure, end: clause.phraseFloor) }
            return true
        }
        if isPastYears(figure) {
            clause.dropPhrase()
            setSpan(of: figure, end: end)
            return true
        }
        // 中央财政五年支出551亿元
        if spansYears(figure), clause.verb == nil, clause.period == nil, bytes.has(anyOf: Self.deedsOfYears, at: end) {
            clause.dropPhrase()
            setSpanOfSentence(of: figure, end: end)
            return true
        }
        guard bytes.has("来", at: end) || bytes.has("间", at: end) && clause.phrase == nil else { return false }
        setSpan(of: figure, end: end + 3)
        return true
    }

    private static let records: WordList = [
        "以来最", "多以来最", "来最", "多来最", "以来新", "多以来新", "来新高", "多来新高", "来新低", "多来新低", "以来首", "多来首",
    ]

    /// 五年内建成: no more than the sentence is of an unknown stretch.
    private mutating func setSpanOfSentence(of figure: FigureReading, end: Int) {
        setSpan(of: figure, end: end)
        if clause.period?.value == nil { clause.period?.isDay = true }
    }

    /// More than one year, and not the fifth or each fifth.
    private func spansYears(_ figure: FigureReading) -> Bool {
        guard figure.unit == "年", let years = figure.low.integer, years > 1, years <= 50 else { return false }
        return !bytes.has(anyOf: ["第", "每", "连续", "每隔", "前", "后"], before: figure.range.lowerBound)
    }

    private static let deedsOfYears: [StaticString] = [
        "支出", "投入", "安排", "建成", "新建", "新增", "改造", "解决", "完成", "减少", "增加", "培养", "毕业", "招收", "减免", "累计", "共", "合计",
        "净增", "脱贫", "转移",
    ]

    /// 五年来: the stretch that governs, if that is as long; else no known one.
    private mutating func setSpan(of figure: FigureReading, end: Int) {
        if let governing = scopes.period, governing.value.map({ isAsLong($0, as: figure) }) ?? false {
            clause.period = governing
        } else if let asOf = clause.period ?? scopes.ownPeriod, asOf.isAsOf {
            // 截至6月末，通车五年来累计…
            clause.period = asOf
        } else {
            clause.period = PeriodChoice(value: nil, entity: nil)
        }
        (clause.periodEnd, clause.phraseFloor) = (figure.range.upperBound, end)
    }

    /// 一年来 under 一、2014年工作回顾 is that year, not so 运行一年来; 五年来 is a stretch of five.
    private func isAsLong(_ period: CalendarPeriod, as figure: FigureReading) -> Bool {
        guard figure.low.integer == 1, figure.unit == "年" else { return period.years == figure.low.integer }
        let start = figure.range.lowerBound
        return isYear(period) && (start == 0 || bytes.has(anyOf: Self.openings, before: start))
    }

    private static let openings: [StaticString] = ["\n", "，", "。", "；", " ", "　"]

    private static let withins: [StaticString] = ["内", "中", "里", "多的时间里", "多的时间", "时间里", "时间内", "的时间里", "的时间内"]

    /// 过去五年, 近3年, 未来五年.
    private func isPastYears(_ figure: FigureReading) -> Bool {
        guard figure.unit == "年" || figure.unit == "个月" else { return false }
        let start = figure.range.lowerBound
        // 近 of 近三年 stands within the figure
        guard bytes.has(anyOf: Self.pasts, before: start) || bytes.has("近", at: start) else { return false }
        return clause.verb == nil && !bytes.has("的", at: figure.range.upperBound)
    }

    private static let pasts: [StaticString] = ["过去", "过去的", "最近", "近", "这", "未来", "今后"]
}

/// Since when.
extension FactReader {
    /// Whether what follows the date makes it the beginning of a stretch: 2020年以来, 2021年7月开市以来; 今年以来 is the year so far.
    func isSince(_ token: ClauseToken, _ attribute: Range<Int>) -> Bool {
        if bytes.has("以来", before: token.end) {
            guard let period = entities.period(token.index) else { return false }
            return period.high == nil && period.low.year.map { $0 < input.published?.year ?? 0 } ?? false
        }
        guard entities.period(token.index) != nil else { return false }
        if bytes.has("至今", at: token.end), endsWithMark(at: token.end + 6) { return true }
        return bytes.holds("以来", in: attribute) || bytes.has("自", before: token.start) && isEventSince(token)
    }

    /// 自10月建立支持小微企业融资的协调机制以来，: up to the next mark, however long.
    private func isEventSince(_ token: ClauseToken) -> Bool {
        let end = attribute(after: token, longest: Self.longestEvent).upperBound
        return end < min(token.end + Self.longestEvent, bytes.count) && bytes.has("以来", before: end)
    }

    private static let longestEvent = 120

    /// 自2016年5月启用以来，: from then to the day of publication, of its sentence alone. Within a clause it says what a value is
    /// the highest of, or how long something has lasted.
    mutating func readSince(at i: Int, _ attribute: Range<Int>) {
        let token = tokens[i]
        let opens = i == 0 || tokens[i - 1].isMark || bytes.has(anyOf: Self.sinces, before: token.start)
        let end = bytes.first("以来", in: attribute).map { $0 + 6 } ?? token.end
        let isMeasure = clause.hasFigure || bytes.has(anyOf: Self.superlatives, at: end)
        let value = opens && !isMeasure ? entities.period(token.index).flatMap(untilPublication) : nil
        clause.dropPhrase()
        clause.period = PeriodChoice(value: value, entity: value == nil ? nil : token.index, isDay: value != nil)
        (clause.periodEnd, clause.isInnerPeriod, clause.isSincePeriod) = (token.end, value == nil, value != nil)
        clause.basis = .since
    }

    /// From the beginning of `start` to the day of publication, as exactly as the words tell the beginning.
    private func untilPublication(_ start: CalendarPeriod) -> CalendarPeriod? {
        guard let published = input.published, start.high == nil, start.low.openDigits == 0, let year = start.low.year
        else { return nil }
        let (month, day) = (start.low.month, start.low.day)
        let end = PartialDate(
            year: published.year, month: month == nil ? nil : published.month, day: day == nil ? nil : published.day)
        if end == start.low { return start }
        let isEarlier = (year, month ?? 1, day ?? 1) < (published.year, published.month, published.day)
        return isEarlier ? CalendarPeriod(start.low, through: end) : nil
    }

    /// 党的十八大以来, 近年来: since when, no date tells; what governed before does not.
    mutating func readUndatedStretch(at i: Int) {
        let token = tokens[i]
        guard clause.period == nil, scopes.ownPeriod?.isAsOf != true, !clause.hasFigure, !clause.hasDrafts,
            !clause.isComparing, !clause.isFrom, bytes.has(anyOf: Self.undatedStretches, before: token.end),
            !bytes.has(anyOf: Self.superlatives, at: token.end)
        else { return }
        clause.period = .unknownInSentence
        clause.periodEnd = token.end
    }

    private static let sinces: [StaticString] = ["自", "从", "自从"]
    private static let undatedStretches: [StaticString] = ["以来", "近年来", "多年来", "近几年来"]
    /// 开市以来新高
    private static let superlatives: WordList = ["最", "新高", "新低", "首", "的", "历史", "单", "同期", "第", "较", "次"]
}
