import Extraction
import TextModel

/// What a change is measured against.
extension FactReader {
    /// 比, 较: an earlier time, or else a comparison that says nothing about change.
    mutating func readComparison(at i: Int) {
        guard i + 1 < tokens.count else { return }
        clause.isComparing = true
        clause.isPhraseComplete = clause.phrase != nil
        if let earlier = earlierTime(after: i) { return compare(with: earlier) }
        var j = i + 1
        while j < tokens.count, !tokens[j].isMark, !tokens[j].isFigure {
            if tokens[j].kind == .date {
                clause.basis = basis(of: tokens[j])
                if !clause.isPhraseComplete { clause.comparedEnd = tokens[j].end }
                if let end = earlierValueEnd(after: j) { passBase(until: end) }
                clause.isComparable = true
                return
            }
            if case .word(let word) = tokens[j].kind, word == .up || word == .down || word == .reach { break }
            j += 1
        }
        clause.isComparable = false
    }

    /// The basis that a comparison with the date `token` gives.
    func basis(of token: ClauseToken) -> Fact.Change.Basis {
        if bytes.has("上一年", at: token.start) && !isEdge(token) { return .yearOnYear }
        if bytes.has(anyOf: Self.previousPeriods, at: token.start) {
            return isEdge(token) || isDay(token) ? .since : .periodOnPeriod
        }
        let isLastYear = bytes.has(anyOf: Self.previousYears, at: token.start)
        if isLastYear {
            if bytes.has("同期", before: token.end) || bytes.has("同月", before: token.end) { return .yearOnYear }
            if token.end - token.start == 6 { return .yearOnYear }
        }
        if isEdge(token) { return .since }
        guard let earlier = entities.period(token.index),
            let now = (clause.period ?? scopes.period)?.value
        else { return .since }
        if earlier.isYear(before: now) { return .yearOnYear }
        return earlier.isStretch(before: now) ? .periodOnPeriod : .since
    }

    /// 上周五
    private func isDay(_ token: ClauseToken) -> Bool {
        guard let period = entities.period(token.index) else { return false }
        return period.low.day != nil && period.high == nil
    }

    private func isEdge(_ token: ClauseToken) -> Bool {
        ["末", "底", "初"].contains { bytes.has($0, before: token.end) }
    }

    private static let previousPeriods: [StaticString] = ["上月", "上季", "上周", "上一", "前一月", "前一季", "上个月", "前月"]
    private static let previousYears: [StaticString] = ["上年", "去年", "前年"]

    /// 持平 needs no figure.
    mutating func readStandstill(at i: Int) {
        defer { clause.isComparing = false }
        let isContinued = clause.isContinued && clause.phrase == nil
        // 由持平转为上涨0.7%
        if bytes.has("转", at: tokens[i].end) { return clause.dropPhrase() }
        guard !state.isPlan, clause.isComparable, clause.basis != nil || clause.isComparing || isContinued else {
            return
        }
        let change = Fact.Change(direction: .unchanged, amount: nil, basis: clause.basis, entity: nil)
        if let phrase = clause.phrase, let indicator = indicator(phrase) {
            if namesPlaces(phrase) { return }
            append(draft(indicator, rule: "fact.unchanged")) { $0.changes.append(change) }
        } else if state.subjects.count == 1 {
            drafts[state.subjects[0]].changes.append(change)
        }
    }
}

extension CalendarPeriod {
    /// A quarter, 1—7月: what statistics are given for. A year, a month or a plan of five years may only date an event.
    var isStretchOfMonths: Bool { high != nil && low.day == nil && isWithinYear }

    /// How many years it is long; nil for other stretches.
    var years: Int? { months.flatMap { $0.count % 12 == 0 && $0.count > 12 ? $0.count / 12 : nil } }

    /// Whether it is a year or less.
    var isWithinYear: Bool { months.map { $0.count <= 12 } ?? (high == nil) }

    /// Its months, counted from the year 0; nil where no year is known.
    private var months: ClosedRange<Int>? {
        guard let year = low.year else { return nil }
        let last = high ?? low
        guard let lastYear = last.year else { return nil }
        let start = year * 12 + (low.month ?? 1) - 1
        let end = lastYear * 12 + (last.month ?? 12) - 1
        return start <= end ? start...end : nil
    }

    /// Whether it is `other` a year earlier.
    func isYear(before other: CalendarPeriod) -> Bool {
        guard let months, let others = other.months else { return false }
        return months.lowerBound + 12 == others.lowerBound && months.upperBound + 12 == others.upperBound
    }

    /// Whether it is as long as `other` and ends where that begins, by months or quarters.
    func isStretch(before other: CalendarPeriod) -> Bool {
        guard let months, let others = other.months else { return false }
        return months.count == others.count && months.count < 12 && months.upperBound + 1 == others.lowerBound
    }
}
