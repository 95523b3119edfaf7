import Extraction
import TextModel

/// Figures that say how much there is.
extension FactReader {
    /// - Parameter next: the token after the figures.
    mutating func takeLevel(_ values: [FigureReading], verb: FactWord?, next: Int) -> Bool {
        // 较近十年均值分别多11亿和9亿: no level of anything
        if clause.isComparing && !clause.isComparable { return refuse(.comparison) }
        if let aligned = align(values, rule: "fact.respectively", { $0.figure = $1 }) { return aligned }
        guard values.count == 1 else { return mismatch(values) }
        let figure = values[0]
        if takeSpanOfChange(figure, next: next) || takeClosingLevel(figure) { return true }
        let isVague = clause.phrase.map(isVague) ?? false
        guard let phrase = clause.phrase, !isVague || state.subjects.isEmpty else {
            return takeLevelOfSubject(figure, verb: verb, next: next)
        }
        // where nobody asks why, what is refused under any name need not be named first
        if account == nil, isFollowedByNoun(figure, next) { return refuse(.countsNoun) }
        guard let indicator = indicator(phrase) else { return refuse(.noName) }
        if let refusal = refusal(of: figure, as: indicator, verb: verb, next: next) { return refuse(refusal) }
        let rule = clause.from != nil ? "fact.from_to" : verb == nil ? "fact.apposition" : "fact.measure_verb"
        append(level(figure, of: indicator, rule: rule))
        clause.from = nil
        return true
    }

    /// A level whose indicator was named before: 网民规模继续扩大，达10.67亿.
    private mutating func takeLevelOfSubject(_ figure: FigureReading, verb: FactWord?, next: Int) -> Bool {
        guard let verb, verb != .have, figure.isStatistic, !figure.isDuration else { return false }
        if isFollowedByNoun(figure, next) || isFollowedByAttribute(next) { return refuse(.countsNoun) }
        if let dangling = newerDangling {
            append(level(figure, of: dangling, rule: "fact.carried_subject"))
            return true
        }
        if state.subjects.count == 1 {
            let subject = drafts[state.subjects[0]]
            if subject.figure == nil && clause.period == nil && ownRegion == nil && clause.from == nil
                && !figure.isPercentage
            {
                drafts[state.subjects[0]].figure = figure
                clause.note(draft: state.subjects[0])
                return true
            }
            let isElsewhere = ownRegion.map { $0 != subject.region } ?? false
            // 出口增长23.1%，1995年为23.4%: a change once more, and no level
            if subject.figure == nil, figure.isPercentage, !subject.changes.isEmpty { return refuse(.otherSubject) }
            guard clause.period != nil || isElsewhere, subject.figure?.isSameMeasure(as: figure) != false else {
                return refuse(.otherSubject)
            }
            append(draft(subject.indicator, rule: "fact.carried_subject")) { $0.figure = figure }
            return true
        }
        guard state.subjects.isEmpty, let dangling else { return false }
        append(level(figure, of: dangling, rule: "fact.carried_subject"))
        return true
    }

    private func level(_ figure: FigureReading, of indicator: Range<Int>, rule: String) -> FactDraft {
        var draft = draft(indicator, rule: rule)
        draft.figure = figure
        // 办理时间缩短到3天: how long something takes since then, if the sentence does not tell the time itself
        if figure.isDuration, clause.period == nil, isShortened(figure, of: indicator) {
            draft.period = scopes.ownPeriod
        }
        // 旅客量由53万人次，客运量达84万人次: from what is another thing's
        let isOther = state.danglingPhrase.map { $0 != indicator } ?? false
        let entity = clause.from ?? (isOther ? nil : state.from?.entity)
        guard let entity, let from = FigureReading(entities, at: entity), from.isComparable(with: figure) else {
            return draft
        }
        draft.from = from
        // 由2016年的1.6万元，增至240万元: when is not said
        if clause.period == nil, state.from?.isDated == true { draft.period = scopes.ownPeriod }
        return draft
    }

    private func isShortened(_ figure: FigureReading, of indicator: Range<Int>) -> Bool {
        let start = figure.range.lowerBound
        return indicator.upperBound < start
            && bytes.holds(anyOf: Self.shortenings, in: indicator.upperBound..<start)
    }

