import Extraction
import TextModel

/// Figures that say by how much something changed.
extension FactReader {
    mutating func takeChange(
        _ direction: Fact.Change.Direction, _ basis: Fact.Change.Basis?, _ values: [FigureReading]
    ) -> Bool {
        guard clause.isComparable, values.allSatisfy({ $0.isNarrow && $0.unit != "位" }) else {
            return refuse(.comparison)
        }
        // 上涨逼近80美元: to which level, rather than by how much
        if !values[0].isPercentage, bytes.has(anyOf: ["逼近", "突破"], before: values[0].range.lowerBound) {
            return refuse(.comparison)
        }
        // 拉动进出口增长3.7个百分点, 高于国有企业利润增长8个百分点: of something else
        if values[0].isPoints, isOfAnother(values[0]) { return refuse(.comparison) }
        let basis = basis ?? clause.basis ?? state.leadingBasis
        let changes = values.map {
            Fact.Change(direction: direction, amount: $0.amount, basis: basis, entity: $0.entity)
        }
        // 比去年春节增长11%, 较2015年设立之初增长: no name but the end of the comparison
        if let phrase = clause.phrase,
            isAside(phrase)
                || phrase.lowerBound == clause.comparedEnd
                    && (!IndicatorHeads.shared.end(phrase, in: bytes) || isBase(phrase))
        {
            clause.dropPhrase()
        }
        if let phrase = clause.phrase, namesPlaces(phrase) {
            return state.subjects.count == 1 && takeChangeOfPart(changes)
        }
        if let phrase = clause.phrase ?? clause.countedList, !isVague(phrase) {
            return takeChangeOfPhrase(changes, values, phrase)
        }
        if state.subjects.isEmpty {
            guard changes.count == 1, let dangling else { return false }
            append(draft(dangling, rule: "fact.change")) { $0.changes = changes }
            return true
        }
        return takeChangeOfSubjects(changes, values)
    }

    /// Whether 拉动 or 高于 stands before the figure in its clause.
    private func isOfAnother(_ figure: FigureReading) -> Bool {
        guard let at = last(of: Self.others, inClauseBefore: figure.range.lowerBound, reach: Self.longestOther) else {
            return false
        }
        return !bytes.has(anyOf: ["率", "力", "作用"], at: at + 6)
    }

    private static let longestOther = 90
    private static let others: [StaticString] = ["拉动", "高于", "低于", "快于", "慢于", "高出", "低出"]

    /// 即 of 即增长3.7%, 按可比口径: how the change is told, and not of what.
    private func isAside(_ phrase: Range<Int>) -> Bool {
        if phrase.count == 3, bytes.has("即", at: phrase.lowerBound) { return true }
        return bytes.has("按", at: phrase.lowerBound)
            && bytes.has(anyOf: ["口径", "口径计算", "价格计算", "可比价格", "不变价格", "可比价", "不变价"], before: phrase.upperBound)
    }

    /// 预算 of 比上年预算增加.
    private func isBase(_ phrase: Range<Int>) -> Bool {
        ["预算", "预算数", "决算", "决算数", "计划", "同期水平"].contains {
            bytes.has($0, at: phrase.lowerBound) && $0.utf8CodeUnitCount == phrase.count
        }
    }

    /// 二线城市下降4%, after the price of another kind of town: the price is not named again.
    private mutating func takeChangeOfPart(_ changes: [Fact.Change]) -> Bool {
        guard changes.count == 1, let subject = mainSubject else { return false }
        var part = draft(drafts[subject].indicator, rule: "fact.part")
        if clause.period == nil { part.period = drafts[subject].period }
        if ownRegion == nil { part.region = namesPlaces(clause.phrase) ? nil : drafts[subject].region }
        part.changes = [withBasis(changes[0], ofPartOf: subject)]
        append(part)
        return true
    }

    private func namesPlaces(_ phrase: Range<Int>?) -> Bool { phrase.map(namesPlaces) ?? false }

    /// 其中，上海上涨0.2%: what a part did is told on the same basis as what the whole did.
    private func withBasis(_ change: Fact.Change, ofPartOf subject: Int) -> Fact.Change {
        guard change.basis == nil, clause.isOfWhich || state.isOfWhich, clause.period == nil,
            let last = drafts[subject].changes.last, last.amount?.unit == change.amount?.unit
        else { return change }
        return Fact.Change(
            direction: change.direction, amount: change.amount, basis: last.basis, entity: change.entity)
    }

    private mutating func takeChangeOfPhrase(
        _ changes: [Fact.Change], _ values: [FigureReading], _ phrase: Range<Int>
    ) -> Bool {
        var next = 0
        let aligned = align(values, rule: "fact.respectively") { draft, _ in
            draft.changes = [changes[next]]
            next += 1
        }
        if let aligned { return aligned }
        guard changes.count == 1 else { return mismatch(values) }
        if values[0].isDuration { return refuse(.timeSpan) }
        guard let indicator = indicator(phrase) else { return refuse(.noName) }
        append(draft(indicator, rule: "fact.change")) { $0.changes = changes }
        return true
    }

