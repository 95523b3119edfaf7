import Extraction
import TextModel

/// What a figure is: a level, a change, a share, an earlier value, or nothing that a fact takes up.
extension FactReader {
    mutating func readFigure(at i: Int) -> Int {
        guard let figure = FigureReading(entities, at: tokens[i].index) else {
            note(.endless, of: [tokens[i].index])
            clause.dropPhrase()
            return i + 1
        }
        // 三年 of 比三年前增长
        if tokens[i].end <= clause.comparedUntil {
            note(.timeSpan, of: [figure.entity])
            return i + 1
        }
        clause.hasFigure = true
        // 每50公斤118元
        if i > 0, tokens[i - 1].isWord(.per) && bytes.has("每", before: tokens[i].start) {
            note(.perBase, of: [figure.entity])
            return i + 1
        }
        noteProvinces(figure)
        if countsList(figure, at: i) {
            note(.countsList, of: [figure.entity])
            return i + 1
        }
        if readDuration(figure, at: i) {
            note(.timeSpan, of: [figure.entity])
            return i + 1
        }
        let next = readValues(from: figure, at: i)
        let values = values
        if clause.isFrom {
            note(.earlierValue, of: values.lazy.map(\.entity))
            takeEarlier(values)
            return next
        }
        if let end = takeFunding(figure, next: next) { return end }
        if values.count == 1, let end = takeCounted(figure, next: next) { return end }
        let made = drafts.count
        let name = clause.phrase
        let isOfChange = clause.isChanging
        let isUsed = take(values, next: next)
        if let name, !isUsed, drafts.count == made {
            state.hasOtherSubject = true
            if !figure.isDuration, !isOfChange, !isVague(name), IndicatorHeads.shared.end(name, in: bytes) {
                state.hasOtherStatistic = true
            }
        }
        if !isUsed { note(lastRefusal, of: values.lazy.map(\.entity)) }
        let end = isUsed ? endOfChangeToldTwice(figure, next: next) : next
        endFigure(figure, isUsed: isUsed || drafts.count > made, next: end)
        return end
    }

    /// The token behind a change and what follows it at once: the level it led to, or the same change as a percentage.
    private mutating func endOfChangeToldTwice(_ change: FigureReading, next: Int) -> Int {
        takeLevelAfterChange(change, next: next) || takePercentageOfChange(change, next: next) ? next + 2 : next
    }

    /// 跌268点至44659点: by how much, and to what. Not 减少3人至5人, which may be a range.
    private mutating func takeLevelAfterChange(_ change: FigureReading, next: Int) -> Bool {
        guard case .change = clause.verb, next + 1 < tokens.count, bytes.has("至", at: tokens[next].start),
            tokens[next].end - tokens[next].start == 3, tokens[next + 1].isFigure,
            let draft = state.subjects.last, drafts[draft].figure == nil,
            let level = FigureReading(entities, at: tokens[next + 1].index),
            level.isSameMeasure(as: change), change.low.scaled(byPowerOfTen: 1) < level.low
        else { return false }
        drafts[draft].figure = level
        return true
    }

    /// Reads the figures of a list that `first` begins: 8.7%、11.3%和9.9%.
    /// - Returns: the token behind them.
    private mutating func readValues(from first: FigureReading, at i: Int) -> Int {
        values.removeAll(keepingCapacity: true)
        values.append(first)
        var next = afterDrops(i + 1)
        while next < tokens.count, tokens[next].kind == .listComma || tokens[next].isWord(.conjunction) {
            var j = next + 1
            while j < tokens.count, tokens[j].isWord(.drop) || tokens[j].isWord(.measure) { j += 1 }
            guard j < tokens.count, tokens[j].isFigure, let value = FigureReading(entities, at: tokens[j].index),
                value.isSameMeasure(as: first)
            else { break }
            values.append(value)
            next = afterDrops(j + 1)
        }
        return next
    }

    private func afterDrops(_ i: Int) -> Int {
        var i = i
        while i < tokens.count, tokens[i].isWord(.drop), !bytes.has("的", at: tokens[i].start) { i += 1 }
        return i
    }