    private static let shortenings: WordList = ["缩短", "压缩", "压减", "减至", "减少到", "减少至", "降至", "降到", "缩减"]

    /// 总量, 规模 by themselves.
    func isVague(_ phrase: Range<Int>) -> Bool {
        guard let match = FactLexicon.shared.longestMatch(in: bytes, at: phrase.lowerBound) else { return false }
        return FactLexicon.shared[match].word == .vague && FactLexicon.shared[match].count == phrase.count
    }

    /// What speaks against the phrase and figure as a statistic rather than something counted in passing.
    private func refusal(
        of figure: FigureReading, as indicator: Range<Int>, verb: FactWord?, next: Int
    ) -> FactRefusal? {
        if isFollowedByNoun(figure, next) { return .countsNoun }
        // 站点 of 降雨量超过100毫米的站点
        if clause.hasFigureInPhrase, figure.isCount || figure.unit == nil, indicator.count <= Self.bareNoun,
            indicator.lowerBound >= clause.phraseFigureEnd
        {
            return .partOfName
        }
        // 快车有约40%被取消
        if next < tokens.count, bytes.has("被", at: tokens[next].start) { return .countsNoun }
        if verb == nil, isDeedOfChange(indicator) { return .noName }
        if figure.isPoints || figure.isMultiple { return .comparison }
        if clause.isAction && verb == nil { return .plan }
        if isBound(figure, of: indicator, verb: verb, next: next) { return .bound }
        if isAttendance(indicator) || clause.hasVerbInPhrase && verb != .reach { return .incidental }
        if figure.isDuration && verb != .reach {
            return verb != nil && IndicatorHeads.shared.namesDuration(indicator, in: bytes) ? nil : .timeSpan
        }
        if IndicatorHeads.shared.end(indicator, in: bytes) { return isFollowedByAttribute(next) ? .countsNoun : nil }
        return isStatistic(figure, indicator, verb, next) ? nil : .incidental
    }

    private static let bareNoun = 12

    /// 降低存款准备金率 names nothing, but what is done with it.
    private func isDeedOfChange(_ indicator: Range<Int>) -> Bool {
        if bytes.holds(anyOf: Self.adjustments, in: indicator) { return true }
        // 平均降低成本10%
        if bytes.has("平均", at: indicator.lowerBound), bytes.has(anyOf: Self.shifts, at: indicator.lowerBound + 6) {
            return true
        }
        guard let match = FactLexicon.shared.longestMatch(in: bytes, at: indicator.lowerBound) else { return false }
        let entry = FactLexicon.shared[match]
        return (entry.word == .up || entry.word == .down) && entry.count >= 6
    }

    private static let shifts: [StaticString] = ["降低", "提高", "减少", "缩短", "增加", "压缩", "节约", "节省"]
    private static let adjustments: WordList = ["调涨", "调降", "上调", "下调"]

    /// Whether the verb, a change that follows or the size of the figure says so of a phrase without a usual noun.
    private func isStatistic(_ figure: FigureReading, _ indicator: Range<Int>, _ verb: FactWord?, _ next: Int) -> Bool {
        switch verb {
        case .reach: true
        case .measure: isFollowedByChange(next) || isPlainStatistic(figure, indicator)
        case .have: false
        default:
            isFollowedByChange(next)
                || figure.isStatistic && (isGrowing(indicator) || isDeed(figure, indicator, next))
        }
    }

    /// Whether the figure only bounds, or is taken of the phrase rather than measuring it: 低于股本二分之一, 超出警戒水位2米,
    /// 用量超过9克就违规, 按支出规模的10%上调.
    private func isBound(_ figure: FigureReading, of indicator: Range<Int>, verb: FactWord?, next: Int) -> Bool {
        let isOfUnit = figure.isShare && !figure.isPercentage
        if isOfUnit && (verb == nil || !IndicatorHeads.shared.end(indicator, in: bytes)) { return true }
        if verb == nil, bytes.has(anyOf: Self.thresholds, before: indicator.lowerBound) { return true }
        // 已达总库容约83%
        if figure.isPercentage, bytes.has("达", before: indicator.lowerBound) { return true }
        // 各国国内生产总值的2%
        if verb == nil, figure.isPercentage, bytes.has("的", before: figure.range.lowerBound) { return true }
        guard next < tokens.count, !tokens[next].isMark else { return false }
        return bytes.has(anyOf: Self.consequences, at: tokens[next].start)
    }