    /// The subject is elided: what was spoken of before changed, or a part of it (其中6月份增长9.1%).
    private mutating func takeChangeOfSubjects(_ changes: [Fact.Change], _ values: [FigureReading]) -> Bool {
        if clauseRegions.count > 1, clauseRegions.count == changes.count {
            let indicator = drafts[state.subjects[0]].indicator
            let subject = state.subjects[0]
            append(
                zip(clauseRegions, changes).map { region, change in
                    var draft = draft(indicator, rule: "fact.respectively")
                    (draft.region, draft.changes) = (.mention(region), [withBasis(change, ofPartOf: subject)])
                    return draft
                })
            return true
        }
        if state.subjects.count == changes.count && changes.count > 1 {
            for (subject, change) in zip(state.subjects, changes) { drafts[subject].changes.append(change) }
            return true
        }
        if clause.isRespective, let recent = recentDrafts(changes.count) {
            for (draft, change) in zip(recent, changes) { drafts[draft].changes.append(change) }
            return true
        }
        guard changes.count == 1 else { return mismatch(values) }
        if clauseRegions.count == 1, state.subjects.count > 1, !clause.isOfWhich,
            let subject = state.subjects.first(where: { isSame(drafts[$0].region, ownRegion) })
        {
            drafts[subject].changes.append(changes[0])
            return true
        }
        guard state.subjects.count == 1 || clauseRegions.count == 1 else { return refuse(.notAligned) }
        return takeChange(changes[0], values[0], of: state.subjects[0])
    }

    /// The last levels of the sentence: 收入1.6万元，支出1.1万元，分别增长9%和8%.
    private func recentDrafts(_ count: Int) -> Range<Int>? {
        let recent = max(0, drafts.count - count)..<drafts.count
        let isWhole = recent.count == count && count > 1
        let areLevels = recent.allSatisfy {
            drafts[$0].sentence == state.index && drafts[$0].figure != nil && drafts[$0].changes.isEmpty
        }
        return isWhole && areLevels ? recent : nil
    }

    private mutating func takeChange(_ change: Fact.Change, _ value: FigureReading, of subject: Int) -> Bool {
        if speaksOfAPart(subject) { return takeChangeOfPart([change]) }
        if let share = state.share, value.isPoints {
            drafts[share].changes.append(change)
            return true
        }
        if let figure = drafts[subject].figure, !value.isPercentage, !value.isMultiple, !value.isBasisPoints,
            !figure.isSameMeasure(as: value), !mayShareUnit(value, of: figure)
        {
            return refuse(.otherSubject)
        }
        if state.hasOtherStatistic { return refuse(.otherSubject) }
        if contradicts(change, of: subject) { return refuse(.contradiction) }
        var change = change
        if change.basis == nil, drafts[subject].from != nil, let basis = state.basisOfFrom, !isYearlyMean {
            change = Fact.Change(
                direction: change.direction, amount: change.amount, basis: basis, entity: change.entity)
        }
        drafts[subject].changes.append(withBasisOfLast(change, value, of: subject))
        return true
    }

    /// 达912亿元，比去年多了340亿: the unit is not told again. Not 新增53万纳税户.
    private func mayShareUnit(_ change: FigureReading, of level: FigureReading) -> Bool {
        guard change.unit == nil, !level.isPercentage, level.isLarge else { return false }
        let end = change.range.upperBound
        return end == bytes.count || bytes.has(anyOf: Self.ends, at: end)
    }

    private static let ends: [StaticString] = ["，", "。", "；", "、", ",", ";", "多，", "多。", "左右", "以上", "\n"]

    /// 甲股涨4%，乙股指数走高，涨3%: nothing grows twice on one basis, so somebody else is meant.
    private func contradicts(_ change: Fact.Change, of subject: Int) -> Bool {
        drafts[subject].changes.contains {
            $0.amount?.unit == change.amount?.unit && $0.basis == nil && change.basis == nil && $0.amount != nil
        }
    }

    /// 年均增长5%
    private var isYearlyMean: Bool { clause.phraseStart.map { bytes.has("年均", at: $0) } ?? false }

    /// 同比增加2850万吨，增长4.4%: an amount and its percentage are one change told twice, against one basis.
    private func withBasisOfLast(_ change: Fact.Change, _ value: FigureReading, of subject: Int) -> Fact.Change {
        guard change.basis == nil, let last = drafts[subject].changes.last, last.direction == change.direction,
            value.isPercentage != (last.amount?.unit == "%"), !value.isPoints,
            last.amount?.unit != Percentage.Unit.points.rawValue
        else { return change }
        return Fact.Change(
            direction: change.direction, amount: change.amount, basis: last.basis, entity: change.entity)
    }

    /// Whether the clause names a time or place of its own, other than its subject's.
    private func speaksOfAPart(_ subject: Int) -> Bool {
        if clause.holds(draft: subject) { return false }
        if let region = ownRegion, !isSame(region, drafts[subject].region) { return true }
        guard let period = clause.period, period.value != nil || !clause.isInnerPeriod else { return false }
        return period.value != drafts[subject].period?.value
    }
}
