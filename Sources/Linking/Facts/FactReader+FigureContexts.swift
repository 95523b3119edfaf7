import Extraction
import TextModel

/// What stands around a figure and says that it is none of its own, or how the clause goes on behind it.
extension FactReader {
    /// 31个省: the whole country.
    mutating func noteProvinces(_ figure: FigureReading) {
        guard figure.isCount, let count = figure.low.integer, (28...34).contains(count),
            bytes.has("省", at: figure.range.upperBound) || bytes.has("省", before: figure.range.upperBound)
        else { return }
        (clause.isNation, clause.isNationwide, clause.regions) = (true, true, [])
    }

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
        if let governing = scopes.period, governing.value?.years == figure.low.integer {
            clause.period = governing
        } else {
            clause.period = PeriodChoice(value: nil, entity: nil)
        }
        (clause.periodEnd, clause.phraseFloor) = (figure.range.upperBound, end)
    }

    private static let withins: [StaticString] = ["内", "中", "里", "多的时间里", "多的时间", "时间里", "时间内", "的时间里", "的时间内"]

    /// 过去五年, 近3年.
    private func isPastYears(_ figure: FigureReading) -> Bool {
        guard figure.unit == "年" || figure.unit == "个月" else { return false }
        let start = figure.range.lowerBound
        // 近 of 近三年 stands within the figure
        guard bytes.has(anyOf: Self.pasts, before: start) || bytes.has("近", at: start) else { return false }
        return clause.verb == nil && !bytes.has("的", at: figure.range.upperBound)
    }

    private static let pasts: [StaticString] = ["过去", "过去的", "最近", "近", "这"]

    /// The values behind 从 or 由; several of them (由20.5%、50.0%变为14.7%、56.9%) are not understood.
    mutating func takeEarlier(_ values: [FigureReading]) {
        if values.count == 1 {
            clause.from = values[0]
            clause.isFrom = false
        } else {
            clause.isSuppressed = true
        }
    }

    /// What the clause keeps of a figure that was read.
    mutating func endFigure(_ figure: FigureReading, isUsed: Bool, next: Int) {
        clause.verb = nil
        clause.isPer = false
        if isUsed {
            clause.dropPhrase()
            clause.basis = nil
            clause.isComparing = false
        } else if next < tokens.count, !tokens[next].isMark,
            !figure.isDuration || figure.dimension == .age || tokens[next - 1].isWord(.drop)
        {
            extendName(with: figure, end: tokens[next - 1].end)
        } else {
            clause.dropPhrase()
        }
    }

    /// 65岁以上人口: the figure is part of a name, unless it tells how many kinds there are.
    private mutating func extendName(with figure: FigureReading, end: Int) {
        note(figure.isCount ? .countsNoun : .partOfName, of: [figure.entity])
        if isKindCount(figure) {
            clause.dropPhrase()
            clause.phraseFloor = end
            return
        }
        clause.extendPhrase(figure.range.lowerBound, end)
        clause.hasFigureInPhrase = true
        clause.phraseFigureEnd = end
    }

    /// 28种 in 28种蔬菜平均价格: how many kinds a mean is taken of.
    private func isKindCount(_ figure: FigureReading) -> Bool {
        clause.phrase == nil && figure.isCount
            && bytes.has(anyOf: ["种", "项", "类"], before: figure.range.upperBound)
    }

    /// Whether 新增 or 累计 follows.
    private func isFollowedBySum(_ i: Int) -> Bool {
        i + 1 < tokens.count && bytes.has(anyOf: ["新增", "累计"], at: tokens[i + 1].start)
    }

    /// Whether the figure only counts the list before it: 三个 after 石化、汽车制造、电气机械.
    mutating func countsList(_ figure: FigureReading, at i: Int) -> Bool {
        guard figure.isCount, let count = figure.low.integer, count > 1, count <= 30, i > 0 else { return false }
        if tokens[i - 1].kind == .region, clause.regions.count == count, clause.phrase == nil { return true }
        guard let phrase = clause.phrase, phrase.upperBound == tokens[i].start, phrase.count <= Self.longestList else {
            return false
        }
        let items = PhraseList.items(of: phrase, in: bytes)
        guard items.count == count else { return false }
        clause.countedList = phrase
        clause.dropPhrase()
        clause.phraseFloor = tokens[i].end + figure.nounCount
        return true
    }

    private static let longestList = 600
}