    /// - Returns: whether the figures found their place.
    private mutating func take(_ values: [FigureReading], next: Int) -> Bool {
        lastRefusal = .noIndicator
        if let figure = values.last, isGoal(figure) { clause.modality = clause.modality ?? .target }
        if state.isPlan { return refuse(.plan) }
        // 八成半 is read as 8 of a unit that is none
        if values[0].unit == "成半" { return refuse(.endless) }
        if clause.isSuppressed { return refuse(.speech) }
        if values.count == 1, passing.isPassing(values[0].low, values[0].dimension, values[0].range) {
            return refuse(.countsNoun)
        }
        if isFirstOfUnlikeValues(values, next) { return refuse(.notAligned) }
        if bytes.has("翻", at: values[0].range.lowerBound) {
            return takeChange(.increase, nil, values)
        }
        if values.count == 1, values[0].isShare, isFollowedByUse(next) { return takeShare(values) }
        if values.count == 1, isRatioToBase(values[0], next) { return takeRatioToBase(values) }
        switch clause.verb {
        // 增长5%的目标 states no growth
        case .change where next < tokens.count && bytes.has("的", at: tokens[next].start): return refuse(.countsNoun)
        // 降低上千种商品的关税, 延长11局: so many things rather than by so many
        case .change where countsWhatFollows(values[0], next): return refuse(.countsNoun)
        case .change(let direction, let basis): return takeChange(direction, basis, values)
        case .share: return takeShare(values)
        case .level(let word): return takeLevel(values, verb: word, next: next)
        case nil: return takeLevel(values, verb: nil, next: next)
        }
    }

    /// 鸡、猪饲养量分别达200万只和30万头: what the first is of, the name of both does not tell.
    private func isFirstOfUnlikeValues(_ values: [FigureReading], _ next: Int) -> Bool {
        guard clause.isRespective, values.count == 1, next + 1 < tokens.count else { return false }
        guard tokens[next].kind == .listComma || tokens[next].isWord(.conjunction) else { return false }
        return tokens[afterDrops(next + 1)..<min(afterDrops(next + 1) + 1, tokens.count)].contains { $0.isFigure }
    }

    private func countsWhatFollows(_ figure: FigureReading, _ next: Int) -> Bool {
        // 增加3倍失智风险
        if figure.isMultiple { return next < tokens.count && tokens[next].isPlain }
        guard figure.isCount else { return false }
        if figure.dimension == .place { return true }
        return next < tokens.count && tokens[next].isPlain
    }

    /// 完成预算数的92%: what stands before 的 is only what the figure is measured against.
    private func isRatioToBase(_ figure: FigureReading, _ next: Int) -> Bool {
        clause.periodEnd == 0 && figure.isPercentage && !figure.isPoints
            && clause.verb == nil
            && bytes.has("的", before: figure.range.lowerBound)
            && (next == tokens.count || tokens[next].isMark)
            && !comparesLevels(with: figure)
    }

    /// 低于上年的6.9%: another level rather than a base.
    private func comparesLevels(with figure: FigureReading) -> Bool {
        last(of: Self.levelComparisons, inClauseBefore: figure.range.lowerBound, reach: Self.longestComparison) != nil
    }

    /// Where the last of some words before `end` begins, at most `reach` bytes before it; nil where none stands there, or a
    /// comma between.
    func last(of words: [StaticString], inClauseBefore end: Int, reach: Int) -> Int? {
        guard let at = (max(0, end - reach)..<end).last(where: { bytes.has(anyOf: words, at: $0) }),
            !bytes.holds("，", in: at..<end)
        else { return nil }
        return at
    }

    private static let longestComparison = 60
    private static let levelComparisons: [StaticString] = ["低于", "高于", "优于", "多于", "少于", "大于", "小于", "超过"]

    private mutating func takeRatioToBase(_ values: [FigureReading]) -> Bool {
        guard state.subjects.count == 1, ownRegion == nil, clause.period == nil else { return false }
        clause.dropPhrase()
        return takeShare(values)
    }

    /// 支出近八成用于民生
    private func isFollowedByUse(_ next: Int) -> Bool {
        clause.verb == nil && (clause.phrase != nil || clause.isOfWhich) && next < tokens.count
            && bytes.has(anyOf: Self.uses, at: tokens[next].start)
    }

    private static let uses: [StaticString] = ["用于", "来自", "投向", "流向", "投入", "源自"]

    /// 下达54.76亿元中央自然灾害救灾资金: money before its name.
    private mutating func takeFunding(_ figure: FigureReading, next: Int) -> Int? {
        // 平均每天7亿元经费
        guard figure.isMoney, clause.verb == nil, !isByTime(figure), !state.isPlan, !clause.isSuppressed,
            next < tokens.count,
            tokens[next].isPlain,
            clause.phrase == nil
                || bytes.has(anyOf: Self.fundingVerbs, before: figure.range.lowerBound)
        else { return nil }
        var last = next
        while last < tokens.count, tokens[last].isPlain { last += 1 }
        let text = tokens[next].start..<tokens[last - 1].end
        guard let end = fundingEnd(in: text) else { return nil }
        guard end - text.lowerBound >= 6 else { return nil }
        append(draft(text.lowerBound..<end, rule: "fact.funding")) { $0.figure = figure }
        clause.dropPhrase()
        return last
    }

