import Extraction
import TextModel

/// One change told twice: as an amount, and as a percentage.
extension FactReader {
    /// 涨268点或0.6%, 涨268点、0.6%: what stands behind the amount is no change of its own.
    mutating func takePercentageOfChange(_ change: FigureReading, next: Int) -> Bool {
        guard case .change(let direction, _) = clause.verb, !change.isPercentage, !change.isMultiple,
            next + 1 < tokens.count, tokens[next].kind == .listComma || bytes.has("或", at: tokens[next].start),
            tokens[next].end - tokens[next].start == 3, tokens[next + 1].isFigure,
            let share = FigureReading(entities, at: tokens[next + 1].index), share.isPercentage, !share.isPoints,
            !(share.low < ExactDecimal(0)), let draft = state.subjects.last,
            let last = drafts[draft].changes.last, last.entity == change.entity
        else { return false }
        drafts[draft].changes.append(
            Fact.Change(direction: direction, amount: share.amount, basis: last.basis, entity: share.entity))
        return true
    }

    /// 大涨592点，以44825点作收: the level that the change led to.
    mutating func takeClosingLevel(_ figure: FigureReading) -> Bool {
        guard bytes.has(anyOf: Self.closings, at: figure.range.upperBound), state.subjects.count == 1,
            let draft = state.subjects.first, drafts[draft].figure == nil, let change = drafts[draft].changes.first,
            change.amount?.unit == figure.unit?.name, ownRegion == nil
        else { return false }
        drafts[draft].figure = figure
        clause.note(draft: draft)
        return true
    }

    private static let closings: [StaticString] = ["作收", "坐收", "收盘"]

    /// 上升5亿元，升幅为2%; 收在46021点，涨幅1.1%: by how much the subject of the sentence changed, once more or at last.
    mutating func takeSpanOfChange(_ figure: FigureReading, next: Int) -> Bool {
        guard figure.isPercentage, !figure.isPoints, figure.isNarrow, let phrase = clause.phrase,
            let direction = direction(ofSpan: phrase), clauseRegions.isEmpty, clause.period == nil, !clause.isFrom,
            clause.from == nil, next == tokens.count || tokens[next].isMark || tokens[next].isWord(.drop)
        else { return false }
        guard !state.subjects.isEmpty else { return takeSpanOfDangling(figure, direction) }
        guard state.subjects.count == 1, let draft = state.subjects.first,
            isSpanned(drafts[draft], by: direction, phrase)
        else { return false }
        let yearly: Fact.Change.Basis? = bytes.has("年", at: phrase.lowerBound) ? .yearOnYear : nil
        let basis = drafts[draft].changes.last?.basis ?? clause.basis ?? yearly
        drafts[draft].changes.append(
            Fact.Change(direction: direction, amount: figure.amount, basis: basis, entity: figure.entity))
        clause.note(draft: draft)
        return true
    }

    /// 三大股指下跌，跌幅均超3%: the clause before named what fell, and that it did.
    private mutating func takeSpanOfDangling(_ figure: FigureReading, _ direction: Fact.Change.Direction) -> Bool {
        guard let dangling else { return false }
        let change = Fact.Change(
            direction: direction, amount: figure.amount, basis: clause.basis, entity: figure.entity)
        append(draft(dangling, rule: "fact.change")) { $0.changes = [change] }
        return true
    }

    /// Whether a draft has an amount of change, or a level, that a percentage of change may belong to.
    private func isSpanned(_ draft: FactDraft, by direction: Fact.Change.Direction, _ span: Range<Int>) -> Bool {
        if draft.rule == "fact.share" { return false }
        guard !draft.changes.isEmpty else {
            guard let figure = draft.figure, !figure.isPercentage else { return false }
            if let from = draft.from { return (from.low < figure.low) == (direction == .increase) }
            // 交易量逾800万股，跌幅超3%: of the price
            return !Self.priceSpans.contains(span, of: bytes)
                || bytes.has(anyOf: Self.prices, before: draft.indicator.upperBound)
        }
        return draft.changes.allSatisfy { $0.direction == direction && isAmount($0) }
    }

    private func isAmount(_ change: Fact.Change) -> Bool {
        guard let amount = change.amount else { return false }
        return amount.unit != "%" && amount.unit != "倍" && amount.unit != Percentage.Unit.points.rawValue
    }

    /// Nil for what is no mere word for how far something rose or fell.
    private func direction(ofSpan phrase: Range<Int>) -> Fact.Change.Direction? {
        if Self.rises.contains(phrase, of: bytes) { return .increase }
        return Self.falls.contains(phrase, of: bytes) ? .decrease : nil
    }

    private static let priceSpans: WordList = ["涨幅", "升幅", "跌幅"]
    private static let prices: [StaticString] = [
        "价", "价格", "指数", "综指", "成指", "加权", "股", "汇率", "期货", "黄金", "原油", "储备规模",
    ]
    private static let rises: WordList = ["涨幅", "升幅", "增幅", "成长幅度", "增长幅度", "上涨幅度", "年增率"]
    private static let falls: WordList = ["跌幅", "降幅", "减幅", "下降幅度", "下跌幅度", "年减率"]
}