    private static let thresholds: [StaticString] = [
        "超出", "超过", "超", "高出", "高于", "低于", "小于", "大于", "接近", "优于", "距", "距离", "突破",
    ]
    private static let consequences: [StaticString] = ["就", "即", "才", "则"]

    /// A large figure with a short name, though not one of the usual ones. Money needs more: a thing may stand for its price.
    private func isPlainStatistic(_ figure: FigureReading, _ indicator: Range<Int>) -> Bool {
        figure.isStatistic && !figure.isPercentage && indicator.count <= 36
            && (!figure.isMoney || isGrowing(indicator))
    }

    /// 转移群众26.4万人: large counts of what was done, in a time that is named.
    private func isDeed(_ figure: FigureReading, _ indicator: Range<Int>, _ next: Int) -> Bool {
        !figure.isPercentage && !figure.isMoney && figure.unit != nil && figure.isLarge && indicator.count <= 24
            && !bytes.has("“", at: indicator.lowerBound) && !bytes.has("每", at: indicator.lowerBound)
            && (clause.period ?? scopes.period) != nil
            && (!state.subjects.isEmpty || isSummed(indicator) || isFollowedByAnother(next))
    }

    /// Whether another clause with a figure follows: ，停运列车168列.
    private func isFollowedByAnother(_ next: Int) -> Bool {
        guard next + 2 < tokens.count, tokens[next].kind == .comma || tokens[next].kind == .listComma else {
            return false
        }
        return (next + 2..<min(next + 5, tokens.count)).contains { tokens[$0].isFigure }
            && tokens[next + 1].isPlain
    }

    /// 共转移, 已转移
    private func isSummed(_ indicator: Range<Int>) -> Bool {
        bytes.has(anyOf: ["共", "已", "计"], before: indicator.lowerBound)
    }

    /// 参会学生10万人次 counts who came.
    private func isAttendance(_ indicator: Range<Int>) -> Bool {
        bytes.has(anyOf: Self.attendances, before: indicator.lowerBound)
            || bytes.has(anyOf: Self.attendances, at: indicator.lowerBound)
    }

    private static let attendances: [StaticString] = ["参会", "出席", "到会", "到场", "与会"]

    /// 新增…, 累计…
    private func isGrowing(_ indicator: Range<Int>) -> Bool {
        bytes.has(anyOf: ["新增", "累计", "日均", "人均", "年均"], at: indicator.lowerBound)
    }

    private func isFollowedByAttribute(_ next: Int) -> Bool {
        guard next < tokens.count else { return false }
        // 30%多的利用率
        let after = tokens[next].isWord(.more) && next + 1 < tokens.count ? next + 1 : next
        guard bytes.has("的", at: tokens[after].start) else { return false }
        // 稳定在5%左右的较低水平
        let noun = tokens[after].end..<min(tokens[after].end + Self.longestLevelNoun, bytes.count)
        return !bytes.holds("水平", in: noun)
    }

    private static let longestLevelNoun = 18

    /// Whether a noun follows that the figure counts, so that the phrase before it is not what is measured.
    private func isFollowedByNoun(_ figure: FigureReading, _ next: Int) -> Bool {
        guard next < tokens.count else { return false }
        switch tokens[next].kind {
        case .text, .region, .date, .figure, .word(.noun), .word(.nation), .word(.foreign), .word(.plan): return true
        case .word(.drop): return !figure.isPercentage
        // 184组高寒动车组: the word is part of a noun
        case .word(.more), .word(.less):
            return next + 1 < tokens.count && tokens[next + 1].isPlain && tokens[next + 1].start == tokens[next].end
        default: return false
        }
    }

    private func isFollowedByChange(_ next: Int) -> Bool {
        var j = next
        while j < tokens.count, j < next + 6 {
            switch tokens[j].kind {
            case .word(.up), .word(.down): return isFollowedByFigure(j)
            case .word(.basis): return true
            case .comma, .date, .word: j += 1
            default: return false
            }
        }
        return false
    }
}