    private func isByTime(_ figure: FigureReading) -> Bool {
        bytes.has(anyOf: ["每天", "每日", "每月", "每年"], before: figure.range.lowerBound)
    }

    /// Where the first word for money with a purpose ends.
    private func fundingEnd(in text: Range<Int>) -> Int? {
        var found: Int?
        for end in text.lowerBound + 1..<text.upperBound + 1 {
            // 国债资金: as long as one such word follows the other
            if let found, end > found + 6 { return bytes.has("费", at: found) ? found + 3 : found }
            if bytes.has(anyOf: Self.fundings, before: end) { found = end }
        }
        return found
    }

    private static let fundings: [StaticString] = ["资金", "补助", "补贴", "债券", "国债", "经费", "救灾款"]
    private static let fundingVerbs: [StaticString] = ["下达", "拨付", "安排", "下拨", "投入", "发放", "落实", "预拨", "筹集"]

    private mutating func takeShare(_ values: [FigureReading]) -> Bool {
        guard values.count == 1, !clause.isEach else { return refuse(.notAligned) }
        // 李某占公司90%的股权
        if bytes.has(anyOf: ["的股权", "的股份"], at: values[0].range.upperBound) { return refuse(.countsNoun) }
        if let phrase = clause.phrase, !isPartOfSubject(phrase), !clause.isPartPhrase {
            guard !clause.hasVerbInPhrase, let indicator = indicator(phrase) else { return refuse(.noName) }
            append(draft(indicator, rule: "fact.share")) { $0.figure = values[0] }
            return true
        }
        guard let subject = mainSubject.map({ drafts[$0] }) ?? danglingDraft() else { return false }
        guard hasOneSubject else { return refuse(.notAligned) }
        if state.hasOtherSubject || hasOtherNoun(since: subject) { return refuse(.otherSubject) }
        var share = draft(subject.indicator, rule: "fact.share")
        share.figure = values[0]
        share.region = ownRegion ?? (state.subjects.count > 1 ? .several : subject.region)
        share.period = clause.period ?? subject.period
        drafts.append(share)
        state.share = drafts.count - 1
        clause.note(draft: drafts.count - 1)
        return true
    }

    /// A clause with a name of its own, after the last fact: the elided subject is that one.
    var newerDangling: Range<Int>? {
        guard let dangling, let last = state.subjects.last, dangling.lowerBound > end(of: drafts[last]) else {
            return nil
        }
        return dangling
    }

    /// 完全无法领取的官兵，约占一成, after a budget: a noun with an attribute came between.
    private func hasOtherNoun(since subject: FactDraft) -> Bool {
        guard let phrase = state.danglingPhrase, phrase.lowerBound > end(of: subject) else { return false }
        return bytes.holds("的", in: phrase)
    }

    private func end(of draft: FactDraft) -> Int {
        let figures = [draft.figure?.entity] + draft.changes.map(\.entity)
        return figures.compactMap { $0.map { Int(places[$0].end) } }.max() ?? draft.indicator.upperBound
    }

    /// False after figures of several indicators: 鲜菜、鲜果价格分别上涨1%和2%，占总涨幅的六成.
    private var hasOneSubject: Bool {
        guard let first = state.subjects.first else { return true }
        return state.subjects.allSatisfy { drafts[$0].indicator == drafts[first].indicator }
    }

    /// 甲、乙占六成, 中部地区占两成: the parts of what was named before, if anything was.
    private func isPartOfSubject(_ phrase: Range<Int>) -> Bool {
        guard state.subjects.count == 1 else { return false }
        return namesPlaces(phrase) || bytes.holds("、", in: phrase)
    }

    /// What a share or a change of a part belongs to: not 比重 or 降幅, of which only points were told.
    var mainSubject: Int? {
        guard let last = state.subjects.first else { return nil }
        guard drafts[last].figure == nil,
            drafts[last].changes.allSatisfy({ $0.amount?.unit == Percentage.Unit.points.rawValue })
        else { return last }
        let isMain = { (draft: FactDraft) in
            draft.figure != nil
                || draft.changes.contains { $0.amount.map { $0.unit != Percentage.Unit.points.rawValue } ?? false }
        }
        return drafts[..<last].lastIndex { $0.sentence == state.index && isMain($0) } ?? last
    }

    /// 中部地区, 二线城市: where, rather than what.
    func namesPlaces(_ phrase: Range<Int>) -> Bool {
        bytes.has(anyOf: ["地区", "城市"], before: phrase.upperBound)
    }

    private func danglingDraft() -> FactDraft? { dangling.map { draft($0, rule: "fact.share") } }
}

/// Making drafts.
extension FactReader {
    /// The subject of a clause that held no figure, if it can be one of a statistic.
    var dangling: Range<Int>? {
        guard let indicator = state.danglingPhrase.flatMap({ indicator($0) }),
            IndicatorHeads.shared.end(indicator, in: bytes)
        else { return nil }
        return indicator
    }

    /// A draft with what governs the present clause.
    func draft(_ indicator: Range<Int>, rule: String) -> FactDraft {
        FactDraft(
            sentence: state.index, indicator: indicator, region: ownRegion ?? region(of: indicator),
            period: period(of: indicator), modality: modality, rule: rule)
    }

    private func period(of indicator: Range<Int>) -> PeriodChoice? {
        if let own = clause.period { return own }
        if IndicatorHeads.shared.areFixed(indicator, in: bytes) {
            return scopes.ownPeriod.flatMap { $0.isAsOf ? $0 : nil }
        }
        // 由2012年的11.4%上升到18%: when it came to that is not said
        if clause.isFromDated { return scopes.ownPeriod }
        if clause.from != nil, let later = state.periodOfPairs { return later }
        // 投产后年产值: once it is done, whenever that is
        if bytes.has(anyOf: Self.completions, before: indicator.lowerBound) { return nil }
        guard let governing = scopes.period else {
            return scopes.isOutlook ? publishedYear : nil
        }
        guard let value = governing.value else { return governing }
        if clause.isYearlyMean && clause.isChanging && value.isWithinYear { return nil }
        return state.isPresent && !governing.isOfPublication && !isNow(value) ? nil : governing
    }

    /// 今年再减少1000万人, in a report of March.
    private func isWholeYearOfReport(_ period: CalendarPeriod) -> Bool {
        isWorkReport && isYear(period) && (input.published?.month ?? 12) <= 3 && !isDone
    }

    /// 已吸纳 after 确保 in an earlier clause.
    private var isDone: Bool { clause.phraseStart.map { bytes.has(anyOf: ["已", "共"], before: $0) } ?? false }

    private var publishedYear: PeriodChoice? {
        input.published.map { PeriodChoice(value: CalendarPeriod(PartialDate(year: $0.year)), entity: nil) }
    }

    /// 目前 is only in a time that reaches to the day of publication: 今年以来, not 去年, 今年 or a plan of five years.
    private func isNow(_ period: CalendarPeriod) -> Bool {
        guard period.isWithinYear, let published = input.published else { return false }
        let end = period.high ?? period.low
        return end.year == published.year && end.month == published.month
    }

    private var modality: Fact.Modality? {
        if let modality = clause.modality { return modality }
        if let modality = state.modality { return isDone ? nil : modality }
        if clause.period == nil, let modality = state.passingModality { return modality }
        // 到明年裁撤…，但现在的替代率不到一半: what is so now is no goal
        if state.isPresent, clause.period == nil { return nil }
        guard let published = input.published else { return nil }
        guard let period = (clause.period ?? scopes.period)?.value else {
            return scopes.isOutlook && clause.period == nil ? .target : nil
        }
        let end = period.high ?? period.low
        guard let year = end.year else { return nil }
        if year == published.year, scopes.isOutlook || isWholeYearOfReport(period) { return .target }
        if year > published.year { return .target }
        // 决定9月增产, in August; 全长 after 计划9月完成 is no forecast
        return clause.period != nil && year == published.year && isLater(period.low, than: published.month)
            ? .forecast : nil
    }

    /// What begins only after the day of publication is not yet so.
    private func isLater(_ start: PartialDate, than month: Int) -> Bool { start.month.map { $0 > month } ?? false }

    /// 实现营收翻番目标, 增长5%的目标: a goal, unless it has been reached.
    private func isGoal(_ figure: FigureReading) -> Bool {
        let end = figure.range.upperBound
        guard bytes.has(anyOf: ["目标", "的目标"], at: end) else { return false }
        return last(of: Self.reachings, inClauseBefore: figure.range.lowerBound, reach: Self.longestComparison) == nil
    }

    private static let reachings: [StaticString] = ["实现了", "完成", "达到", "达成", "超过", "提前", "如期", "超额", "高于", "低于"]

    /// Adds one draft, of which the clauses after it speak.
    mutating func append(_ draft: FactDraft, _ complete: (inout FactDraft) -> Void = { _ in }) {
        var draft = draft
        complete(&draft)
        drafts.append(draft)
        clause.note(draft: drafts.count - 1)
        state.subjects = [drafts.count - 1]
        state.share = nil
        (state.hasOtherSubject, state.hasOtherStatistic) = (false, false)
    }

    /// Adds several drafts side by side.
    mutating func append(_ aligned: [FactDraft]) {
        let first = drafts.count
        drafts += aligned
        if first < drafts.count { clause.note(draft: first) }
        state.subjects = Array(first..<drafts.count)
        state.share = nil
        (state.hasOtherSubject, state.hasOtherStatistic) = (false, false)
    }
}
